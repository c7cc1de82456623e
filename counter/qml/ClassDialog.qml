import QtQuick
import QtQuick.Layouts

// Another priority class for a ticket, with the reason, which goes into the record.
Sheet {
    id: dialog

    required property string number

    readonly property var dialogs: desk.dialogs
    readonly property bool supervised: dialogs.supervised ?? false

    title: qsTr("%1: another priority").arg(number)
    confirmText: supervised ? qsTr("A supervisor decides here") : qsTr("Put right")
    confirmIcon: supervised ? "user-switch-bold" : "check-bold"
    wanted: 520

    ChoiceList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        focus: true
        chooser: dialog.dialogs.classes
        label: qsTr("Priority")
        onTaken: pills.forceActiveFocus()
    }
    Why {
        id: pills
        Layout.fillWidth: true
        desk: dialog.desk
        label: qsTr("Why?")
    }
}
