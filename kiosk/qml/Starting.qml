import QtQuick
import Novbe.Ui

// The first frame, until the queue has been read.
Page {
    id: starting
    names: ["starting"]

    Rectangle {
        anchors.fill: parent
        color: "#0B4F5C"
    }
    Column {
        anchors.centerIn: parent
        spacing: Theme.px(36)

        BrandMark {
            anchors.horizontalCenter: parent.horizontalCenter
            size: 168
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: "Növbə"
            size: 64
            font.weight: 700
            color: "white"
        }
    }
}
