pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// A few choices side by side; the chosen one is filled and ticked. Pressed again, it is taken.
FocusScope {
    id: pills

    required property var chooser
    property string label

    signal taken

    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Flow {
        id: flow
        width: parent.width
        spacing: 6

        Repeater {
            model: pills.chooser.rows

            Pressable {
                id: pill

                required property var row
                required property int index
                readonly property bool chosen: row.key === pills.chooser.key

                text: row.title
                focus: index === 0
                checkable: true
                checked: chosen
                radius: 10
                implicitWidth: line.implicitWidth + 24
                implicitHeight: 38
                onPressed: {
                    if (chosen)
                        pills.taken();
                    else
                        pills.chooser.choose(row.key);
                }

                Rectangle {
                    anchors.fill: parent
                    radius: pill.radius
                    color: pill.chosen ? Theme.colours.primary : pill.down ? Theme.colours.primarySoft : Theme.colours.sunken
                    border.color: Theme.colours.lineStrong
                    border.width: Theme.highContrast ? Theme.outline : 0
                }
                Row {
                    id: line
                    anchors.centerIn: parent
                    spacing: 6

                    Icon {
                        visible: pill.chosen
                        anchors.verticalCenter: parent.verticalCenter
                        name: "check-bold"
                        size: 16
                        color: Theme.colours.primaryInk
                    }
                    Words {
                        text: pill.text
                        size: 14.5
                        font.weight: 600
                        wrapMode: Text.NoWrap
                        color: pill.chosen ? Theme.colours.primaryInk : Theme.colours.ink
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
