import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The visit where there is little height: number, service and time beside each other.
ColumnLayout {
    id: strip

    required property var desk
    required property var person
    required property string status
    property color ink
    property color ink2

    readonly property bool waiting: status === "free"
    readonly property bool serving: status === "serving"
    readonly property bool over: serving && desk.tick.over

    spacing: 4

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: 14

        Figures {
            text: strip.person.number
            size: Math.max(40, Math.min(64, strip.height - (strip.serving ? 60 : 10)))
            font.letterSpacing: -0.02 * size
            lineHeight: 0.85
            color: strip.waiting ? Theme.colours.primary : strip.ink
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 1

            Words {
                Layout.fillWidth: true
                text: strip.person.service
                size: strip.person.service.length > 40 ? 15.5 : 17
                font.weight: 600
                lineHeight: 0.95
                color: strip.ink
            }
            Words {
                Layout.fillWidth: true
                // who is served is not asked any more why
                visible: !strip.serving
                text: strip.person.why
                size: 14.5
                lineHeight: 0.95
                color: strip.ink2
            }
        }
        Figures {
            visible: !strip.waiting
            text: strip.desk.tick.timer
            size: 44
            font.weight: 600
            lineHeight: 0.9
            color: strip.over ? Theme.colours.danger : strip.ink
        }
    }
    NormBar {
        Layout.fillWidth: true
        implicitHeight: 16
        visible: strip.serving
        value: strip.desk.tick.elapsed
        norm: strip.person.norm
        text: qsTr("%1 of %2 min").arg(Math.floor(value)).arg(norm)
    }
    RowLayout {
        Layout.fillWidth: true
        visible: strip.serving

        Words {
            Layout.fillWidth: true
            text: qsTr("Began at %1").arg(strip.person.started) + " · " + qsTr("waited %1 min").arg(strip.person.waited)
            size: 14
            color: strip.ink2
        }
        Icon {
            visible: strip.over
            name: "warning-fill"
            size: 16
            color: Theme.colours.danger
        }
        Words {
            text: qsTr("norm %1 min").arg(strip.person.norm)
            size: 14
            font.weight: 600
            color: strip.over ? Theme.colours.danger : strip.ink2
        }
    }
}
