pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The counter: sign-in, then the desk as panel or full window, and the dialogs above both.
Rectangle {
    id: counter

    required property var signIn
    required property var lock
    required property var desk
    required property var reception
    required property var overview
    required property var statistics
    required property var frame
    required property var language

    readonly property real zoom: frame.zoom / 100
    readonly property var pad: ({
            [Qt.Key_Plus]: "next",
            [Qt.Key_0]: "finish",
            [Qt.Key_Asterisk]: "recall",
            [Qt.Key_Slash]: "transfer",
            [Qt.Key_Minus]: "no_show",
            [Qt.Key_Period]: "break"
        })
    readonly property bool asked: desk.dialogs.name !== "" || reception.dialogs.name !== "" || overview.dialogs.name !== ""
    readonly property bool working: desk.seated && !lock.locked && !asked
    readonly property var keys: [["F2", "next"], ["F3", "recall"], ["F4", "number"], ["F5", "finish"], ["F6", "transfer"], ["F7", "hold"], ["F8", "no_show"], ["F9", "break"], ["F1", "help"], ["Shift+F1", "supervisor"], ["Ctrl+J", "merge"], ["Ctrl+S", "services"], ["Ctrl+U", "priority"], ["Ctrl+Z", "undo"], ["Ctrl+Q", "leave"]]

    color: Theme.colours.bg
    Component.onCompleted: Theme.desktop = true

    Binding {
        target: Theme
        property: "name"
        value: counter.frame.contrast ? "contrast" : "light"
    }

    Instantiator {
        model: counter.keys

        Shortcut {
            required property var modelData

            sequence: modelData[0]
            autoRepeat: false
            // what the desk does with Ctrl is the desk's only; Ctrl+Q is everybody's
            enabled: counter.working && (counter.frame.page === "desk" || !modelData[0].startsWith("Ctrl") || modelData[1] === "leave")
            // the keys mean the same everywhere: they lead back to the desk
            onActivated: {
                if (modelData[1] !== "help" && modelData[1] !== "leave")
                    counter.frame.go("desk");
                counter.desk.press(modelData[1]);
            }
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
        enabled: counter.asked && !counter.lock.locked
        onActivated: {
            counter.desk.dialogs.close();
            counter.reception.dialogs.close();
            counter.overview.dialogs.close();
        }
    }
    Instantiator {
        model: counter.frame.pages

        Shortcut {
            required property int index
            required property string modelData

            sequence: "Ctrl+" + (index + 1)
            enabled: counter.working
            onActivated: counter.frame.go(modelData)
        }
    }
    Shortcut {
        sequence: "F1"
        enabled: counter.desk.dialogs.name === "help" && !counter.lock.locked
        onActivated: counter.desk.dialogs.close()
    }

    Instantiator {
        model: [["Ctrl++", 1], ["Ctrl+=", 1], ["Ctrl+-", -1], ["Ctrl+0", 0]]

        Shortcut {
            required property var modelData

            sequence: modelData[0]
            onActivated: counter.frame.enlarge(modelData[1])
        }
    }

    // A result's key, and the keys of a number pad: what no field takes.
    Keys.onPressed: event => {
        if (!counter.working || event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
            return;
        const button = event.modifiers & Qt.KeypadModifier ? counter.pad[event.key] : undefined;
        if (button)
            counter.desk.press(button);
        else if (counter.frame.page === "desk" && event.key >= Qt.Key_1 && event.key <= Qt.Key_9)
            counter.desk.digit(event.key - Qt.Key_0);
        else
            return;
        event.accepted = true;
    }

    Practice {
        id: practice
        visible: counter.frame.practice
        width: parent.width
        height: visible ? implicitHeight : 0
    }
    Loader {
        id: page
        y: practice.height
        width: parent.width / counter.zoom
        height: (parent.height - practice.height) / counter.zoom
        scale: counter.zoom
        transformOrigin: Item.TopLeft
        focus: true
        enabled: !counter.asked && !counter.lock.locked
        visible: !counter.lock.locked
        sourceComponent: !counter.desk.seated ? signInPage : counter.frame.page === "reception" ? receptionPage : counter.frame.page === "overview" ? overviewPage : counter.frame.page === "statistics" ? statisticsPage : counter.frame.compact || page.width < 840 || page.height < 440 ? panel : full
    }
    Loader {
        id: dialog
        y: page.y
        width: page.width
        height: page.height
        scale: counter.zoom
        transformOrigin: Item.TopLeft
        active: counter.asked
        visible: !counter.lock.locked
        enabled: visible
        sourceComponent: counter.desk.dialogs.name !== "" ? dialogs : counter.overview.dialogs.name !== "" ? dayDialogs : frontDialogs
        onLoaded: (item as FocusScope).forceActiveFocus()
        onActiveChanged: if (!active)
            page.forceActiveFocus()
    }

    Loader {
        id: locked
        width: page.width
        height: page.height
        scale: counter.zoom
        transformOrigin: Item.TopLeft
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
            lock: counter.lock
            language: counter.language
        }
    }
    Component {
        id: panel

        Panel {
            desk: counter.desk
            frame: counter.frame
            lock: counter.lock
        }
    }
    Component {
        id: receptionPage

        Reception {
            desk: counter.desk
            reception: counter.reception
            frame: counter.frame
            lock: counter.lock
            Component.onCompleted: reception.active = true
            Component.onDestruction: reception.active = false
        }
    }
    Component {
        id: overviewPage

        Overview {
            desk: counter.desk
            overview: counter.overview
            frame: counter.frame
            lock: counter.lock
            Component.onCompleted: overview.active = true
            Component.onDestruction: overview.active = false
        }
    }
    Component {
        id: statisticsPage

        Statistics {
            desk: counter.desk
            statistics: counter.statistics
            frame: counter.frame
            lock: counter.lock
        }
    }
    Component {
        id: dayDialogs

        DayDialog {
            overview: counter.overview
        }
    }
    Component {
        id: frontDialogs

        FrontDialog {
            reception: counter.reception
        }
    }
    Component {
        id: dialogs

        Dialog {
            desk: counter.desk
            frame: counter.frame
            language: counter.language
        }
    }
}
