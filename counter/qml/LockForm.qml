import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The password of whose desk it is; or a supervisor's name and password.
FocusScope {
    id: form

    required property var model
    property bool named: false
    property bool low: false

    function enter() {
        if (named && password.text === "" && !password.input.activeFocus)
            password.input.forceActiveFocus();
        else if (named)
            model.enter(name.text, password.text);
        else
            model.unlock(password.text);
    }

    implicitHeight: content.implicitHeight

    Keys.onReturnPressed: enter()
    Keys.onEnterPressed: enter()
    Keys.onEscapePressed: if (named)
        model.others = false

    Connections {
        target: form.model

        function onRefused() {
            password.clear();
            password.input.forceActiveFocus();
        }
    }
    ColumnLayout {
        id: content
        width: parent.width
        spacing: form.low ? 8 : 12

        Field {
            id: name
            visible: form.named
            focus: form.named
            Layout.fillWidth: true
            label: qsTr("The supervisor’s name")
            placeholder: qsTr("The supervisor’s name")
            icon: "user-circle-bold"
        }
        PasswordField {
            id: password
            Layout.fillWidth: true
            focus: !form.named
            placeholder: qsTr("Password")
        }
        CapitalsHint {
            Layout.fillWidth: true
            field: password
        }
        DoorNotice {
            Layout.fillWidth: true
            door: form.model
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: form.low ? 52 : 64
            kind: "primary"
            size: form.low ? 18 : 20
            edge: 5
            radius: 14
            icon: form.model.work.running ? "hourglass-medium-fill" : "sign-in-bold"
            text: form.named ? qsTr("Go on in their place") : qsTr("Unlock")
            available: form.model.seconds === 0
            reason: form.model.message
            onPressed: form.enter()
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: form.low ? 42 : 48
            size: form.low ? 15 : 16
            radius: 12
            text: form.named ? qsTr("Back") : qsTr("Sign in as a supervisor")
            icon: form.named ? "arrow-left-bold" : "user-switch-bold"
            keyHint: form.named ? "Esc" : ""
            padding: 16
            onPressed: form.model.others = !form.named
        }
    }
}
