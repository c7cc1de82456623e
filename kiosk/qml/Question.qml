pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// A question that fills the page, with large answers; what is asked comes from the view model.
Page {
    id: question
    names: ["again", "late", "own"]
    place: 4

    readonly property var asked: kiosk.question
    readonly property real gap: Theme.px(tight ? 16 : 28)
    readonly property real near: wide ? (width - 2 * margin) * 0.5 : width - 2 * margin

    Column {
        id: said
        x: question.margin
        y: question.wide ? Math.max(Theme.px(12), (parent.height - height) / 2) : Theme.px(question.tight ? 20 : 40)
        width: question.near
        spacing: question.gap

        IconPlate {
            visible: !number.visible
            icon: question.asked.icon ?? ""
            size: question.tight ? 112 : 144
            warm: true
        }
        TicketNumber {
            id: number
            visible: text !== ""
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            most: question.tight ? 150 : 230
            text: question.asked.number ?? ""
        }
        Title {
            room: parent.width
            text: question.asked.title ?? ""
            size: question.tight ? 44 : question.wide ? 54 : 60
        }
        Even {
            room: parent.width
            visible: text !== ""
            text: question.asked.text ?? ""
            size: question.tight ? 32 : 38
        }
        PlacesRow {
            visible: (question.asked.ahead ?? -1) >= 0
            ahead: Math.max(0, question.asked.ahead ?? 0)
            text: question.asked.title ?? ""
            size: question.tight ? 36 : 44
        }
        Notice {
            width: parent.width
            visible: text !== ""
            text: question.asked.hint ?? ""
        }
    }
    Column {
        id: answers
        x: question.wide ? question.margin + question.near + Theme.px(64) : question.margin
        y: question.wide ? Math.max(Theme.px(12), question.reach, (parent.height - height) / 2) : parent.height - height - Theme.px(question.tight ? 20 : 32)
        width: parent.width - x - question.margin
        spacing: Theme.px(question.tight || question.low ? 14 : 20)

        readonly property int count: (question.asked.answers ?? []).length
        readonly property real room: (question.height - question.reach - Theme.px(20) - (count - 1) * spacing) / Math.max(1, count)

        Repeater {
            model: question.asked.answers ?? []

            ActionButton {
                required property var modelData

                width: answers.width
                height: Math.min(answers.room, Theme.px(question.tight ? 116 : 148))
                kind: modelData.primary ? "primary" : "secondary"
                text: modelData.text
                icon: modelData.icon
                size: question.tight ? 36 : 42
                onPressed: question.kiosk.answer(modelData.code)
            }
        }
    }
}
