import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A button of the desk. It keeps its place in every state; where it does not apply it is dashed and
// says why: when the mouse or the focus rests on it, when it is pressed, and to a screen reader.
Pressable {
    id: button

    required property var desk
    required property string name
    // Design pixels.
    property real size: 16
    property real iconSize: 24
    property real padding: 16
    property string hintSide: "above"
    property bool showKey: true
    // Icon and key alone; the word shows when the mouse or the focus rests on it.
    property bool bare: false

    readonly property var action: desk.actions[name] ?? ({})
    readonly property bool filled: (action.primary ?? false) && available
    readonly property bool busy: desk.work.running === name
    readonly property color tint: !available ? Theme.colours.ink3 : filled ? Theme.colours.primaryInk : Theme.colours.ink

    text: action.text ?? ""
    available: (action.reason ?? "") === ""
    reason: action.reason ?? ""
    radius: 12
    z: hint.visible ? 1 : 0
    Accessible.description: available ? [action.key, action.note].filter(word => word).join(", ") : reason
    onPressed: desk.press(name)
    onRefused: desk.press(name)

    HoverHandler {
        id: mouse
    }
    Face {
        id: face
        anchors.fill: parent
        down: button.down
        radius: button.radius
        edge: button.filled ? 5 : 0
        color: !button.available ? "transparent" : button.filled ? (button.down ? Theme.colours.primaryPressed : Theme.colours.primary) : button.down || mouse.hovered ? Theme.colours.primarySoft : Theme.colours.surface
        edgeColor: Theme.colours.primaryPressed
        outlineColor: Theme.colours.lineStrong
        outlineWidth: !button.available || button.filled && !Theme.highContrast ? 0 : Theme.highContrast ? Theme.outline : Theme.hairline
    }
    DashedFrame {
        visible: !button.available
        anchors.fill: parent
        radius: button.radius
        // it is there, but it does not call
        opacity: Theme.highContrast ? 1 : 0.6
        thickness: Theme.highContrast ? Theme.outline : 1.5
    }
    RowLayout {
        x: button.padding
        y: face.shift
        width: button.width - 2 * button.padding
        height: face.bodyHeight
        spacing: button.padding * 0.75

        Icon {
            name: button.busy ? "hourglass-medium-fill" : button.action.icon ?? ""
            size: button.iconSize
            color: button.tint
        }
        ColumnLayout {
            visible: !button.bare
            Layout.fillWidth: true
            spacing: 0

            Words {
                id: word
                Layout.fillWidth: true
                text: button.text
                size: button.size
                font.weight: button.filled ? 700 : 600
                lineHeight: 0.95
                color: button.tint
                Accessible.ignored: true
            }
            Figures {
                Layout.fillWidth: true
                // below the key it has more room than the words beside it
                Layout.rightMargin: key.visible && word.lineCount > 1 ? -key.width - button.padding * 0.75 : 0
                visible: text !== "" && word.implicitHeight + 16 < face.bodyHeight
                wrapMode: Text.Wrap
                text: button.action.note ?? ""
                size: 13.5
                font.weight: 600
                color: button.tint
                Accessible.ignored: true
            }
        }
        KeyHint {
            id: key
            visible: button.showKey
            text: button.action.key ?? ""
            tint: button.tint
        }
    }
    Hint {
        id: hint
        text: !button.available ? button.reason : button.bare ? [button.text, button.action.note].filter(word => word).join(": ") : button.action.key ?? ""
        side: button.hintSide
        wanted: (!button.available || !button.showKey || button.bare) && (mouse.hovered || button.ringed)
    }
}
