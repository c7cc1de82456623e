pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The wait of each area now and then.
Card {
    id: card

    required property var model

    component Cells: RowLayout {
        id: cells

        property string name
        property string waiting
        property string before
        property string after
        property string difference
        property color tint: Theme.colours.ink
        property real size: 15
        property int weight: 600

        spacing: 12

        Words {
            Layout.fillWidth: true
            text: cells.name
            size: cells.size
            font.weight: cells.weight
            lineHeight: 0.94
            Accessible.ignored: true
        }
        Repeater {
            model: [[cells.waiting, 84], [cells.before, 128], [cells.after, 128], [cells.difference, 150]]

            Words {
                required property var modelData
                required property int index

                Layout.preferredWidth: modelData[1]
                horizontalAlignment: Text.AlignRight
                text: modelData[0]
                size: cells.size
                font.weight: index === 3 ? 700 : cells.weight
                color: index === 3 ? cells.tint : Theme.colours.ink
                Accessible.ignored: true
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 8

        Words {
            Layout.fillWidth: true
            text: qsTr("Until the call, for those who wait now")
            size: 17
            font.weight: 700
            Accessible.role: Accessible.Heading
        }
        Cells {
            visible: !card.model.state.nobody
            Layout.fillWidth: true
            Layout.rightMargin: 14
            size: 13.5
            weight: 500
            name: qsTr("Area")
            waiting: qsTr("Waiting")
            before: qsTr("Now")
            after: qsTr("Then")
            difference: qsTr("Change")
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.colours.line
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: card.model.areas
            clip: true
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Until the call, for those who wait now")

            delegate: Rectangle {
                id: line

                required property var row
                required property int index

                width: list.width - 14
                height: Math.max(44, cells.implicitHeight + 14)
                radius: 8
                color: "transparent"
                border.color: Theme.colours.focus
                border.width: list.activeFocus && list.currentIndex === index ? Theme.focusWidth : 0
                Accessible.role: Accessible.ListItem
                Accessible.name: row.text

                Cells {
                    id: cells
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: line.row.name
                    waiting: line.row.waiting
                    before: line.row.before
                    after: line.row.after
                    difference: line.row.difference
                    tint: line.row.tone === "success" ? Theme.colours.success : line.row.tone === "danger" ? Theme.colours.danger : Theme.colours.ink2
                }
            }

            Words {
                visible: card.model.state.nobody
                anchors.centerIn: parent
                text: qsTr("Nobody waits")
                size: 17
                color: Theme.colours.ink2
            }
            ScrollMark {
                view: list
            }
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("Ranges as visitors are told them. It is computed from the queue as it is now and from what the centre has learned; nobody is called or told anything.")
            size: 13.5
            color: Theme.colours.ink2
        }
    }
}
