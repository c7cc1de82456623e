import QtQuick
import Novbe.Ui

// A document to bring, ticked off in mind.
Item {
    id: line

    required property int index
    required property string name
    required property bool tight

    Rectangle {
        visible: line.index > 0
        x: Theme.px(36)
        width: parent.width - 2 * x
        height: Theme.hairline
        color: Theme.colours.line
    }
    IconPlate {
        id: plate
        x: Theme.px(36)
        anchors.verticalCenter: parent.verticalCenter
        icon: "check-bold"
        size: line.tight ? 56 : 76
        warm: true
    }
    Words {
        id: words
        anchors.left: plate.right
        anchors.leftMargin: Theme.px(28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        text: line.name
        size: line.tight ? 31 : 35
        font.weight: 600
        lineHeight: 0.95
    }
}
