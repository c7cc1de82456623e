import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The answers to "did your ticket come out?".
RowLayout {
    id: answers

    required property var kiosk

    spacing: Theme.px(20)

    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 11
        text: qsTr("No, print it again")
        icon: "printer-bold"
        size: 34
        padding: 20
        onPressed: answers.kiosk.came_out(false)
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 10
        kind: "primary"
        text: qsTr("Yes, I have it")
        icon: "check-bold"
        size: 36
        padding: 20
        onPressed: answers.kiosk.came_out(true)
    }
}
