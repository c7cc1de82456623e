pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Help with the program: which key does what, and the language of the desk.
Sheet {
    id: dialog

    required property var language

    readonly property var keys: [["F2", qsTr("Call the next visitor")], ["F3", qsTr("Call again")], ["F4", qsTr("Call by number, with a reason")], ["F5", qsTr("Start, then finish the service")], ["F6", qsTr("Transfer to a service or a window")], ["F7", qsTr("Hold the visitor; without one: the held visitors")], ["F8", qsTr("The visitor did not come")], ["F9", qsTr("Break, and back from it")], ["Ctrl+Z", qsTr("Undo, for some seconds")], ["Ctrl+M", qsTr("Small panel or full window")], ["Ctrl+Q", qsTr("Close the window, end the shift")], ["F1", qsTr("This help")]]

    title: qsTr("Help: the keys")
    wanted: narrow ? 560 : 470

    GridLayout {
        Layout.fillWidth: true
        columns: dialog.narrow ? 1 : 2
        columnSpacing: 24
        rowSpacing: dialog.narrow ? 5 : 10
        flow: GridLayout.TopToBottom
        rows: dialog.narrow ? 12 : 6

        Repeater {
            model: dialog.keys

            RowLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: 12
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData[0] + ": " + modelData[1]

                KeyHint {
                    Layout.preferredWidth: 66
                    text: line.modelData[0]
                }
                Words {
                    Layout.fillWidth: true
                    text: line.modelData[1]
                    size: 15
                    Accessible.ignored: true
                }
            }
        }
    }
    Words {
        text: qsTr("Language")
        size: 15.5
        font.weight: 700
    }
    Languages {
        focus: true
        language: dialog.language
    }
    Item {
        Layout.fillHeight: true
    }
}
