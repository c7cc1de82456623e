import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Sends the visitor on to a service or to a window. Number and arrival time are kept.
Sheet {
    id: dialog

    readonly property var dialogs: desk.dialogs
    readonly property bool toWindow: dialogs.tab === 1
    readonly property var chooser: toWindow ? dialogs.windows : dialogs.services

    title: qsTr("Transfer %1").arg(desk.state.guest?.number ?? "")
    confirmText: qsTr("Transfer")
    confirmIcon: "arrow-bend-up-right-bold"
    wanted: 640

    Words {
        Layout.fillWidth: true
        text: qsTr("The number and the place by arrival are kept.")
        size: 14.5
        color: Theme.colours.ink2
    }
    Segments {
        labels: [qsTr("To a service"), qsTr("To a window")]
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
        label: dialog.toWindow ? qsTr("Window or name") : qsTr("Service or area")
        placeholder: dialog.toWindow ? qsTr("Type a window or a name") : qsTr("Type a service or an area")
        onAccepted: dialog.desk.confirm()
    }
    ChoiceList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        chooser: dialog.chooser
        label: dialog.toWindow ? qsTr("Windows") : qsTr("Services")
        onTaken: dialog.desk.confirm()
    }
}
