import QtQuick
import Novbe.Ui

// A sentence around its figure, on one line: "up to 10 min".
// phrase: before, figure, after, text (read aloud).
Row {
    id: row

    property var phrase: ({})
    property string icon
    // Design pixels.
    property real size: 28
    property real figureSize: size
    property int weight: 500
    property int figureWeight: 600
    property color tint: Theme.colours.ink2
    property color figureColor: Theme.colours.ink

    spacing: Theme.px(size * 0.28)
    Accessible.role: Accessible.StaticText
    Accessible.name: phrase?.text ?? ""

    Icon {
        visible: row.icon !== ""
        anchors.verticalCenter: number.verticalCenter
        name: row.icon
        size: row.size * 1.15
        color: row.tint
    }
    Words {
        visible: text !== ""
        anchors.baseline: number.baseline
        text: row.phrase?.before ?? ""
        size: row.size
        font.weight: row.weight
        color: row.tint
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Figures {
        id: number
        text: row.phrase?.figure ?? ""
        size: row.figureSize
        font.weight: row.figureWeight
        color: row.figureColor
        Accessible.ignored: true
    }
    Words {
        visible: text !== ""
        anchors.baseline: number.baseline
        text: row.phrase?.after ?? ""
        size: row.size
        font.weight: row.weight
        color: row.tint
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
