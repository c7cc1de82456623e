pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The mean answer week by week, as a line or as a table.
ColumnLayout {
    id: scores

    required property var weeks

    // 0 chart, 1 table.
    property int look: 0

    spacing: 8

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        Words {
            Layout.fillWidth: true
            text: qsTr("Average score by week")
            size: 15.5
            font.weight: 700
            Accessible.role: Accessible.Heading
        }
        Segments {
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Show the weeks as")
            labels: [qsTr("Line"), qsTr("List")]
            current: scores.look
            size: 14
            onChosen: index => scores.look = index
        }
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("each from its Monday on, 1 to 5")
        size: 13.5
        color: Theme.colours.ink2
    }
    ScoreLine {
        visible: scores.look === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 180
        Layout.maximumHeight: 320
        weeks: scores.weeks
    }
    ListView {
        id: list
        visible: scores.look === 1
        Layout.fillWidth: true
        Layout.preferredHeight: contentHeight
        model: scores.weeks.labels
        interactive: false
        keyNavigationEnabled: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Average score by week")

        delegate: Rectangle {
            id: week

            required property string modelData
            required property int index

            width: list.width
            height: Math.max(28, day.implicitHeight + 8)
            radius: 6
            color: index % 2 ? "transparent" : Theme.colours.bg
            border.color: Theme.colours.focus
            border.width: list.activeFocus && list.currentIndex === index ? Theme.focusWidth : 0
            Accessible.role: Accessible.ListItem
            Accessible.name: scores.weeks.rows[index]

            Figures {
                id: day
                x: 8
                anchors.verticalCenter: parent.verticalCenter
                text: week.modelData
                size: 14.5
                font.weight: 500
                Accessible.ignored: true
            }
            Figures {
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                text: scores.weeks.cells[week.index]
                size: 16
                Accessible.ignored: true
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
