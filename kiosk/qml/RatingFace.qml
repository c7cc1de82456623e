import QtQuick
import Novbe.Ui

// One of the five answers: a face with its word, in a row or, on a wide screen, above it.
Tile {
    id: answer

    required property int mood
    property bool wide: false

    readonly property bool filled: checked && !Theme.highContrast
    readonly property color ink: filled ? Theme.colours.primaryInk : Theme.colours.ink

    checkable: true
    selected: checked
    fill: filled ? Theme.colours.primary : Theme.colours.surface

    Rectangle {
        visible: answer.filled
        anchors.fill: parent
        radius: answer.radius
        color: Theme.colours.primary
    }
    Icon {
        id: face
        name: `face-${answer.mood}`
        size: answer.wide ? Math.min(150, answer.height / Theme.unit * 0.52, answer.width / Theme.unit * 0.62) : Math.min(96, answer.height / Theme.unit * 0.72)
        color: answer.ink
        x: answer.wide ? (parent.width - width) / 2 : Theme.px(32)
        y: answer.wide ? (parent.height - height - word.height - Theme.px(12)) / 2 : (parent.height - height) / 2
    }
    Words {
        id: word
        x: answer.wide ? Theme.px(12) : face.x + face.width + Theme.px(32)
        y: answer.wide ? face.y + face.height + Theme.px(12) : (parent.height - height) / 2
        width: (answer.wide ? parent.width - Theme.px(12) : tick.x - Theme.px(12)) - x
        horizontalAlignment: answer.wide ? Text.AlignHCenter : Text.AlignLeft
        text: answer.text
        size: answer.wide ? 32 : 42
        font.weight: 600
        color: answer.ink
        Accessible.ignored: true
    }
    Icon {
        id: tick
        visible: answer.checked
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(answer.wide ? 14 : 36)
        y: answer.wide ? Theme.px(14) : (parent.height - height) / 2
        name: "check-bold"
        size: answer.wide ? 36 : 48
        color: answer.ink
    }
}
