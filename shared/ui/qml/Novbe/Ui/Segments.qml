pragma ComponentBehavior: Bound
import QtQuick

// One of a few: tabs and filters side by side.
// labels: the words; counts: figures behind them, if any.
Row {
    id: segments

    property list<string> labels
    property list<string> counts
    property int current: 0
    // Design pixels.
    property real size: 15.5

    signal chosen(int index)

    spacing: Theme.px(6)

    Repeater {
        model: segments.labels

        Pressable {
            id: segment

            required property int index
            required property string modelData
            readonly property bool current: index === segments.current

            text: modelData
            checkable: true
            checked: current
            radius: Theme.px(12)
            implicitWidth: line.implicitWidth + Theme.px(segments.size * 1.5)
            implicitHeight: Theme.px(segments.size * 2.6)
            onPressed: segments.chosen(index)

            Rectangle {
                anchors.fill: parent
                radius: segment.radius
                color: segment.current ? Theme.colours.primary : segment.down ? Theme.colours.primarySoft : Theme.colours.sunken
                border.color: Theme.colours.lineStrong
                border.width: Theme.highContrast ? Theme.outline : 0
            }
            Row {
                id: line
                anchors.centerIn: parent
                spacing: Theme.px(segments.size * 0.45)

                Words {
                    id: word
                    text: segment.modelData
                    size: segments.size
                    font.weight: 700
                    wrapMode: Text.NoWrap
                    color: segment.current ? Theme.colours.primaryInk : Theme.colours.ink
                    Accessible.ignored: true
                }
                Figures {
                    visible: text !== ""
                    anchors.baseline: word.baseline
                    text: segments.counts[segment.index] ?? ""
                    size: segments.size
                    color: word.color
                    Accessible.ignored: true
                }
            }
        }
    }
}
