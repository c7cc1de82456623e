import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// What has been done today.
Card {
    id: card

    required property var today

    implicitHeight: content.implicitHeight + 32

    component Line: RowLayout {
        id: line

        property string label
        property string figure

        Layout.fillWidth: true
        Layout.preferredHeight: 28
        Accessible.role: Accessible.StaticText
        Accessible.name: label + ": " + figure

        Words {
            Layout.fillWidth: true
            text: line.label
            size: 14.5
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
        Figures {
            text: line.figure
            size: 17
            font.weight: 600
            Accessible.ignored: true
        }
    }

    ColumnLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 16
        spacing: 0

        Words {
            Layout.bottomMargin: 6
            text: qsTr("Today")
            size: 15.5
            font.weight: 700
        }
        Line {
            label: qsTr("Visits")
            figure: card.today.visits ?? ""
        }
        Line {
            label: qsTr("Mean service")
            figure: card.today.mean ?? ""
        }
        Line {
            label: qsTr("Did not come")
            figure: card.today.no_shows ?? ""
        }
    }
}
