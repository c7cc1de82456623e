pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// How a service ends: the centre's list with the keys 1 to 9. Pressed again, it ends.
Flow {
    id: outcomes

    required property var desk
    property real size: 14.5

    spacing: 6

    Repeater {
        // by their places: made anew at every press, they would lose the focus
        model: outcomes.desk.in_hand.outcomes.length

        Pressable {
            id: outcome

            required property int index
            readonly property var modelData: outcomes.desk.in_hand.outcomes[index] ?? ({})

            text: modelData.name ?? ""
            checkable: true
            checked: modelData.on ?? false
            radius: 10
            implicitWidth: line.implicitWidth + 16
            implicitHeight: outcomes.size * 2.5
            Accessible.description: String(modelData.digit ?? "")
            onPressed: outcomes.desk.digit(modelData.digit)

            Rectangle {
                anchors.fill: parent
                radius: outcome.radius
                color: outcome.checked ? Theme.colours.primary : outcome.down ? Theme.colours.primarySoft : Theme.colours.sunken
                border.color: Theme.colours.lineStrong
                border.width: Theme.highContrast ? Theme.outline : 0
            }
            Row {
                id: line
                anchors.centerIn: parent
                spacing: 7

                KeyHint {
                    anchors.verticalCenter: parent.verticalCenter
                    text: outcome.modelData.digit ?? ""
                    size: 12.5
                    tint: word.color
                }
                Words {
                    id: word
                    text: outcome.text
                    size: outcomes.size
                    font.weight: 600
                    wrapMode: Text.NoWrap
                    color: outcome.checked ? Theme.colours.primaryInk : Theme.colours.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
