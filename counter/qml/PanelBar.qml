import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The panel's head: which window, who works there, and the small buttons.
Rectangle {
    id: bar

    required property var desk
    required property var frame
    property var lock: null

    // What fills the screen leads to the other pages too.
    readonly property bool several: !frame.compact && frame.pages.length > 1

    height: 44
    color: Theme.colours.surface
    z: 1

    Rectangle {
        width: parent.width
        height: Theme.hairline
        anchors.bottom: parent.bottom
        color: Theme.colours.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 8
        spacing: 0

        BrandMark {
            size: 24
        }
        Pages {
            visible: bar.several
            Layout.leftMargin: 8
            frame: bar.frame
            window: bar.desk.state.window ?? 0
        }
        Item {
            visible: bar.several
            Layout.fillWidth: true
        }
        Words {
            visible: !bar.several
            Layout.leftMargin: 8
            text: qsTr("Window %1").arg(bar.desk.state.window ?? "")
            size: 14.5
            font.weight: 700
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
        PersonName {
            visible: !bar.several
            Layout.fillWidth: true
            Layout.leftMargin: 8
            name: bar.desk.state.staff ?? ""
            size: 14.5
            color: Theme.colours.ink2
        }
        LockButton {
            lock: bar.lock
        }
        IconButton {
            // what fills the screen hides nothing
            visible: bar.frame.compact
            text: bar.frame.pinned ? qsTr("Stays on top") : qsTr("Does not stay on top")
            icon: bar.frame.pinned ? "push-pin-fill" : "push-pin-bold"
            active: bar.frame.pinned
            onPressed: bar.frame.pin()
        }
        Toggle {
            frame: bar.frame
        }
        Leave {
            desk: bar.desk
        }
        Pressable {
            id: help
            text: bar.desk.actions.help?.text ?? ""
            radius: 10
            implicitWidth: 38
            implicitHeight: 36
            Accessible.description: "F1"
            onPressed: bar.desk.press("help")

            KeyHint {
                anchors.centerIn: parent
                text: "F1"
                tint: Theme.colours.ink2
            }
        }
    }
}
