import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Who would be called next, and why.
ColumnLayout {
    id: face

    required property var person
    property bool brief: false

    spacing: 6

    RowLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: 30
        visible: !face.brief

        Words {
            Layout.fillWidth: true
            text: qsTr("Next in line")
            size: 14.5
            color: Theme.colours.ink2
        }
        StateChip {
            visible: text !== ""
            status: "priority"
            text: face.person.priority
            size: 13.5
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 14

        Figures {
            text: face.person.number
            size: face.brief ? 40 : 50
        }
        Words {
            Layout.fillWidth: true
            text: face.person.label
            size: 14.5
            font.weight: 600
            lineHeight: 0.98
        }
    }
    Words {
        Layout.fillWidth: true
        text: face.person.why
        size: 14.5
        color: Theme.colours.ink2
        visible: !face.brief
    }
    Words {
        Layout.fillWidth: true
        // how long is said by the reason, where there is room for it
        text: [face.brief ? qsTr("waits %1 min").arg(face.person.waited) : "", face.person.language].concat(face.person.needs.map(need => need.name)).filter(word => word).join(" · ")
        size: 14.5
        color: Theme.colours.ink2
    }
    Item {
        Layout.fillHeight: true
    }
}
