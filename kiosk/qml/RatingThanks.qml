import QtQuick
import Novbe.Ui

// The answer is kept.
Item {
    id: page

    required property var rating

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.px(32)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(240)
            height: width
            radius: width / 2
            color: Theme.colours.primarySoft

            Icon {
                anchors.centerIn: parent
                name: "face-5"
                size: 160
                color: Theme.colours.primary
            }
        }
        Title {
            anchors.horizontalCenter: parent.horizontalCenter
            room: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Thank you")
            size: 84
        }
        Even {
            anchors.horizontalCenter: parent.horizontalCenter
            room: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Your answer helps this centre. The operator does not see it.")
            size: 40
            color: Theme.colours.ink2
        }
        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.px(560))
            height: Theme.px(128)
            kind: "primary"
            text: qsTr("Done")
            size: 42
            onPressed: page.rating.decline()
        }
    }
}
