pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// Reception's open dialog, above the page. Esc closes it, Enter does it.
FocusScope {
    id: layer

    required property var reception

    readonly property string name: reception.dialogs.name
    readonly property string number: reception.dialogs.number

    Rectangle {
        anchors.fill: parent
        color: Theme.highContrast ? Theme.colours.bg : Theme.colours.ink
        opacity: Theme.highContrast ? 0.75 : 0.55

        MouseArea {
            anchors.fill: parent
            onClicked: layer.reception.dialogs.close()
        }
    }
    Loader {
        anchors.centerIn: parent
        width: Math.min(layer.width - 24, 620)
        height: Math.min(layer.height - 24, item?.wanted ?? 0) // qmllint disable missing-property
        focus: true
        sourceComponent: ({
                service: service,
                priority: priority,
                language: language,
                compare: compare
            })[layer.name] ?? cancel
    }

    Component {
        id: service

        SearchDialog {
            desk: layer.reception
            chooser: layer.reception.dialogs.services
            title: qsTr("%1: another service").arg(layer.number)
            label: qsTr("Service or area")
            confirmText: qsTr("Put right")
        }
    }
    Component {
        id: language

        ListDialog {
            desk: layer.reception
            chooser: layer.reception.dialogs.languages
            title: qsTr("%1: another language").arg(layer.number)
            confirmText: qsTr("Put right")
            confirmIcon: "check-bold"
        }
    }
    Component {
        id: priority

        ClassDialog {
            desk: layer.reception
            number: layer.number
        }
    }
    Component {
        id: compare

        CompareDialog {
            desk: layer.reception
        }
    }
    Component {
        id: cancel

        QuestionDialog {
            desk: layer.reception
            title: qsTr("Cancel %1?").arg(layer.number)
            question: qsTr("The number leaves the queue. The visitor would need a new ticket.")
            confirmText: qsTr("Cancel the ticket")
            confirmIcon: "x-bold"
        }
    }
}
