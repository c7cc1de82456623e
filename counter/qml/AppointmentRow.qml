import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// An appointment: its time, code and service, and whether its visitor has come.
Item {
    id: booked

    required property var row

    // The state goes below the service, beside the code.
    readonly property color tint: ({
            notice: Theme.colours.saffronText,
            success: Theme.colours.success,
            danger: Theme.colours.danger,
            plain: Theme.colours.ink2
        })[row.tone] ?? Theme.colours.primary
    readonly property bool brief: width < 600

    signal came

    height: Math.max(60, line.implicitHeight + 16)
    Accessible.role: Accessible.ListItem
    Accessible.name: row.text

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.colours.line
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: booked.brief ? 16 : 20
        anchors.rightMargin: booked.brief ? 12 : 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        Figures {
            Layout.preferredWidth: 56
            text: booked.row.time
            size: 19
            font.weight: 600
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            Words {
                Layout.fillWidth: true
                text: booked.row.service
                size: 15.5
                font.weight: 600
                lineHeight: 0.95
                Accessible.ignored: true
            }
            Flow {
                Layout.fillWidth: true
                spacing: 8

                Figures {
                    text: booked.row.key
                    size: 14
                    font.weight: 500
                    color: Theme.colours.ink2
                    Accessible.ignored: true
                }
                Row {
                    visible: booked.brief && booked.row.state !== ""
                    spacing: 5

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: booked.row.icon
                        size: 16
                        color: booked.tint
                    }
                    Words {
                        text: booked.row.state
                        size: 14
                        font.weight: 600
                        color: booked.tint
                        Accessible.ignored: true
                    }
                }
            }
        }
        Chip {
            visible: text !== "" && !booked.brief
            icon: booked.row.icon
            text: booked.row.state
            tone: booked.row.tone
            size: 14
        }
        ActionButton {
            visible: booked.row.can
            Layout.preferredHeight: 40
            text: qsTr("Has come")
            size: 15
            padding: 14
            radius: 10
            Accessible.name: qsTr("%1 has come").arg(booked.row.key)
            onPressed: booked.came()
        }
    }
}
