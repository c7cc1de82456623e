pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A line for each group: its waits where they are wanted, how many were called in time, how many came.
// Up and Down walk, Enter or a click shows that group alone.
ColumnLayout {
    id: bars

    required property var figures
    property bool waits: false

    readonly property bool full: figures.state.full
    readonly property real nameRoom: waits ? Math.min(300, width * 0.26) : Math.min(190, width * 0.32)

    spacing: 6

    RowLayout {
        Layout.fillWidth: true
        Layout.rightMargin: 14
        spacing: 16

        Words {
            Layout.preferredWidth: bars.nameRoom
            text: bars.figures.state.way
            size: 17
            font.weight: 700
            Accessible.role: Accessible.Heading
        }
        Words {
            visible: bars.waits
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            text: qsTr("Wait: half within (solid), nine of ten within (outlined)")
            size: 13.5
            color: Theme.colours.ink2
            lineHeight: 0.92
        }
        Words {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            text: qsTr("Called in time; the line is the aim of 80 %")
            size: 13.5
            color: Theme.colours.ink2
            lineHeight: 0.92
        }
        Words {
            Layout.preferredWidth: 64
            horizontalAlignment: Text.AlignRight
            text: qsTr("Turns")
            size: 13.5
            color: Theme.colours.ink2
        }
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: bars.figures.rows
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: bars.figures.state.way
        Keys.onReturnPressed: (currentItem as BarRow)?.taken()
        Keys.onEnterPressed: (currentItem as BarRow)?.taken()

        delegate: BarRow {
            required property int index

            width: list.width - 14
            nameRoom: bars.nameRoom
            waits: bars.waits
            takes: !bars.full
            ringed: list.activeFocus && list.currentIndex === index
            onTaken: if (takes)
                bars.figures.narrow(row.key)
            onSelected: {
                list.forceActiveFocus();
                list.currentIndex = index;
            }
        }

        ScrollMark {
            view: list
        }
    }
}
