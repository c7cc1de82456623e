pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A found ticket: number, state, service, what is special.
ColumnLayout {
    id: found

    required property var card

    readonly property var looks: ({
            waiting: ["soft", "hourglass-medium-fill"],
            called: ["now", "megaphone-fill"],
            serving: ["primary", "user-sound-fill"],
            held: ["soft", "pause-circle-fill"],
            done: ["success", "check-circle-fill"],
            no_show: ["danger", "user-minus-bold"]
        })
    readonly property var look: looks[card.status] ?? ["plain", "info-bold"]

    spacing: 4

    RowLayout {
        Layout.fillWidth: true

        Figures {
            Layout.fillWidth: true
            text: found.card.number ?? ""
            size: 44
            font.letterSpacing: -0.02 * size
            lineHeight: 0.9
        }
        Chip {
            text: found.card.state ?? ""
            tone: found.look[0]
            icon: found.look[1]
            size: 14
        }
    }
    Words {
        Layout.fillWidth: true
        text: [found.card.service].concat(found.card.also ?? []).join(" + ")
        size: 15
        font.weight: 600
        lineHeight: 0.95
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: found.card.stands ?? ""
        size: 14.5
        color: Theme.colours.ink2
    }
    Words {
        Layout.fillWidth: true
        text: [found.card.priority, found.card.language].concat((found.card.needs ?? []).map(need => need.name)).filter(word => word).join(" · ")
        size: 14.5
        color: Theme.colours.ink2
    }
}
