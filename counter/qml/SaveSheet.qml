import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Where to save what is shown.
FocusScope {
    id: layer

    required property var saving

    readonly property var forms: ({
            csv: "CSV",
            xlsx: "Excel",
            pdf: "PDF"
        })

    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: saving.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.ink
        opacity: 0.55

        MouseArea {
            anchors.fill: parent
            onClicked: layer.saving.close()
        }
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(layer.width - 48, 680)
        height: content.implicitHeight + 48

        MouseArea {
            anchors.fill: parent
        }
        ColumnLayout {
            id: content
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 24
            spacing: 14

            Words {
                id: title
                Layout.fillWidth: true
                text: qsTr("Save as %1").arg(layer.forms[layer.saving.form] ?? "")
                size: 21
                font.weight: 700
                Accessible.role: Accessible.Heading
            }
            Field {
                Layout.fillWidth: true
                focus: true
                label: qsTr("File")
                size: 16
                text: layer.saving.file
                error: layer.saving.error
                onTextChanged: layer.saving.file = text
                onAccepted: layer.saving.save()
            }
            Notice {
                Layout.fillWidth: true
                visible: text !== ""
                tone: layer.saving.error ? "danger" : "notice"
                text: layer.saving.error || (layer.saving.exists ? qsTr("There is such a file already.") : "")
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: 10

                Item {
                    Layout.fillWidth: true
                }
                ActionButton {
                    Layout.preferredHeight: 52
                    text: qsTr("Cancel")
                    size: 16
                    padding: 18
                    radius: 12
                    keyHint: "Esc"
                    onPressed: layer.saving.close()
                }
                ActionButton {
                    Layout.preferredHeight: 52
                    kind: "primary"
                    text: layer.saving.exists ? qsTr("Replace it") : qsTr("Save")
                    icon: layer.saving.busy ? "hourglass-medium-fill" : ""
                    size: 16
                    padding: 18
                    edge: 5
                    radius: 12
                    keyHint: qsTr("Enter")
                    onPressed: layer.saving.save()
                }
            }
        }
    }
}
