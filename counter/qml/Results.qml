import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// How the service ends, to choose from.
Card {
    id: card

    required property var desk
    property bool titled: false

    implicitHeight: line.implicitHeight + 24

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: 12
        anchors.leftMargin: card.titled ? 22 : 14
        anchors.rightMargin: 14
        spacing: 14

        Words {
            visible: card.titled
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 6
            text: qsTr("Result")
            size: 16
            font.weight: 700
            Accessible.role: Accessible.Heading
        }
        Outcomes {
            Layout.fillWidth: true
            desk: card.desk
            size: card.titled ? 14.5 : 13.5
        }
    }
}
