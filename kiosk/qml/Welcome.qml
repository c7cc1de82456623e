pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The start: greeting and instruction in all languages at once; a language begins the visit.
Page {
    id: welcome
    names: ["welcome"]

    readonly property var shown_: kiosk.welcome

    Hero {
        id: hero
        kiosk: welcome.kiosk
        wide: welcome.wide
        greetings: welcome.shown_.greetings
        width: welcome.wide ? parent.width * 0.52 : parent.width
        height: welcome.wide ? parent.height : parent.height - choices.height - Theme.px(56)
    }
    Figures {
        anchors.right: parent.right
        anchors.rightMargin: welcome.margin
        y: Theme.px(62) - height / 2
        text: welcome.kiosk.head.clock ?? ""
        size: 40
        font.weight: 600
        color: welcome.wide ? Theme.colours.ink : "white"
    }
    Column {
        id: choices
        x: welcome.wide ? hero.width + welcome.margin : welcome.margin
        y: welcome.wide ? Math.max(Theme.px(112), (parent.height - height) / 2) : hero.height + Theme.px(24)
        width: parent.width - x - welcome.margin
        spacing: Theme.px(20)

        Column {
            width: parent.width
            bottomPadding: Theme.px(6)

            Repeater {
                model: welcome.shown_.instructions

                Words {
                    required property int index
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    size: index ? 30 : 36
                    font.weight: index ? 500 : 700
                    color: index ? Theme.colours.ink2 : Theme.colours.ink
                }
            }
        }
        Repeater {
            model: welcome.shown_.languages

            LanguageTile {
                required property int index
                required property var modelData

                width: parent?.width ?? 0
                height: Theme.px(welcome.tight ? 132 : welcome.wide ? 172 : 180)
                first: index === 0
                tight: welcome.tight
                sign: modelData.sign
                text: modelData.name
                start: modelData.start
                onPressed: welcome.kiosk.start(modelData.code)
            }
        }
        OtherLanguage {
            visible: welcome.shown_.other.length > 0
            width: parent.width
            height: Theme.px(welcome.tight ? 104 : 124)
            names: welcome.shown_.other
            onPressed: welcome.kiosk.other_language()
        }
    }
}
