pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Before a visit with priority begins: has the document been shown? No: back to the normal place, or a decision.
Sheet {
    id: dialog

    readonly property var dialogs: desk.dialogs
    readonly property bool waived: dialogs.tab === 1

    title: qsTr("Has the document been shown?")
    confirmText: dialogs.supervised ? qsTr("A supervisor decides here") : waived ? qsTr("Serve without the document") : qsTr("Shown, start")
    confirmIcon: dialogs.supervised ? "user-switch-bold" : "play-fill"
    wanted: waived ? (narrow ? 600 : 540) : narrow ? 500 : 384

    Proof {
        id: proof
        Layout.fillWidth: true
        focus: true
        activeFocusOnTab: true
        person: dialog.desk.state.guest ?? null
        Keys.onReturnPressed: dialog.desk.confirm()
        Keys.onEnterPressed: dialog.desk.confirm()
    }
    GridLayout {
        visible: !dialog.waived
        Layout.fillWidth: true
        columns: dialog.narrow ? 1 : 2
        columnSpacing: 10
        rowSpacing: 8

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: 64
            size: 15.5
            padding: 14
            radius: 12
            leftAligned: true
            icon: "arrow-counter-clockwise-bold"
            text: qsTr("No document: waits on in the normal place")
            onPressed: dialog.desk.no_proof()
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: 64
            size: 15.5
            padding: 14
            radius: 12
            leftAligned: true
            icon: "shield-check-bold"
            text: qsTr("Serve all the same: a supervisor’s decision")
            onPressed: {
                dialog.dialogs.tab = 1;
                why.forceActiveFocus();
            }
        }
    }
    Why {
        id: why
        visible: dialog.waived
        Layout.fillWidth: true
        desk: dialog.desk
        label: qsTr("Why without the document?")
    }
    Item {
        Layout.fillHeight: true
    }
}
