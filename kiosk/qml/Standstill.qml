pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// Nothing can be had now: closed, paused, no connection. Calm, in all languages at once.
Page {
    id: standstill
    names: ["closed", "away"]

    readonly property bool known: kiosk.screen === "closed"

    Arches {
        id: top
        width: standstill.wide ? parent.width * 0.42 : parent.width
        height: standstill.wide ? parent.height : Math.min(parent.height * 0.46, parent.height - words.height - Theme.px(112))
        scale_: Math.min(width, height) / 1240
        centreX: width / 2
        centreY: height * 0.56

        Rectangle {
            x: top.centreX - width / 2
            y: top.centreY - height / 2
            width: 460 * top.scale_
            height: width
            radius: width / 2
            color: "white"

            Icon {
                anchors.centerIn: parent
                name: standstill.kiosk.standstill.icon ?? ""
                size: parent.width * 0.52 / Theme.unit
                color: "#0B4F5C"
            }
        }
        Brand {
            x: standstill.margin
            y: Theme.px(62) - height / 2
            width: parent.width - 2 * x - Theme.px(standstill.wide ? 0 : 160)
            kiosk: standstill.kiosk
            ink: "white"
            ink2: "#D5E6E8"
            quiet: true
        }
    }
    Figures {
        visible: standstill.known
        anchors.right: parent.right
        anchors.rightMargin: standstill.margin
        y: Theme.px(62) - height / 2
        text: standstill.kiosk.head.clock ?? ""
        size: 40
        font.weight: 600
        color: standstill.wide ? Theme.colours.ink : "white"
    }
    Column {
        id: words

        readonly property real room: parent.height - (standstill.wide ? 0 : top.height)

        x: standstill.wide ? top.width + Theme.px(80) : standstill.margin
        y: parent.height - room + (room - height) / 2
        width: parent.width - x - standstill.margin
        spacing: Theme.px(standstill.tight ? 24 : 44)

        Repeater {
            model: standstill.kiosk.standstill.blocks ?? []

            Column {
                id: block

                required property int index
                required property var modelData

                width: parent?.width ?? 0
                spacing: Theme.px(8)

                Rectangle {
                    visible: block.index > 0
                    width: Theme.px(120)
                    height: Theme.px(4)
                    radius: height / 2
                    color: Theme.colours.edge
                }
                Item {
                    visible: block.index > 0
                    width: 1
                    height: Theme.px(standstill.tight ? 8 : 20)
                }
                Title {
                    room: parent.width
                    text: block.modelData.title
                    size: standstill.tight ? block.index ? 38 : 52 : block.index ? 46 : 72
                }
                Even {
                    room: parent.width
                    visible: text !== ""
                    text: block.modelData.text
                    size: standstill.tight ? 30 : block.index ? 34 : 42
                    color: Theme.colours.ink2
                }
            }
        }
    }
}
