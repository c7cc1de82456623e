pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

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
    confirmText: chooser.key || chooser.query ? qsTr("Call %1").arg(chooser.key || chooser.query) : qsTr("Call")
    confirmIcon: "megaphone-bold"
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
    Words {
        text: qsTr("Why out of order?")
        size: 15.5
        font.weight: 700
    }
    Pills {
        id: pills
        Layout.fillWidth: true
        chooser: dialog.dialogs.reasons
        label: qsTr("Why out of order?")
        onTaken: dialog.desk.confirm()
    }
    Field {
        Layout.fillWidth: true
        size: 15
        icon: "note-pencil-bold"
        label: qsTr("Another reason")
        placeholder: qsTr("Another reason, in your own words")
        text: dialog.dialogs.reason
        onTextChanged: dialog.dialogs.reason = text
        onAccepted: dialog.desk.confirm()
    }
}
