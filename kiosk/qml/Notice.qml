import QtQuick
import Novbe.Ui

// A line that explains, in its own soft box.
Rectangle {
    id: notice

    property string text
    property string icon: "info-bold"

    implicitHeight: Math.max(sign.height, words.height) + Theme.px(44)
    radius: Theme.px(24)
    color: Theme.colours.primarySoft
    border.color: Theme.colours.lineStrong
    border.width: Theme.highContrast ? Theme.hairline : 0

    Icon {
        id: sign
        x: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        name: notice.icon
        size: 48
        color: Theme.colours.primary
    }
    Even {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.px(24)
        room: parent.width - x - Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        text: notice.text
        size: 31
    }
}
