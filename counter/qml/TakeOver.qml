import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Before a window that somebody has is taken over: what it means, and the way back first.
FocusScope {
    id: question

    required property var model
    required property bool narrow

    implicitHeight: content.implicitHeight

    Keys.onEscapePressed: model.stay()

    ColumnLayout {
        id: content
        width: parent.width
        spacing: 16

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 8
            spacing: 16

            IconPlate {
                Layout.alignment: Qt.AlignTop
                icon: "user-switch-bold"
                size: question.narrow ? 48 : 64
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 8

                Words {
                    Layout.fillWidth: true
                    text: question.model.question[0] ?? ""
                    size: question.narrow ? 18 : 22
                    font.weight: 700
                    Accessible.role: Accessible.AlertMessage
                }
                Words {
                    Layout.fillWidth: true
                    text: question.model.question[1] ?? ""
                    size: 16
                    color: Theme.colours.ink2
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: 8
            columns: question.narrow ? 1 : 2
            columnSpacing: 14
            rowSpacing: 12

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: 64
                focus: true
                size: 18
                radius: 14
                icon: "arrow-left-bold"
                text: qsTr("Choose another window")
                keyHint: "Esc"
                padding: 18
                onPressed: question.model.stay()
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: 64
                kind: "primary"
                size: 18
                edge: 5
                radius: 14
                padding: 18
                icon: question.model.work.running ? "hourglass-medium-fill" : "user-switch-bold"
                text: qsTr("Go on at window %1").arg(question.model.window)
                onPressed: question.model.take_over()
            }
        }
        DoorNotice {
            Layout.fillWidth: true
            door: question.model
        }
    }
}
