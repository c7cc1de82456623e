import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A line to choose: a figure or an icon, a title, what belongs to it.
Rectangle {
    id: choice

    required property var row
    property bool chosen: false
    property bool ringed: false

    readonly property bool possible: row.reason === ""
    readonly property color tint: chosen ? Theme.colours.primaryInk : possible ? Theme.colours.ink : Theme.colours.ink3

    signal picked
    signal taken

    height: Math.max(48, line.implicitHeight + 14)
    radius: 10
    color: chosen ? Theme.colours.primary : mouse.containsMouse && possible ? Theme.colours.primarySoft : Theme.colours.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: [row.figure, row.title, row.detail, row.warning, row.count, row.span].filter(word => word).join(", ")
    Accessible.description: row.reason
    Accessible.selected: chosen
    Accessible.onPressAction: picked()

    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: choice.picked()
        onDoubleClicked: choice.taken()
    }
    DashedFrame {
        visible: !choice.possible
        anchors.fill: parent
        radius: choice.radius
        thickness: Theme.hairline
    }
    Rectangle {
        visible: choice.ringed
        anchors.fill: parent
        anchors.margins: 3
        radius: choice.radius - 3
        color: "transparent"
        border.color: Theme.colours.primaryInk
        border.width: 2
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 14
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Figures {
            visible: text !== ""
            Layout.preferredWidth: Math.max(implicitWidth, choice.row.figure.length > 2 ? 58 : 26)
            text: choice.row.figure
            size: 19
            color: choice.tint
            Accessible.ignored: true
        }
        Icon {
            visible: choice.row.icon !== ""
            name: choice.row.icon
            size: 24
            color: choice.tint
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            Words {
                Layout.fillWidth: true
                text: choice.row.title
                size: 15.5
                font.weight: 600
                color: choice.tint
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: choice.row.detail
                size: 14
                color: choice.tint
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: choice.row.reason || choice.row.warning
                size: 14
                font.weight: 600
                color: choice.chosen ? choice.tint : choice.possible ? Theme.colours.saffronText : choice.tint
                Accessible.ignored: true
            }
        }
        Figures {
            visible: text !== ""
            text: choice.row.count
            size: 16
            font.weight: 600
            color: choice.tint
            Accessible.ignored: true
        }
        Figures {
            visible: choice.row.count !== ""
            Layout.preferredWidth: 56
            horizontalAlignment: Text.AlignRight
            text: choice.row.span
            size: 15
            font.weight: 500
            color: choice.chosen ? choice.tint : Theme.colours.ink2
            Accessible.ignored: true
        }
    }
}
