import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Something to know, with its icon. tone: "notice", "soft", "danger".
Rectangle {
    id: notice

    property string text
    // A second line.
    property string detail
    property string icon: "info-bold"
    property string tone: "notice"
    property real size: 15
    // Where height is scarce.
    property bool slim: false
    // Beside the text: a button to put it away.
    property bool closable: false
    // Beside the text: a button that does something about it; its note tells it from others.
    property string action
    property string actionNote

    readonly property color tint: ({
            notice: Theme.colours.saffronText,
            danger: Theme.colours.danger
        })[tone] ?? Theme.colours.primary

    signal closed
    signal acted

    implicitHeight: Math.max(slim ? 36 : 44, line.implicitHeight + (slim ? 4 : 16))
    radius: 12
    color: ({
            notice: Theme.colours.saffronSoft,
            danger: Theme.colours.dangerSoft
        })[tone] ?? Theme.colours.primarySoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [text, detail].filter(word => word).join(", ")

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
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Words {
                Layout.fillWidth: true
                text: notice.text
                size: notice.size
                font.weight: 600
                color: notice.tint
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: notice.detail
                size: 14
                lineHeight: 0.95
                Accessible.ignored: true
            }
        }
        ActionButton {
            visible: notice.action !== ""
            Layout.preferredHeight: notice.slim ? 34 : 40
            text: notice.action
            size: 15
            padding: 14
            radius: 10
            Accessible.name: [notice.action, notice.actionNote].filter(word => word).join(": ")
            onPressed: notice.acted()
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
