import QtQuick
import Novbe.Ui

// Somebody who has signed in on this machine.
Pressable {
    id: chip

    radius: 10
    implicitWidth: word.implicitWidth + 24
    implicitHeight: 36

    Rectangle {
        anchors.fill: parent
        radius: chip.radius
        color: chip.down ? Theme.colours.primarySoft : Theme.colours.sunken
    }
    Words {
        id: word
        anchors.centerIn: parent
        text: chip.text
        size: 14.5
        font.weight: 600
        Accessible.ignored: true
    }
}
