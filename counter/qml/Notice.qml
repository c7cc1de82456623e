import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Something to know, with its icon. tone: "notice", "soft", "danger".
Rectangle {
    id: notice

    property string text
    property string icon: "info-bold"
    property string tone: "notice"
    property real size: 15
    // Beside the text: a button to put it away.
    property bool closable: false

    readonly property color tint: ({
            notice: Theme.colours.saffronText,
            danger: Theme.colours.danger
        })[tone] ?? Theme.colours.primary

    signal closed

    implicitHeight: Math.max(44, line.implicitHeight + 20)
    radius: 12
    color: ({
            notice: Theme.colours.saffronSoft,
            danger: Theme.colours.dangerSoft
        })[tone] ?? Theme.colours.primarySoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 14
        anchors.rightMargin: notice.closable ? 6 : 14
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10

        Icon {
            name: notice.icon
            size: 20
            color: notice.tint
        }
        Words {
            Layout.fillWidth: true
            text: notice.text
            size: notice.size
            font.weight: 600
            color: notice.tint
            Accessible.ignored: true
        }
        IconButton {
            visible: notice.closable
            icon: "x-bold"
            text: qsTr("I have read this")
            hintSide: "left"
            onPressed: notice.closed()
        }
    }
}
