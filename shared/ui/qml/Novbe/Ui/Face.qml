import QtQuick

// The body of a pressable thing: a solid lower edge, no shadow. Pressed, the edge goes and the
// body moves down; unavailable, only a dashed outline is left.
Item {
    id: face

    property color color: Theme.colours.surface
    property color edgeColor: Theme.colours.edge
    property color outlineColor: Theme.colours.line
    property int outlineWidth: Theme.hairline
    property int edge: Theme.px(7)
    property int radius: Theme.px(28)
    property bool down: false
    property bool dashed: false
    property color dashedColor: "transparent"

    // How far the content moves down while pressed, and how high the body is.
    readonly property int shift: down ? edge / 2 : 0
    readonly property real bodyHeight: body.height

    Rectangle {
        visible: !face.dashed && !face.down && face.edge > 0
        anchors.fill: parent
        radius: face.radius
        color: face.edgeColor
    }

    Rectangle {
        id: body
        anchors.fill: parent
        anchors.topMargin: face.shift
        anchors.bottomMargin: face.down || face.dashed ? 0 : face.edge
        radius: face.radius
        color: face.dashed ? face.dashedColor : face.color
        border.color: face.outlineColor
        border.width: face.dashed ? 0 : face.outlineWidth
    }

    DashedFrame {
        visible: face.dashed
        anchors.fill: parent
        radius: face.radius
    }
}
