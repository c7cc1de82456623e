import QtQuick
import Novbe.Ui

// The ticket in hand: number, wait, code; the paper comes out meanwhile.
Page {
    id: page
    names: ["ticket"]
    place: 6

    readonly property var ticket: kiosk.ticket
    readonly property bool leaving: Boolean(ticket.leaving)
    readonly property real gap: Theme.px(tight ? 14 : 20)

    Title {
        id: title
        visible: !(page.wide && page.tight)
        x: page.margin
        y: Theme.px(page.wide ? 8 : 20)
        room: parent.width - 2 * x
        text: qsTr("You are in the queue")
        size: page.tight ? 44 : page.wide ? 54 : 60
    }
    TicketSheet {
        id: sheet
        x: page.margin
        y: title.visible ? title.y + title.height + Theme.px(page.wide ? 14 : 22) : title.y
        width: page.wide ? (parent.width - 2 * x) * 0.56 : parent.width - 2 * x
        height: page.wide ? parent.height - y - Theme.px(28) : below.y - y - page.gap
        ticket: page.ticket
        shown: page.shown
    }
    Item {
        id: below
        x: page.wide ? sheet.x + sheet.width + Theme.px(40) : page.margin
        y: page.wide ? sheet.y : parent.height - height - Theme.px(page.tight ? 20 : 28)
        width: parent.width - x - page.margin
        height: page.wide ? sheet.height : paper.height + leave.height + buttons.height + 2 * page.gap

        PaperBanner {
            id: paper
            width: parent.width
            paper: page.ticket.paper ?? ""
            shown: page.shown
            tight: page.tight
        }
        Item {
            id: leave
            y: page.low ? buttons.y - page.gap - height : paper.height + page.gap
            width: parent.width
            // on a wide screen the button stands below the words
            height: page.wide && page.leaving ? words.height + page.gap + stay.height : Math.max(Theme.px(page.tight ? 88 : 104), words.height)

            Words {
                id: words
                y: page.wide ? 0 : (parent.height - height) / 2
                width: page.leaving && !page.wide ? parent.width - stay.width - Theme.px(28) : parent.width
                text: page.leaving ? page.ticket.leaving : page.ticket.note ? page.ticket.note : qsTr("Missed your call? Please go to the reception desk.")
                size: 30
                lineHeight: 0.98
                color: Theme.colours.ink2
            }
            ActionButton {
                id: stay
                visible: page.leaving
                anchors.right: parent.right
                y: page.wide || page.low ? parent.height - height : (parent.height - height) / 2
                width: page.wide ? parent.width : implicitWidth
                height: Theme.px(page.tight ? 88 : 104)
                text: qsTr("Keep it on the screen")
                icon: "clock-clockwise-bold"
                size: 32
                padding: 28
                onPressed: page.kiosk.dismiss()
            }
        }
        TicketButtons {
            id: buttons
            kiosk: page.kiosk
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.px(page.tight ? 108 : 124)
            doneText: qsTr("Done")
        }
    }
}
