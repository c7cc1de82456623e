import QtQuick

// A Phosphor icon by name ("umbrella-bold"), tinted. Decoration: the word beside it is what is read.
Image {
    id: icon

    property string name
    property color color: Theme.colours.ink
    // Design pixels.
    property real size: 32

    readonly property int side: Theme.px(size)

    width: side
    height: side
    sourceSize: Qt.size(side * Screen.devicePixelRatio, side * Screen.devicePixelRatio)
    source: name ? "image://icon/" + name + "/" + String(color).slice(1) : ""
    Accessible.ignored: true
}
