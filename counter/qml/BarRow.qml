import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A group of turns as bars.
Rectangle {
    id: bar

    required property var row
    property real nameRoom: 200
    property bool waits: false
    property bool takes: true
    property bool ringed: false

    readonly property color tint: ({
            success: Theme.colours.primary,
            notice: Theme.colours.saffronEdge,
            danger: Theme.colours.danger
        })[row.tone] ?? Theme.colours.lineStrong

    signal selected
    signal taken

    height: Math.max(36, line.implicitHeight + 8)
    radius: 8
    color: takes && mouse.hovered ? Theme.colours.primarySoft : "transparent"
    border.color: Theme.colours.focus
    border.width: ringed ? Theme.focusWidth : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: row.text
    Accessible.description: takes ? qsTr("Enter shows it alone") : ""
    Accessible.onPressAction: taken()

    HoverHandler {
        id: mouse
    }
    TapHandler {
        onTapped: {
            bar.selected();
            bar.taken();
        }
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        Words {
            Layout.leftMargin: 6
            Layout.preferredWidth: bar.nameRoom - 6
            text: bar.row.name
            size: 14.5
            font.weight: 600
            lineHeight: 0.92
            Accessible.ignored: true
        }
        RowLayout {
            visible: bar.waits
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            spacing: 10

            Item {
                id: track
                Layout.fillWidth: true
                implicitHeight: 16

                Rectangle {
                    visible: bar.row.p90 >= 0
                    width: Math.max(4, track.width * bar.row.p90)
                    height: parent.height
                    radius: 4
                    color: "transparent"
                    border.color: Theme.colours.danger
                    border.width: 2
                }
                Rectangle {
                    visible: bar.row.median >= 0
                    width: Math.max(4, track.width * bar.row.median)
                    height: parent.height
                    radius: 4
                    color: Theme.colours.primary
                }
            }
            Figures {
                Layout.preferredWidth: 92
                horizontalAlignment: Text.AlignRight
                text: bar.row.median_text + " · " + bar.row.p90_text
                size: 14
                font.weight: 600
                Accessible.ignored: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            spacing: 8

            Item {
                id: room
                Layout.fillWidth: true
                implicitHeight: 20

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: 12
                    radius: 6
                    color: Theme.colours.sunken
                }
                Rectangle {
                    visible: bar.row.level >= 0
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(12, room.width * bar.row.level)
                    height: 12
                    radius: 6
                    color: bar.tint
                }
                Rectangle {
                    x: room.width * 0.8 - 1
                    width: 3
                    height: parent.height
                    color: Theme.colours.ink
                }
            }
            Figures {
                Layout.preferredWidth: 56
                horizontalAlignment: Text.AlignRight
                text: bar.row.level_text
                size: 15
                font.weight: 600
                Accessible.ignored: true
            }
            Icon {
                opacity: bar.row.tone === "" ? 0 : 1
                name: ({
                        success: "check-circle-fill",
                        notice: "warning-circle-fill"
                    })[bar.row.tone] ?? "warning-fill"
                size: 17
                color: ({
                        success: Theme.colours.success,
                        notice: Theme.colours.saffronText
                    })[bar.row.tone] ?? Theme.colours.danger
            }
        }
        Figures {
            Layout.preferredWidth: 64
            horizontalAlignment: Text.AlignRight
            text: bar.row.turns
            size: 15
            font.weight: 600
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }
}
