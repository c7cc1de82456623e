pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// A ticket: a white card that is torn off along a dashed line between two half circles.
// Children lie on the whole card; `tear` is the line's y.
Rectangle {
    id: card

    property real tear: height / 2
    property color pageColor: Theme.colours.bg

    radius: Theme.px(40)
    color: Theme.colours.surface
    border.color: Theme.colours.line
    border.width: Theme.highContrast ? Theme.outline : 0

    // Whole circles at the edges, of which the inner halves are seen.
    Item {
        anchors.fill: parent
        clip: true

        Repeater {
            model: [0, card.width]

            Rectangle {
                required property real modelData

                x: modelData - width / 2
                y: card.tear - height / 2
                width: Theme.px(56)
                height: width
                radius: width / 2
                color: card.pageColor
                border.color: card.border.color
                border.width: card.border.width
            }
        }
    }

    Shape {
        x: Theme.px(56)
        y: card.tear
        width: card.width - 2 * x

        ShapePath {
            strokeColor: Theme.colours.lineStrong
            strokeWidth: Theme.px(3)
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 2]
            fillColor: "transparent"
            startX: 0
            startY: 0

            PathLine {
                relativeX: card.width - 2 * Theme.px(56)
                relativeY: 0
            }
        }
    }
}
