import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// What there is to tell now; it goes by itself and is read aloud.
Rectangle {
    id: message

    property string text

    objectName: "message"
    visible: text !== ""
    height: line.implicitHeight + 24
    radius: 12
    color: Theme.colours.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    onTextChanged: if (text)
        Accessible.announce(text)

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Icon {
            name: "info-bold"
            size: 22
            color: Theme.colours.surface
        }
        Words {
            Layout.fillWidth: true
            text: message.text
            size: 15.5
            font.weight: 600
            color: Theme.colours.surface
            Accessible.ignored: true
        }
    }
}
