import QtQuick
import Novbe.Ui

// Above everything: this is practice.
Rectangle {
    id: band

    implicitHeight: label.height + 12
    color: Theme.colours.ink
    z: 2
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    Row {
        anchors.centerIn: parent
        spacing: 10

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "warning-fill"
            size: 18
            color: Theme.colours.saffron
        }
        Words {
            id: label
            text: qsTr("Practice: nobody here is real, nothing goes into the record")
            size: 14.5
            font.weight: 700
            horizontalAlignment: Text.AlignHCenter
            width: Math.min(implicitWidth, band.width - 60)
            color: Theme.colours.saffron
            Accessible.ignored: true
        }
    }
}
