pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// What whoever sits here may not do: a supervisor sees what it is, and allows it with name and password.
Sheet {
    id: dialog

    readonly property var decision: desk.decision

    function enter() {
        if (decision.passwords && password.text === "" && !password.input.activeFocus)
            password.input.forceActiveFocus();
        else
            decision.decide(name.text, password.text);
    }

    title: qsTr("A supervisor decides here")
    // room for what is told too: nothing moves under the hand
    wanted: narrow ? 600 : 516
    leave: () => decision.back()

    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
    Keys.onEscapePressed: leave()
    Keys.onReturnPressed: enter()
    Keys.onEnterPressed: enter()

    Connections {
        target: dialog.decision

        function onRefused() {
            password.clear();
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: matter.implicitHeight + 28
        radius: 12
        color: Theme.colours.saffronSoft
        border.color: Theme.colours.saffronEdge
        border.width: Theme.highContrast ? Theme.outline : 0
        Accessible.role: Accessible.StaticText
        Accessible.name: [dialog.decision.title, dialog.decision.why, dialog.decision.recorded].filter(word => word).join(". ")

        ColumnLayout {
            id: matter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            Words {
                Layout.fillWidth: true
                text: dialog.decision.title
                size: 17
                font.weight: 700
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: dialog.decision.why
                size: 15.5
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                text: dialog.decision.recorded
                size: 14.5
                color: Theme.colours.ink2
                Accessible.ignored: true
            }
        }
    }
    Field {
        id: name
        Layout.fillWidth: true
        focus: true
        label: qsTr("The supervisor’s name")
        placeholder: qsTr("The supervisor’s name")
        icon: "user-circle-bold"
    }
    PasswordField {
        id: password
        visible: dialog.decision.passwords
        Layout.fillWidth: true
        placeholder: qsTr("Password")
        onTextChanged: if (text !== "")
            dialog.decision.typed()
    }
    CapitalsHint {
        Layout.fillWidth: true
        field: password
    }
    DoorNotice {
        Layout.fillWidth: true
        door: dialog.decision
    }
    Item {
        Layout.fillHeight: true
    }
    GridLayout {
        Layout.fillWidth: true
        columns: dialog.narrow ? 1 : 2
        columnSpacing: 10
        rowSpacing: 8

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.preferredHeight: 60
            kind: "primary"
            size: 18
            padding: 18
            edge: 5
            radius: 14
            icon: dialog.decision.work.running ? "hourglass-medium-fill" : "check-bold"
            text: qsTr("Allow it")
            keyHint: qsTr("Enter")
            available: dialog.decision.seconds === 0
            reason: dialog.decision.message
            onPressed: dialog.decision.decide(name.text, password.text)
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: dialog.narrow ? 48 : 60
            size: 16
            padding: 16
            radius: 14
            icon: "arrow-left-bold"
            text: qsTr("Back")
            keyHint: "Esc"
            onPressed: dialog.leave()
        }
    }
}
