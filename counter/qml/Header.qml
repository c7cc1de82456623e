import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Which window, who works there, whether the store is there, break, help, the way out, the time.
Rectangle {
    id: header

    required property var desk
    required property var frame
    // Instead of the window and what it serves.
    property string title

    readonly property bool several: frame.pages.length > 1
    readonly property var shown: desk.state

    height: 64
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
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        spacing: 12

        BrandMark {
            size: 36
        }
        Words {
            text: header.title || qsTr("Window %1").arg(header.shown.window ?? "")
            size: 19
            font.weight: 700
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
        Rectangle {
            implicitWidth: 1
            implicitHeight: 28
            color: Theme.colours.line
            Layout.leftMargin: 4
            Layout.rightMargin: 4
        }
        Icon {
            name: "user-circle-bold"
            size: 22
            color: Theme.colours.ink2
        }
        Words {
            Layout.maximumWidth: header.several ? 160 : 240
            text: header.shown.staff ?? ""
            size: 15.5
            font.weight: 600
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Words {
            Layout.fillWidth: true
            text: header.shown.areas && !header.several ? "· " + header.shown.areas : ""
            size: 15.5
            color: Theme.colours.ink2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Pages {
            frame: header.frame
        }
        Connection {
            lost: header.desk.lost
            brief: header.several
        }
        DeskButton {
            implicitWidth: header.several ? 180 : 216
            implicitHeight: 44
            desk: header.desk
            name: "break"
            size: 15
            iconSize: 20
            padding: header.several ? 10 : 14
            hintSide: "below"
        }
        DeskButton {
            implicitWidth: header.several ? 150 : 172
            implicitHeight: 44
            desk: header.desk
            name: "help"
            size: 15
            iconSize: 20
            padding: header.several ? 10 : 14
            hintSide: "below"
        }
        IconButton {
            readonly property var action: header.desk.actions.supervisor ?? ({})

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
            frame: header.frame
        }
        Leave {
            desk: header.desk
        }
        Figures {
            Layout.leftMargin: 4
            text: header.desk.tick.clock ?? ""
            size: 22
            font.weight: 600
        }
    }
}
