import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The body of a dialog: title, content, why it cannot be done, the button that does it.
FocusScope {
    id: sheet

    required property var desk
    property string title
    property string confirmText
    property string confirmIcon
    // How high it would like to be.
    property int wanted: 560

    // What Esc and the cross do.
    property var leave: () => desk.dialogs.close()

    readonly property bool narrow: width < 480
    readonly property string trouble: desk.dialogs.blocked || desk.message

    default property alias content: inside.data

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        radius: 18
        color: Theme.colours.surface
        border.color: Theme.colours.lineStrong
        border.width: Theme.hairline

        MouseArea {
            anchors.fill: parent
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: sheet.narrow ? 16 : 24
        spacing: sheet.narrow ? 10 : 14

        RowLayout {
            Layout.fillWidth: true

            Words {
                Layout.fillWidth: true
                text: sheet.title
                size: sheet.narrow ? 19 : 22
                font.weight: 700
                Accessible.role: Accessible.Heading
            }
            IconButton {
                icon: "x-bold"
                text: qsTr("Close")
                keyHint: "Esc"
                activeFocusOnTab: false
                onPressed: sheet.leave()
            }
        }
        Flickable {
            id: view
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: inside.height
            interactive: contentHeight > height
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds

            ColumnLayout {
                id: inside
                width: view.width
                height: Math.max(view.height, implicitHeight)
                spacing: sheet.narrow ? 8 : 12
            }
        }
        Notice {
            id: trouble
            Layout.fillWidth: true
            visible: text !== ""
            text: sheet.trouble
        }
        ActionButton {
            visible: sheet.confirmText !== ""
            Layout.fillWidth: true
            Layout.preferredHeight: 60
            kind: "primary"
            size: 18
            padding: 18
            edge: 5
            radius: 14
            icon: sheet.desk.work.running ? "hourglass-medium-fill" : sheet.confirmIcon
            text: sheet.confirmText
            keyHint: qsTr("Enter")
            available: sheet.desk.dialogs.ready && sheet.desk.dialogs.blocked === ""
            reason: sheet.desk.dialogs.blocked
            onPressed: sheet.desk.confirm()
            onRefused: sheet.desk.confirm()
        }
    }
}
