import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Sends the visitor on to a service, a window or a person. Number and arrival time are kept.
Sheet {
    id: dialog

    readonly property var dialogs: desk.dialogs
    readonly property var chooser: [dialogs.services, dialogs.windows, dialogs.people][dialogs.tab]

    title: qsTr("Transfer %1").arg(desk.state.guest?.number ?? "")
    confirmText: dialogs.supervised ? qsTr("A supervisor decides here") : qsTr("Transfer")
    confirmIcon: dialogs.supervised ? "user-switch-bold" : "arrow-bend-up-right-bold"
    wanted: dialogs.front ? 820 : 700

    Segments {
        labels: [qsTr("To a service"), qsTr("To a window"), qsTr("To a person")]
        current: dialog.dialogs.tab
        size: 14.5
        onChosen: index => {
            dialog.dialogs.tab = index;
            search.input.forceActiveFocus();
        }
    }
    SearchField {
        id: search
        Layout.fillWidth: true
        focus: true
        chooser: dialog.chooser
        label: [qsTr("Service or area"), qsTr("Window or name"), qsTr("Name")][dialog.dialogs.tab]
        placeholder: [qsTr("Type a service or an area"), qsTr("Type a window or a name"), qsTr("Type a name")][dialog.dialogs.tab]
        onAccepted: dialog.desk.confirm()
    }
    ChoiceList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 120
        chooser: dialog.chooser
        label: [qsTr("Services"), qsTr("Windows"), qsTr("People at work")][dialog.dialogs.tab]
        onTaken: dialog.desk.confirm()
    }
    Field {
        Layout.fillWidth: true
        size: 15
        icon: "note-pencil-bold"
        label: qsTr("Note for the next window")
        placeholder: qsTr("Note for the next window, if needed")
        text: dialog.dialogs.note
        onTextChanged: {
            const was = text.length, longest = dialog.desk.in_hand.longest;
            // what is pasted beyond the room is cut off here, and told: refused with the step, all that was chosen would be lost
            if (was > longest) {
                text = text.slice(0, longest);
                dialog.desk.cut_note(was);
            } else {
                dialog.dialogs.note = text;
            }
        }
        onAccepted: dialog.desk.confirm()
    }
    Options {
        Layout.fillWidth: true
        label: qsTr("Transfer")
        confirms: true
        onAccepted: dialog.desk.confirm()
        options: [
            {
                code: "return",
                name: qsTr("Comes back to me"),
                icon: "arrow-counter-clockwise-bold",
                on: dialog.dialogs.and_return
            },
            {
                code: "front",
                name: qsTr("Before all who wait"),
                icon: "star-bold",
                on: dialog.dialogs.front
            }
        ]
        onChosen: code => {
            if (code === "return")
                dialog.dialogs.and_return = !dialog.dialogs.and_return;
            else
                dialog.dialogs.front = !dialog.dialogs.front;
        }
    }
    Why {
        visible: dialog.dialogs.front
        Layout.fillWidth: true
        desk: dialog.desk
        label: qsTr("Why before all others?")
    }
}
