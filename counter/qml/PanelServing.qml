pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A visit in service: number, time against the standard time, service.
ColumnLayout {
    id: face

    required property var desk
    required property var person
    property bool slim: false

    readonly property var outcomes: desk.in_hand.outcomes
    readonly property string chosen: outcomes.find(outcome => outcome.on)?.name ?? ""
    readonly property bool over: desk.tick.over

    spacing: 6

    RowLayout {
        Layout.fillWidth: true

        Figures {
            text: face.person.number
            size: face.slim ? 46 : 64
            font.letterSpacing: -0.02 * size
            lineHeight: 0.85
        }
        Item {
            Layout.fillWidth: true
        }
        Column {
            Figures {
                anchors.right: parent.right
                text: face.desk.tick.timer
                size: face.slim ? 27 : 36
                font.weight: 600
                lineHeight: 0.9
                color: face.over ? Theme.colours.danger : Theme.colours.ink
            }
            Row {
                anchors.right: parent.right
                spacing: 4

                Icon {
                    visible: face.over
                    anchors.verticalCenter: parent.verticalCenter
                    name: "warning-fill"
                    size: 16
                    color: Theme.colours.danger
                }
                Words {
                    text: qsTr("norm %1 min").arg(face.person.norm)
                    size: 14.5
                    font.weight: face.over ? 700 : 500
                    color: face.over ? Theme.colours.danger : Theme.colours.ink2
                }
            }
        }
    }
    NormBar {
        Layout.fillWidth: true
        implicitHeight: 16
        value: face.desk.tick.elapsed
        norm: face.person.norm
        text: qsTr("%1 of %2 min").arg(Math.floor(value)).arg(norm)
    }
    Words {
        Layout.fillWidth: true
        text: face.person.label
        size: 15.5
        font.weight: 600
        lineHeight: 0.95
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 6

        Chip {
            visible: text !== ""
            icon: "star-fill"
            text: face.person.priority
            tone: "notice"
            size: 13.5
        }
        Chip {
            icon: "translate-bold"
            text: face.person.language
            size: 13.5
        }
        Words {
            visible: !face.slim
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            text: face.chosen || (face.outcomes.length > 0 ? qsTr("Result: keys 1–%1").arg(face.outcomes.length) : qsTr("waited %1 min").arg(face.person.waited))
            size: 13.5
            color: Theme.colours.ink2
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
