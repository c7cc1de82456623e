pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// When people come: weekdays and hours, the darker the more.
Card {
    id: arrivals

    required property var figures

    readonly property var heat: figures.heat
    readonly property real nameRoom: 150
    readonly property real gap: 5
    readonly property real cell: Math.min(140, (width - 40 - nameRoom) / Math.max(1, heat.hours.length) - gap)

    // Nothing between the lightest that white can be read on and the darkest that black can.
    function shade(share: real): color {
        const part = share < 0.55 ? share * 0.8 : 0.8 + (share - 0.55) * 0.44;
        const from = Theme.colours.primarySoft;
        const to = Theme.colours.primary;
        return Qt.rgba(from.r + (to.r - from.r) * part, from.g + (to.g - from.g) * part, from.b + (to.b - from.b) * part, 1);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 10

        RowLayout {
            Layout.fillWidth: true

            Words {
                Layout.fillWidth: true
                text: qsTr("When people come")
                size: 17
                font.weight: 700
                Accessible.role: Accessible.Heading
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: qsTr("visitors in an hour, mean of the days on which anybody came")
                size: 13.5
                color: Theme.colours.ink2
            }
        }
        Row {
            leftPadding: arrivals.nameRoom
            spacing: arrivals.gap

            Repeater {
                model: arrivals.heat.hours

                Figures {
                    required property string modelData

                    width: arrivals.cell
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    size: 13.5
                    font.weight: 500
                    color: Theme.colours.ink2
                    Accessible.ignored: true
                }
            }
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: arrivals.heat.weekdays
            clip: true
            spacing: arrivals.gap
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("When people come")

            delegate: Rectangle {
                id: day

                required property var modelData
                required property int index

                width: list.width - 14
                height: Math.max(40, Math.min(56, (list.height - 6 * arrivals.gap) / 6))
                radius: 8
                color: "transparent"
                border.color: Theme.colours.focus
                border.width: list.activeFocus && list.currentIndex === index ? Theme.focusWidth : 0
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.text

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    leftPadding: 8
                    width: arrivals.nameRoom - 8
                    text: day.modelData.name
                    size: 14.5
                    font.weight: 600
                    Accessible.ignored: true
                }
                Row {
                    x: arrivals.nameRoom
                    height: parent.height
                    spacing: arrivals.gap

                    Repeater {
                        model: day.modelData.shares

                        Rectangle {
                            id: hour

                            required property real modelData
                            required property int index

                            y: 3
                            width: arrivals.cell
                            height: day.height - 6
                            radius: 7
                            color: modelData > 0 ? arrivals.shade(modelData) : Theme.colours.sunken

                            Figures {
                                anchors.centerIn: parent
                                text: day.modelData.cells[hour.index]
                                size: 16
                                font.weight: 600
                                color: hour.modelData < 0.55 ? Theme.colours.ink : Theme.colours.primaryInk
                                Accessible.ignored: true
                            }
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
