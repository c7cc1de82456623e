pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// One question, five faces; a few words if one likes.
Item {
    id: page

    required property var rating
    required property bool wide

    readonly property var answer: rating.rating
    readonly property real gap: Theme.px(wide ? 16 : 18)
    readonly property list<string> names: [qsTr("Very good"), qsTr("Good"), qsTr("Fair"), qsTr("Poor"), qsTr("Very poor")]

    Column {
        id: asked
        width: parent.width
        spacing: Theme.px(6)

        Title {
            room: parent.width
            text: qsTr("How was your visit today?")
            size: page.wide ? 60 : 64
        }
        Words {
            width: parent.width
            text: qsTr("Ticket %1 · Window %2").arg(page.answer.number).arg(page.rating.window)
            size: 34
            color: Theme.colours.ink2
        }
    }
    Grid {
        id: faces
        anchors.top: asked.bottom
        anchors.topMargin: Theme.px(page.wide ? 26 : 34)
        width: parent.width
        height: foot.y - y - Theme.px(page.wide ? 26 : 34)
        columns: page.wide ? 5 : 1
        spacing: page.gap

        Repeater {
            model: page.names

            RatingFace {
                required property int index
                required property string modelData

                width: page.wide ? (faces.width - 4 * page.gap) / 5 : faces.width
                height: page.wide ? faces.height : Math.min(Theme.px(190), (faces.height - 4 * page.gap) / 5)
                wide: page.wide
                mood: 5 - index
                text: modelData
                checked: page.answer.score === mood
                onPressed: page.rating.choose(mood)
            }
        }
    }
    Column {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.px(page.wide ? 16 : 20)

        Notice {
            visible: page.answer.failed && !page.answer.busy
            width: parent.width
            text: qsTr("That did not work just now. Please send it again.")
        }
        Grid {
            width: parent.width
            columns: page.wide ? 3 : 1
            spacing: page.gap

            ActionButton {
                width: page.wide ? (parent.width - 2 * parent.spacing) * 0.4 : parent.width
                height: Theme.px(page.wide ? 124 : 116)
                available: page.answer.score > 0
                reason: qsTr("Please choose a face first")
                text: qsTr("Add a few words")
                icon: "note-pencil-bold"
                size: 36
                onPressed: page.rating.add_words()
            }
            ActionButton {
                width: page.wide ? (parent.width - 2 * parent.spacing) * 0.36 : parent.width
                height: Theme.px(page.wide ? 124 : 140)
                kind: available ? "primary" : "secondary"
                available: page.answer.score > 0
                reason: qsTr("Please choose a face first")
                text: qsTr("Send")
                icon: "paper-plane-tilt-bold"
                size: 44
                onPressed: page.rating.send()
            }
            ActionButton {
                width: page.wide ? (parent.width - 2 * parent.spacing) * 0.24 : parent.width
                height: Theme.px(page.wide ? 124 : 104)
                text: qsTr("No, thank you")
                size: 32
                padding: 16
                onPressed: page.rating.decline()
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.px(14)

            Icon {
                name: "shield-check-bold"
                size: 40
                color: Theme.colours.ink2
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: qsTr("The operator does not see your answer.")
                size: 30
                wrapMode: Text.NoWrap
                color: Theme.colours.ink2
            }
        }
    }
}
