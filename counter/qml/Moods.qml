pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// How visitors rated the centre in a month: one bar of all answers, and a line for each face; beside it the weeks.
Card {
    id: moods

    required property var figures

    readonly property var told: figures.moods
    readonly property var weeks: figures.weeks
    readonly property bool rated: told.lines.length > 0
    readonly property var tints: [Theme.colours.danger, Theme.colours.saffronEdge, Theme.colours.lineStrong, Theme.colours.primaryMid, Theme.colours.primary]

    implicitHeight: content.implicitHeight + 32

    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: 16
        spacing: 14

        RowLayout {
            visible: moods.rated
            Layout.fillWidth: true

            Words {
                Layout.fillWidth: true
                text: qsTr("How visitors rated us")
                size: 17
                font.weight: 700
                Accessible.role: Accessible.Heading
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: moods.told.note
                size: 13.5
                color: Theme.colours.ink2
            }
        }
        Row {
            id: all
            visible: moods.rated
            Layout.fillWidth: true
            Layout.preferredHeight: 32
            spacing: 3

            Repeater {
                model: moods.told.lines

                Rectangle {
                    required property var modelData

                    visible: modelData.share > 0
                    width: Math.max(3, modelData.share * (all.width - 12))
                    height: 32
                    radius: 6
                    color: moods.tints[modelData.key - 1]
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: moods.width < 900 ? 1 : 2
            columnSpacing: 40
            rowSpacing: 20

            ColumnLayout {
                visible: moods.rated
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.maximumWidth: 560
                Layout.alignment: Qt.AlignTop
                spacing: 14

                Repeater {
                    model: moods.told.lines

                    RowLayout {
                        id: mood

                        required property var modelData

                        Layout.fillWidth: true
                        spacing: 12
                        Accessible.role: Accessible.StaticText
                        Accessible.name: modelData.name + ": " + modelData.text

                        Rectangle {
                            implicitWidth: 18
                            implicitHeight: 18
                            radius: 5
                            color: moods.tints[mood.modelData.key - 1]
                        }
                        Icon {
                            name: "face-" + mood.modelData.key
                            size: 26
                        }
                        Words {
                            Layout.fillWidth: true
                            text: mood.modelData.name
                            size: 15.5
                            font.weight: 600
                            Accessible.ignored: true
                        }
                        Figures {
                            text: mood.modelData.text
                            size: 18
                            Accessible.ignored: true
                        }
                    }
                }
            }
            Standstill {
                visible: !moods.rated
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: 220
                icon: "smiley-bold"
                tint: Theme.colours.ink2
                title: qsTr("No ratings to show")
                detail: moods.told.note
            }
            WeekScores {
                visible: moods.weeks.labels.length > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                weeks: moods.weeks
            }
        }
    }
}
