import QtQuick
import QtQuick.Layouts

// A long list to choose from, narrowed by typing.
Sheet {
    id: dialog

    required property var chooser
    property string label

    confirmIcon: "check-bold"
    wanted: 620

    SearchField {
        Layout.fillWidth: true
        focus: true
        chooser: dialog.chooser
        label: dialog.label
        placeholder: dialog.label
        onAccepted: dialog.desk.confirm()
    }
    ChoiceList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        chooser: dialog.chooser
        label: dialog.label
        onTaken: dialog.desk.confirm()
    }
}
