import QtQuick
import Novbe.Ui

// A few words with the answer: what is written, above the keyboard.
Item {
    id: page

    required property var rating
    required property bool wide

    readonly property string comment: rating.rating.comment
    readonly property real gap: Theme.px(wide ? 14 : 24)

    Title {
        id: title
        room: parent.width
        text: qsTr("Would you like to add something?")
        size: page.wide ? 42 : 54
    }
    Rectangle {
        id: sheet
        anchors.top: title.bottom
        anchors.topMargin: page.gap
        width: parent.width
        height: keys.y - page.gap - y
        radius: Theme.px(28)
        color: Theme.colours.surface
        border.color: Theme.colours.primary
        border.width: Theme.px(5)
        clip: true

        Words {
            // the end of many words is what one is writing
            visible: page.comment !== ""
            x: Theme.px(32)
            y: Math.min(Theme.px(20), parent.height - height - Theme.px(20))
            width: parent.width - 2 * x
            text: page.comment + "▏"
            size: 36
            Accessible.name: page.comment
        }
        Rectangle {
            visible: page.comment === ""
            x: Theme.px(34)
            y: Theme.px(22)
            width: Theme.px(4)
            height: Theme.px(40)
            color: Theme.colours.primary
        }
        Words {
            visible: page.comment === ""
            x: Theme.px(52)
            y: Theme.px(20)
            width: parent.width - 2 * x
            text: qsTr("In your own words. Please write no names.")
            size: 32
            color: Theme.colours.ink2
        }
    }
    Keyboard {
        id: keys
        kiosk: page.rating
        flat: page.wide
        anchors.bottom: buttons.top
        anchors.bottomMargin: page.gap
        width: parent.width
        keyHeight: page.wide ? 88 : 104
    }
    Row {
        id: buttons
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(page.wide ? 104 : 124)
        spacing: Theme.px(20)

        ActionButton {
            width: (parent.width - parent.spacing) * 0.38
            height: parent.height
            text: qsTr("Back")
            icon: "arrow-left-bold"
            size: 38
            onPressed: page.rating.back()
        }
        ActionButton {
            width: (parent.width - parent.spacing) * 0.62
            height: parent.height
            kind: "primary"
            text: qsTr("Send")
            icon: "paper-plane-tilt-bold"
            size: 42
            onPressed: page.rating.send()
        }
    }
}
