import QtQuick

// A pressable card for any content: area tiles, service rows, classes.
Pressable {
    id: tile

    property bool warm: false
    property bool selected: false
    property color fill: warm ? Theme.colours.saffronSoft : Theme.colours.surface
    property int edge: Theme.px(7)
    // How far the content moves down while pressed.
    readonly property int shift: face.shift

    default property alias content: inside.data

    Face {
        id: face
        anchors.fill: parent
        down: tile.down
        dashed: !tile.available
        dashedColor: Theme.colours.sunken
        radius: tile.radius
        edge: Theme.highContrast ? 0 : tile.edge
        color: tile.down ? Theme.colours.primarySoft : tile.fill
        outlineColor: tile.down || tile.selected ? Theme.colours.primary : tile.warm ? Theme.colours.saffronEdge : Theme.colours.line
        outlineWidth: Theme.highContrast ? Theme.outline : tile.down || tile.selected ? Theme.px(5) : Theme.hairline
    }

    Item {
        id: inside
        anchors.fill: parent
        anchors.topMargin: face.shift
        anchors.bottomMargin: tile.available && !tile.down ? face.edge : 0
    }
}
