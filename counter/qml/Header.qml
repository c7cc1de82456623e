pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Which window, who works there, whether the store is there, break, help, the way out, the time. What there is no room for
// goes in the order of its weight: what the window serves, words that have an icon or a key beside them, the clock.
Rectangle {
    id: header

    required property var desk
    required property var frame
    property var lock: null
    // Instead of the window and what it serves.
    property string title

    readonly property bool several: frame.pages.length > 1
    readonly property var shown: desk.state
    // What the names of the page or of the pages leave.
    readonly property real room: width - (several ? pages.implicitWidth : name.implicitWidth) - (locked.visible ? 44 : 0)
    // A longer name is shortened.
    readonly property real longest: Math.min(who.whole, 180)
    readonly property bool worded: room > 955 + longest
    readonly property bool small: room < 860
    readonly property bool named: room > (worded ? 955 : small ? 560 : 640) + longest
    // Only where to go and how to leave; the keys do the rest.
    readonly property bool tiny: room < 520

    height: small ? 56 : 64
    color: Theme.colours.surface
    z: 1

    component Place: DeskButton {
        desk: header.desk
        size: 15
        iconSize: 20
        padding: header.worded ? 14 : 10
        implicitHeight: 44
        hintSide: "below"
        bare: !header.worded
    }

    Rectangle {
        width: parent.width
        height: Theme.hairline
        anchors.bottom: parent.bottom
        color: Theme.colours.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: header.small ? 16 : 24
        anchors.rightMargin: header.small ? 16 : 24
        spacing: header.worded ? 12 : 8

        BrandMark {
            size: header.small ? 32 : 36
        }
        Words {
            id: name
            visible: !header.several
            text: header.title || qsTr("Window %1").arg(header.shown.window ?? "")
            size: 19
            font.weight: 700
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
        Pages {
            id: pages
            frame: header.frame
            window: header.shown.window ?? 0
        }
        Rectangle {
            visible: header.named
            implicitWidth: 1
            implicitHeight: 28
            color: Theme.colours.line
            Layout.leftMargin: 4
            Layout.rightMargin: 4
        }
        Icon {
            visible: header.named
            name: "user-circle-bold"
            size: 22
            color: Theme.colours.ink2
        }
        PersonName {
            id: who
            visible: header.named
            Layout.maximumWidth: whole
            Layout.preferredWidth: whole
            Layout.fillWidth: true
            name: header.shown.staff ?? ""
            size: 15.5
            font.weight: 600
        }
        LockButton {
            id: locked
            lock: header.lock
        }
        Words {
            visible: text !== "" && header.room > 970 + header.longest + implicitWidth
            text: header.shown.areas && !header.several ? "· " + header.shown.areas : ""
            size: 15.5
            color: Theme.colours.ink2
            wrapMode: Text.NoWrap
        }
        Item {
            Layout.fillWidth: true
        }
        Connection {
            lost: header.desk.lost
            brief: !header.worded
        }
        Place {
            visible: !header.tiny
            name: "break"
            implicitWidth: header.worded ? 216 : 92
        }
        Place {
            visible: !header.tiny
            name: "help"
            implicitWidth: header.worded ? 172 : 92
        }
        IconButton {
            readonly property var action: header.desk.actions.supervisor ?? ({})

            visible: !header.tiny
            icon: action.icon ?? ""
            text: action.text ?? ""
            keyHint: action.key ?? ""
            active: (header.shown.help_id ?? 0) > 0
            available: !action.reason
            reason: action.reason ?? ""
            onPressed: header.desk.press("supervisor")
            onRefused: header.desk.press("supervisor")
        }
        Toggle {
            visible: !header.tiny
            frame: header.frame
        }
        Leave {
            desk: header.desk
        }
        Figures {
            visible: !header.small
            Layout.leftMargin: 4
            text: header.desk.tick.clock
            size: 22
            font.weight: 600
        }
    }
}
