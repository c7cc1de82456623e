pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The groups that everything is narrowed to, one inside the other; a press takes one away.
Flow {
    id: narrowing

    required property var path

    signal widened(int level)

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Only %1").arg(path.join(" › "))

    Row {
        spacing: 8
        height: 36
        rightPadding: 2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "magnifying-glass-bold"
            size: 18
            color: Theme.colours.primary
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Only")
            size: 15
            font.weight: 600
            color: Theme.colours.primary
            Accessible.ignored: true
        }
    }
    Repeater {
        model: narrowing.path

        Row {
            id: level

            required property string modelData
            required property int index

            spacing: 8

            Icon {
                visible: level.index > 0
                anchors.verticalCenter: parent.verticalCenter
                name: "caret-right-bold"
                size: 14
                color: Theme.colours.ink2
            }
            Tag {
                text: level.modelData
                onPressed: narrowing.widened(level.index)
            }
        }
    }
    ActionButton {
        implicitHeight: 36
        text: qsTr("Show everything")
        size: 14.5
        padding: 14
        radius: 10
        onPressed: narrowing.widened(-1)
    }
}
