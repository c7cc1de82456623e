import QtQuick
import Novbe.Ui

// How long it takes and who is before the visitor, in words and as the row.
Column {
    id: wait

    required property var ticket
    required property bool low
    // No room for the row: its number is said in words.
    required property bool crowded
    required property bool shown

    spacing: Theme.px(low ? 4 : 8)
    onShownChanged: if (shown)
        stepping.restart()

    NumberAnimation {
        id: stepping
        target: step
        property: "x"
        from: Theme.px(40)
        to: 0
        duration: Theme.rowStep
        easing.type: Easing.OutCubic
    }

    Words {
        visible: Boolean(wait.ticket.wait)
        width: parent.width
        text: qsTr("Estimated wait")
        size: wait.low ? 28 : 32
        color: Theme.colours.ink2
    }
    Phrase {
        visible: Boolean(wait.ticket.wait)
        room: wait.width
        phrase: wait.ticket.wait ?? {}
        size: wait.low ? 34 : 42
        figureSize: wait.low ? 52 : 72
        weight: 700
        figureWeight: 700
        tint: Theme.colours.ink
    }
    Words {
        visible: text !== ""
        width: parent.width
        text: wait.ticket.instead ?? ""
        size: wait.low ? 32 : 38
        font.weight: 700
        lineHeight: 0.95
    }
    Item {
        width: 1
        height: Theme.px(wait.low ? 4 : 16)
    }
    Phrase {
        visible: (wait.ticket.ahead ?? -1) >= 0
        room: wait.width
        phrase: wait.ticket.people ?? {}
        size: wait.low ? 28 : 32
    }
    Item {
        visible: (wait.ticket.ahead ?? -1) >= 0 && !wait.crowded
        width: places.width
        height: places.height + captions.height

        PlacesRow {
            id: places
            // the places step towards the window
            transform: Translate {
                id: step
            }
            ahead: Math.max(0, wait.ticket.ahead ?? 0)
            text: wait.ticket.people?.text ?? ""
            // the figure in a long row is three quarters of it
            size: wait.low ? 36 : 44
        }
        Item {
            id: captions
            y: places.height + Theme.px(4)
            width: places.width
            height: window.height

            Words {
                id: window
                // not where it would run into the other one
                visible: places.ahead > 1 && implicitWidth + Theme.px(16) + you.width <= places.width
                text: qsTr("window")
                size: 27
                color: Theme.colours.ink2
                wrapMode: Text.NoWrap
            }
            Words {
                id: you
                anchors.right: parent.right
                text: qsTr("you")
                size: 27
                font.weight: 700
                color: Theme.colours.saffronText
                wrapMode: Text.NoWrap
            }
        }
    }
}
