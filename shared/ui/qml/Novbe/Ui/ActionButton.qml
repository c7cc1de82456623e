import QtQuick
import QtQuick.Layouts

// A button with a word, and if wanted an icon, a second line and its key.
// kind: "primary" (one per screen), "secondary", "now" (saffron), "danger".
Pressable {
    id: button

    property string kind: "secondary"
    property string icon
    property string trailingIcon
    property string note
    property string keyHint
    // Design pixels.
    property real size: 38
    property real iconSize: size * 1.1
    property real padding: 40
    property int edge: kind === "secondary" || Theme.highContrast ? 0 : Theme.px(8)
    property bool leftAligned: false

    readonly property color fill: ({
            primary: Theme.colours.primary,
            now: Theme.colours.saffron,
            danger: Theme.colours.danger
        })[kind] ?? Theme.colours.surface
    readonly property color fillInk: ({
            primary: Theme.colours.primaryInk,
            now: Theme.colours.saffronInk,
            danger: Theme.colours.surface
        })[kind] ?? Theme.colours.ink
    readonly property color pressedFill: ({
            primary: Theme.colours.primaryPressed,
            now: Theme.colours.saffronEdge,
            danger: Theme.colours.ink
        })[kind] ?? Theme.colours.primarySoft
    readonly property color tint: available ? fillInk : Theme.colours.ink3

    implicitWidth: content.implicitWidth + 2 * Theme.px(padding) + (hint.visible ? hint.width + content.spacing : 0)
    implicitHeight: Math.max(Theme.px(128), content.implicitHeight + 2 * Theme.px(20))

    Face {
        id: face
        anchors.fill: parent
        down: button.down
        dashed: !button.available
        radius: button.radius
        edge: button.edge
        color: button.down ? button.pressedFill : button.fill
        edgeColor: button.kind === "now" ? Theme.colours.saffronEdge : Theme.colours.primaryPressed
        outlineColor: Theme.colours.lineStrong
        outlineWidth: button.kind === "secondary" ? Theme.outline : 0
    }

    RowLayout {
        id: content

        readonly property real room: button.width - 2 * Theme.px(button.padding) - (hint.visible ? hint.width + spacing : 0)

        x: button.leftAligned || hint.visible ? Theme.px(button.padding) : (button.width - width) / 2
        y: face.shift + (face.bodyHeight - height) / 2
        width: Math.min(implicitWidth, room)
        spacing: Theme.px(button.size * 0.5)

        Icon {
            visible: button.icon !== ""
            name: button.icon
            size: button.iconSize
            color: button.tint
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)

            Words {
                Layout.fillWidth: true
                visible: button.text !== ""
                text: button.text
                size: button.size
                font.weight: 700
                lineHeight: 0.95
                color: button.tint
                horizontalAlignment: button.leftAligned || button.icon || button.trailingIcon ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: button.note
                size: button.size * 0.72
                color: button.tint
                horizontalAlignment: button.leftAligned || button.icon ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
        }
        Icon {
            visible: button.trailingIcon !== ""
            name: button.trailingIcon
            size: button.iconSize
            color: button.tint
        }
    }

    KeyHint {
        id: hint
        visible: text !== ""
        x: button.width - width - Theme.px(button.padding)
        y: face.shift + (face.bodyHeight - height) / 2
        text: button.keyHint
        tint: button.tint
    }
}
