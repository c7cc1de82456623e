pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// How long people waited, and how many were called in time: over hours and days as lines, else as bars.
GridLayout {
    id: view

    required property var figures

    readonly property var line: figures.line
    readonly property bool lined: line.labels.length > 0

    columns: width < 900 ? 1 : 2
    columnSpacing: 12
    rowSpacing: 12

    Card {
        visible: view.lined
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.minimumHeight: 320

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: 16
            spacing: 8

            RowLayout {
                Layout.fillWidth: true

                Words {
                    Layout.fillWidth: true
                    text: qsTr("How long people waited")
                    size: 17
                    font.weight: 700
                    Accessible.role: Accessible.Heading
                }
                Words {
                    text: qsTr("minutes until the call")
                    size: 13.5
                    color: Theme.colours.ink2
                }
            }
            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                active: view.lined
                sourceComponent: LineChart {
                    line: view.line
                    text: qsTr("How long people waited: %1. Each one is read in the list beside it.").arg(view.figures.state.way)
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.minimumHeight: 320

        BarRows {
            anchors.fill: parent
            anchors.margins: 16
            figures: view.figures
            waits: !view.lined
        }
    }
}
