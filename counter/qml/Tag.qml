import QtQuick
import Novbe.Ui

// Something chosen that a press takes away again.
Pressable {
    id: tag

    radius: 10
    implicitWidth: Math.min(line.implicitWidth + 24, 380)
    implicitHeight: Math.max(36, word.implicitHeight + 12)
    Accessible.description: qsTr("Press to take it away")

    Rectangle {
        anchors.fill: parent
        radius: tag.radius
        color: tag.down ? Theme.colours.primaryMid : Theme.colours.primarySoft
    }
    Row {
        id: line
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Words {
            id: word
            width: Math.min(implicitWidth, 328)
            text: tag.text
            size: 14.5
            font.weight: 600
            lineHeight: 0.95
            color: Theme.colours.primary
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "x-bold"
            size: 14
            color: Theme.colours.primary
        }
    }
}
