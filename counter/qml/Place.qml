import QtQuick
import Novbe.Ui

// A window to sit down at: its number, what it serves and who is there.
Pressable {
    id: place

    required property var row
    property bool narrow: false
    property bool chosen: false
    // Of what it serves.
    property int lines: 2

    readonly property color tint: chosen ? Theme.colours.primaryInk : Theme.colours.ink

    text: row.text
    checkable: true
    checked: chosen
    radius: 12

    Rectangle {
        anchors.fill: parent
        radius: place.radius
        color: place.chosen ? Theme.colours.primary : place.down ? Theme.colours.primarySoft : Theme.colours.surface
        border.color: Theme.colours.lineStrong
        border.width: place.chosen ? 0 : Theme.outline
    }
    Figures {
        id: number
        x: place.narrow ? 7 : 12
        y: place.narrow ? 4 : 8
        text: place.row.key
        size: place.narrow ? 22 : 26
        color: place.tint
        Accessible.ignored: true
    }
    Icon {
        visible: place.row.staff !== ""
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: number.verticalCenter
        name: "user-circle-bold"
        size: 20
        color: place.tint
    }
    PersonName {
        visible: place.row.staff !== ""
        x: number.x
        width: parent.width - x - 4
        anchors.top: number.bottom
        name: place.row.staff
        size: place.narrow ? 12.5 : 13.5
        font.weight: 700
        color: place.tint
        Accessible.ignored: true
    }
    Words {
        visible: place.row.staff === ""
        x: number.x
        width: parent.width - x - 4
        anchors.top: number.bottom
        text: place.narrow ? place.row.hall : place.row.areas
        size: place.narrow ? 12.5 : 13.5
        lineHeight: 0.95
        elide: Text.ElideRight
        maximumLineCount: place.lines
        color: place.tint
        Accessible.ignored: true
    }
}
