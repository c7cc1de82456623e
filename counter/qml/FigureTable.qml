pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The groups as a table, some figures at a time; the name of each figure tells its definition.
Card {
    id: table

    required property var figures

    readonly property int count: figures.columns.length
    readonly property real nameRoom: Math.min(300, width * 0.26)
    readonly property real gap: 12
    // No narrower than a word; what does not fit is scrolled to.
    readonly property real figureRoom: Math.max(110, Math.min(170, (width - 32 - 14 - nameRoom) / Math.max(1, count) - gap))

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 8

        Segments {
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Which figures")
            labels: table.figures.sets
            current: table.figures.chosen_set
            size: 14
            onChosen: index => table.figures.choose_set(index)
        }
        Flickable {
            id: across

            // A column that is not on the screen comes there.
            function show(left: real, wide: real) {
                contentX = Math.max(0, Math.min(contentWidth - width, Math.max(Math.min(contentX, left), left + wide - width)));
            }

            visible: table.count > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: Math.max(width, table.nameRoom + table.count * (table.figureRoom + table.gap) + 20)
            interactive: contentWidth > width
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive

            ColumnLayout {
                width: across.contentWidth
                height: across.height
                spacing: 8

                Row {
                    z: 1
                    Layout.fillWidth: true
                    Layout.topMargin: across.interactive ? 6 : 0
                    spacing: table.gap

                    Words {
                        width: table.nameRoom
                        text: table.figures.state.way
                        size: 15
                        font.weight: 700
                        Accessible.role: Accessible.Heading
                    }
                    Repeater {
                        model: table.figures.columns

                        Defined {
                            id: head

                            required property var modelData

                            text: modelData.name
                            definition: modelData.definition
                            width: table.figureRoom
                            height: name.implicitHeight + 4
                            onActiveFocusChanged: if (activeFocus)
                                across.show(x, width)

                            Words {
                                id: name
                                width: parent.width
                                horizontalAlignment: Text.AlignRight
                                text: head.modelData.name
                                size: 13.5
                                font.weight: 600
                                font.underline: true
                                lineHeight: 0.92
                                color: Theme.colours.ink2
                                Accessible.ignored: true
                            }
                        }
                    }
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
                    model: table.figures.rows
                    clip: true
                    cacheBuffer: 0
                    boundsBehavior: Flickable.StopAtBounds
                    keyNavigationEnabled: true
                    activeFocusOnTab: true
                    Keys.onLeftPressed: across.show(across.contentX - table.figureRoom, 0)
                    Keys.onRightPressed: across.show(across.contentX + across.width + table.figureRoom, 0)
                    Accessible.role: Accessible.List
                    Accessible.name: table.figures.state.way

                    delegate: Rectangle {
                        id: entry

                        required property var row
                        required property int index
                        readonly property bool current: list.activeFocus && list.currentIndex === index

                        width: list.width - 14
                        height: Math.max(34, line.implicitHeight + 10)
                        color: index % 2 ? "transparent" : Theme.colours.bg
                        border.color: Theme.colours.focus
                        border.width: current ? Theme.focusWidth : 0
                        Accessible.role: Accessible.ListItem
                        Accessible.name: row.row

                        Row {
                            id: line
                            anchors.verticalCenter: parent.verticalCenter
                            spacing: table.gap

                            Words {
                                leftPadding: 8
                                width: table.nameRoom
                                text: entry.row.name
                                size: 14.5
                                font.weight: 600
                                lineHeight: 0.92
                                Accessible.ignored: true
                            }
                            Repeater {
                                model: entry.row.cells

                                Figures {
                                    required property string modelData

                                    anchors.verticalCenter: parent?.verticalCenter
                                    width: table.figureRoom
                                    rightPadding: 2
                                    horizontalAlignment: Text.AlignRight
                                    text: modelData
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
            }
        }
        Standstill {
            visible: table.count === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            icon: "table-bold"
            tint: Theme.colours.ink2
            title: qsTr("These figures are not told for this cut")
            detail: qsTr("Those of windows are told by day, window and person; answers by area, service and person, for whole months.")
        }
    }
}
