import QtQuick
import Novbe.Ui

// An area, or the reception for whoever is not sure. Closed, it says why and until when.
Tile {
    id: tile

    required property int index
    required property string letter
    required property string kind
    required property string icon
    required property string name
    required property var people
    required property var wait
    required property bool open
    required reason
    required property string when
    required property bool wide
    // Four on a low page: the picture is small, so that the words have room.
    property bool small: false
    readonly property bool bare: small && width < Theme.px(382)
    // Closed, where tiles are low, the lock stands before the name, and the reason has the tile's whole width below.
    readonly property bool stacked: wide && !open

    readonly property int pad: Theme.px(bare || stacked ? 20 : small ? 14 : wide ? 20 : 24)
    // A long reason takes some of the picture's place.
    readonly property bool crowded: !open && (name + reason + when).length > 90
    // Who waits is told of open areas; the reception has a sentence instead.
    readonly property bool counted: open && kind === "area"
    readonly property real block: Math.min(Theme.px(wide ? 138 : 156), height - Theme.px(28))

    text: name
    available: open
    warm: kind === "reception"
    Accessible.description: open ? [people.text, wait.text].filter(Boolean).join(", ") : reason + " " + when

    IconPlate {
        id: plate
        x: tile.pad
        anchors.verticalCenter: parent.verticalCenter
        visible: tile.open && !tile.bare
        icon: tile.icon
        size: tile.small || tile.crowded ? 60 : tile.wide ? 88 : 104
        iconSize: tile.small ? 40 : 56
        warm: tile.warm
        color: tile.warm ? Theme.colours.surface : Theme.colours.primarySoft
    }
    Icon {
        id: lock
        visible: !tile.open
        x: tile.stacked ? tile.pad : plate.x + (plate.width - width) / 2
        y: tile.stacked ? words.y + Theme.px(3) : plate.y + (plate.height - height) / 2
        name: "lock-simple-bold"
        size: tile.stacked ? 32 : 52
        color: Theme.colours.ink2
    }
    Column {
        id: words
        anchors.left: tile.bare || tile.stacked ? parent.left : plate.right
        anchors.leftMargin: tile.pad
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        y: tile.counted ? (parent.height - tile.block) / 2 : (parent.height - height) / 2
        spacing: Theme.px(4)

        Words {
            id: title
            x: tile.stacked ? lock.width + Theme.px(8) : 0
            width: parent.width - x
            // two lines: a long name is set smaller, never below the smallest size
            height: Math.min(implicitHeight, tile.warm ? Infinity : Theme.font(size) * 2.45, tile.counted ? Infinity : tile.height - more.height - Theme.px(16))
            text: tile.name
            size: tile.bare && !tile.open ? 28 : tile.wide ? 32 : 36
            minimumPixelSize: Theme.font(27)
            fontSizeMode: Text.VerticalFit
            font.weight: 700
            lineHeight: 0.92
            color: tile.open ? Theme.colours.ink : Theme.colours.ink2
            Accessible.ignored: true
        }
        Even {
            id: more
            visible: !tile.counted
            room: parent.width
            text: tile.open ? qsTr("The reception desk will help") : (tile.reason + " " + tile.when).replace(/(\d-)(?=\D)/g, "$1\u2060")
            size: tile.open ? tile.wide ? 28 : 30 : 27
            lineHeight: 0.95
            Accessible.ignored: true
        }
    }
    Row {
        id: counts
        visible: tile.counted
        anchors.left: words.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (parent.height - tile.block) / 2
        spacing: Theme.px(tile.small ? 8 : tile.wide ? 16 : 22)

        Phrase {
            id: crowd
            icon: "users-bold"
            phrase: ({
                    figure: tile.people.figure,
                    text: ""
                })
            size: tile.wide ? 27 : 28
            Accessible.ignored: true
        }
        Phrase {
            icon: tile.wait.figure ? "clock-bold" : ""
            phrase: tile.wait
            room: words.width - crowd.width - counts.spacing
            size: tile.wide ? 27 : 28
            Accessible.ignored: true
        }
    }
}
