pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Kiosks, printers and boards, and how they are.
Card {
    id: card

    required property var reception

    implicitHeight: content.implicitHeight + 32

    ColumnLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 16
        spacing: 8

        Words {
            text: qsTr("Devices")
            size: 17
            font.weight: 700
            Accessible.role: Accessible.Heading
        }
        Words {
            visible: devices.count === 0
            text: qsTr("None has been heard of yet")
            size: 14.5
            color: Theme.colours.ink2
        }
        Repeater {
            id: devices
            model: card.reception.devices

            RowLayout {
                id: device

                required property var row

                readonly property color tint: ({
                        success: Theme.colours.success,
                        notice: Theme.colours.saffronText
                    })[row.tone] ?? Theme.colours.danger

                Layout.fillWidth: true
                spacing: 8
                Accessible.role: Accessible.StaticText
                Accessible.name: row.name + ": " + row.state

                Icon {
                    name: device.row.icon
                    size: 20
                    color: Theme.colours.ink2
                }
                Words {
                    Layout.fillWidth: true
                    text: device.row.name
                    size: 15
                    font.weight: 600
                    Accessible.ignored: true
                }
                Icon {
                    name: device.row.tone === "success" ? "check-circle-fill" : "warning-circle-fill"
                    size: 17
                    color: device.tint
                }
                Words {
                    text: device.row.state
                    size: 14
                    font.weight: 600
                    color: device.tint
                    Accessible.ignored: true
                }
            }
        }
    }
}
