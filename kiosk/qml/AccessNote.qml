import QtQuick
import Novbe.Ui

// The guide speaks: where its volume is. Above the middle, where low reach leaves room.
Item {
    id: note

    height: words.height + Theme.px(40)

    DashedFrame {
        anchors.fill: parent
        radius: Theme.px(28)
    }
    Icon {
        id: sign
        x: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        name: "speaker-high-bold"
        size: 60
        color: Theme.colours.primary
    }
    Words {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("The voice guide speaks. Change its volume with the “Accessibility” button below.")
        size: 30
    }
}
