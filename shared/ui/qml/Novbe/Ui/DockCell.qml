import QtQuick

// One of the dock's places: always there, always in the same order.
Pressable {
    id: cell

    property string icon
    property bool active: false
    // Design pixels.
    property real iconSize: 52

    readonly property color tint: !available ? Theme.colours.ink3 : active ? Theme.colours.primaryInk : Theme.colours.ink

    implicitWidth: Theme.px(153)
    implicitHeight: Theme.px(144)
    radius: Theme.px(24)

    Face {
        id: face
        anchors.fill: parent
        down: cell.down
        dashed: !cell.available
        dashedColor: Theme.colours.bg
        edge: 0
        radius: cell.radius
        color: cell.active ? Theme.colours.primary : cell.down ? Theme.colours.primarySoft : Theme.colours.surface
        outlineColor: Theme.colours.lineStrong
        outlineWidth: Theme.outline
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.px(cell.iconSize < 50 ? 2 : 8)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: cell.icon
            // words come first where there are more of them
            size: Math.min(cell.iconSize, (cell.height - words.height) / Theme.unit - 20)
            color: cell.tint
        }
        Words {
            id: words
            x: Theme.px(8)
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            text: cell.text
            size: 27
            font.weight: 600
            lineHeight: 0.9
            color: cell.tint
            Accessible.ignored: true
        }
    }
}
