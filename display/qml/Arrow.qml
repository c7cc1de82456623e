pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The way to a window: an arrow, with stairs where it leads to another storey.
// direction: "left", "right", "straight", "up", "down"; "" draws nothing.
Item {
    id: way

    property string direction
    property color color: Theme.colours.ink
    property real thickness: height * 0.18
    property bool stairs: direction === "up" || direction === "down"

    readonly property bool upright: ["straight", "up", "down"].includes(direction)
    readonly property real span: upright ? height : width
    // Half of the arrow head's height, to the middle of its lines.
    readonly property real head: Math.min(height, span * 0.9) / 2 - thickness / 2

    implicitWidth: (upright ? height * 0.86 : width) + (stairs ? height * 1.1 : 0)
    visible: direction !== ""

    Icon {
        visible: way.stairs
        anchors.right: arrow.left
        anchors.rightMargin: way.height * 0.1
        anchors.verticalCenter: parent.verticalCenter
        name: "stairs-bold"
        size: way.height * 1.1 / Theme.unit
        color: way.color
    }

    // Lines with round ends: a Shape would not be clipped by the software renderer.
    component Line: Rectangle {
        height: way.thickness
        radius: height / 2
        color: way.color
        antialiasing: true
    }

    Item {
        id: arrow
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: way.upright ? way.height * 0.86 : way.width
        height: way.height

        Item {
            id: drawn
            anchors.centerIn: parent
            width: way.span
            height: way.thickness
            rotation: ({
                    left: 180,
                    straight: -90,
                    up: -90,
                    down: 90
                })[way.direction] ?? 0

            Line {
                width: drawn.width - way.thickness * 0.2
            }
            Repeater {
                model: [45, -45]

                Line {
                    id: stroke

                    required property int modelData

                    x: drawn.width - width - way.thickness * 0.2
                    width: way.head * Math.SQRT2 + way.thickness
                    transform: Rotation {
                        origin.x: way.head * Math.SQRT2 + way.thickness / 2
                        origin.y: way.thickness / 2
                        angle: stroke.modelData
                    }
                }
            }
        }
    }
}
