pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// How loud the guide speaks: softer, the level, louder.
RowLayout {
    id: volume

    required property var kiosk
    required property bool tight

    readonly property var comfort: kiosk.comfort

    spacing: Theme.px(16)

    ActionButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        text: qsTr("Softer")
        icon: "minus-bold"
        size: volume.tight ? 30 : 34
        padding: 12
        available: !volume.comfort.softest
        reason: qsTr("This is the softest")
        onPressed: volume.kiosk.louder(-1)
    }
    Item {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 3

        Column {
            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.px(8)

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Volume %1 of %2").arg(volume.comfort.volume ?? 0).arg(volume.comfort.levels ?? 0)
                size: 27
                lineHeight: 0.95
            }
            Row {
                id: bars
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.px(6)

                Repeater {
                    model: volume.comfort.levels ?? 0

                    Rectangle {
                        required property int index

                        readonly property bool reached: index < volume.comfort.volume

                        width: Theme.px(20)
                        height: Theme.px(20)
                        radius: Theme.px(5)
                        color: reached ? Theme.colours.primary : "transparent"
                        border.color: reached ? Theme.colours.primary : Theme.colours.lineStrong
                        border.width: Theme.hairline
                    }
                }
            }
        }
    }
    ActionButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        text: qsTr("Louder")
        icon: "plus-bold"
        size: volume.tight ? 30 : 34
        padding: 12
        available: !volume.comfort.loudest
        reason: qsTr("This is the loudest")
        onPressed: volume.kiosk.louder(1)
    }
}
