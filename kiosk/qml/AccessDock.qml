pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Before a language is chosen: what makes the kiosk easier, in all languages at once. "Aa" needs no word.
RowLayout {
    id: dock

    required property var kiosk
    required property bool wide
    required property bool tight

    readonly property var comfort: kiosk.comfort
    readonly property var names: kiosk.welcome.comforts ?? []

    spacing: Theme.px(tight ? 8 : 16)

    component Cell: Pressable {
        id: cell

        required property string icon
        property bool active: false
        // Per language: the words and the language they are in.
        property var words: []
        readonly property var spoken: words

        readonly property color tint: !available ? Theme.colours.ink3 : active ? Theme.colours.primaryInk : Theme.colours.ink

        text: words[0] ? words[0][0] : ""
        radius: Theme.px(24)
        Layout.fillHeight: true
        Layout.fillWidth: !checkable
        Layout.preferredWidth: content.implicitWidth + Theme.px(24)

        Face {
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
        RowLayout {
            id: content
            anchors.centerIn: parent
            width: Math.min(implicitWidth, cell.width)
            spacing: Theme.px(dock.tight ? 8 : 20)

            Icon {
                name: cell.icon
                size: dock.wide && !dock.tight ? 60 : 44
                color: cell.tint
            }
            ColumnLayout {
                visible: !cell.checkable
                Layout.fillWidth: true
                spacing: 0

                Repeater {
                    model: cell.words

                    Words {
                        required property var modelData

                        Layout.fillWidth: true
                        text: modelData[0]
                        size: 27
                        font.weight: 600
                        lineHeight: 0.92
                        color: cell.tint
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Item {
        visible: dock.wide
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    Cell {
        Layout.preferredWidth: Theme.px(dock.wide ? 160 : 104)
        checkable: true
        checked: dock.comfort.large ?? false
        active: checked
        icon: "text-aa-bold"
        words: dock.names.map(one => [one.large, one.code])
        onPressed: dock.kiosk.switch_comfort("large")
    }
    Cell {
        icon: "person-arms-spread-bold"
        words: dock.names.map(one => [one.access, one.code])
        onPressed: dock.kiosk.open_access(true)
    }
    Cell {
        icon: "ear-bold"
        active: dock.comfort.guide ?? false
        available: !dock.comfort.silent
        reason: dock.names.map(one => one.silent).join(" · ")
        words: dock.names.map(one => [one.guide, one.code])
        onPressed: dock.kiosk.switch_comfort("guide")
    }
    Cell {
        icon: "hand-waving-bold"
        active: dock.kiosk.help.active ?? false
        words: dock.kiosk.help.all ?? []
        onPressed: dock.kiosk.ask_help()
    }
}
