pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The counter: sign-in, then the desk as panel or full window, and the dialogs above both.
Rectangle {
    id: counter

    required property var signIn
    required property var lock
    required property var desk
    required property var frame
    required property var language

    readonly property bool working: desk.seated && !lock.locked && desk.dialogs.name === ""
    readonly property var keys: [["F2", "next"], ["F3", "recall"], ["F4", "number"], ["F5", "finish"], ["F6", "transfer"], ["F7", "hold"], ["F8", "no_show"], ["F9", "break"], ["F1", "help"], ["Ctrl+Z", "undo"], ["Ctrl+Q", "leave"]]

    color: Theme.colours.bg
    Component.onCompleted: Theme.desktop = true

    Instantiator {
        model: counter.keys

        Shortcut {
            required property var modelData

            sequence: modelData[0]
            autoRepeat: false
            enabled: counter.working
            onActivated: counter.desk.press(modelData[1])
        }
    }
    Shortcut {
        sequence: "Ctrl+L"
        autoRepeat: false
        enabled: counter.lock.possible && !counter.lock.locked
        onActivated: counter.lock.lock()
    }
    Shortcut {
        sequence: "Ctrl+M"
        autoRepeat: false
        onActivated: counter.frame.toggle()
    }
    Shortcut {
        sequence: "Esc"
        enabled: counter.desk.dialogs.name !== "" && !counter.lock.locked
        onActivated: counter.desk.dialogs.close()
    }
    Shortcut {
        sequence: "F1"
        enabled: counter.desk.dialogs.name === "help" && !counter.lock.locked
        onActivated: counter.desk.dialogs.close()
    }

    Loader {
        id: page
        anchors.fill: parent
        focus: true
        enabled: counter.desk.dialogs.name === "" && !counter.lock.locked
        visible: !counter.lock.locked
        sourceComponent: !counter.desk.seated ? signInPage : counter.frame.compact ? panel : full
    }
    Loader {
        id: dialog
        anchors.fill: parent
        active: counter.desk.dialogs.name !== ""
        visible: !counter.lock.locked
        enabled: visible
        sourceComponent: dialogs
        onLoaded: (item as Dialog).forceActiveFocus()
        onActiveChanged: if (!active)
            page.forceActiveFocus()
    }

    Loader {
        id: locked
        anchors.fill: parent
        active: counter.lock.locked
        sourceComponent: lockPage
        onLoaded: (item as Item).forceActiveFocus()
        onActiveChanged: if (!active)
            (dialog.active ? dialog : page).forceActiveFocus()
    }

    Component {
        id: lockPage

        Lock {
            model: counter.lock
            desk: counter.desk
            language: counter.language
        }
    }
    Component {
        id: signInPage

        SignIn {
            model: counter.signIn
            frame: counter.frame
            language: counter.language
        }
    }
    Component {
        id: full

        Full {
            desk: counter.desk
            frame: counter.frame
            language: counter.language
        }
    }
    Component {
        id: panel

        Panel {
            desk: counter.desk
            frame: counter.frame
        }
    }
    Component {
        id: dialogs

        Dialog {
            desk: counter.desk
            language: counter.language
        }
    }
}
