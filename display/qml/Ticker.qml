import QtQuick
import Novbe.Ui

// The centre's line at the foot. It moves only if it does not fit, and never with reduced motion.
Rectangle {
    id: ticker

    property string text
    property bool alert: false

    readonly property color ink: alert ? Theme.colours.saffronInk : Theme.colours.ink
    readonly property real room: width - line.x - Theme.px(56)
    readonly property bool moving: !Theme.reduceMotion && still.contentHeight > height
    // What is moving is changed only where it begins anew.
    property string shown

    color: alert ? Theme.colours.saffron : Theme.colours.sunken
    visible: text !== ""
    clip: moving

    onTextChanged: if (!moving || alert || shown === "")
        shown = text
    onAlertChanged: shown = text

    Rectangle {
        visible: Theme.highContrast
        width: parent.width
        height: Theme.hairline
        color: Theme.colours.line
    }
    Item {
        id: line
        x: Theme.px(56) + sign.width + Theme.px(24)
        width: ticker.room
        height: parent.height
        clip: ticker.moving

        Words {
            id: still
            visible: !ticker.moving
            width: parent.width
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: ticker.shown
            size: 40
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.font(Theme.reduceMotion ? 20 : 34)
            lineHeight: 0.95
            color: ticker.ink
        }
        // Drawn once, then only moved. Its copy is opaque, and cannot be wider than this.
        Rectangle {
            id: runner
            visible: ticker.moving
            width: words.width
            height: parent.height
            color: ticker.color
            layer.enabled: width < 30000

            Words {
                id: words
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                text: ticker.shown
                size: 40
                color: ticker.ink
            }
            NumberAnimation on x {
                id: run
                running: ticker.moving && ticker.visible
                from: ticker.room
                to: -runner.width
                duration: Math.max(0, ticker.room + runner.width) / Theme.px(90) * 1000
                onFinished: {
                    ticker.shown = ticker.text;
                    restart();
                }
            }
        }
    }
    Icon {
        id: sign
        x: Theme.px(56)
        anchors.verticalCenter: parent.verticalCenter
        name: ticker.alert ? "arrows-clockwise-bold" : "info-bold"
        size: 44 * Theme.textFactor
        color: ticker.ink
    }
}
