pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// A page with a bit of everything, for the tests of the shell.
Rectangle {
    id: page

    required property var language

    property string told

    color: Theme.colours.bg

    Grid {
        columns: 2
        spacing: 20

        StateChip {
            status: "free"
        }
        LanguageSwitch {
            current: page.language.code
            onChosen: code => page.language.choose(code)
        }
        ActionButton {
            text: "Twice"
        }
        ActionButton {
            text: "Twice"
        }
        ActionButton {
            text: "Closed"
            available: false
            reason: "Opens tomorrow at 09:00"
            onRefused: page.told = reason
        }
        ActionButton {
            text: "Off"
            enabled: false
        }
        ActionButton {
            text: "Hidden"
            visible: false
        }
        ActionButton {
            text: "Later"
            onPressed: later.start()
        }
        Field {
            label: "Name"
            onAccepted: page.told = text
        }
        Words {
            text: page.told
        }
    }

    ActionButton {
        y: 5000
        text: "Far away"
    }

    ActionButton {
        y: 700
        text: "Under a sheet"

        MouseArea {
            parent: page
            y: 600
            width: page.width
            height: 300
        }
    }

    Timer {
        id: later
        interval: 200
        onTriggered: page.told = "later"
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_F2)
            page.told = "called next";
    }
    focus: true
}
