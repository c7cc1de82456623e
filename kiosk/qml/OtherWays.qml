import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Two ways to keep the number without paper: the code and the memory.
RowLayout {
    id: ways

    required property var ticket
    required property bool tight

    readonly property int pad: Theme.px(tight ? 22 : 32)

    spacing: Theme.px(tight ? 14 : 20)

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        radius: Theme.px(28)

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: ways.pad
            spacing: 0

            Way {
                Layout.fillWidth: true
                number: "1"
                title: ways.ticket.phone ? qsTr("Point your camera at the code") : qsTr("Photograph the code")
            }
            Item {
                id: room
                Layout.fillWidth: true
                Layout.fillHeight: true

                QrCode {
                    anchors.centerIn: parent
                    // its white frame may lie over the card's
                    width: Math.min(room.width + ways.pad, room.height - (Theme.highContrast ? Theme.px(20) : 0))
                    radius: 0
                    height: width
                    rows: ways.ticket.qr ?? []
                    text: qsTr("Ticket code")
                }
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: ways.ticket.phone ? qsTr("Your place in the queue opens on the phone") : qsTr("Show it at the window if asked: %1").arg(ways.ticket.code ?? "")
                size: 28
                lineHeight: 0.98
                color: Theme.colours.ink2
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        radius: Theme.px(28)

        ColumnLayout {
            id: memory

            // What is said first of all; the people before, and their row, where there is room for them.
            readonly property real needs: heading.implicitHeight + announced.implicitHeight + caption.implicitHeight + (range.visible ? range.implicitHeight : 0) + 6 * spacing + Theme.px(20)

            anchors.fill: parent
            anchors.margins: ways.pad
            spacing: Theme.px(ways.tight ? 4 : 12)

            Way {
                id: heading
                Layout.fillWidth: true
                number: "2"
                title: qsTr("Remember the number")
            }
            Words {
                id: announced
                Layout.fillWidth: true
                text: qsTr("It will be shown on the board and announced.")
                size: ways.tight ? 28 : 31
                lineHeight: 0.98
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.px(ways.tight ? 4 : 10)
                Layout.bottomMargin: Layout.topMargin
                Layout.preferredHeight: Theme.hairline
                color: Theme.colours.line
            }
            Words {
                id: caption
                Layout.fillWidth: true
                text: ways.ticket.wait ? qsTr("Estimated wait") : ways.ticket.instead ?? ""
                size: ways.tight ? 28 : 31
                lineHeight: 0.98
                color: Theme.colours.ink2
            }
            Phrase {
                id: range
                visible: Boolean(ways.ticket.wait)
                room: memory.width
                phrase: ways.ticket.wait ?? {}
                size: ways.tight ? 32 : 36
                figureSize: ways.tight ? 44 : 60
                weight: 700
                figureWeight: 700
                tint: Theme.colours.ink
            }
            Words {
                id: people
                visible: memory.needs + implicitHeight <= memory.height
                Layout.fillWidth: true
                text: ways.ticket.people?.text ?? ""
                size: ways.tight ? 28 : 31
                color: Theme.colours.ink2
            }
            PlacesRow {
                visible: !ways.tight && memory.needs + people.implicitHeight + implicitHeight + memory.spacing <= memory.height
                ahead: Math.max(0, ways.ticket.ahead ?? 0)
                text: ways.ticket.people?.text ?? ""
                size: 36
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
