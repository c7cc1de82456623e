pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// How visitors rated the centre in a month: one bar of all answers, and a line for each face.
Card {
    id: moods

    required property var figures

    readonly property var told: figures.moods
    readonly property var tints: [Theme.colours.danger, Theme.colours.saffronEdge, Theme.colours.lineStrong, Theme.colours.primaryMid, Theme.colours.primary]

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        visible: moods.told.lines.length > 0
        spacing: 14

        RowLayout {
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
        Repeater {
            model: moods.told.lines

            RowLayout {
                id: mood

                required property var modelData

                Layout.maximumWidth: 560
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
        Item {
            Layout.fillHeight: true
        }
    }
    Standstill {
        anchors.fill: parent
        visible: moods.told.lines.length === 0
        icon: "smiley-bold"
        tint: Theme.colours.ink2
        title: qsTr("No ratings to show")
        detail: moods.told.note
    }
}
