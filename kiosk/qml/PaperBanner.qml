import QtQuick
import Novbe.Ui

// Where the paper is: coming, to be taken, or none (no printer).
Rectangle {
    id: banner

    required property string paper
    required property bool shown
    property bool tight: false

    readonly property bool out: paper === "printed"

    height: Math.max(Theme.px(tight ? 124 : 160), words.height + Theme.px(36))
    radius: Theme.px(36)
    color: Theme.colours.saffron
    border.color: Theme.colours.saffronEdge
    border.width: Theme.hairline

    Icon {
        id: sign
        x: Theme.px(banner.tight ? 28 : 44)
        anchors.verticalCenter: parent.verticalCenter
        name: banner.paper === "none" ? "ticket-bold" : banner.out ? "receipt-bold" : "printer-bold"
        size: banner.tight ? 64 : 84
        color: Theme.colours.saffronInk
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.px(banner.tight ? 22 : 32)
        anchors.right: arrow.visible ? arrow.left : parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Even {
            room: parent.width
            text: banner.paper === "none" ? qsTr("Please remember your number") : banner.out ? qsTr("Please take your paper ticket") : qsTr("Your paper ticket is being printed")
            size: banner.tight ? 36 : 44
            font.weight: 700
            lineHeight: 0.92
            color: Theme.colours.saffronInk
        }
        Even {
            room: parent.width
            text: qsTr("Then have a seat: your number will be announced")
            size: 30
            lineHeight: 0.95
            color: Theme.colours.saffronInk
        }
    }
    Icon {
        id: arrow
        visible: banner.paper !== "none"
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(banner.tight ? 24 : 44)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: nudge
        name: banner.out ? "arrow-fat-lines-down-fill" : "hourglass-medium-bold"
        size: banner.tight ? 60 : 84
        color: Theme.colours.saffronInk

        property real nudge: 0

        SequentialAnimation on nudge {
            running: banner.shown && banner.out && !Theme.reduceMotion
            loops: 3

            NumberAnimation {
                to: Theme.px(14)
                duration: 300
                easing.type: Easing.InOutQuad
            }
            NumberAnimation {
                to: 0
                duration: 300
                easing.type: Easing.InOutQuad
            }
        }
    }
}
