pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// What the visitor comes for: areas with people waiting and the range of the wait.
Page {
    id: areas
    names: ["areas"]
    place: 1

    readonly property real start: low ? reach : wide ? Theme.px(8) : Theme.px(16) + title.height + Theme.px(tight ? 14 : 22)

    Title {
        id: title
        x: areas.margin
        y: areas.low ? areas.start - height - Theme.px(24) : areas.wide ? areas.start + (entries.height - height) / 2 : Theme.px(16)
        room: areas.wide && !areas.low ? entries.x - x - Theme.px(24) : parent.width - 2 * x
        text: qsTr("What brings you here today?")
        size: areas.tight ? 46 : areas.wide ? 50 : 64
    }
    AccessNote {
        visible: areas.low && !areas.wide && !given.visible && (areas.kiosk.comfort.guide ?? false)
        x: areas.margin
        y: Theme.px(24)
        width: parent.width - 2 * x
    }
    Entries {
        id: entries
        kiosk: areas.kiosk
        small: areas.wide || areas.tight
        plain: areas.low
        x: areas.wide && !areas.low ? parent.width - width - areas.margin : areas.margin
        y: areas.start
        width: areas.wide && !areas.low ? (parent.width - 2 * areas.margin) * 0.5 : parent.width - 2 * areas.margin
        height: Theme.px(areas.low ? 84 : areas.tight ? 96 : 112)
    }
    Notice {
        id: given
        visible: text !== ""
        x: areas.margin
        y: areas.low ? title.y - height - Theme.px(24) : entries.y + entries.height + Theme.px(16)
        width: parent.width - 2 * x
        text: areas.kiosk.notice
    }
    Tiles {
        id: tiles
        x: areas.margin
        y: (given.visible && !areas.low ? given.y + given.height : entries.y + entries.height) + Theme.px(areas.low ? 12 : areas.wide ? 18 : 20)
        height: (legend.visible ? legend.y : parent.height) - y - Theme.px(areas.wide ? 16 : 18)
        width: parent.width - 2 * x
        wide: areas.wide
        rows: areas.kiosk.areas
        paging: areas.kiosk.paging.areas ?? {}
        leastWidth: areas.low ? 340 : areas.wide ? 400 : 440
        leastHeight: areas.low ? 150 : areas.wide ? 164 : 172
        mostHeight: areas.wide ? 200 : 212
        mostColumns: areas.wide ? 4 : 2
        mostLines: areas.low ? areas.wide ? 1 : 2 : 99
        gap: areas.low ? 12 : areas.wide ? 18 : 20
        onPlacesChanged: Qt.callLater(() => areas.kiosk.fit("areas", places))
        onTurned: page => areas.kiosk.turn(page)
        cell: AreaTile {
            wide: areas.wide || areas.low
            small: areas.low
            // until the page is counted anew
            visible: index < tiles.places
            x: tiles.cellX(index)
            y: tiles.cellY(index)
            width: tiles.cellWidth
            height: tiles.cellHeight
            onPressed: areas.kiosk.choose_area(letter, kind)
        }
    }
    Flow {
        id: legend
        visible: !given.visible && !areas.low
        x: areas.wide ? areas.margin : (parent.width - childrenRect.width) / 2
        width: parent.width - 2 * areas.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        spacing: Theme.px(40)

        Repeater {
            model: [["users-bold", qsTr("people waiting")], ["clock-bold", qsTr("estimated wait, minutes")]]

            Row {
                id: entry

                required property list<string> modelData

                spacing: Theme.px(10)

                Icon {
                    id: sign
                    anchors.verticalCenter: parent.verticalCenter
                    name: entry.modelData[0]
                    size: 30
                    color: Theme.colours.ink2
                }
                Words {
                    width: Math.min(Math.ceil(implicitWidth), legend.width - sign.width - entry.spacing)
                    text: entry.modelData[1]
                    size: 27
                    color: Theme.colours.ink2
                }
            }
        }
    }
}
