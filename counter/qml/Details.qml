pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// What helps with this visitor: the documents, what is known or to be noted, how the service ends.
ColumnLayout {
    id: details

    required property var desk

    readonly property var shown: desk.state
    readonly property var person: shown.guest ?? shown.next ?? null
    readonly property bool restful: person === null || shown.status === "break" || shown.status === "free" && (shown.day_notice ?? "") !== ""
    readonly property bool serving: shown.status === "serving"

    visible: !restful
    spacing: 12

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: 16

        Documents {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            desk: details.desk
            person: details.person
        }
        Notes {
            visible: details.serving
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            desk: details.desk
        }
        Facts {
            visible: !details.serving
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            desk: details.desk
            person: details.person
        }
    }
    Card {
        visible: details.serving && details.desk.in_hand.outcomes.length > 0
        Layout.fillWidth: true
        implicitHeight: results.implicitHeight + 24

        RowLayout {
            id: results
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 22
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 14

            Words {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 6
                text: qsTr("Result")
                size: 16
                font.weight: 700
                Accessible.role: Accessible.Heading
            }
            Outcomes {
                Layout.fillWidth: true
                desk: details.desk
            }
        }
    }
}
