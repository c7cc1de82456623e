import QtQuick
import Novbe.Ui

// A sentence around its figure: "up to 10 min". On one line, where it has room for that.
// phrase: before, figure, after, text (read aloud).
Row {
    id: row

    property var phrase: ({})
    // How wide it may be; 0: as it likes.
    property real room: 0
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

    // Beside the figure each half gets what the other leaves.
    readonly property real rest: room > 0 ? room - number.width - (sign.visible ? sign.width + spacing : 0) - 2 * spacing : Infinity

    Icon {
        id: sign
        visible: row.icon !== ""
        anchors.verticalCenter: number.verticalCenter
        name: row.icon
        size: row.size * 1.15
        color: row.tint
    }
    Words {
        id: before
        visible: text !== ""
        width: Math.min(Math.ceil(implicitWidth), after.visible ? Math.max(row.rest / 2, row.rest - after.implicitWidth) : row.rest)
        anchors.baseline: number.baseline
        text: row.phrase?.before ?? ""
        size: row.size
        font.weight: row.weight
        color: row.tint
        lineHeight: 0.92
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
        id: after
        visible: text !== ""
        width: Math.min(Math.ceil(implicitWidth), before.visible ? row.rest - before.width : row.rest + row.spacing)
        anchors.baseline: number.baseline
        text: row.phrase?.after ?? ""
        size: row.size
        font.weight: row.weight
        color: row.tint
        lineHeight: 0.92
        Accessible.ignored: true
    }
}
