import QtQuick
import Novbe.Ui

// The lower band of a call over the whole screen: which window, and the way there.
Item {
    id: panel

    property var call: null
    property var words: []
    property bool tall: false

    readonly property bool placed: call !== null && call.place.length > 0
    readonly property real low: tall ? height * 0.4 : height
    readonly property real large: tall ? 1.5 : 1

    Column {
        id: told
        anchors.left: parent.left
        y: (panel.low - height) / 2
        width: (panel.tall ? parent.width : way.x - x) - Theme.px(24)

        Words {
            width: parent.width
            text: panel.words[0]
            size: panel.tall ? 130 : panel.placed ? 92 : 104
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            font.weight: 700
            lineHeight: 0.95
            color: "white"
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: panel.words.slice(1).join(" · ")
            size: 52
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            color: Theme.highContrast ? "white" : "#FFE3A8"
            Accessible.ignored: true
        }
        Words {
            visible: panel.placed
            width: parent.width
            text: panel.placed ? panel.call.place.join(" · ") : ""
            size: 52
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            font.weight: 700
            color: Theme.colours.saffron
            Accessible.ignored: true
        }
    }
    Arrow {
        id: way
        anchors.right: sign.left
        anchors.rightMargin: Theme.px(56)
        anchors.verticalCenter: sign.verticalCenter
        width: panel.tall ? (sign.x - Theme.px(56)) * 0.9 : Math.min(Theme.px(620), panel.width * (panel.placed ? 0.26 : 0.35))
        height: Theme.px(210 * panel.large)
        thickness: Theme.px(38 * panel.large)
        direction: panel.call ? panel.call.direction : ""
        color: Theme.colours.saffron
    }
    WindowBox {
        id: sign
        anchors.right: parent.right
        y: panel.tall ? panel.low : (panel.low - height) / 2
        width: Theme.px(330 * panel.large)
        height: Theme.px(250 * panel.large)
        radius: Theme.px(40)
        color: Theme.colours.saffron
        ink: Theme.colours.saffronInk
        window: panel.call ? panel.call.window : 0
        size: Theme.px(230 * panel.large)
    }
}
