import QtQuick
import Novbe.Ui

// One comfort to switch on or off. Compact where several stand side by side: then without sign and explanation.
Pressable {
    id: row

    required property string icon
    required property string note
    required property bool on
    required property bool compact
    required property bool tight

    readonly property color tint: !available ? Theme.colours.ink2 : on ? Theme.colours.primary : Theme.colours.ink2
    // The explanation, where it has room below the name, which may then be as small as can be.
    readonly property real lines: Math.ceil(smallest.advanceWidth * 1.1 / Math.max(1, explained.width))
    readonly property bool noted: !compact && height >= Theme.px(118) && lines * Theme.font(27) * 1.15 + explained.implicitHeight <= height - Theme.px(12)

    checkable: true
    checked: on
    Accessible.description: available ? note : reason

    Face {
        anchors.fill: parent
        down: row.down
        dashed: !row.available
        radius: row.radius
        edge: 0
        color: row.down || row.on ? Theme.colours.primarySoft : Theme.colours.surface
        outlineColor: row.on ? Theme.colours.primary : Theme.colours.lineStrong
        outlineWidth: row.on ? Theme.px(5) : Theme.outline
    }
    Rectangle {
        id: plate
        visible: !row.compact
        x: Theme.px(row.tight ? 24 : 32)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.px(96), row.height - Theme.px(28))
        height: width
        radius: Theme.px(22)
        color: row.on ? Theme.colours.primary : Theme.colours.primarySoft

        Icon {
            anchors.centerIn: parent
            name: row.icon
            size: Math.min(56, parent.width / Theme.unit * 0.6)
            color: row.on ? Theme.colours.primaryInk : Theme.colours.primary
        }
    }
    TextMetrics {
        id: smallest
        font.family: Theme.words
        font.pixelSize: Theme.font(27)
        font.weight: 700
        text: row.text
    }
    Column {
        anchors.left: row.compact ? parent.left : plate.right
        anchors.leftMargin: Theme.px(row.compact ? 24 : row.tight ? 20 : 28)
        anchors.right: state.left
        anchors.rightMargin: Theme.px(row.compact ? 12 : 20)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(row.height < Theme.px(170) ? 0 : 4)

        Words {
            width: parent.width
            height: Math.min(implicitHeight, row.height - Theme.px(12) - (explained.visible ? explained.height : 0))
            text: row.text
            minimumPixelSize: Theme.font(27)
            fontSizeMode: Text.VerticalFit
            size: row.compact ? 30 : row.tight || row.height < Theme.px(170) ? 34 : 40
            font.weight: 700
            lineHeight: 0.92
            Accessible.ignored: true
        }
        Words {
            id: explained
            visible: row.noted || !row.available
            width: parent.width
            text: row.available ? row.note : row.reason
            size: row.tight || row.compact || row.height < Theme.px(170) ? 27 : 30
            lineHeight: 0.95
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }
    Grid {
        id: state
        visible: row.available
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(row.compact || row.tight ? 20 : 32)
        anchors.verticalCenter: parent.verticalCenter
        columns: row.compact ? 1 : 2
        spacing: Theme.px(row.compact ? 2 : 18)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Words {
            text: row.on ? qsTr("On") : qsTr("Off")
            size: row.compact || row.tight ? 27 : 32
            font.weight: 700
            color: row.tint
            Accessible.ignored: true
        }
        Switch {
            on: row.on
            size: row.compact ? 44 : row.tight ? 56 : 68
        }
    }
}
