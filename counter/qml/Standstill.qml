import QtQuick
import Novbe.Ui

// Why nothing is to be done now.
Item {
    id: still

    property string icon
    property string title
    property string detail
    property color tint: Theme.colours.saffronText
    property real size: 24

    Column {
        anchors.centerIn: parent
        width: parent.width - 32
        spacing: still.size * 0.5

        Icon {
            visible: still.height > still.size * 7.5
            anchors.horizontalCenter: parent.horizontalCenter
            name: still.icon
            size: still.size * 2.2
            color: still.tint
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: still.title
            size: still.size
            font.weight: 700
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: still.detail
            size: Math.max(14.5, still.size * 0.66)
            color: Theme.colours.ink2
        }
    }
}
