import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Which document to look at before a visit with priority begins.
Rectangle {
    id: proof

    property var person: null
    property bool before: true

    visible: (person?.proof ?? "") !== ""
    implicitHeight: content.implicitHeight + 28
    radius: 12
    color: Theme.colours.saffronSoft
    border.color: Theme.colours.saffronEdge
    border.width: Theme.highContrast ? Theme.outline : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: title.text + ": " + (person?.proof ?? "")

    RowLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "star-fill"
            size: 22
            color: Theme.colours.saffronText
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3

            Words {
                id: title
                Layout.fillWidth: true
                text: proof.before ? qsTr("%1: look at the document before you start").arg(proof.person?.priority ?? "") : qsTr("%1: the document").arg(proof.person?.priority ?? "")
                size: 15.5
                font.weight: 700
                color: Theme.colours.saffronText
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                text: proof.person?.proof ?? ""
                size: 15.5
                lineHeight: 1.05
                color: Theme.colours.ink
                Accessible.ignored: true
            }
        }
    }
}
