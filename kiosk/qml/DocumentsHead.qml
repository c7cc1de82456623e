import QtQuick
import Novbe.Ui

// The chosen service, its area and the wait.
Column {
    id: head

    required property var area
    required property var service
    // Design pixels.
    required property real size

    readonly property var wait: service.wait

    spacing: Theme.px(14)

    Row {
        width: parent.width
        spacing: Theme.px(20)

        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: head.area.icon ?? ""
            size: 40
            color: Theme.colours.primary
        }
        Words {
            width: parent.width - sign.width - parent.spacing
            text: head.area.name ?? ""
            size: 31
            color: Theme.colours.ink2
        }
    }
    Title {
        room: parent.width
        text: head.service.name ?? ""
        size: head.size
    }
    Phrase {
        visible: Boolean(head.wait)
        room: head.width
        icon: "clock-bold"
        phrase: ({
                before: [qsTr("Estimated wait"), head.wait?.before].filter(Boolean).join(" "),
                figure: head.wait?.figure,
                after: head.wait?.after,
                text: qsTr("Estimated wait") + " " + (head.wait?.text ?? "")
            })
        size: 31
    }
}
