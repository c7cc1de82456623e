import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The two ways on from a ticket.
RowLayout {
    id: buttons

    required property var kiosk
    property string doneText

    spacing: Theme.px(20)

    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 10
        text: qsTr("I chose wrongly")
        icon: "arrow-left-bold"
        size: 34
        padding: 20
        onPressed: buttons.kiosk.give_up()
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 11
        kind: "primary"
        text: buttons.doneText
        icon: "check-bold"
        size: 38
        padding: 20
        onPressed: buttons.kiosk.done()
    }
}
