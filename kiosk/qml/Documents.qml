pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// What to bring, before the ticket is taken. A wide screen has the list at the left, the way on at the right.
Page {
    id: documents
    names: ["documents"]
    place: 3

    readonly property var service: kiosk.service
    readonly property real listWidth: wide ? (width - 2 * margin) * 0.56 : width - 2 * margin

    DocumentsHead {
        id: head
        x: documents.wide ? documents.margin + documents.listWidth + Theme.px(48) : documents.margin
        y: Theme.px(documents.wide ? 12 : 24)
        width: parent.width - x - documents.margin
        area: documents.kiosk.area
        service: documents.service
        size: documents.tight ? 44 : documents.wide ? 50 : 58
    }
    Words {
        id: lead
        x: documents.margin
        y: documents.wide ? Theme.px(12) : head.y + head.height + Theme.px(documents.tight ? 18 : 30)
        width: documents.listWidth
        text: qsTr("You will need these documents")
        size: documents.tight ? 34 : 38
        font.weight: 700
    }
    Card {
        id: card
        x: documents.margin
        anchors.top: lead.bottom
        anchors.topMargin: Theme.px(16)
        width: documents.listWidth
        height: lines.height + Theme.px(documents.tight ? 8 : 20)
        radius: Theme.px(28)

        Column {
            id: lines
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            Repeater {
                model: documents.service.documents ?? []

                DocumentLine {
                    width: parent?.width ?? 0
                    tight: documents.tight
                }
            }
        }
    }
    Notice {
        id: note
        x: documents.wide ? head.x : documents.margin
        y: documents.wide ? head.y + head.height + Theme.px(28) : card.y + card.height + Theme.px(documents.tight ? 16 : 26)
        width: parent.width - x - documents.margin
        text: qsTr("Is something missing? You may take a ticket all the same: the staff will explain what to do.")
    }
    ActionButton {
        x: note.x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(documents.tight ? 20 : 32)
        width: note.width
        height: Theme.px(documents.tight ? 120 : 152)
        kind: "primary"
        text: qsTr("Take a ticket")
        trailingIcon: "arrow-right-bold"
        size: documents.tight ? 40 : 46
        onPressed: documents.kiosk.take()
    }
}
