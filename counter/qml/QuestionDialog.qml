import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Asks before something is done that cannot be taken back.
Sheet {
    id: dialog

    property string question

    wanted: 240

    Words {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: dialog.question
        size: 16.5
        focus: true
        activeFocusOnTab: true
        Keys.onReturnPressed: dialog.desk.confirm()
        Keys.onEnterPressed: dialog.desk.confirm()
    }
}
