import QtQuick
import Novbe.Ui

// A small square button with an icon; its name shows when the mouse or the focus rests on it.
Pressable {
    id: button

    property string icon
    property string keyHint
    property bool active: false
    property string hintSide: "below"

    radius: 10
    implicitWidth: 36
    implicitHeight: 36
    z: hint.visible ? 1 : 0
    Accessible.description: available ? keyHint : reason

    HoverHandler {
        id: mouse
    }
    Rectangle {
        anchors.fill: parent
        radius: button.radius
        color: button.down ? Theme.colours.primarySoft : mouse.hovered ? Theme.colours.sunken : "transparent"
    }
    Icon {
        anchors.centerIn: parent
        name: button.icon
        size: 20
        color: !button.available ? Theme.colours.ink3 : button.active ? Theme.colours.primary : Theme.colours.ink2
    }
    Hint {
        id: hint
        text: (button.available ? button.text : button.reason) + (button.keyHint ? "  " + button.keyHint : "")
        side: button.hintSide
        wanted: mouse.hovered || button.ringed
    }
}
