import QtQuick
import Novbe.Ui

// The paper did not come, or nobody knows: the place in the queue is kept, and there are other ways.
Page {
    id: page
    names: ["no_paper"]
    place: 7

    readonly property var ticket: kiosk.ticket
    readonly property bool unknown: ticket.paper === "unknown"
    readonly property bool leaving: Boolean(ticket.leaving)
    readonly property real gap: Theme.px(tight ? 14 : 20)
    // A wide screen: the number at the left, the ways at the right.
    readonly property real near: wide ? (width - 2 * margin) * 0.44 : width - 2 * margin
    readonly property real far: wide ? width - 2 * margin - near - Theme.px(40) : near

    NoPaperBanner {
        id: banner
        x: page.margin
        y: Theme.px(page.wide ? 8 : 20)
        width: page.near
        ticket: page.ticket
    }
    Column {
        id: number
        x: page.margin
        y: page.wide ? banner.y + banner.height + (third.y - banner.y - banner.height - height) / 2 : banner.y + banner.height + page.gap
        width: page.near

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Your number")
            size: page.tight ? 28 : 32
            color: Theme.colours.ink2
        }
        TicketNumber {
            width: parent.width
            most: page.tight ? page.wide ? 120 : 170 : page.wide ? 230 : 270
            text: page.ticket.number ?? ""
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: [page.ticket.area, page.ticket.service].filter(Boolean).join(" · ")
            size: page.tight ? 28 : 32
            font.weight: 600
            lineHeight: 0.95
        }
    }
    Card {
        id: third
        x: page.margin
        y: (page.wide ? parent.height - Theme.px(28) : below.y - page.gap) - height
        width: page.near
        height: way.implicitHeight + Theme.px(page.tight ? 28 : 48)
        radius: Theme.px(28)

        Way {
            id: way
            x: Theme.px(page.tight ? 22 : 32)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            number: "3"
            title: qsTr("Or ask for the paper at the reception desk")
        }
    }
    OtherWays {
        x: page.wide ? page.margin + page.near + Theme.px(40) : page.margin
        y: page.wide ? banner.y : number.y + number.height + page.gap + Theme.px(8)
        width: page.far
        height: (page.wide ? below.y : third.y) - y - page.gap
        ticket: page.ticket
        tight: page.tight
    }
    Column {
        id: below
        x: page.wide ? page.margin + page.near + Theme.px(40) : page.margin
        width: page.far
        y: parent.height - height - Theme.px(page.tight ? 20 : 28)
        spacing: Theme.px(12)

        Words {
            visible: page.leaving
            width: parent.width
            text: page.ticket.leaving ?? ""
            size: 30
            color: Theme.colours.ink2
        }
        CameOut {
            visible: page.unknown
            kiosk: page.kiosk
            width: parent.width
            height: Theme.px(page.tight ? 108 : 136)
        }
        TicketButtons {
            visible: !page.unknown
            kiosk: page.kiosk
            width: parent.width
            height: Theme.px(page.tight ? 108 : 136)
            doneText: qsTr("I have kept the number")
        }
    }
}
