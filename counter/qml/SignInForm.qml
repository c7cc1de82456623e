pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Window, name and password.
FocusScope {
    id: form

    required property var model
    required property bool narrow
    required property bool low
    // So low that name and password stand beside the windows.
    property bool beside: false

    readonly property int gap: narrow || beside ? 10 : low ? 12 : 18

    function enter() {
        if (model.passwords && password.text === "" && model.staff !== "" && !password.input.activeFocus)
            password.input.forceActiveFocus();
        else
            model.open(password.text);
    }

    implicitHeight: content.implicitHeight

    // once: what is typed into the name must not move the focus
    Component.onCompleted: (model.staff === "" || !model.passwords ? name : password).focus = true
    Keys.onReturnPressed: enter()
    Keys.onEnterPressed: enter()

    Connections {
        target: form.model

        function onRefused() {
            password.clear();
        }
    }
    GridLayout {
        id: content
        width: parent.width
        columns: form.beside ? 2 : 1
        columnSpacing: 20
        rowSpacing: form.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 12
            Layout.alignment: Qt.AlignTop
            spacing: form.gap

            Words {
                text: qsTr("Window")
                size: 15.5
                font.weight: 700
                Accessible.ignored: true
            }
            GridLayout {
                Layout.fillWidth: true
                columns: 4
                columnSpacing: form.narrow || form.beside ? 6 : 10
                rowSpacing: columnSpacing

                Repeater {
                    model: form.model.places

                    Place {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        narrow: form.narrow || form.beside
                        implicitHeight: form.narrow || form.beside ? 52 : form.low ? 80 : 86
                        chosen: row.key === form.model.window
                        onPressed: form.model.window = row.key
                    }
                }
            }
            Words {
                visible: !form.model.ready && form.model.message === ""
                Layout.fillWidth: true
                text: qsTr("Looking for the windows …")
                size: 15.5
                color: Theme.colours.ink2
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 9
            Layout.alignment: Qt.AlignTop
            spacing: form.gap

            GridLayout {
                Layout.fillWidth: true
                columns: form.narrow || form.beside || !form.model.passwords ? 1 : 2
                columnSpacing: 16
                rowSpacing: 8

                Words {
                    visible: !form.narrow && !form.beside
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: qsTr("Your name")
                    size: 15.5
                    font.weight: 700
                    Accessible.ignored: true
                }
                Words {
                    visible: !form.narrow && !form.beside && form.model.passwords
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: qsTr("Password")
                    size: 15.5
                    font.weight: 700
                    Accessible.ignored: true
                }
                Field {
                    id: name
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: qsTr("Your name")
                    placeholder: form.beside ? qsTr("Your name") : qsTr("First name and surname")
                    icon: "user-circle-bold"
                    text: form.model.staff
                    onTextChanged: form.model.staff = text
                }
                PasswordField {
                    id: password
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    visible: form.model.passwords
                    placeholder: form.narrow || form.beside ? qsTr("Password") : ""
                }
            }
            CapitalsHint {
                Layout.fillWidth: true
                field: password
            }
            Flow {
                visible: form.model.names.length > 1 || form.model.names.length === 1 && form.model.staff !== form.model.names[0]
                Layout.fillWidth: true
                spacing: 8

                Repeater {
                    model: form.model.names

                    NameChip {
                        required property string modelData

                        text: modelData
                        onPressed: {
                            name.text = modelData;
                            (form.model.passwords ? password.input : name.input).forceActiveFocus();
                        }
                    }
                }
            }
            DoorNotice {
                Layout.fillWidth: true
                door: form.model
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: form.beside ? 52 : form.narrow ? 60 : 68
                kind: "primary"
                size: form.beside ? 18 : 20
                edge: 5
                radius: 14
                icon: form.model.work.running ? "hourglass-medium-fill" : "sign-in-bold"
                // before the windows are known there may be none to name
                text: form.model.window ? qsTr("Open window %1").arg(form.model.window) : qsTr("Sign in at a window")
                available: form.model.ready
                reason: form.model.message
                onPressed: form.model.open(password.text)
            }
        }
    }
}
