import QtQuick
import QtQuick.Layouts

// Another priority class for a ticket, with the reason, which goes into the record.
Sheet {
    id: dialog

    readonly property var dialogs: desk.dialogs

    title: qsTr("%1: another priority").arg(dialogs.number)
    confirmText: qsTr("Put right")
    confirmIcon: "check-bold"
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
