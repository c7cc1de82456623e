pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The small panel, 420 × 640, beside the programs an operator works with.
FocusScope {
    id: page

    required property var desk
    required property var frame
    property var lock: null

    readonly property var shown: desk.state

    focus: true

    component Place: DeskButton {
        desk: page.desk
        size: 15
        iconSize: 20
        padding: 12
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: 50
    }

    PanelBar {
        id: bar
        width: parent.width
        desk: page.desk
        frame: page.frame
        lock: page.lock
    }
    ColumnLayout {
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        anchors.topMargin: 10
        anchors.bottomMargin: 10
        spacing: 8

        PanelState {
            Layout.fillWidth: true
            Layout.preferredHeight: 32
            desk: page.desk
        }
        PanelCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            desk: page.desk
        }
        Place {
            name: "next"
            Layout.preferredHeight: 62
            size: 20
            iconSize: 28
            padding: 18
            radius: 14
        }
        Place {
            name: "finish"
            Layout.preferredHeight: 62
            size: 20
            iconSize: 26
            padding: 18
            radius: 14
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: 8
            rowSpacing: 8

            Place {
                name: "recall"
            }
            Place {
                name: "no_show"
            }
            Place {
                name: "transfer"
            }
            Place {
                name: "hold"
            }
            Place {
                name: "number"
            }
            Place {
                name: "break"
            }
        }
    }
    PanelFoot {
        id: foot
        width: parent.width
        anchors.bottom: parent.bottom
        desk: page.desk
    }
    Message {
        x: 8
        width: parent.width - 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        text: page.desk.message
    }
}
