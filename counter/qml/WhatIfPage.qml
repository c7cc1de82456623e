pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// What one more window, or a break, would change in the waits of each area.
FocusScope {
    id: page

    required property var model

    readonly property var shown: model.state
    readonly property bool narrow: width < 1000
    readonly property string sentence: shown.lost || shown.unknown

    function tone(name: string): color {
        return name === "success" ? Theme.colours.success : name === "danger" ? Theme.colours.danger : Theme.colours.ink2;
    }

    implicitHeight: content.implicitHeight

    ColumnLayout {
        id: content
        anchors.fill: parent
        spacing: 12

        Notice {
            Layout.fillWidth: true
            visible: text !== ""
            tone: page.shown.lost ? "danger" : "notice"
            icon: page.shown.lost ? "wifi-slash-bold" : "info-bold"
            text: page.sentence
        }
        Standstill {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count === 0
            icon: page.shown.busy ? "hourglass-medium-fill" : "info-bold"
            tint: Theme.colours.ink2
            title: page.shown.busy ? qsTr("Playing the queue through") : page.shown.lost ? qsTr("Nothing can be told now") : ""
        }
        GridLayout {
            visible: list.count > 0
            opacity: page.shown.lost ? 0.7 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: page.narrow ? 1 : 2
            columnSpacing: 12
            rowSpacing: 12

            Card {
                Layout.fillWidth: page.narrow
                Layout.preferredWidth: Math.min(520, page.width * 0.38)
                Layout.fillHeight: true
                Layout.minimumHeight: 300

                ColumnLayout {
                    anchors.fill: parent
                    anchors.margins: 16
                    spacing: 8

                    RowLayout {
                        Layout.fillWidth: true

                        Words {
                            Layout.fillWidth: true
                            text: qsTr("What if …")
                            size: 17
                            font.weight: 700
                            Accessible.role: Accessible.Heading
                        }
                        Words {
                            text: page.shown.as_of
                            size: 13.5
                            color: Theme.colours.ink2
                        }
                    }
                    ListView {
                        id: list
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        model: page.model.options
                        clip: true
                        focus: true
                        spacing: 4
                        cacheBuffer: 0
                        boundsBehavior: Flickable.StopAtBounds
                        activeFocusOnTab: true
                        Accessible.role: Accessible.List
                        Accessible.name: qsTr("What if …")
                        Keys.onUpPressed: page.model.move(-1)
                        Keys.onDownPressed: page.model.move(1)

                        delegate: Rectangle {
                            id: option

                            required property var row
                            required property int index
                            readonly property bool chosen: row.key === page.model.chosen

                            onChosenChanged: if (chosen)
                                list.positionViewAtIndex(index, ListView.Contain)
                            width: list.width - 14
                            height: Math.max(54, body.implicitHeight + 14)
                            radius: 10
                            color: chosen ? Theme.colours.primary : mouse.hovered ? Theme.colours.primarySoft : Theme.colours.surface
                            border.color: Theme.colours.focus
                            border.width: chosen && list.activeFocus ? Theme.focusWidth : 0
                            Accessible.role: Accessible.ListItem
                            Accessible.name: row.text
                            Accessible.selected: chosen
                            Accessible.onPressAction: page.model.choose(row.key)

                            HoverHandler {
                                id: mouse
                            }
                            TapHandler {
                                onTapped: {
                                    list.forceActiveFocus();
                                    page.model.choose(option.row.key);
                                }
                            }
                            RowLayout {
                                id: body
                                anchors.left: parent.left
                                anchors.right: parent.right
                                anchors.margins: 12
                                anchors.verticalCenter: parent.verticalCenter
                                spacing: 12

                                Icon {
                                    name: option.row.opens ? "sign-in-bold" : "coffee-bold"
                                    size: 22
                                    color: option.chosen ? Theme.colours.primaryInk : Theme.colours.ink2
                                }
                                ColumnLayout {
                                    Layout.fillWidth: true
                                    spacing: 1

                                    Words {
                                        Layout.fillWidth: true
                                        text: option.row.title + (option.row.staff ? " · " + option.row.staff : "")
                                        size: 15
                                        font.weight: 600
                                        color: option.chosen ? Theme.colours.primaryInk : Theme.colours.ink
                                        Accessible.ignored: true
                                    }
                                    Words {
                                        Layout.fillWidth: true
                                        text: option.row.effect
                                        size: 14
                                        font.weight: 600
                                        color: option.chosen ? Theme.colours.primaryInk : page.tone(option.row.tone)
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
            AreaChanges {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 300
                model: page.model
            }
        }
    }
}
