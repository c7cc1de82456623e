pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// Cells of equal size in pages: as many as fit. Pages are turned by large buttons, at the right of a wide
// screen, else below.
Item {
    id: tiles

    required property bool wide
    property var rows
    property var paging: ({})
    property Component cell
    // Design pixels.
    property real leastWidth
    property real leastHeight
    property real mostHeight
    property int mostColumns
    property int mostLines: 99
    property real turnerHeight: 112
    property real gap: 20
    // Between the cells and the buttons that turn the page.
    property real space: gap

    readonly property real cellWidth: (inner.width - (columns - 1) * Theme.px(gap)) / columns
    readonly property real cellHeight: Math.min(Theme.px(mostHeight), (inner.height - (lines - 1) * Theme.px(gap)) / lines)
    readonly property int columns: fitting(inner.width, leastWidth, mostColumns)
    readonly property int lines: fitting(inner.height, leastHeight, mostLines)
    readonly property int places: columns * lines
    readonly property bool paged: fitting(width, leastWidth, mostColumns) * fitting(height, leastHeight, mostLines) < (paging.count ?? 0)

    signal turned(int page)

    function fitting(room: real, least: real, most: int): int {
        return Math.max(1, Math.min(most, Math.floor((room + Theme.px(gap)) / Theme.px(least + gap))));
    }

    // Where a cell stands: known at once, not only when the next frame is laid out.
    function cellX(index: int): real {
        return (index % columns) * (cellWidth + Theme.px(gap));
    }

    function cellY(index: int): real {
        return Math.floor(index / columns) * (cellHeight + Theme.px(gap));
    }

    Item {
        id: inner
        width: parent.width - (tiles.paged && tiles.wide ? Theme.px(tiles.space + 220) : 0)
        height: parent.height - (tiles.paged && !tiles.wide ? Theme.px(tiles.space + tiles.turnerHeight) : 0)

        Repeater {
            model: tiles.rows
            delegate: tiles.cell
        }
    }
    Turner {
        visible: tiles.paged
        paging: tiles.paging
        wide: tiles.wide
        x: tiles.wide ? parent.width - width : 0
        // where it is on a full page, too
        y: tiles.wide ? 0 : tiles.lines * (tiles.cellHeight + Theme.px(tiles.gap)) + Theme.px(tiles.space - tiles.gap)
        width: tiles.wide ? Theme.px(220) : parent.width
        height: tiles.wide ? tiles.lines * (tiles.cellHeight + Theme.px(tiles.gap)) - Theme.px(tiles.gap) : Theme.px(tiles.turnerHeight)
        onTurned: page => tiles.turned(page)
    }
}
