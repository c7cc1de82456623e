pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// What people decided against the order of the rules: when, who, why, before whom; by day.
FocusScope {
    id: page

    required property var model

    implicitHeight: 300

    component Head: Words {
        size: 13.5
        color: Theme.colours.ink2
    }

    Card {
        anchors.fill: parent

        RowLayout {
            id: heads
            visible: list.count > 0
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.topMargin: 14
            anchors.leftMargin: 28
            anchors.rightMargin: 42
            spacing: 16

            Head {
                Layout.preferredWidth: 132
                text: qsTr("Number")
            }
            Head {
                Layout.fillWidth: true
                text: qsTr("Decision")
            }
            Head {
                Layout.preferredWidth: page.width * 0.22
                text: qsTr("Reason")
            }
            Head {
                Layout.preferredWidth: page.width * 0.18
                text: qsTr("Decided by")
            }
        }
        ListView {
            id: list
            anchors.fill: parent
            anchors.margins: 16
            anchors.topMargin: 42
            model: page.model.rows
            clip: true
            focus: true
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Decisions that changed the order")

            delegate: Column {
                id: line

                required property var row
                required property int index

                width: list.width - 14
                Accessible.role: Accessible.ListItem
                Accessible.name: row.text

                Words {
                    visible: line.row.heading !== ""
                    topPadding: line.index ? 18 : 0
                    bottomPadding: 6
                    text: line.row.heading
                    size: 17
                    font.weight: 700
                    Accessible.ignored: true
                }
                Rectangle {
                    width: parent.width
                    height: Math.max(46, cells.implicitHeight + 16)
                    radius: 8
                    color: line.index % 2 ? "transparent" : Theme.colours.bg
                    border.color: Theme.colours.focus
                    border.width: list.activeFocus && list.currentIndex === line.index ? Theme.focusWidth : 0

                    RowLayout {
                        id: cells
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.margins: 12
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 16

                        Figures {
                            Layout.preferredWidth: 52
                            text: line.row.time
                            size: 15
                            font.weight: 500
                            color: Theme.colours.ink2
                            Accessible.ignored: true
                        }
                        Figures {
                            Layout.preferredWidth: 64
                            text: line.row.ticket
                            size: 18
                            Accessible.ignored: true
                        }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 1

                            Words {
                                Layout.fillWidth: true
                                text: [line.row.what, line.row.window].filter(word => word).join(" · ")
                                size: 15
                                font.weight: 600
                                Accessible.ignored: true
                            }
                            Words {
                                Layout.fillWidth: true
                                visible: text !== ""
                                text: line.row.passed
                                size: 14
                                color: Theme.colours.ink2
                                Accessible.ignored: true
                            }
                        }
                        Words {
                            Layout.preferredWidth: page.width * 0.22
                            text: line.row.reason
                            size: 15
                            Accessible.ignored: true
                        }
                        Words {
                            Layout.preferredWidth: page.width * 0.18
                            text: line.row.by
                            size: 15
                            font.weight: 600
                            Accessible.ignored: true
                        }
                    }
                }
            }

            ScrollMark {
                view: list
            }
        }
        Standstill {
            anchors.fill: parent
            visible: list.count === 0
            icon: page.model.state.error ? "warning-fill" : page.model.state.busy ? "hourglass-medium-fill" : "check-circle-fill"
            tint: page.model.state.error ? Theme.colours.danger : page.model.state.busy ? Theme.colours.ink2 : Theme.colours.success
            title: page.model.state.error || page.model.state.busy || page.model.state.nothing
        }
    }
}
