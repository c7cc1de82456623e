pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// What a visitor needs from the window.
Flow {
    id: needs

    property var person: null

    visible: (person?.needs.length ?? 0) > 0
    spacing: 8

    Repeater {
        model: needs.person?.needs ?? []

        Chip {
            required property var modelData

            icon: modelData.icon
            text: modelData.name
            tone: "soft"
            size: 15
        }
    }
}
