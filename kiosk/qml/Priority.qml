pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// Asked once and in confidence: who is served earlier. "None" is the plain way on.
Page {
    id: priority
    names: ["priority"]
    place: 4

    readonly property real told: promised.visible ? promised.y + promised.height : title.y + title.height

    Title {
        id: title
        x: priority.margin
        y: Theme.px(priority.wide ? 2 : 24)
        room: parent.width - 2 * x
        text: qsTr("Does any of these apply to you?")
        size: priority.tight ? 44 : priority.wide ? 50 : 60
    }
    Even {
        id: promised
        visible: text !== ""
        x: priority.margin
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(priority.tight || priority.wide ? 6 : 14)
        room: parent.width - 2 * x
        text: priority.kiosk.question.text ?? ""
        size: priority.tight ? 28 : 31
        color: Theme.colours.ink2
    }
    Tiles {
        id: tiles
        x: priority.margin
        y: priority.low ? priority.reach : priority.told + Theme.px(priority.tight || priority.wide ? 14 : 30)
        height: (priority.low ? priority.wide ? parent.height : none.y : basis.y) - y - Theme.px(priority.tight || priority.wide ? 12 : 24)
        width: (priority.wide && priority.low ? none.x - Theme.px(24) : parent.width - x) - x
        wide: priority.wide
        rows: priority.kiosk.grounds
        paging: priority.kiosk.paging.priority ?? {}
        leastWidth: priority.low ? 334 : 440
        leastHeight: priority.tight || priority.wide ? 172 : priority.low ? 190 : 204
        mostHeight: priority.wide ? 244 : 284
        mostColumns: priority.wide ? 3 : 2
        onPlacesChanged: Qt.callLater(() => priority.kiosk.fit("priority", places))
        onTurned: page => priority.kiosk.turn(page)
        cell: GroundTile {
            tight: priority.tight
            // until the page is counted anew
            visible: index < tiles.places
            x: tiles.cellX(index)
            y: tiles.cellY(index)
            width: tiles.cellWidth
            height: tiles.cellHeight
            onPressed: priority.kiosk.answer_priority(code)
        }
    }
    Words {
        id: basis
        x: priority.margin
        y: private_.y - height - Theme.px(priority.tight || priority.wide ? 12 : 24)
        width: parent.width - 2 * x
        text: priority.kiosk.question.basis ?? ""
        size: 27
        lineHeight: 0.98
        color: Theme.colours.ink2
    }
    Item {
        id: private_
        x: priority.margin
        y: (priority.low ? priority.reach : priority.wide ? parent.height : none.y) - height - Theme.px(priority.tight ? 18 : 30)
        width: priority.wide && !priority.low ? (parent.width - 2 * x) * 0.56 : parent.width - 2 * x
        height: priority.wide && !priority.low ? Math.max(none.height, confidence.height) : Math.max(shield.height, confidence.height)

        IconPlate {
            id: shield
            anchors.verticalCenter: parent.verticalCenter
            icon: "shield-check-bold"
            size: priority.tight ? 72 : 96
            radius: width / 2
        }
        Even {
            id: confidence
            anchors.left: shield.right
            anchors.leftMargin: Theme.px(24)
            room: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Your answer is not printed, not shown and not announced. You show the document to the staff only.")
            size: priority.tight ? 28 : 32
        }
    }
    ActionButton {
        id: none
        anchors.right: parent.right
        anchors.rightMargin: priority.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(priority.tight || priority.wide ? 20 : 32)
        width: (parent.width - 2 * priority.margin) * (!priority.wide ? 1 : priority.low ? 0.3 : 0.44) - (priority.wide && !priority.low ? Theme.px(40) : 0)
        height: Theme.px(priority.tight || priority.wide ? 116 : 152)
        text: qsTr("None of these")
        trailingIcon: "arrow-right-bold"
        size: priority.tight ? 38 : 44
        onPressed: priority.kiosk.answer_priority("")
    }
}
