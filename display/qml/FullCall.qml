pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// A call over the whole screen: the card grows out of its place, and goes back there.
Item {
    id: full

    // Where the card lies.
    property var card
    // The call, or null.
    property var call: null
    // Counts up with each announcement.
    property int announcement
    property var phrases

    // What is seen while it goes back.
    property var shown: null
    // 0: the card, 1: the whole screen.
    property real grown: 0

    readonly property bool tall: height > width
    readonly property real band: tall ? Theme.px(760) : Theme.px(308)
    readonly property int margin: Theme.px(tall ? 56 : 72)

    // 0: no call; a call's announcement otherwise. The call itself is a new value with every change on the board.
    readonly property int occasion: call ? announcement : 0

    visible: grown > 0

    onCallChanged: if (call)
        shown = call
    onOccasionChanged: {
        grow.to = occasion ? 1 : 0;
        grow.duration = occasion ? Theme.callIn : Theme.callOut;
        grow.restart();
        if (!occasion)
            pulses.stop();
        else if (Theme.pulse > 0)
            pulses.restart();
    }

    NumberAnimation {
        id: grow
        target: full
        property: "grown"
        easing.type: Easing.OutCubic
    }

    Rectangle {
        id: sheet
        x: full.card.x * (1 - full.grown)
        y: full.card.y * (1 - full.grown)
        width: full.card.width + (full.width - full.card.width) * full.grown
        height: full.card.height + (full.height - full.card.height) * full.grown
        radius: Theme.px(40) * (1 - full.grown)
        color: Theme.colours.saffron
        clip: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: full.call && full.grown === 1 ? full.phrases.turn.join(" · ") + ": " + full.call.text : ""

        // The picture of the whole screen, as large as the card: its number lies where the card's does.
        Item {
            width: full.width
            height: full.height
            transformOrigin: Item.TopLeft
            scale: sheet.width / full.width
            y: (sheet.height - height * scale) / 2

            // Drawn once, then only scaled. Its copy is opaque, so it lies under the words.
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: (Theme.px(full.tall ? 340 : 120) + full.height - full.band) / 2 - height / 2
                width: number.width
                height: number.height
                color: Theme.colours.saffron
                layer.enabled: full.grown < 1

                Figures {
                    id: number
                    text: full.shown ? full.shown.number : ""
                    font.pixelSize: fitting
                    font.letterSpacing: -0.03 * fitting

                    readonly property real fitting: Math.min((full.height - full.band - Theme.px(130)) / 0.8, (full.width - 2 * full.margin) / (text.length > 4 ? 2.95 : 2.42))

                    color: Theme.colours.saffronInk
                    Accessible.ignored: true
                }
            }
            Heading {
                id: heading
                visible: !full.tall
                x: full.margin
                y: Theme.px(36)
                width: parent.width - 2 * x
                words: full.phrases.turn
                size: 60
                color: Theme.colours.saffronInk
                Accessible.ignored: true
            }
            Column {
                visible: full.tall
                x: full.margin
                y: Theme.px(64)
                width: parent.width - 2 * x

                Repeater {
                    model: full.phrases.turn

                    Words {
                        required property int index
                        required property string modelData

                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: modelData
                        size: index ? 56 : 88
                        font.weight: index ? 500 : 700
                        color: Theme.colours.saffronInk
                        Accessible.ignored: true
                    }
                }
            }
            Rectangle {
                id: band
                anchors.bottom: parent.bottom
                width: parent.width
                height: full.band
                color: Theme.colours.saffronInk

                FullWindow {
                    anchors.fill: parent
                    anchors.leftMargin: full.margin
                    anchors.rightMargin: full.margin
                    visible: full.shown !== null
                    call: full.shown
                    words: full.phrases.window
                    tall: full.tall
                }
            }
        }
    }

    SequentialAnimation {
        id: pulses
        loops: 2
        onStopped: band.color = Theme.colours.saffronInk

        ColorAnimation {
            target: band
            property: "color"
            to: Theme.highContrast ? "#333333" : "#6A4300"
            duration: Theme.pulse / 2
        }
        ColorAnimation {
            target: band
            property: "color"
            to: Theme.colours.saffronInk
            duration: Theme.pulse / 2
        }
    }
}
