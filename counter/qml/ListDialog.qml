import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A short list to choose from; the first line is chosen already.
Sheet {
    id: dialog

    required property var chooser
    // What will happen, where that has to be said.
    property string question

    wanted: 176 + Math.min(chooser.rows.rowCount(), 7) * 58 + (question ? 72 : 0)

    Words {
        visible: dialog.question !== ""
        Layout.fillWidth: true
        text: dialog.question
        size: 16.5
    }
    ChoiceList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        focus: true
        chooser: dialog.chooser
        label: dialog.title
        onTaken: dialog.desk.confirm()
    }
}
