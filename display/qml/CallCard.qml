pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// Who is called now: one number as large as it fits, or a few in rows.
Rectangle {
    id: card

    property var calls: []
    property var phrases
    // Font size in pixels at which a number can be read from the hall.
    property real number

    readonly property int pad: Theme.px(56)
    // A small card has no heading, or none while its rows need all of it.
    readonly property int title: Theme.px(100 * Theme.textFactor)
    readonly property bool headed: height > 3 * number * 1.22 && height - title - Theme.px(16) >= calls.length * number * 1.16
    readonly property bool single: calls.length < 2 && headed
    readonly property int head: headed ? title : Theme.px(12)

    radius: Theme.px(40)
    color: Theme.colours.saffron

    Heading {
        visible: card.headed
        x: card.pad
        y: Theme.px(30)
        width: parent.width - 2 * x
        words: card.phrases.calling
        size: 44
        color: Theme.colours.saffronInk
    }

    Loader {
        active: card.single && card.calls.length > 0
        x: card.pad
        y: card.head
        width: parent.width - 2 * x
        height: parent.height - y
        sourceComponent: SingleCall {
            call: card.calls[0]
            word: card.phrases.window[0]
        }
    }

    Column {
        id: rows
        visible: !card.single
        x: card.pad
        y: card.head
        width: parent.width - 2 * x

        readonly property real each: Math.min((card.height - card.head - Theme.px(16)) / Math.max(card.calls.length, 1), card.number * 2.2)

        Repeater {
            model: card.single ? 0 : card.calls.length

            Item {
                id: line

                required property int index

                width: rows.width
                height: rows.each

                Rectangle {
                    visible: line.index > 0
                    width: parent.width
                    height: Theme.px(3)
                    color: Theme.colours.saffronEdge
                    opacity: 0.6
                }
                CallRow {
                    anchors.fill: parent
                    call: card.calls[line.index]
                    size: Math.min(line.height / 1.16, width / (call.place.length ? 7.4 : 5.5))
                    reach: Math.max(0.7, Math.min(2.4, width / size - (call.place.length ? 6.8 : 4.5)))
                    ink: Theme.colours.saffronInk
                    soft: Theme.colours.saffronInk
                    boxColor: Theme.colours.saffronInk
                    boxInk: Theme.colours.saffron
                }
            }
        }
    }
}
