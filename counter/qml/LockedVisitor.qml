import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Who is at the locked window; the time goes on.
Rectangle {
    id: visitor

    required property string number
    required property string status
    required property string timer
    required property bool over

    implicitHeight: 72
    radius: 14
    color: Theme.colours.sunken
    Accessible.role: Accessible.StaticText
    Accessible.name: [number, chip.text, timer].join(", ")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 18
        anchors.rightMargin: 18
        spacing: 14

        Figures {
            text: visitor.number
            size: 30
            Accessible.ignored: true
        }
        DeskChip {
            id: chip
            stands: visitor.status
        }
        Item {
            Layout.fillWidth: true
        }
        Figures {
            text: visitor.timer
            size: 26
            color: visitor.over ? Theme.colours.danger : Theme.colours.ink
            Accessible.ignored: true
        }
    }
}
