pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// How many wait in each area, and how long it will take; pages take turns.
Item {
    id: panel

    property var areas: []
    property int rows: 2

    readonly property int columns: rows ? Math.ceil(areas.length / rows) : 1
    readonly property int gap: Theme.px(24)
    readonly property real cell: (width - (columns - 1) * gap) / columns

    component Unit: Words {
        anchors.bottom: parent?.bottom
        anchors.bottomMargin: Theme.font(2)
        size: 32
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Repeater {
        model: panel.rows ? panel.areas.length : 0

        Item {
            id: cell

            required property int index
            readonly property var area: panel.areas[index]

            x: (index % panel.columns) * (panel.cell + panel.gap)
            y: Theme.px(24) + Math.floor(index / panel.columns) * (height + Theme.px(14))
            width: panel.cell
            height: Theme.px(104 * Theme.textFactor)
            Accessible.role: Accessible.StaticText
            Accessible.name: area.text

            Rectangle {
                width: Theme.px(6)
                height: parent.height
                color: Theme.colours.primaryMid
            }
            Icon {
                id: sign
                x: Theme.px(26)
                anchors.verticalCenter: parent.verticalCenter
                name: cell.area.icon
                size: panel.cell < Theme.px(520) ? 56 : 72
                color: Theme.colours.primary
            }
            Column {
                anchors.left: sign.right
                anchors.leftMargin: Theme.px(20)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(2)

                Words {
                    width: parent.width
                    text: cell.area.name
                    size: 36
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.font(26)
                    wrapMode: Text.NoWrap
                    font.weight: 600
                    Accessible.ignored: true
                }
                Row {
                    spacing: Theme.px(22)
                    // three figures and a long word before them are wider than some cells
                    transformOrigin: Item.Left
                    scale: Math.min(1, parent.width / Math.max(1, implicitWidth))

                    Measure {
                        icon: "users-bold"
                        figure: cell.area.waiting
                        size: 40
                        tint: Theme.colours.ink3
                        Accessible.ignored: true
                    }
                    Row {
                        visible: cell.area.range !== "" || cell.area.unit !== ""
                        spacing: Theme.px(12)

                        Icon {
                            visible: cell.area.range !== "" && cell.area.before === ""
                            anchors.verticalCenter: parent.verticalCenter
                            name: "clock-bold"
                            size: 40 * Theme.textFactor
                            color: Theme.colours.ink3
                        }
                        Unit {
                            visible: text !== ""
                            text: cell.area.before
                        }
                        Figures {
                            id: range
                            text: cell.area.range
                            size: 40
                            font.weight: 600
                            Accessible.ignored: true
                        }
                        Unit {
                            text: cell.area.unit
                        }
                    }
                }
            }
        }
    }
}
