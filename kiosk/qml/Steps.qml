import QtQuick
import Novbe.Ui

// "Step 2 of 3 · Service" under its bars.
Column {
    id: steps

    required property var progress

    spacing: Theme.px(10)

    StepBars {
        width: parent.width
        count: steps.progress.steps ?? 3
        current: steps.progress.bar ?? 1
        text: (steps.progress.place ?? "") + " · " + (steps.progress.name ?? "")
    }
    Row {
        spacing: Theme.px(10)

        Words {
            text: steps.progress.place ?? ""
            size: 28
            font.weight: 700
            Accessible.ignored: true
        }
        Words {
            text: "· " + (steps.progress.name ?? "")
            size: 28
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }
}
