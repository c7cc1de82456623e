import QtQuick
import QtQuick.Layouts

// A short list to choose from; the first line is chosen already.
Sheet {
    id: dialog

    required property var chooser

    wanted: 176 + Math.min(chooser.rows.rowCount(), 7) * 58

    ChoiceList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        focus: true
        chooser: dialog.chooser
        label: dialog.title
        onTaken: dialog.desk.confirm()
    }
}
