import QtQuick
import "focus.js" as Focus

// What can be pressed, by finger, mouse, Enter or Space: all controls build on it. It looks like
// nothing; put a Face into it.
FocusScope {
    id: pressable

    // What is read aloud, and the handle of tests.
    property string text
    // Unavailable things stay focusable and say why.
    property bool available: true
    property string reason
    property bool checkable: false
    property bool checked: false
    property real radius: Theme.px(28)
    // Arrow keys move the focus in their direction.
    property bool arrows: true

    readonly property bool down: available && (mouse.pressed && mouse.containsMouse || keyDown)
    property bool keyDown: false
    // The last touch was a finger or a mouse: no ring then.
    property bool touched: false
    readonly property bool ringed: activeFocus && !touched

    signal pressed
    // Pressed while unavailable: show or say the reason.
    signal refused

    function press() {
        if (available)
            pressed();
        else
            refused();
    }

    activeFocusOnTab: true
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text
    Accessible.description: available ? "" : reason
    Accessible.focusable: true
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: press()

    onActiveFocusChanged: if (!activeFocus) {
        keyDown = false;
        touched = false;
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            event.accepted = true;
            touched = false;
            if (!event.isAutoRepeat)
                keyDown = true;
        } else if (arrows) {
            event.accepted = Focus.move(pressable, event.key);
        }
    }
    Keys.onReleased: event => {
        if (keyDown && !event.isAutoRepeat) {
            event.accepted = true;
            keyDown = false;
            press();
        }
    }

    MouseArea {
        id: mouse
        anchors.fill: parent
        onPressed: {
            pressable.forceActiveFocus(Qt.MouseFocusReason);
            pressable.touched = true;
        }
        onClicked: pressable.press()
    }

    Rectangle {
        visible: pressable.ringed
        z: 1
        anchors.fill: parent
        anchors.margins: -(Theme.focusGap + Theme.focusWidth)
        radius: pressable.radius + Theme.focusGap + Theme.focusWidth
        color: "transparent"
        border.color: Theme.colours.focus
        border.width: Theme.focusWidth
    }
}
