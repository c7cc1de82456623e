import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// What was really done for the visitor: a further service, or another one than the ticket says.
Sheet {
    id: dialog

    readonly property var dialogs: desk.dialogs
    readonly property bool other: dialogs.tab === 1

    title: qsTr("Services of %1").arg(desk.state.guest?.number ?? "")
    confirmText: other ? qsTr("It was this service") : qsTr("Add the service")
    confirmIcon: "check-bold"
    wanted: 640

    Segments {
        labels: [qsTr("Delivered too"), qsTr("It was another service")]
        current: dialog.dialogs.tab
        size: 14.5
        onChosen: index => {
            dialog.dialogs.tab = index;
            search.input.forceActiveFocus();
        }
    }
    Words {
        Layout.fillWidth: true
        text: dialog.other ? qsTr("The ticket is put right; number and time stay.") : qsTr("It is noted when the service is finished.")
        size: 14.5
        color: Theme.colours.ink2
    }
    SearchField {
        id: search
        Layout.fillWidth: true
        focus: true
        chooser: dialog.dialogs.services
        label: qsTr("Service or area")
        placeholder: qsTr("Type a service or an area")
        onAccepted: dialog.desk.confirm()
    }
    ChoiceList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        chooser: dialog.dialogs.services
        label: qsTr("Services")
        onTaken: dialog.desk.confirm()
    }
}
