import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A window in the overview: number, person, state, ticket, how much of the standard time is over.
Rectangle {
    id: tile

    required property var row

    readonly property bool closed: row.status === "closed"
    readonly property color mark: row.over ? Theme.colours.danger : row.status === "called" ? Theme.colours.saffronEdge : Theme.colours.line

    implicitHeight: 128
    radius: 14
    color: closed ? "transparent" : Theme.colours.surface
    border.color: mark
    border.width: closed ? 0 : row.over || row.status === "called" ? 2 : Theme.hairline
    Accessible.role: Accessible.StaticText
    Accessible.name: row.text

    DashedFrame {
        visible: tile.closed
        anchors.fill: parent
        radius: tile.radius
        // nobody is there: it does not call
        opacity: Theme.highContrast ? 1 : 0.6
        thickness: 1.5
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 12
        spacing: 4

        RowLayout {
            Layout.fillWidth: true
            spacing: 10

            Rectangle {
                implicitWidth: 32
                implicitHeight: 32
                radius: 8
                color: tile.closed ? Theme.colours.sunken : Theme.colours.ink

                Figures {
                    anchors.centerIn: parent
                    text: tile.row.key
                    size: 17
                    color: tile.closed ? Theme.colours.ink2 : Theme.colours.surface
                    Accessible.ignored: true
                }
            }
            Words {
                Layout.fillWidth: true
                text: tile.row.staff || tile.row.detail
                size: 14.5
                font.weight: 600
                lineHeight: 0.95
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !tile.closed

            Figures {
                visible: text !== ""
                text: tile.row.number
                size: 24
                Accessible.ignored: true
            }
            Words {
                visible: tile.row.number === ""
                Layout.fillWidth: true
                text: tile.row.detail
                size: 14.5
                color: Theme.colours.ink2
                lineHeight: 0.95
                Accessible.ignored: true
            }
            Item {
                Layout.fillWidth: true
            }
            Icon {
                visible: tile.row.over
                name: "warning-fill"
                size: 17
                color: Theme.colours.danger
            }
            Figures {
                text: tile.row.minutes
                size: 17
                font.weight: 600
                color: tile.row.over ? Theme.colours.danger : Theme.colours.ink
                Accessible.ignored: true
            }
            Words {
                text: qsTr("min")
                size: 13.5
                color: Theme.colours.ink2
                Accessible.ignored: true
            }
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 10

            StateChip {
                status: tile.row.status
                tone: tile.row.status === "serving" ? "soft" : look[0]
                size: 13.5
            }
            Rectangle {
                visible: tile.row.share > 0
                Layout.fillWidth: true
                implicitHeight: 8
                radius: 4
                color: Theme.colours.sunken

                Rectangle {
                    width: parent.width * tile.row.share
                    height: parent.height
                    radius: 4
                    color: tile.row.over ? Theme.colours.danger : Theme.colours.primary
                }
            }
        }
    }
}
