pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Help with the program: which key does what, and the language of the desk.
Sheet {
    id: dialog

    required property var frame
    required property var language

    readonly property var zooms: [100, 125, 150, 200]

    readonly property var keys: [["F2", qsTr("Call the next visitor")], ["F3", qsTr("Call again")], ["F4", qsTr("Call by number, with a reason")], ["F5", qsTr("Start, then finish the service")], ["F6", qsTr("Transfer to a service or a window")], ["F7", qsTr("Hold the visitor; without one: the held visitors")], ["F8", qsTr("The visitor did not come")], ["F9", qsTr("Break, and back from it; with a visitor: afterwards")], ["1–9", qsTr("How the service ends; twice: finish")], ["Ctrl+S", qsTr("Services: delivered too, or another one")], ["Ctrl+U", qsTr("Another priority, with a reason")], ["Ctrl+J", qsTr("Join a family’s ticket")], ["Shift+F1", qsTr("Call the supervisor")], ["Ctrl+Z", qsTr("Undo, for some seconds")], ["Ctrl+M", qsTr("Small panel or full window")], ["Ctrl++", qsTr("Larger; smaller: Ctrl+−")], ["Ctrl+L", qsTr("Lock this desk")], ["Ctrl+Q", qsTr("Close the window, end the shift")], ["F1", qsTr("This help")]]

    title: qsTr("Help: the keys")
    wanted: narrow ? 620 : 700

    GridLayout {
        Layout.fillWidth: true
        columns: dialog.narrow ? 1 : 2
        columnSpacing: 24
        rowSpacing: dialog.narrow ? 5 : 10
        flow: GridLayout.TopToBottom
        rows: dialog.narrow ? 19 : 10

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
    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        Languages {
            focus: true
            language: dialog.language
        }
        Item {
            Layout.fillWidth: true
        }
        Segments {
            visible: !dialog.narrow
            labels: dialog.zooms.map(zoom => zoom + " %")
            current: dialog.zooms.indexOf(dialog.frame.zoom)
            size: 14.5
            onChosen: index => dialog.frame.enlarge(index - current)
        }
    }
    Options {
        Layout.fillWidth: true
        label: qsTr("As you like it")
        options: [
            {
                code: "chain",
                name: qsTr("F2 also finishes the service, then calls the next"),
                icon: "megaphone-bold",
                on: dialog.desk.state.chain
            },
            {
                code: "contrast",
                name: qsTr("High contrast"),
                icon: "circle-half-bold",
                on: dialog.frame.contrast
            }
        ]
        onChosen: code => {
            if (code === "chain")
                dialog.desk.set_chain(!dialog.desk.state.chain);
            else
                dialog.frame.switch_contrast();
        }
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: dialog.frame.elsewhere
        size: 14.5
        color: Theme.colours.ink2
    }
    Item {
        Layout.fillHeight: true
    }
}
