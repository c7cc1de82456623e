pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The services of an area, in pages.
Page {
    id: services
    names: ["services"]
    place: 2

    readonly property var area: kiosk.area

    // On a wide screen beside the question, else above it.
    Row {
        id: heading
        x: services.wide ? parent.width - width - services.margin : services.margin
        y: Theme.px(services.wide ? 4 : 24)
        width: services.wide ? Math.min(implicitWidth, parent.width * 0.5) : parent.width - 2 * x
        spacing: Theme.px(24)

        IconPlate {
            id: plate
            icon: services.area.icon ?? ""
            size: 88
            iconSize: 52
        }
        Column {
            anchors.verticalCenter: plate.verticalCenter
            spacing: Theme.px(2)

            Words {
                width: Math.min(implicitWidth, services.width * (services.wide ? 0.4 : 0.8))
                text: services.area.name ?? ""
                size: 34
                font.weight: 700
                lineHeight: 0.95
            }
            Row {
                spacing: Theme.px(28)

                Phrase {
                    icon: "users-bold"
                    phrase: services.area.people
                }
                Phrase {
                    icon: services.area.wait?.figure ? "clock-bold" : ""
                    phrase: services.area.wait
                }
            }
        }
    }
    Title {
        id: title
        x: services.margin
        y: services.low ? services.reach - height - Theme.px(24) : services.wide ? heading.y + (heading.height - height) / 2 : heading.y + heading.height + Theme.px(20)
        room: services.wide ? heading.x - x - Theme.px(24) : parent.width - 2 * x
        text: qsTr("Which service do you need?")
        size: services.tight ? 46 : services.wide ? 56 : 64
    }
    Tiles {
        id: tiles
        x: services.margin
        y: services.low ? services.reach : Math.max(title.y + title.height, heading.y + heading.height) + Theme.px(services.wide ? 20 : 26)
        height: parent.height - y - Theme.px(24)
        width: parent.width - 2 * x
        wide: services.wide
        rows: services.kiosk.services
        paging: services.kiosk.paging.services ?? {}
        leastWidth: services.wide ? 520 : 600
        leastHeight: services.wide ? 118 : 132
        mostHeight: 150
        mostColumns: services.wide ? 2 : 1
        gap: 16
        onPlacesChanged: Qt.callLater(() => services.kiosk.fit("services", places))
        onTurned: page => services.kiosk.turn(page)
        cell: ServiceRow {
            // until the page is counted anew
            visible: index < tiles.places
            x: tiles.cellX(index)
            y: tiles.cellY(index)
            width: tiles.cellWidth
            height: tiles.cellHeight
            onPressed: services.kiosk.choose_service(code)
        }
    }
}
