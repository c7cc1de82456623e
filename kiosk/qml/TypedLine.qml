import QtQuick
import Novbe.Ui

// What has been typed, with a bar where the next letter comes.
Rectangle {
    id: line

    required property string text
    required property string label
    property string placeholder
    property string icon
    property bool clears: true
    property real size: 42

    signal cleared

    height: Theme.px(120)
    radius: Theme.px(28)
    color: Theme.colours.surface
    border.color: Theme.colours.primary
    border.width: Theme.px(5)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + text

    Icon {
        id: sign
        x: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        name: line.icon
        size: 48
        color: Theme.colours.primary
    }
    Item {
        id: room
        anchors.left: sign.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: clear.visible ? clear.left : parent.right
        anchors.rightMargin: Theme.px(24)
        height: parent.height
        clip: true

        TextMetrics {
            id: smallest
            font.family: Theme.words
            font.pixelSize: Theme.font(27)
            font.weight: 600
            text: line.text
        }
        Words {
            id: words
            // the end of a long line is what one is typing
            x: Math.min(0, room.width - smallest.advanceWidth - Theme.px(16))
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            width: room.width - Theme.px(12) - x
            text: line.text
            size: line.size
            minimumPixelSize: Theme.font(27)
            fontSizeMode: Text.HorizontalFit
            font.weight: 600
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Rectangle {
            x: words.x + words.contentWidth + Theme.px(4)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(4)
            height: Theme.px(56)
            color: Theme.colours.primary
        }
        Words {
            visible: line.text === ""
            x: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            width: room.width - x
            text: line.placeholder
            size: 32
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }
    Pressable {
        id: clear
        visible: line.clears && line.text !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        width: content.width + Theme.px(40)
        height: Theme.px(96)
        radius: Theme.px(20)
        text: qsTr("Clear")
        onPressed: line.cleared()

        Rectangle {
            anchors.fill: parent
            radius: clear.radius
            color: clear.down ? Theme.colours.primarySoft : "transparent"
        }
        Row {
            id: content
            anchors.centerIn: parent
            spacing: Theme.px(12)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "x-bold"
                size: 32
                color: Theme.colours.ink2
            }
            Words {
                text: clear.text
                size: 28
                color: Theme.colours.ink2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
