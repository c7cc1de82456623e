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
            id: sign
            visible: key.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: key.icon
            size: 44
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), key.width - Theme.px(16) - (sign.visible ? sign.width + parent.spacing : 0))
            height: Math.min(implicitHeight, key.height - Theme.px(8))
            text: key.text
            size: key.size
            minimumPixelSize: Theme.font(27)
            fontSizeMode: Text.VerticalFit
            lineHeight: 0.92
            font.weight: 600
            Accessible.ignored: true
        }
    }
}
