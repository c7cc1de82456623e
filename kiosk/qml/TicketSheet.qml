import QtQuick
import Novbe.Ui

// The ticket as a card: the number above the line where paper is torn, wait and code below.
TicketCard {
    id: sheet

    required property var ticket
    required property bool shown

    readonly property bool low: height < Theme.px(760)
    readonly property real side: low ? Math.max(150, Math.min(264, height / Theme.unit * 0.39)) : 360
    readonly property real pad: Theme.px(low ? 36 : 52)

    // It comes out of its slot; the number can be read from the first moment.
    transform: Translate {
        id: out
    }
    onShownChanged: if (shown)
        coming.restart()

    NumberAnimation {
        id: coming
        target: out
        property: "y"
        from: -Theme.px(48)
        to: 0
        duration: Theme.ticketOut
        easing.type: Easing.OutCubic
    }

    tear: height - lower.height - Theme.px(low ? 40 : 64)

    Item {
        width: parent.width
        height: sheet.tear

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * sheet.pad
            spacing: Theme.px(sheet.low ? 0 : 4)

            Words {
                id: label
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Your number")
                size: sheet.low ? 30 : 34
                color: Theme.colours.ink2
            }
            TicketNumber {
                width: parent.width
                // As large as the upper half lets it be.
                most: Math.min(296, (sheet.tear - texts.height) / Theme.unit * 0.74, (sheet.tear - texts.height - label.height - Theme.px(sheet.low ? 24 : 56)) / Theme.unit)
                text: sheet.ticket.number ?? ""
            }
            Column {
                id: texts
                width: parent.width
                spacing: Theme.px(4)

                Words {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: sheet.ticket.area ?? ""
                    size: sheet.low ? 34 : 38
                    font.weight: 700
                    lineHeight: 0.95
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    horizontalAlignment: Text.AlignHCenter
                    text: sheet.ticket.service ?? ""
                    size: sheet.low ? 30 : 32
                    lineHeight: 0.95
                }
            }
        }
    }
    Item {
        id: lower
        x: sheet.pad
        y: sheet.tear + Theme.px(sheet.low ? 20 : 30)
        width: parent.width - x - Theme.px(24)
        height: Math.max(wait.height, code.height)

        TicketWait {
            id: wait
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - code.width - Theme.px(24)
            ticket: sheet.ticket
            low: sheet.low
            crowded: sheet.height < Theme.px(580)
            shown: sheet.shown
        }
        TicketCode {
            id: code
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(sheet.low ? 250 : 380)
            ticket: sheet.ticket
            side: sheet.side
        }
    }
}
