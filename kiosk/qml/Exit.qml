pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// For staff: the PIN that leads out of the kiosk. Covers everything; goes away by itself.
FocusScope {
    id: exit

    required property var wayOut

    readonly property bool wide: width > height
    // Design pixels that there are for a column of seven keys.
    readonly property real keyHeight: Math.min(132, height / Theme.unit / (wide ? 8 : 11))

    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Escape)
            exit.wayOut.close();
        else if (event.key === Qt.Key_Backspace)
            exit.wayOut.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            exit.wayOut.enter();
        else if (/^[0-9]$/.test(event.text))
            exit.wayOut.add(event.text);
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.bg

        MouseArea {
            anchors.fill: parent
        }
    }
    Column {
        id: sheet
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(96), Theme.px(640))
        spacing: Theme.px(exit.wide ? 16 : 26)

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("For staff: the PIN")
            size: exit.wide ? 40 : 46
            font.weight: 700
        }
        Item {
            width: parent.width
            height: Theme.px(96)

            Row {
                visible: !said.visible
                anchors.centerIn: parent
                spacing: Theme.px(18)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%n figures typed", "", exit.wayOut.figures)

                Repeater {
                    model: Math.max(4, exit.wayOut.figures)

                    Rectangle {
                        required property int index

                        width: Theme.px(28)
                        height: width
                        radius: width / 2
                        color: index < exit.wayOut.figures ? Theme.colours.primary : "transparent"
                        border.color: Theme.colours.lineStrong
                        border.width: index < exit.wayOut.figures ? 0 : Theme.outline
                    }
                }
            }
            Words {
                id: said
                visible: exit.wayOut.wait > 0
                anchors.centerIn: parent
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Not this PIN. The next one in %n s", "", exit.wayOut.wait)
                size: 34
                font.weight: 600
                color: Theme.colours.danger
            }
        }
        Grid {
            id: keys

            readonly property real cell: (width - 2 * spacing) / 3

            width: parent.width
            columns: 3
            spacing: Theme.px(16)

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                ExitKey {
                    required property string modelData

                    text: modelData
                    onPressed: exit.wayOut.add(modelData)
                }
            }
            ExitKey {
                text: qsTr("Delete")
                icon: "backspace-bold"
                onPressed: exit.wayOut.erase()
            }
            ExitKey {
                text: "0"
                onPressed: exit.wayOut.add("0")
            }
            ExitKey {
                text: qsTr("OK")
                icon: "check-bold"
                kind: "primary"
                onPressed: exit.wayOut.enter()
            }
        }
        ActionButton {
            width: parent.width
            height: Theme.px(exit.keyHeight)
            text: qsTr("Close")
            icon: "x-bold"
            size: 38
            onPressed: exit.wayOut.close()
        }
    }

    component ExitKey: ActionButton {
        width: keys.cell
        height: Theme.px(exit.keyHeight)
        size: icon === "" ? 54 : 29
        padding: 8
        available: !exit.wayOut.checking
    }
}
