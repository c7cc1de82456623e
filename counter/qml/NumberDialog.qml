pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Calls a ticket out of its order: which one, and why. The reason goes into the record.
Sheet {
    id: dialog

    readonly property var dialogs: desk.dialogs
    readonly property var chooser: dialogs.tickets

    function go() {
        if (dialogs.ready)
            desk.confirm();
        else
            pills.forceActiveFocus();
    }

    title: qsTr("Call by number")
    confirmText: dialogs.supervised ? qsTr("A supervisor decides here") : chooser.key || chooser.query ? qsTr("Call %1").arg(chooser.key || chooser.query) : qsTr("Call")
    confirmIcon: dialogs.supervised ? "user-switch-bold" : "megaphone-bold"
    wanted: 640

    SearchField {
        Layout.fillWidth: true
        focus: true
        chooser: dialog.chooser
        icon: "hash-bold"
        label: qsTr("Number")
        placeholder: qsTr("Type the number: A042")
        onAccepted: dialog.go()
    }
    ChoiceList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        chooser: dialog.chooser
        label: qsTr("Waiting")
        nothing: dialog.chooser.query ? qsTr("Not in the line of this window") : qsTr("Nobody waits for this window")
        onTaken: dialog.go()
    }
    Why {
        id: pills
        Layout.fillWidth: true
        desk: dialog.desk
        label: qsTr("Why out of order?")
    }
}
