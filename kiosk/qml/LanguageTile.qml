import QtQuick
import Novbe.Ui

// A language to begin in; the centre's first one is filled.
Tile {
    id: tile

    required property string sign
    required property string start
    required property bool first
    property bool tight: false
    // Beside others: without the arrow.
    property bool narrow: false

    readonly property bool filled: first && !Theme.highContrast
    readonly property color ink: filled ? Theme.colours.primaryInk : Theme.colours.ink

    Accessible.description: start
    fill: filled ? down ? Theme.colours.primaryPressed : Theme.colours.primary : Theme.colours.surface

    Rectangle {
        visible: tile.filled
        anchors.fill: parent
        radius: tile.radius
        color: tile.down ? Theme.colours.primaryPressed : Theme.colours.primary
    }
    Rectangle {
        visible: tile.filled && !tile.down
        z: -1
        anchors.fill: parent
        anchors.bottomMargin: -tile.edge
        radius: tile.radius
        color: Theme.colours.primaryPressed
    }
    Figures {
        id: letters
        x: Theme.px(tile.tight ? 32 : 44)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(tile.tight ? 72 : 104)
        text: tile.sign
        size: tile.tight ? 44 : 54
        color: tile.filled ? "#FFD78A" : Theme.colours.primary
        Accessible.ignored: true
    }
    Column {
        anchors.left: letters.right
        anchors.leftMargin: Theme.px(tile.tight ? 24 : 36)
        anchors.right: tile.narrow ? parent.right : arrow.left
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Words {
            width: parent.width
            text: tile.text
            size: tile.narrow ? 36 : tile.tight ? 42 : 52
            font.weight: 700
            lineHeight: 0.95
            color: tile.ink
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: tile.start
            size: tile.tight ? 28 : 32
            color: tile.filled ? "#E2EFF0" : Theme.colours.ink2
            Accessible.ignored: true
        }
    }
    Rectangle {
        id: arrow
        visible: !tile.narrow
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(tile.tight ? 24 : 40)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(tile.tight ? 72 : 96)
        height: width
        radius: width / 2
        color: tile.filled ? "white" : Theme.colours.primarySoft

        Icon {
            anchors.centerIn: parent
            name: "arrow-right-bold"
            size: tile.tight ? 40 : 52
            color: Theme.colours.primary
        }
    }
}
