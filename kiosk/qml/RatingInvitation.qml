pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// Nobody has just been served: the faces, and in all languages what comes.
Item {
    id: page

    required property var rating
    required property bool wide

    Arches {
        id: top
        width: page.wide ? parent.width * 0.46 : parent.width
        height: page.wide ? parent.height : parent.height * 0.46
        scale_: Math.min(width, height) / 1240
        centreX: width / 2
        centreY: height * 0.58

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            y: top.centreY - height / 2
            spacing: top.width * 0.025

            Repeater {
                model: 5

                Icon {
                    required property int index

                    name: `face-${5 - index}`
                    size: top.width * 0.14 / Theme.unit
                    color: Theme.highContrast ? Theme.colours.ink : "white"
                }
            }
        }
        Brand {
            x: Theme.px(48)
            y: Theme.px(62) - height / 2
            width: parent.width - 2 * x
            kiosk: page.rating
            ink: "white"
            ink2: "#D5E6E8"
            quiet: true
        }
    }
    Column {
        id: words

        readonly property real from: page.wide ? top.width : 0
        readonly property real above: page.wide ? 0 : top.height

        x: from + Theme.px(page.wide ? 72 : 48)
        y: above + (parent.height - above - height) / 2
        width: parent.width - x - Theme.px(48)
        spacing: Theme.px(page.wide ? 36 : 40)

        Repeater {
            model: page.rating.invitations

            Column {
                id: block

                required property int index
                required property var modelData

                width: parent?.width ?? 0
                spacing: Theme.px(6)

                Title {
                    room: parent.width
                    text: block.modelData.title
                    size: block.index ? 44 : 64
                }
                Words {
                    width: parent.width
                    text: block.modelData.text
                    size: block.index ? 32 : 38
                    color: Theme.colours.ink2
                }
            }
        }
    }
}
