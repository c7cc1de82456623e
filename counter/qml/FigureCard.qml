import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A large figure with its name, its unit and, when wanted, its definition.
Defined {
    id: card

    required property var modelData

    // how many more came stands first: behind those who wait now it would be about them
    readonly property var beside: modelData.key === "visitors" ? [modelData.before, modelData.after] : [modelData.after, modelData.before]

    text: [[modelData.name, modelData.value, modelData.after].filter(word => word).join(" "), modelData.before_text].filter(word => word).join(", ")
    definition: modelData.definition
    radius: 16
    implicitHeight: 110

    Card {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 14
        anchors.rightMargin: 10
        anchors.topMargin: 9
        anchors.bottomMargin: 7
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: 7

            Icon {
                Layout.alignment: Qt.AlignTop
                name: card.modelData.icon
                size: 18
                color: Theme.colours.ink2
            }
            Words {
                Layout.fillWidth: true
                text: card.modelData.name
                size: 14
                lineHeight: 0.92
                color: Theme.colours.ink2
                Accessible.ignored: true
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Figures {
                id: value
                anchors.bottom: parent.bottom
                text: card.modelData.value
                size: 32
                color: card.modelData.tone === "danger" ? Theme.colours.danger : Theme.colours.ink
                Accessible.ignored: true
            }
            Words {
                anchors.left: value.right
                anchors.leftMargin: 8
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 6
                text: card.beside.filter(word => word).join(" · ")
                size: 13.5
                lineHeight: 0.92
                maximumLineCount: 3
                elide: Text.ElideRight
                color: Theme.colours.ink2
                Accessible.ignored: true
            }
        }
    }
}
