pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// Pausing or closing the day, after a question.
FocusScope {
    id: layer

    required property var overview

    Rectangle {
        anchors.fill: parent
        color: Theme.highContrast ? Theme.colours.bg : Theme.colours.ink
        opacity: Theme.highContrast ? 0.75 : 0.55

        MouseArea {
            anchors.fill: parent
            onClicked: layer.overview.dialogs.close()
        }
    }
    Loader {
        anchors.centerIn: parent
        width: Math.min(layer.width - 24, 620)
        height: Math.min(layer.height - 24, item?.wanted ?? 0) // qmllint disable missing-property
        focus: true
        sourceComponent: layer.overview.dialogs.name === "close" ? close : pause
    }

    Component {
        id: pause

        ListDialog {
            desk: layer.overview
            chooser: layer.overview.dialogs.reasons
            title: qsTr("Pause the day: why?")
            confirmText: qsTr("Pause the day")
            confirmIcon: "pause-circle-bold"
        }
    }
    Component {
        id: close

        ListDialog {
            desk: layer.overview
            chooser: layer.overview.dialogs.reasons
            title: qsTr("Close the day?")
            question: qsTr("No more tickets are given out. Who still waits is not served today and gets a slip to come back with.")
            confirmText: qsTr("Close the day")
            confirmIcon: "lock-simple-fill"
        }
    }
}
