import QtQuick
import Novbe.Ui

// Turns a page: a word and a caret in the direction, above each other where the button stands upright.
Pressable {
    id: button

    required property string icon
    // The caret stands before the word.
    required property bool leading
    required property bool upright

    // Where the button is high enough for it.
    readonly property bool narrow: !stacked && width < Theme.px(250)
    readonly property bool stacked: upright && height >= Theme.px(120)
    readonly property color tint: available ? Theme.colours.ink : Theme.colours.ink3

    Face {
        anchors.fill: parent
        down: button.down
        dashed: !button.available
        radius: button.radius
        edge: 0
        color: button.down ? Theme.colours.primarySoft : Theme.colours.surface
        outlineColor: Theme.colours.lineStrong
        outlineWidth: Theme.outline
    }
    Grid {
        anchors.centerIn: parent
        columns: button.stacked ? 1 : 2
        spacing: Theme.px(14)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter
        layoutDirection: button.leading || button.stacked ? Qt.LeftToRight : Qt.RightToLeft

        Icon {
            visible: !button.narrow && (button.leading || !button.stacked)
            name: button.icon
            size: 40
            color: button.tint
        }
        Words {
            width: Math.min(implicitWidth, button.width - Theme.px(button.narrow ? 16 : button.stacked ? 32 : 72))
            horizontalAlignment: Text.AlignHCenter
            text: button.text
            size: button.upright || button.width < Theme.px(320) ? 28 : 32
            font.weight: 700
            color: button.tint
            Accessible.ignored: true
        }
        Icon {
            visible: !button.leading && button.stacked
            name: button.icon
            size: 40
            color: button.tint
        }
    }
}
