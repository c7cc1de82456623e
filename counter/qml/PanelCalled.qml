import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A called visitor: the number as it is shown in the hall.
ColumnLayout {
    id: face

    required property var person

    spacing: 2

    Item {
        Layout.fillHeight: true
    }
    Figures {
        Layout.alignment: Qt.AlignHCenter
        text: face.person.number
        size: 78
        font.letterSpacing: -0.02 * size
        lineHeight: 0.8
        color: Theme.colours.saffronInk
    }
    Words {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: face.person.label
        size: 15.5
        font.weight: 600
        lineHeight: 0.95
        color: Theme.colours.saffronInk
    }
    Row {
        Layout.alignment: Qt.AlignHCenter
        spacing: 6

        Icon {
            visible: face.person.priority !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: "star-fill"
            size: 16
            color: Theme.colours.saffronInk
        }
        Words {
            text: [face.person.priority, face.person.language].concat(face.person.needs.map(need => need.name)).filter(word => word).join(" · ")
            size: 14.5
            font.weight: 600
            color: Theme.colours.saffronInk
        }
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        text: face.person.proof ? qsTr("Please look at the document of the priority") : face.person.why
        size: 13.5
        color: Theme.colours.saffronInk
    }
    Item {
        Layout.fillHeight: true
    }
}
