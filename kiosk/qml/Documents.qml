pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// What to bring, before the ticket is taken.
Page {
    id: documents
    names: ["documents"]
    place: 3

    readonly property var service: kiosk.service
    readonly property var list: service.documents ?? []
    // A wide screen: the list at the left, the way on at the right.
    readonly property real listWidth: wide ? (width - 2 * margin) * 0.58 : width - 2 * margin

    Row {
        id: area
        x: documents.margin
        y: Theme.px(documents.wide ? 12 : 24)
        spacing: Theme.px(20)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: documents.kiosk.area.icon ?? ""
            size: 40
            color: Theme.colours.primary
        }
        Words {
            text: documents.kiosk.area.name ?? ""
            size: 31
            color: Theme.colours.ink2
        }
    }
    Title {
        id: title
        x: documents.margin
        anchors.top: area.bottom
        anchors.topMargin: Theme.px(12)
        width: parent.width - 2 * x
        text: documents.service.name ?? ""
        size: documents.tight ? 44 : documents.wide ? 54 : 58
    }
    Phrase {
        id: wait
        visible: Boolean(documents.service.wait)
        x: documents.margin
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(14)
        icon: "clock-bold"
        phrase: ({
                before: [qsTr("Estimated wait"), documents.service.wait?.before].filter(Boolean).join(" "),
                figure: documents.service.wait?.figure,
                after: documents.service.wait?.after,
                text: qsTr("Estimated wait") + " " + (documents.service.wait?.text ?? "")
            })
        size: 31
    }
    Words {
        id: lead
        x: documents.margin
        anchors.top: wait.visible ? wait.bottom : title.bottom
        anchors.topMargin: Theme.px(documents.wide ? 18 : 30)
        width: documents.listWidth
        text: qsTr("You will need these documents")
        size: 38
        font.weight: 700
    }
    Card {
        id: card
        x: documents.margin
        anchors.top: lead.bottom
        anchors.topMargin: Theme.px(16)
        width: documents.listWidth
        height: lines.height + Theme.px(documents.wide ? 12 : 20)
        radius: Theme.px(28)

        Column {
            id: lines
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            Repeater {
                model: documents.list

                Item {
                    id: line

                    required property int index
                    required property string modelData

                    width: parent?.width ?? 0
                    height: Math.max(Theme.px(documents.wide ? 84 : 124), words.height + Theme.px(20))

                    Rectangle {
                        visible: line.index > 0
                        x: Theme.px(36)
                        width: parent.width - 2 * x
                        height: Theme.hairline
                        color: Theme.colours.line
                    }
                    IconPlate {
                        id: plate
                        x: Theme.px(36)
                        anchors.verticalCenter: parent.verticalCenter
                        icon: "check-bold"
                        size: documents.wide ? 60 : 76
                        warm: true
                    }
                    Words {
                        id: words
                        anchors.left: plate.right
                        anchors.leftMargin: Theme.px(28)
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(32)
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.modelData
                        size: 35
                        font.weight: 600
                        lineHeight: 0.95
                    }
                }
            }
        }
    }
    Notice {
        id: note
        x: documents.wide ? card.x + card.width + documents.margin : documents.margin
        y: documents.wide ? card.y : card.y + card.height + Theme.px(26)
        width: parent.width - x - documents.margin
        text: qsTr("Is something missing? You may take a ticket all the same: the staff will explain what to do.")
    }
    ActionButton {
        x: documents.wide ? note.x : documents.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        width: parent.width - x - documents.margin
        height: Theme.px(documents.tight ? 128 : 152)
        kind: "primary"
        text: qsTr("Take a ticket")
        trailingIcon: "arrow-right-bold"
        size: 46
        onPressed: documents.kiosk.take()
    }
}
