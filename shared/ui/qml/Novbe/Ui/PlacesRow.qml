pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// The row, Növbə's signature: the window's arch, a dot for each person ahead, a larger one for you.
// Up to eight one dot each, then three dots and the number of the others.
Row {
    id: row

    property int ahead: 0
    // What is read aloud.
    property string text
    // Design pixels of the arch's height.
    property real size: 40
    property color tint: Theme.colours.primary
    property color youColor: Theme.colours.saffron
    property color youEdge: Theme.colours.saffronEdge

    readonly property int dots: ahead > 8 ? 3 : ahead

    spacing: Theme.px(size * 0.3)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Shape {
        id: arch
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(row.size)
        height: width

        readonly property real unit: width / 40

        ShapePath {
            strokeColor: row.tint
            strokeWidth: 5 * arch.unit
            fillColor: "transparent"
            joinStyle: ShapePath.MiterJoin
            startX: 4 * arch.unit
            startY: 37 * arch.unit

            PathLine {
                x: 4 * arch.unit
                y: 19 * arch.unit
            }
            PathArc {
                x: 36 * arch.unit
                y: 19 * arch.unit
                radiusX: 16 * arch.unit
                radiusY: 16 * arch.unit
            }
            PathLine {
                x: 36 * arch.unit
                y: 37 * arch.unit
            }
            PathLine {
                x: 4 * arch.unit
                y: 37 * arch.unit
            }
        }
    }

    Repeater {
        model: row.dots

        Rectangle {
            anchors.verticalCenter: parent?.verticalCenter
            width: Theme.px(row.size * 0.75)
            height: width
            radius: width / 2
            color: row.tint
        }
    }

    Figures {
        visible: row.ahead > 8
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: Theme.px(row.size * 0.15)
        rightPadding: leftPadding
        text: "+" + (row.ahead - row.dots)
        size: row.size * 0.75
        color: row.tint
        Accessible.ignored: true
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(row.size * 1.15)
        height: width
        radius: width / 2
        color: row.youColor
        border.color: row.youEdge
        border.width: Theme.px(row.size * 0.1)
    }
}
