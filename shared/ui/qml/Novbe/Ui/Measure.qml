import QtQuick

// A figure with its icon and unit: people waiting, minutes.
Row {
    id: measure

    property string icon
    property string figure
    property string unit
    // What is read aloud: "12 people waiting".
    property string text
    // Design pixels.
    property real size: 28
    property color tint: Theme.colours.ink2
    property color figureColor: Theme.colours.ink

    spacing: Theme.px(size * 0.3)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        visible: measure.icon !== ""
        anchors.verticalCenter: parent.verticalCenter
        name: measure.icon
        size: measure.size * 1.1
        color: measure.tint
    }
    Figures {
        id: number
        text: measure.figure
        size: measure.size
        font.weight: 600
        color: measure.figureColor
        Accessible.ignored: true
    }
    Words {
        visible: text !== ""
        anchors.baseline: number.baseline
        text: measure.unit
        size: measure.size
        color: measure.tint
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
