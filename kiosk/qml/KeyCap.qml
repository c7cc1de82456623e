import QtQuick
import Novbe.Ui

// A key of the keyboard: a letter, or a word with a picture.
Tile {
    id: key

    property string icon
    // Design pixels.
    property real size: 42

    radius: Theme.px(20)
    edge: Theme.px(6)

    Row {
        anchors.centerIn: parent
        spacing: Theme.px(16)

        Icon {
            visible: key.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: key.icon
            size: 44
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: key.text
            size: key.size
            font.weight: 600
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
