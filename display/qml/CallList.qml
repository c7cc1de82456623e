pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// Who has been called and may still be on the way.
Rectangle {
    id: list

    property var calls: []
    property string title
    property string page
    property string hint
    property var places

    readonly property int pad: Theme.px(40)
    readonly property int gap: Theme.px(40)
    readonly property int under: title ? Theme.px(22) + heading.height : Theme.px(14)
    readonly property real column: (width - 2 * pad - (places.columns - 1) * gap) / places.columns

    radius: Theme.px(40)
    color: Theme.colours.surface
    border.color: Theme.colours.line
    border.width: Theme.highContrast ? Theme.outline : 0

    Words {
        id: heading
        visible: list.title !== ""
        x: list.pad
        y: Theme.px(20)
        width: parent.width - 2 * x - number.width
        text: list.title
        size: 40
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
        font.weight: 600
        color: Theme.colours.ink2
    }
    Figures {
        id: number
        anchors.right: parent.right
        anchors.rightMargin: list.pad
        anchors.baseline: heading.baseline
        visible: list.title !== ""
        text: list.page
        size: 40
        color: Theme.colours.ink2
    }
    Words {
        visible: list.calls.length === 0
        x: (parent.width - width) / 2
        y: list.under
        width: parent.width * 0.62
        height: parent.height - 2 * y
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: list.hint
        size: 40
        color: Theme.colours.ink3
    }

    Repeater {
        model: list.calls.length

        Item {
            id: line

            required property int index
            readonly property int rank: index % list.places.rows

            x: list.pad + Math.floor(index / list.places.rows) * (list.column + list.gap)
            y: list.under + rank * height
            width: list.column
            height: list.places.row

            Rectangle {
                visible: line.rank > 0
                width: parent.width
                height: Theme.px(2)
                color: Theme.colours.line
            }
            CallRow {
                anchors.fill: parent
                call: list.calls[line.index]
                size: list.places.number
                ink: call.waits ? Theme.colours.ink : Theme.colours.ink2
                reach: call.place.length ? 0.7 : 1
            }
        }
    }
}
