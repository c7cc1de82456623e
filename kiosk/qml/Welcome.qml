pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The start: greeting and instruction in all languages at once; a language begins the visit.
Page {
    id: welcome
    names: ["welcome"]

    readonly property var shown_: kiosk.welcome
    // The picture beside the choices, where these may stand as high as they like.
    readonly property bool beside: wide && !low
    readonly property int columns: wide && low ? 3 : 1
    // What words and the other language leave to the languages.
    readonly property real room: (parent?.height ?? 0) - choices.y - instructions.height - other.height - 2 * gap - Theme.px(32)
    readonly property real drawn: Math.max(Theme.px(92), Math.min(Theme.px(tight && beside ? 112 : tight || columns > 1 ? 132 : wide ? 172 : 180), beside ? (room - 2 * gap) / 3 : Infinity))
    readonly property real gap: Theme.px(wide && (low || tight) ? 12 : 20)

    Hero {
        id: hero
        kiosk: welcome.kiosk
        wide: welcome.wide
        greetings: welcome.shown_.greetings
        beside: welcome.beside
        width: welcome.beside ? parent.width * 0.52 : parent.width
        height: welcome.beside ? parent.height : choices.y - Theme.px(24)
    }
    Figures {
        anchors.right: parent.right
        anchors.rightMargin: welcome.margin
        y: Theme.px(62) - height / 2
        text: welcome.kiosk.head.clock ?? ""
        size: 40
        font.weight: 600
        color: welcome.beside ? Theme.colours.ink : "white"
    }
    Column {
        id: choices
        x: welcome.beside ? hero.width + welcome.margin : welcome.margin
        y: welcome.beside ? Math.max(Theme.px(welcome.tight ? 24 : 112), (parent.height - height) / 2) : Math.max(parent.height - height - Theme.px(32), welcome.reach - instructions.height - spacing)
        width: parent.width - x - welcome.margin
        spacing: welcome.gap

        Column {
            id: instructions
            width: parent.width
            bottomPadding: Theme.px(6)

            Repeater {
                model: welcome.shown_.instructions

                Words {
                    required property int index
                    required property string modelData

                    // the first ones stand beside the time
                    width: (parent?.width ?? 0) - (welcome.beside && welcome.tight && index < 2 ? Theme.px(140) : 0)
                    text: modelData
                    size: index ? 30 : 36
                    font.weight: index ? 500 : 700
                    color: index ? Theme.colours.ink2 : Theme.colours.ink
                }
            }
        }
        Grid {
            id: languages
            width: parent.width
            columns: welcome.columns
            spacing: welcome.gap

            Repeater {
                model: welcome.shown_.languages

                LanguageTile {
                    required property int index
                    required property var modelData

                    readonly property var spoken: [[modelData.name + ". " + modelData.start, modelData.code]]

                    width: (languages.width - (welcome.columns - 1) * welcome.gap) / welcome.columns
                    height: welcome.drawn
                    first: index === 0
                    tight: welcome.tight || welcome.columns > 1 || welcome.drawn < Theme.px(132)
                    narrow: welcome.columns > 1
                    sign: modelData.sign
                    text: modelData.name
                    start: modelData.start
                    onPressed: welcome.kiosk.start(modelData.code)
                }
            }
        }
        OtherLanguage {
            id: other
            visible: welcome.shown_.other.length > 0
            width: parent.width
            height: Theme.px(welcome.tight && welcome.beside ? 88 : welcome.tight || welcome.columns > 1 ? 104 : 124)
            readonly property var spoken: welcome.shown_.other.map((name, index) => [name, welcome.shown_.languages[index].code])
            names: welcome.shown_.other
            onPressed: welcome.kiosk.other_language()
        }
    }
}
