import QtQuick
import Novbe.Ui

// A service by its short name. Without minutes: they would be read as the wait.
Tile {
    id: row

    required property int index
    required property string code
    required property string name
    required property bool open
    required reason
    required property string when

    text: name
    available: open
    Accessible.description: open ? "" : reason + " " + when

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(36)
        anchors.right: sign.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Words {
            width: parent.width
            text: row.name
            size: row.open ? 35 : 33
            font.weight: 600
            lineHeight: 0.95
            color: row.open ? Theme.colours.ink : Theme.colours.ink2
            Accessible.ignored: true
        }
        Words {
            visible: !row.open
            width: parent.width
            text: row.reason + " " + row.when
            size: 27
            lineHeight: 0.95
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
