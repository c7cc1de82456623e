import QtQuick
import Novbe.Ui

// A figure whose meaning shows when the mouse or the focus rests on it, and is read aloud with it.
FocusScope {
    id: defined

    property string text
    property string definition
    property real radius: 10
    property string side: "below"

    z: hint.visible ? 10 : 0
    activeFocusOnTab: true
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.description: definition
    Accessible.focusable: true

    HoverHandler {
        id: mouse
    }
    Rectangle {
        visible: defined.activeFocus
        z: 1
        anchors.fill: parent
        anchors.margins: -(Theme.focusGap + Theme.focusWidth)
        radius: defined.radius + Theme.focusGap + Theme.focusWidth
        color: "transparent"
        border.color: Theme.colours.focus
        border.width: Theme.focusWidth
    }
    Hint {
        id: hint
        text: defined.definition
        side: defined.side
        wanted: mouse.hovered || defined.activeFocus
    }
}
