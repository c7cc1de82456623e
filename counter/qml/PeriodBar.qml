pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The days that statistics are about: today, yesterday, this month, or two dates; one step back or on.
Grid {
    id: bar

    required property var period
    // Under the days: until when they reach.
    property string note
    // How wide it may be.
    property real room: 9999

    readonly property var typed: [period.first, period.last]

    columns: kinds.width + steps.width + 8 > room ? 1 : 2
    spacing: 8
    verticalItemAlignment: Grid.AlignVCenter

    Segments {
        id: kinds
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Days")
        labels: [qsTr("Today"), qsTr("Yesterday"), qsTr("This month"), qsTr("Other days")]
        current: bar.period.kind
        size: 14.5
        onChosen: index => bar.period.choose(index)
    }
    RowLayout {
        id: steps
        spacing: 8

        IconButton {
            icon: "arrow-left-bold"
            text: qsTr("Before")
            keyHint: "Ctrl+PgUp"
            onPressed: bar.period.step(-1)
        }
        ColumnLayout {
            visible: bar.period.kind !== 3
            Layout.preferredWidth: 190
            spacing: 0

            Figures {
                Layout.alignment: Qt.AlignHCenter
                text: bar.period.label
                size: 15
                font.weight: 600
            }
            Words {
                visible: text !== ""
                Layout.alignment: Qt.AlignHCenter
                text: bar.note
                size: 13
                color: Theme.colours.ink2
            }
        }
        Repeater {
            model: bar.period.kind === 3 ? [qsTr("From"), qsTr("To")] : []

            Field {
                id: date

                required property int index
                required property string modelData

                Layout.preferredWidth: 128
                Layout.preferredHeight: 38
                label: modelData
                note: qsTr("For example 05.03.2026")
                size: 15
                text: index === 0 ? bar.period.first : bar.period.last
                error: bar.period.error
                onTextChanged: bar.typed[index] = text
                onAccepted: bar.period.set_days(bar.typed[0], bar.typed[1])
            }
        }
        ActionButton {
            visible: bar.period.kind === 3
            Layout.preferredHeight: 38
            text: qsTr("Show")
            size: 14.5
            padding: 14
            radius: 10
            onPressed: bar.period.set_days(bar.typed[0], bar.typed[1])
        }
        IconButton {
            icon: "arrow-right-bold"
            text: qsTr("After")
            keyHint: "Ctrl+PgDown"
            available: !bar.period.newest
            reason: qsTr("There are no days after today")
            onPressed: bar.period.step(1)
        }
    }
}
