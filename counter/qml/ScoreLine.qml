pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Novbe.Ui

// The mean answer of some weeks as one line; a week that is not told interrupts it.
Item {
    id: chart

    required property var weeks

    readonly property int count: weeks.labels.length
    readonly property real before: 38
    readonly property real after: 22
    readonly property real above: 24
    readonly property real below: 28
    readonly property real acrossRoom: width - before - after
    readonly property real upRoom: height - above - below
    readonly property int last: {
        let last = count - 1;
        while (last >= 0 && weeks.values[last] < 0)
            --last;
        return last;
    }

    function across(index: int): real {
        return before + (count > 1 ? index / (count - 1) * acrossRoom : 0);
    }
    function up(score: real): real {
        return above + upRoom - (score - weeks.low) / (weeks.top - weeks.low) * upRoom;
    }
    function paths(values: var): var {
        const found = [[]];
        for (let i = 0; i < values.length; ++i) {
            if (values[i] >= 0)
                found[found.length - 1].push(Qt.point(across(i), up(values[i])));
            else
                found.push([]);
        }
        return found.filter(path => path.length);
    }

    implicitHeight: 200
    Accessible.role: Accessible.Chart
    Accessible.name: weeks.rows.join(", ")

    Repeater {
        model: chart.weeks.lines

        Item {
            id: mark

            required property var modelData

            y: chart.up(modelData[0])

            Rectangle {
                x: chart.before
                width: chart.acrossRoom
                height: 1
                color: Theme.colours.line
            }
            Figures {
                x: chart.before - 12 - width
                y: -height / 2
                text: mark.modelData[1]
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
            strokeColor: Theme.colours.primary
            strokeWidth: 3
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin

            PathMultiline {
                paths: chart.paths(chart.weeks.values)
            }
        }
    }
    Repeater {
        model: chart.weeks.values

        Rectangle {
            required property int index
            required property real modelData

            visible: modelData >= 0
            width: index === chart.last ? 16 : 11
            height: width
            radius: width / 2
            x: chart.across(index) - width / 2
            y: chart.up(Math.max(chart.weeks.low, modelData)) - height / 2
            color: index === chart.last ? Theme.colours.saffron : Theme.colours.primary
            border.color: index === chart.last ? Theme.colours.saffronEdge : Theme.colours.primary
            border.width: 2
        }
    }
    Rectangle {
        visible: chart.last >= 0
        x: Math.min(chart.across(Math.max(0, chart.last)) - width / 2, chart.width - width)
        y: chart.up(Math.max(chart.weeks.low, chart.weeks.values[chart.last] ?? 0)) - height - 10
        width: newest.width + 6
        height: newest.height
        color: Theme.colours.surface

        Figures {
            id: newest
            x: 3
            text: chart.weeks.cells[chart.last] ?? ""
            size: 15
            Accessible.ignored: true
        }
    }
    Repeater {
        model: chart.weeks.labels

        Figures {
            required property int index
            required property string modelData

            x: chart.across(index) - width / 2
            y: chart.height - height
            // the last one always has its day
            visible: chart.acrossRoom / chart.count > width + 6 || (chart.count - 1 - index) % 2 === 0
            text: modelData
            size: 13.5
            font.weight: 500
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }
}
