pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Who waits for this window in calling order, and who is held.
Card {
    id: lists

    required property var desk
    // With a heading above and a word below the lists.
    property bool titled: true

    readonly property var shown: desk.state
    property int tab: 0

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        RowLayout {
            visible: lists.titled
            Layout.margins: 16
            Layout.bottomMargin: 0
            spacing: 8

            Words {
                Layout.fillWidth: true
                text: qsTr("Waiting")
                size: 19
                font.weight: 700
                Accessible.role: Accessible.Heading
            }
            Row {
                visible: (lists.shown.waiting ?? 0) > 0
                spacing: 5

                Icon {
                    visible: lists.shown.longest_over ?? false
                    anchors.verticalCenter: parent.verticalCenter
                    name: "warning-fill"
                    size: 17
                    color: Theme.colours.danger
                }
                Words {
                    text: qsTr("longest %1 min").arg(lists.shown.longest ?? 0)
                    size: 14.5
                    font.weight: 600
                    color: lists.shown.longest_over ? Theme.colours.danger : Theme.colours.ink2
                }
            }
        }
        Segments {
            Layout.margins: lists.titled ? 16 : 10
            Layout.topMargin: lists.titled ? 12 : 8
            Layout.bottomMargin: lists.titled ? 12 : 8
            labels: [qsTr("My line"), qsTr("Held")]
            counts: [lists.shown.waiting ?? 0, lists.shown.held ?? 0]
            current: lists.tab
            size: 14.5
            onChosen: index => lists.tab = index
        }
        VisitorList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            desk: lists.desk
            held: lists.tab === 1
        }
        Rectangle {
            visible: lists.titled
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.colours.line
        }
        RowLayout {
            visible: lists.titled
            Layout.preferredHeight: 48
            Layout.leftMargin: 16
            Layout.rightMargin: 16
            spacing: 8

            Icon {
                name: "info-bold"
                size: 18
                color: Theme.colours.ink2
            }
            Words {
                Layout.fillWidth: true
                text: lists.desk.lost ? qsTr("The order as it was at %1").arg(lists.desk.lost_time) : lists.tab === 0 ? qsTr("The order follows priority and arrival") : qsTr("Enter serves a held visitor on")
                size: 14
                color: Theme.colours.ink2
            }
        }
    }
}
