pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The dialog that is open, above the desk. Esc closes it, Enter does it.
FocusScope {
    id: layer

    required property var desk
    required property var frame
    required property var language

    readonly property string name: desk.dialogs.name

    Rectangle {
        anchors.fill: parent
        color: Theme.highContrast ? Theme.colours.bg : Theme.colours.ink
        opacity: Theme.highContrast ? 0.75 : 0.55

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
        sourceComponent: layer.desk.decision.asked ? decision : ({
                number: number,
                transfer: transfer,
                held: held,
                break: pause,
                proof: proof,
                hold: hold,
                merge: merge,
                services: services,
                priority: priority,
                supervisor: supervisor,
                leave: leave
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
        id: proof

        ProofDialog {
            desk: layer.desk
        }
    }
    Component {
        id: hold

        ListDialog {
            desk: layer.desk
            chooser: layer.desk.dialogs.minutes
            title: qsTr("Hold %1").arg(layer.desk.state.guest?.number ?? "")
            confirmText: qsTr("Hold")
            confirmIcon: "pause-circle-bold"
        }
    }
    Component {
        id: merge

        SearchDialog {
            desk: layer.desk
            chooser: layer.desk.dialogs.others
            title: qsTr("Join a family’s ticket to %1").arg(layer.desk.state.guest?.number ?? "")
            label: qsTr("Number")
            confirmText: qsTr("Join")
            confirmIcon: "users-bold"
        }
    }
    Component {
        id: services

        ServicesDialog {
            desk: layer.desk
        }
    }
    Component {
        id: priority

        ClassDialog {
            desk: layer.desk
            number: layer.desk.state.guest?.number ?? ""
        }
    }
    Component {
        id: supervisor

        ListDialog {
            desk: layer.desk
            chooser: layer.desk.dialogs.helps
            title: qsTr("Call the supervisor: for what?")
            confirmText: qsTr("Call")
            confirmIcon: "hand-waving-bold"
        }
    }
    Component {
        id: leave

        QuestionDialog {
            desk: layer.desk
            title: qsTr("%1 is still with you").arg(layer.desk.state.guest?.number ?? "")
            question: qsTr("Finish the service first, or hand the visitor on: number and place are kept, the next free window calls.")
            confirmText: qsTr("Hand on and close the window")
            confirmIcon: "sign-out-bold"
        }
    }
    Component {
        id: decision

        DecisionDialog {
            desk: layer.desk
        }
    }
    Component {
        id: help

        HelpDialog {
            desk: layer.desk
            frame: layer.frame
            language: layer.language
        }
    }
}
