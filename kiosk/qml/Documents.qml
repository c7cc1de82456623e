pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// What the ticket is for and what to bring. A wide screen has the list at the left, the way on at the right.
Page {
    id: documents
    names: ["documents"]
    place: 3

    readonly property var service: kiosk.service
    readonly property int count: kiosk.paging.documents?.count ?? 0
    readonly property bool several: (service.matters ?? []).length > 1
    readonly property real gap: Theme.px(tight ? 14 : 24)
    readonly property real far: wide ? (width - 2 * margin) * 0.56 + Theme.px(48) : 0
    // Down to where the column of the way on is full.
    readonly property real taken: several && !(wide && low) ? matters.y + matters.height : head.y + head.height
    // Without a list the way on has the whole width.
    readonly property real start: wide && (list.visible || low && several) ? margin + far : margin

    Item {
        id: list
        // with low reach or large letters the matters, which can be removed, have its place
        visible: documents.count > 0 && !(documents.low && documents.several) && !(documents.kiosk.comfort.large && documents.several && !documents.wide)
        x: documents.margin
        y: documents.wide ? Theme.px(12) : head.y + head.height + documents.gap
        width: documents.wide ? documents.far - Theme.px(48) : parent.width - 2 * x
        height: (documents.wide ? parent.height - Theme.px(24) : below.y - Theme.px(documents.tight ? 12 : 20)) - y

        Words {
            id: lead
            width: parent.width
            text: qsTr("You will need these documents")
            size: documents.tight ? 34 : 38
            font.weight: 700
        }
        Card {
            id: card
            y: lead.height + Theme.px(documents.tight ? 10 : 16)
            width: parent.width
            height: Math.min(documents.count, tiles.places) * tiles.cellHeight
            radius: Theme.px(28)
        }
        Tiles {
            id: tiles
            y: card.y
            width: parent.width
            height: parent.height - y
            wide: false
            gap: 0
            space: 14
            rows: documents.kiosk.documents
            paging: documents.kiosk.paging.documents ?? {}
            leastWidth: 400
            // as high as the list has room for, less a note below it
            leastHeight: Math.max(documents.tight ? 78 : 88, Math.min(mostHeight, (height / Theme.unit - 190) / Math.max(1, documents.count) - 1))
            mostHeight: documents.tight || documents.several ? 88 : 120
            mostColumns: 1
            onPlacesChanged: Qt.callLater(() => documents.kiosk.fit("documents", places))
            onTurned: page => documents.kiosk.turn(page)
            cell: DocumentLine {
                tight: documents.tight || documents.several
                // until the page is counted anew
                visible: index < tiles.places
                x: tiles.cellX(index)
                y: tiles.cellY(index)
                width: tiles.cellWidth
                height: tiles.cellHeight
            }
        }
    }
    Column {
        id: head
        x: documents.start
        y: Theme.px(documents.wide ? 12 : 24)
        width: parent.width - x - documents.margin
        spacing: documents.gap

        DocumentsHead {
            visible: !documents.several
            width: parent.width
            area: documents.kiosk.area
            service: documents.service
            size: documents.tight ? 44 : documents.wide ? 50 : 58
        }
        Title {
            visible: documents.several
            room: parent.width
            text: qsTr("One ticket for these matters")
            size: documents.tight ? 40 : documents.wide ? 46 : 54
        }
        Item {
            visible: documents.several
            width: parent.width
            height: documents.low ? 0 : matters.height
        }
    }
    Matters {
        id: matters
        visible: documents.several
        x: documents.low && documents.wide ? documents.margin : head.x
        y: documents.low ? documents.reach : head.y + head.height - height
        width: documents.low && documents.wide ? documents.far - Theme.px(48) : head.width
        kiosk: documents.kiosk
        tight: documents.tight
        low: documents.low || documents.tight
    }
    Notice {
        id: notice
        x: documents.start
        y: (list.visible && !documents.wide ? list.y + card.y + card.height : head.y + head.height) + documents.gap
        width: head.width
        // where there is room for it
        visible: !tiles.paged && y + height < (documents.low && documents.several ? matters.y : below.y)
        text: documents.count && !documents.several ? qsTr("Is something missing? You may take a ticket all the same: the staff will explain what to do.") : qsTr("One ticket is enough for a family.")
    }
    Column {
        id: below
        x: documents.start
        y: parent.height - height - Theme.px(documents.tight ? 20 : 32)
        width: head.width
        spacing: Theme.px(documents.tight ? 12 : 20)

        ActionButton {
            id: add
            // with three matters it only says that there are three, where there is room for that
            visible: available || documents.taken + documents.gap + height + below.spacing + go.height + Theme.px(documents.tight ? 20 : 32) <= documents.height
            width: parent.width
            height: Math.max(Theme.px(documents.tight ? 96 : 124), implicitHeight - Theme.px(24))
            text: qsTr("Add another matter")
            note: documents.several || documents.tight ? "" : qsTr("One ticket is enough for a family.")
            icon: "plus-bold"
            size: documents.tight ? 32 : 38
            available: documents.service.may_add ?? false
            reason: qsTr("One ticket has room for three matters")
            onPressed: documents.kiosk.add_matter()
        }
        ActionButton {
            id: go
            width: parent.width
            height: Theme.px(documents.tight ? 120 : 152)
            kind: "primary"
            text: documents.service.asks ? qsTr("Continue") : qsTr("Take a ticket")
            trailingIcon: "arrow-right-bold"
            size: documents.tight ? 40 : 46
            onPressed: documents.kiosk.take()
        }
    }
}
