import QtQuick
import Novbe.Ui

// A window's number on its sign.
Rectangle {
    id: box

    property int window
    // Font size in pixels.
    property real size
    property color ink: Theme.colours.ink

    Figures {
        anchors.centerIn: parent
        width: parent.width - 2 * parent.border.width
        horizontalAlignment: Text.AlignHCenter
        text: box.window
        font.pixelSize: box.size
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: box.size / 2
        color: box.ink
        Accessible.ignored: true
    }
}
