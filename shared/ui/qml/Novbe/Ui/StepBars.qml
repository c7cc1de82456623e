pragma ComponentBehavior: Bound
import QtQuick

// Where the visitor is: done in teal, now in saffron, to come in grey.
Row {
    id: steps

    property int count: 4
    // The step shown, from 1.
    property int current: 1
    property string text

    spacing: Theme.px(12)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Repeater {
        model: steps.count

        Rectangle {
            required property int index

            readonly property bool now: index + 1 === steps.current

            width: (steps.width - (steps.count - 1) * steps.spacing) / steps.count
            height: Theme.px(12)
            radius: height / 2
            color: index + 1 < steps.current ? Theme.colours.primary : now ? Theme.colours.saffron : Theme.colours.edge
            border.width: now || Theme.highContrast ? Theme.hairline : 0
            border.color: now ? Theme.colours.saffronEdge : Theme.colours.lineStrong
        }
    }
}
