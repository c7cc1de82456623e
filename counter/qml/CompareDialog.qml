import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// "Why was that one before me?": a sentence that can be said aloud and names no class.
Sheet {
    id: dialog

    readonly property var dialogs: desk.dialogs

    title: qsTr("%1 asks: why before me?").arg(dialogs.number)
    confirmText: qsTr("Compare")
    confirmIcon: "question-bold"
    wanted: 380

    Field {
        Layout.fillWidth: true
        focus: true
        size: 17
        icon: "hash-bold"
        label: qsTr("The other number")
        placeholder: qsTr("The other number: A042")
        text: dialog.dialogs.other
        onTextChanged: dialog.dialogs.other = text
        onAccepted: dialog.desk.confirm()
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        tone: "soft"
        size: 17
        icon: "megaphone-bold"
        text: dialog.dialogs.answer
    }
    Item {
        Layout.fillHeight: true
    }
}
