import QtQuick
import Novbe.Ui

// The one call on the card: the number over the whole width, the window beneath it.
Item {
    id: single

    property var call
    property string word

    readonly property real foot: Theme.px(150 * Theme.textFactor)
    readonly property real beside: sign.x - Theme.px(28) - (way.visible ? way.implicitWidth + Theme.px(40) : 0)
    // On a narrow card, with stairs on the way, the words find no room before the arrow.
    readonly property bool stacked: beside < Theme.px(230 * Theme.textFactor)
    readonly property real room: height - foot - Theme.px(36) - (stacked ? where.height + Theme.px(16) : 0)

    Accessible.role: Accessible.StaticText
    Accessible.name: call.text

    Figures {
        // The figures' own height is 0.71 of the font's size; above and below them is air.
        y: single.room / 2 - height / 2 - fitting * 0.012
        x: -fitting * 0.01
        text: single.call.number
        font.pixelSize: fitting
        font.letterSpacing: -0.03 * fitting

        readonly property real fitting: Math.min(single.room / 0.8, single.width / (text.length > 4 ? 2.95 : 2.42))

        color: Theme.colours.saffronInk
        Accessible.ignored: true
    }
    Column {
        id: where
        y: single.stacked ? sign.y - height - Theme.px(16) : sign.y + (sign.height - height) / 2
        width: single.stacked ? single.width : single.beside

        Words {
            width: parent.width
            text: single.word
            size: single.call.place.length ? 76 : 92
            fontSizeMode: Text.HorizontalFit
            font.weight: 700
            wrapMode: Text.NoWrap
            lineHeight: 0.95
            color: Theme.colours.saffronInk
            Accessible.ignored: true
        }
        Words {
            visible: text !== ""
            width: parent.width
            text: single.call.place.join(" · ")
            size: 44
            fontSizeMode: Text.HorizontalFit
            font.weight: 600
            wrapMode: Text.NoWrap
            color: Theme.colours.saffronInk
            Accessible.ignored: true
        }
    }
    Arrow {
        id: way
        anchors.right: sign.left
        anchors.rightMargin: Theme.px(40)
        anchors.verticalCenter: sign.verticalCenter
        width: Math.min(Theme.px(300), single.width * 0.22)
        height: Theme.px(116 * Theme.textFactor)
        thickness: Theme.px(22)
        direction: single.call.direction
        stairs: single.call.place.length === 0 && (direction === "up" || direction === "down")
        color: Theme.colours.saffronInk
    }
    WindowBox {
        id: sign
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(36)
        width: Math.round(single.foot * 1.57)
        height: Math.round(single.foot)
        radius: Theme.px(28)
        color: Theme.colours.saffronInk
        ink: Theme.colours.saffron
        window: single.call.window
        size: single.foot * 0.93
    }
}
