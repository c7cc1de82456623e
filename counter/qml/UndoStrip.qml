import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// In the place of the turn that has just ended: what happened, and for some seconds the way back.
Rectangle {
    id: strip

    required property var desk
    property bool narrow: false
    // The way back below what happened.
    property bool slim: false

    readonly property int seconds: desk.tick.undo_left
    readonly property var action: desk.actions.undo ?? ({})

    visible: !desk.state.guest && (desk.state.undo ?? "") !== "" && seconds > 0
    implicitHeight: slim ? both.implicitHeight + 12 : narrow ? 48 : 60
    radius: 12
    color: Theme.colours.primarySoft

    GridLayout {
        id: both
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: strip.slim ? 8 : strip.narrow ? 12 : 18
        anchors.rightMargin: strip.narrow ? 4 : 8
        columns: strip.slim ? 1 : 2
        columnSpacing: 10
        rowSpacing: 4

        Words {
            Layout.fillWidth: true
            text: strip.desk.state.undo ?? ""
            size: strip.narrow ? 14.5 : 17
            font.weight: 700
            lineHeight: 0.95
            color: Theme.colours.primary
        }
        Pressable {
            id: button
            text: strip.action.text ?? ""
            radius: 10
            implicitWidth: face.implicitWidth + 24
            implicitHeight: strip.narrow ? 40 : 44
            Accessible.description: strip.action.key ?? ""
            onPressed: strip.desk.press("undo")

            Rectangle {
                anchors.fill: parent
                radius: button.radius
                color: button.down ? Theme.colours.primarySoft : Theme.colours.surface
                border.color: Theme.colours.primary
                border.width: Theme.outline
            }
            Row {
                id: face
                anchors.centerIn: parent
                spacing: 8

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "arrow-counter-clockwise-bold"
                    size: 18
                    color: Theme.colours.primary
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: button.text
                    size: 15
                    font.weight: 700
                    wrapMode: Text.NoWrap
                    color: Theme.colours.primary
                    Accessible.ignored: true
                }
                KeyHint {
                    visible: !strip.narrow
                    anchors.verticalCenter: parent.verticalCenter
                    text: strip.action.key ?? ""
                    tint: Theme.colours.primary
                }
                Figures {
                    anchors.verticalCenter: parent.verticalCenter
                    text: strip.seconds
                    size: 17
                    color: Theme.colours.primary
                    Accessible.ignored: true
                }
            }
        }
    }
}
