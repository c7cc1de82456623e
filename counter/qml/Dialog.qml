pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The dialog that is open, above the desk. Esc closes it, Enter does it.
FocusScope {
    id: layer

    required property var desk
    required property var language

    readonly property string name: desk.dialogs.name

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.ink
        opacity: 0.55

        MouseArea {
            anchors.fill: parent
            onClicked: layer.desk.dialogs.close()
        }
    }
    Loader {
        anchors.centerIn: parent
        width: Math.min(layer.width - 24, layer.name === "help" ? 680 : 620)
        height: Math.min(layer.height - 24, item?.wanted ?? 0) // qmllint disable missing-property
        focus: true
        sourceComponent: ({
                number: number,
                transfer: transfer,
                held: held,
                break: pause
            })[layer.name] ?? help
    }

    Component {
        id: number

        NumberDialog {
            desk: layer.desk
        }
    }
    Component {
        id: transfer

        TransferDialog {
            desk: layer.desk
        }
    }
    Component {
        id: held

        ListDialog {
            desk: layer.desk
            chooser: layer.desk.dialogs.held
            title: qsTr("Held visitors")
            confirmText: qsTr("Serve on")
            confirmIcon: "play-fill"
        }
    }
    Component {
        id: pause

        ListDialog {
            desk: layer.desk
            chooser: layer.desk.dialogs.breaks
            title: qsTr("Break: for what?")
            confirmText: qsTr("Begin the break")
            confirmIcon: "coffee-bold"
        }
    }
    Component {
        id: help

        HelpDialog {
            desk: layer.desk
            language: layer.language
        }
    }
}
