pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Novbe.Ui

// Seconds that are left, in a ring that runs out.
Item {
    id: ring

    required property int seconds
    required property int total
    // Design pixels.
    property real size: 232

    implicitWidth: Theme.px(size)
    implicitHeight: implicitWidth

    component Arc: ShapePath {
        id: arc

        property real share: 1

        strokeWidth: ring.width * 0.086
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathAngleArc {
            centerX: ring.width / 2
            centerY: ring.height / 2
            radiusX: ring.width * 0.44
            radiusY: ring.height * 0.44
            startAngle: -90
            sweepAngle: 360 * arc.share
        }
    }

    Shape {
        anchors.fill: parent

        Arc {
            strokeColor: Theme.colours.sunken
        }
        Arc {
            strokeColor: Theme.colours.primary
            share: ring.seconds / ring.total
        }
    }
    Figures {
        anchors.centerIn: parent
        text: ring.seconds
        size: ring.size * 0.4
    }
}
