import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Below a password: capitals are locked.
RowLayout {
    required property var field

    visible: field.capitals
    spacing: 8

    Icon {
        name: "arrow-fat-line-up-bold"
        size: 18
        color: Theme.colours.saffronText
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("Capitals are locked")
        size: 14.5
        font.weight: 600
        color: Theme.colours.saffronText
        Accessible.ignored: true
    }
}
