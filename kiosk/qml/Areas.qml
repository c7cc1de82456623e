pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// What the visitor comes for: areas with people waiting and the range of the wait.
Page {
    id: areas
    names: ["areas"]
    place: 1

    Title {
        id: title
        x: areas.margin
        y: Theme.px(areas.wide ? 12 : 24)
        width: parent.width - 2 * x
        text: qsTr("What brings you here today?")
        size: areas.tight ? 46 : areas.wide ? 56 : 64
    }
    Notice {
        id: given
        visible: text !== ""
        x: areas.margin
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(20)
        width: parent.width - 2 * x
        text: areas.kiosk.notice
    }
    Tiles {
        id: tiles
        x: areas.margin
        anchors.top: given.visible ? given.bottom : title.bottom
        anchors.topMargin: Theme.px(areas.wide ? 20 : 30)
        anchors.bottom: legend.visible ? legend.top : parent.bottom
        anchors.bottomMargin: Theme.px(areas.wide ? 18 : 24)
        width: parent.width - 2 * x
        wide: areas.wide
        rows: areas.kiosk.areas
        paging: areas.kiosk.paging.areas ?? {}
        leastWidth: areas.wide ? 400 : 440
        leastHeight: areas.wide ? 168 : 180
        mostHeight: areas.wide ? 200 : 212
        mostColumns: areas.wide ? 4 : 2
        gap: areas.wide ? 18 : 20
        onPlacesChanged: Qt.callLater(() => areas.kiosk.fit("areas", places))
        onTurned: page => areas.kiosk.turn(page)
        cell: AreaTile {
            wide: areas.wide
            x: tiles.cellX(index)
            y: tiles.cellY(index)
            width: tiles.cellWidth
            height: tiles.cellHeight
            onPressed: areas.kiosk.choose_area(letter, kind)
        }
    }
    Row {
        id: legend
        visible: !given.visible
        x: areas.wide ? areas.margin : (parent.width - width) / 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(areas.wide ? 22 : 28)
        spacing: Theme.px(40)

        Repeater {
            model: [["users-bold", qsTr("people waiting")], ["clock-bold", qsTr("estimated wait, minutes")]]

            Row {
                id: entry

                required property list<string> modelData

                spacing: Theme.px(10)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: entry.modelData[0]
                    size: 30
                    color: Theme.colours.ink2
                }
                Words {
                    text: entry.modelData[1]
                    size: 27
                    color: Theme.colours.ink2
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
