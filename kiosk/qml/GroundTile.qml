import QtQuick
import Novbe.Ui

// Somebody who has an earlier turn, and what it really is.
Tile {
    id: tile

    required property int index
    required property string key
    required property string code
    required property string icon
    required property string sign
    required property string name
    required property string note
    required property string effect
    required property bool first
    required property bool tight
    // Two in a row of large letters: the picture has no room beside the words.
    readonly property bool bare: width < Theme.px(400)
    // Many words take some of the picture's place.
    readonly property bool crowded: tight || note.length + effect.length > 60

    text: name
    readonly property bool confidential: true
    Accessible.description: [note, effect].filter(Boolean).join(". ")

    IconPlate {
        id: plate
        visible: !tile.bare
        x: Theme.px(tile.crowded ? 18 : 28)
        anchors.verticalCenter: parent.verticalCenter
        icon: tile.sign ? "" : tile.icon
        size: tile.crowded ? 84 : 108
        iconSize: tile.crowded ? 48 : 60

        Figures {
            anchors.centerIn: parent
            text: tile.sign
            size: tile.tight ? 40 : 48
            color: Theme.colours.primary
            Accessible.ignored: true
        }
    }
    Column {
        anchors.left: tile.bare ? parent.left : plate.right
        anchors.leftMargin: Theme.px(tile.bare ? 22 : tile.crowded ? 16 : 26)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Words {
            width: parent.width
            height: Math.min(implicitHeight, tile.height - Theme.px(30) - promise.height - (remark.visible ? remark.height : 0))
            text: tile.name
            size: tile.tight ? 33 : 38
            minimumPixelSize: Theme.font(27)
            fontSizeMode: Text.VerticalFit
            font.weight: 700
            lineHeight: 0.95
            Accessible.ignored: true
        }
        Words {
            id: remark
            width: parent.width
            visible: text !== ""
            text: tile.note
            size: tile.tight ? 27 : 28
            color: Theme.colours.ink2
            lineHeight: 0.95
            Accessible.ignored: true
        }
        Row {
            id: promise
            width: parent.width
            spacing: Theme.px(10)

            Icon {
                id: sign
                y: Theme.px(2)
                name: tile.first ? "star-fill" : "clock-clockwise-bold"
                size: 30
                color: Theme.colours.primary
            }
            Words {
                width: parent.width - sign.width - parent.spacing
                text: tile.effect
                size: 27
                lineHeight: 0.95
                color: Theme.colours.primary
                Accessible.ignored: true
            }
        }
    }
}
