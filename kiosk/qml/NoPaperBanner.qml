import QtQuick
import Novbe.Ui

// Why there is no paper; first of all, that the place is kept.
Rectangle {
    id: banner

    required property var ticket

    readonly property var causes: ({
            paper_out: qsTr("We are out of paper, but you are in the queue"),
            cover_open: qsTr("The printer’s cover is open, but you are in the queue")
        })
    readonly property string title: ticket.paper === "unknown" ? qsTr("Did your paper ticket come out?") : causes[ticket.cause] ?? qsTr("The printer does not answer, but you are in the queue")

    implicitHeight: words.height + Theme.px(48)
    radius: Theme.px(32)
    color: Theme.colours.saffronSoft
    border.color: Theme.colours.saffronEdge
    border.width: Theme.outline

    Icon {
        id: sign
        x: Theme.px(36)
        anchors.verticalCenter: parent.verticalCenter
        name: "printer-bold"
        size: 72
        color: Theme.colours.saffronText
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.px(28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Even {
            room: parent.width
            text: banner.title
            size: 38
            font.weight: 700
            lineHeight: 0.95
        }
        Words {
            width: parent.width
            text: banner.ticket.paper === "unknown" ? qsTr("Your number is valid in any case.") : qsTr("Your number is valid. Please keep it:")
            size: 31
        }
    }
}
