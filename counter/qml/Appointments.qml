pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Today's appointments; who has come is checked in and gets a ticket.
Card {
    id: card

    required property var reception

    readonly property var counts: reception.counts

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 20
            Layout.bottomMargin: 14
            spacing: 12

            Words {
                Layout.fillWidth: true
                text: qsTr("Today’s appointments")
                size: 19
                font.weight: 700
                Accessible.role: Accessible.Heading
            }
            Words {
                text: qsTr("%1 booked · %2 came").arg(card.counts.booked ?? 0).arg(card.counts.came ?? 0)
                size: 14.5
                color: Theme.colours.ink2
                wrapMode: Text.NoWrap
            }
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: card.reception.booked
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Today’s appointments")

            delegate: AppointmentRow {
                width: list.width
                onCame: card.reception.check_in(row.key)
            }

            Words {
                visible: list.count === 0
                anchors.centerIn: parent
                text: qsTr("No appointments today")
                size: 16
                color: Theme.colours.ink2
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.colours.line
        }
        RowLayout {
            Layout.preferredHeight: 48
            Layout.leftMargin: 20
            Layout.rightMargin: 20
            spacing: 8

            Icon {
                name: "info-bold"
                size: 18
                color: Theme.colours.ink2
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("More than %1 min late: counted from the check-in").arg(card.counts.grace ?? 15)
                size: 14
                color: Theme.colours.ink2
            }
        }
    }
}
