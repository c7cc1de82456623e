import QtQuick
import Novbe.Ui

// A service that was found, with its area; what was typed is marked.
Tile {
    id: row

    required property int index
    required property string code
    required property string name
    required property string marked
    required property string area
    required property bool open
    required reason
    required property string when

    text: name
    available: open
    Accessible.description: open ? area : reason + " " + when

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(36)
        anchors.right: sign.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Words {
            width: parent.width
            textFormat: Text.StyledText
            text: row.marked
            size: 33
            font.weight: 600
            lineHeight: 0.95
            color: row.open ? Theme.colours.ink : Theme.colours.ink2
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: row.open ? row.area : row.reason + " " + row.when
            size: 27
            lineHeight: 0.95
            color: row.open ? Theme.colours.ink2 : Theme.colours.ink
            Accessible.ignored: true
        }
    }
    Icon {
        id: sign
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        name: row.open ? "caret-right-bold" : "lock-simple-bold"
        size: 44
        color: row.open ? Theme.colours.primary : Theme.colours.ink2
    }
}
