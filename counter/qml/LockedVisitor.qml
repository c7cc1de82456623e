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
    property bool narrow: false

    implicitHeight: 72
    radius: 14
    color: Theme.colours.sunken
    Accessible.role: Accessible.StaticText
    Accessible.name: [number, chip.text, timer].join(", ")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: visitor.narrow ? 10 : 18
        anchors.rightMargin: visitor.narrow ? 10 : 18
        spacing: visitor.narrow ? 6 : 14

        Figures {
            text: visitor.number
            size: visitor.narrow ? 24 : 30
            Accessible.ignored: true
        }
        DeskChip {
            id: chip
            stands: visitor.status
            size: visitor.narrow ? 13.5 : 16
        }
        Item {
            Layout.fillWidth: true
        }
        Figures {
            text: visitor.timer
            size: visitor.narrow ? 22 : 26
            color: visitor.over ? Theme.colours.danger : Theme.colours.ink
            Accessible.ignored: true
        }
    }
}
