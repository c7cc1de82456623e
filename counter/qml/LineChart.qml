pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Novbe.Ui

// Two lines over time: half of the people waited less than the solid one, nine of ten less than the dashed one.
Item {
    id: chart

    required property var line
    property string text

    readonly property int count: line.labels.length
    readonly property real before: 40
    readonly property real after: 104
    readonly property real above: 14
    readonly property real below: 28
    readonly property real acrossRoom: width - before - after
    readonly property real upRoom: height - above - below
    readonly property bool crowded: count > 16

    function across(index: int): real {
        return before + (count > 1 ? index / (count - 1) * acrossRoom : acrossRoom / 2);
    }
    function up(minutes: real): real {
        return above + upRoom - minutes / line.top * upRoom;
    }
    // What is not known interrupts a line.
    function paths(values: var): var {
        const found = [];
        let path = [];
        for (let i = 0; i < values.length; ++i) {
            if (values[i] >= 0)
                path.push(Qt.point(across(i), up(values[i])));
            if (path.length && (values[i] < 0 || i === values.length - 1)) {
                found.push(path);
                path = [];
            }
        }
        return found;
    }
    // Where a line ends: the last point that is known.
    function end(values: var): int {
        let last = values.length - 1;
        while (last >= 0 && values[last] < 0)
            --last;
        return last;
    }

    component Series: Item {
        id: series

        required property var values
        required property color tint
        property bool dashed: false
        property string label
        // The label ends above this.
        property real limit: chart.height
        readonly property alias labelTop: label.y

        readonly property int last: chart.end(values)

        anchors.fill: parent

        Shape {
            anchors.fill: parent

            ShapePath {
                strokeColor: series.tint
                strokeWidth: 3
                strokeStyle: series.dashed ? ShapePath.DashLine : ShapePath.SolidLine
                dashPattern: [2.6, 1.6]
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin

                PathMultiline {
                    paths: chart.paths(series.values)
                }
            }
        }
        Repeater {
            model: series.values

            Rectangle {
                id: point

                required property int index
                required property real modelData

                visible: modelData >= 0
                width: chart.crowded ? 7 : 11
                height: width
                radius: series.dashed ? 0 : width / 2
                x: chart.across(index) - width / 2
                y: chart.up(Math.max(0, modelData)) - height / 2
                color: series.dashed ? Theme.colours.surface : series.tint
                border.color: series.tint
                border.width: 2
            }
        }
        Words {
            id: label
            visible: series.last >= 0
            x: chart.width - chart.after + 12
            y: Math.max(0, Math.min(chart.up(Math.max(0, series.values[series.last] ?? 0)) - height / 2, series.limit - height))
            width: chart.after - 14
            text: series.label
            size: 13.5
            lineHeight: 0.9
            font.weight: 600
            color: series.tint
            Accessible.ignored: true
        }
    }

    Accessible.role: Accessible.Chart
    Accessible.name: text

    Repeater {
        model: chart.line.lines

        Item {
            id: mark

            required property int modelData

            y: chart.up(modelData)
            width: chart.width

            Rectangle {
                x: chart.before
                width: chart.acrossRoom
                height: 1
                color: Theme.colours.line
            }
            Figures {
                x: chart.before - 10 - width
                y: -height / 2
                text: mark.modelData
                size: 13.5
                font.weight: 500
                color: Theme.colours.ink2
                Accessible.ignored: true
            }
        }
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.colours.ink
            strokeWidth: 1.5
            strokeStyle: ShapePath.DashLine
            dashPattern: [1.5, 2.5]
            fillColor: "transparent"
            startX: chart.before
            startY: chart.up(chart.line.promised)

            PathLine {
                x: chart.before + chart.acrossRoom
                y: chart.up(chart.line.promised)
            }
        }
    }
    Repeater {
        model: chart.line.labels

        Figures {
            required property int index
            required property string modelData

            visible: !chart.crowded || index % 2 === 0
            x: chart.across(index) - width / 2
            y: chart.height - height
            text: modelData
            size: 13.5
            font.weight: 500
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }
    Series {
        id: half
        values: chart.line.median
        tint: Theme.colours.primary
        label: qsTr("half within")
    }
    Series {
        values: chart.line.p90
        tint: Theme.colours.danger
        dashed: true
        label: qsTr("nine of ten within")
        limit: half.last < 0 ? chart.height : half.labelTop - 2
    }
    Rectangle {
        x: chart.before + chart.acrossRoom - width - 8
        y: chart.up(chart.line.promised) - height - 3
        width: promise.width + 8
        height: promise.height
        color: Theme.colours.surface

        Words {
            id: promise
            x: 4
            text: qsTr("promised: %1 min").arg(chart.line.promised)
            size: 13
            font.weight: 600
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
