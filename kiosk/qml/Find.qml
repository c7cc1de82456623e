pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// A service by typing: results above the keyboard, on a wide screen beside it.
Page {
    id: find
    names: ["find"]
    place: 2

    readonly property var finding: kiosk.finding
    // The keyboard of a wide screen has the right half; with low reach it is flatter and wider.
    readonly property real keysWidth: wide && low ? (width - 2 * margin) * 0.66 : wide ? Math.min(Theme.px(900), width * 0.48) : width - 2 * margin
    readonly property real near: wide ? width - 2 * margin - keysWidth - Theme.px(48) : width - 2 * margin

    // Above a flat keyboard the whole width is free.
    readonly property real head: low ? width - 2 * margin : near

    Title {
        id: title
        x: find.margin
        y: Theme.px(find.wide ? 8 : 22)
        room: find.head
        text: qsTr("Search for a service")
        size: find.tight ? 42 : find.wide ? 50 : 56
    }
    TypedLine {
        id: line
        x: find.margin
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(find.tight || find.wide ? 14 : 22)
        width: find.head
        height: Theme.px(find.tight ? 100 : find.wide ? 108 : 120)
        label: qsTr("Search for a service")
        text: find.finding.text ?? ""
        placeholder: qsTr("For example: pension")
        icon: "magnifying-glass-bold"
        clears: !find.low
        onCleared: find.kiosk.clear()
    }
    Words {
        id: said
        visible: text !== "" && (find.low || !nothing.visible)
        x: find.margin
        anchors.top: line.bottom
        anchors.topMargin: Theme.px(find.tight ? 10 : 18)
        width: find.near
        text: find.finding.said ?? ""
        size: 28
        color: Theme.colours.ink2
    }
    Column {
        id: nothing
        visible: find.finding.nothing ?? false
        x: find.margin
        y: find.low ? find.reach : line.y + line.height + Theme.px(find.tight ? 14 : 26)
        width: find.near
        spacing: Theme.px(20)

        Notice {
            visible: !find.low
            width: parent.width
            text: find.finding.said ?? ""
        }
        ActionButton {
            width: parent.width
            height: Theme.px(find.tight ? 108 : 132)
            text: qsTr("I’m not sure")
            note: find.low ? "" : qsTr("The reception desk will help")
            icon: "question-bold"
            size: 38
            onPressed: find.kiosk.ask_reception()
        }
    }
    Tiles {
        id: tiles
        visible: !nothing.visible
        x: find.margin
        y: find.low ? find.reach : said.y + (said.visible ? said.height : 0) + Theme.px(14)
        width: find.near
        height: (find.wide ? parent.height - Theme.px(24) : keys.y - Theme.px(20)) - y
        wide: false
        rows: find.kiosk.found
        paging: find.kiosk.paging.find ?? {}
        leastWidth: 400
        leastHeight: find.low ? 96 : find.wide || find.tight ? 112 : 122
        turnerHeight: find.low ? find.tight ? 76 : 84 : 112
        mostHeight: 136
        mostColumns: 1
        gap: 14
        onPlacesChanged: Qt.callLater(() => find.kiosk.fit("find", places))
        onTurned: page => find.kiosk.turn(page)
        cell: FoundRow {
            // until the page is counted anew
            visible: index < tiles.places
            x: tiles.cellX(index)
            y: tiles.cellY(index)
            width: tiles.cellWidth
            height: tiles.cellHeight
            onPressed: find.kiosk.choose_service(code)
        }
    }
    Keyboard {
        id: keys
        kiosk: find.kiosk
        x: find.wide ? parent.width - find.margin - width : find.margin
        y: parent.height - height - Theme.px(find.tight || find.wide ? 20 : 26)
        width: find.keysWidth
        flat: find.wide && find.low
        keyHeight: find.low ? find.tight ? 64 : 84 : find.wide ? Math.min(116, (find.height / Theme.unit - 40) / (rows + 1) - gap) : find.tight ? 84 : 104
    }
}
