pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// What the one ticket is for, where there is more than one matter: each can go again.
Column {
    id: matters

    required property var kiosk
    required property bool tight
    required property bool low

    readonly property var rows: kiosk.service.matters ?? []

    spacing: Theme.px(10)

    Repeater {
        model: matters.rows.length > 1 ? matters.rows : []

        Rectangle {
            id: matter

            required property int index
            required property var modelData

            width: matters.width
            height: Math.max(remove.height, name.height) + Theme.px(8)
            radius: Theme.px(24)
            color: Theme.colours.surface
            border.color: Theme.colours.line
            border.width: Theme.hairline

            Figures {
                id: number
                x: Theme.px(28)
                anchors.verticalCenter: parent.verticalCenter
                text: matter.index + 1
                size: 34
                color: Theme.colours.primary
                Accessible.ignored: true
            }
            Words {
                id: name
                anchors.left: number.right
                anchors.leftMargin: Theme.px(24)
                anchors.right: remove.left
                anchors.rightMargin: Theme.px(16)
                anchors.verticalCenter: parent.verticalCenter
                text: matter.modelData.name
                size: matters.tight ? 31 : 34
                font.weight: 600
                lineHeight: 0.95
            }
            ActionButton {
                id: remove
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(4)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(matters.tight ? 220 : 250)
                height: Theme.px(matters.low ? 84 : 96)
                text: qsTr("Remove")
                icon: "x-bold"
                size: 30
                padding: 16
                Accessible.name: qsTr("Remove: %1").arg(matter.modelData.name)
                onPressed: matters.kiosk.remove_matter(matter.modelData.code)
            }
        }
    }
}
