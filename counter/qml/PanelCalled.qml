import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A called visitor: the number as it is shown in the hall.
ColumnLayout {
    id: face

    required property var person
    property bool slim: false

    // the visitor may be gone a moment before this page is
    readonly property var shown: person ?? ({
            number: "",
            label: "",
            priority: "",
            language: "",
            proof: "",
            why: "",
            answer: "",
            needs: []
        })

    spacing: 2

    Item {
        Layout.fillHeight: true
    }
    Figures {
        Layout.alignment: Qt.AlignHCenter
        text: face.shown.number
        size: face.slim ? 64 : 78
        font.letterSpacing: -0.02 * size
        lineHeight: 0.8
        color: Theme.colours.saffronInk
    }
    Words {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: face.shown.label
        size: 15.5
        font.weight: 600
        lineHeight: 0.95
        color: Theme.colours.saffronInk
    }
    Row {
        Layout.alignment: Qt.AlignHCenter
        spacing: 6

        Icon {
            visible: face.shown.priority !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: "star-fill"
            size: 16
            color: Theme.colours.saffronInk
        }
        Words {
            text: [face.shown.priority, face.shown.language].concat(face.shown.needs.map(need => need.name)).filter(word => word).join(" · ")
            size: 14.5
            font.weight: 600
            color: Theme.colours.saffronInk
        }
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        font.weight: face.shown.answer ? 700 : 500
        text: face.shown.answer ? face.shown.answer : face.shown.proof ? qsTr("Please look at the document of the priority") : face.shown.why
        size: 13.5
        color: Theme.colours.saffronInk
    }
    Item {
        Layout.fillHeight: true
    }
}
