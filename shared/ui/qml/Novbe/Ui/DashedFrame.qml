import QtQuick
import QtQuick.Shapes

// The outline of what is not available now.
Shape {
    id: frame

    property real radius: 0
    property color color: Theme.colours.lineStrong
    property real thickness: Theme.outline

    ShapePath {
        strokeColor: frame.color
        strokeWidth: frame.thickness
        strokeStyle: ShapePath.DashLine
        dashPattern: [2.4, 1.6]
        fillColor: "transparent"

        PathRectangle {
            x: frame.thickness / 2
            y: frame.thickness / 2
            width: Math.max(0, frame.width - frame.thickness)
            height: Math.max(0, frame.height - frame.thickness)
            radius: frame.radius
        }
    }
}
