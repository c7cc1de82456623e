pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// While a visitor is served: a note for the next window, what else was done.
Card {
    id: notes

    required property var desk
    property bool titled: true

    readonly property var hand: desk.in_hand
    readonly property var person: desk.state.guest ?? null

    implicitHeight: content.implicitHeight + 32

    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: notes.titled ? 22 : 12
        anchors.topMargin: notes.titled ? 16 : 12
        anchors.bottomMargin: notes.titled ? 16 : 12
        spacing: 8

        Words {
            visible: notes.titled
            text: qsTr("Note")
            size: 17
            font.weight: 700
            Accessible.role: Accessible.Heading
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: (notes.person?.notes ?? []).slice(0, -1).join("\n")
            size: 14.5
            lineHeight: 1
            color: Theme.colours.ink2
        }
        NoteField {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 48
            implicitHeight: 72
            label: qsTr("Note for the next window")
            text: notes.hand.note
            longest: notes.hand.longest
            onCut: length => notes.desk.cut_note(length)
            onEdited: text => notes.hand.note = text
            // with a dialog open it is kept together with what the dialog does
            onDone: if (notes.desk.dialogs.name === "")
                notes.desk.keep_note()
        }
        Flow {
            visible: notes.hand.delivered.length > 0
            Layout.fillWidth: true
            spacing: 6

            Repeater {
                model: notes.hand.delivered

                Tag {
                    required property var modelData

                    text: modelData.title
                    onPressed: notes.hand.drop(modelData.code)
                }
            }
        }
        Repeater {
            model: ["services", "priority"]

            DeskButton {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredHeight: 36
                desk: notes.desk
                name: modelData
                size: 14.5
                iconSize: 18
                padding: 12
                radius: 10
            }
        }
    }
}
