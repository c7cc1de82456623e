pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// While the board cannot tell how long it takes: nothing is lost, and who can be asked.
Item {
    id: panel

    property var phrases
    // Which language has its turn.
    property int language

    component Block: Item {
        id: block

        property string icon
        property string text
        property string detail

        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: block.icon
            size: 88
            color: Theme.colours.primary
        }
        Column {
            anchors.left: sign.right
            anchors.leftMargin: Theme.px(32)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: block.text
                size: 52
                font.weight: 700
                lineHeight: 0.95
            }
            Words {
                width: parent.width
                text: block.detail
                size: 40
                color: Theme.colours.ink2
            }
        }
    }

    Grid {
        id: grid
        anchors.fill: parent
        columns: panel.width > panel.height * 3 ? 2 : 1
        columnSpacing: Theme.px(32)

        readonly property real part: (panel.width - (columns - 1) * columnSpacing) / columns

        Block {
            width: grid.part
            height: panel.height * grid.columns / 2
            icon: "ticket-bold"
            text: panel.phrases.kept[panel.language]
            detail: panel.phrases.valid[panel.language]
        }
        Block {
            width: grid.part
            height: panel.height * grid.columns / 2
            icon: "hand-waving-bold"
            text: panel.phrases.questions[panel.language]
            detail: panel.phrases.reception[panel.language]
        }
    }
}
