pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// A few options side by side, each with its tick. options: code, name, icon, on
Item {
    id: group

    property string label
    property var options: []
    // In a dialog: Enter does what the dialog is for, Space ticks.
    property bool confirms: false

    signal accepted
    signal chosen(string code)

    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Flow {
        id: flow
        width: parent.width
        spacing: 6

        Repeater {
            // by their places: made anew at every tick, they would lose the focus
            model: group.options.length

            Pressable {
                id: option

                required property int index
                readonly property var modelData: group.options[index] ?? ({})

                text: modelData.name ?? ""
                checkable: true
                checked: modelData.on ?? false
                radius: 10
                implicitWidth: line.implicitWidth + 18
                implicitHeight: 34
                onPressed: group.chosen(modelData.code)
                Keys.enabled: group.confirms
                Keys.onReturnPressed: group.accepted()
                Keys.onEnterPressed: group.accepted()

                Rectangle {
                    anchors.fill: parent
                    radius: option.radius
                    color: option.checked ? Theme.colours.primary : option.down ? Theme.colours.primarySoft : Theme.colours.sunken
                    border.color: Theme.colours.lineStrong
                    border.width: Theme.highContrast ? Theme.outline : 0
                }
                Row {
                    id: line
                    anchors.centerIn: parent
                    spacing: 6

                    Icon {
                        visible: name !== ""
                        anchors.verticalCenter: parent.verticalCenter
                        name: option.checked ? "check-bold" : option.modelData.icon ?? ""
                        size: 16
                        color: option.checked ? Theme.colours.primaryInk : Theme.colours.ink2
                    }
                    Words {
                        text: option.text
                        size: 14
                        font.weight: 600
                        wrapMode: Text.NoWrap
                        color: option.checked ? Theme.colours.primaryInk : Theme.colours.ink
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
