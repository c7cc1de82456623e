pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// A call in one line: number, way, hall and floor where there are several, window.
Item {
    id: row

    property var call
    // Font size of the number, in pixels.
    property real size
    property color ink: Theme.colours.ink
    property color soft: Theme.colours.ink3
    property color boxColor: "transparent"
    property color boxInk: ink
    property color boxEdge: Theme.colours.lineStrong

    // How long the arrow is, in parts of the number's size.
    property real reach: 1

    readonly property bool placed: call.place.length > 0
    // On the way to another hall: there is no window yet.
    readonly property bool away: call.window === 0

    Accessible.role: Accessible.ListItem
    Accessible.name: call.text

    Figures {
        anchors.verticalCenter: parent.verticalCenter
        // the widest letter and four figures need a third more than A042, which only some rows have
        width: (way.visible ? way.x + way.width - way.implicitWidth : row.away ? gone.x : row.placed ? place.x : sign.x) - row.size * 0.12
        text: row.call.number
        font.pixelSize: row.size
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: row.size * 0.7
        color: row.ink
        Accessible.ignored: true
    }
    Arrow {
        id: way
        anchors.right: row.placed ? place.left : sign.left
        anchors.rightMargin: row.size * (row.placed ? 0.2 : 0.35)
        anchors.verticalCenter: parent.verticalCenter
        width: row.size * row.reach
        height: row.size * 0.62
        thickness: row.size * 0.12
        // the line beside it names the floor
        stairs: !row.placed && (direction === "up" || direction === "down")
        direction: row.call.direction
        color: row.soft
    }
    Icon {
        id: gone
        visible: row.away
        anchors.right: place.left
        anchors.rightMargin: row.size * 0.2
        anchors.verticalCenter: parent.verticalCenter
        name: row.call.place.length > 1 ? "stairs-bold" : "door-open-bold"
        size: row.size * 0.7 / Theme.unit
        color: row.soft
    }
    Column {
        id: place
        visible: row.placed
        anchors.right: row.away ? row.right : sign.left
        anchors.rightMargin: row.away ? 0 : row.size * 0.22
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: row.call.place

            Words {
                required property string modelData

                text: modelData
                font.pixelSize: row.size * (row.away ? 0.44 : 0.4)
                font.weight: 600
                wrapMode: Text.NoWrap
                lineHeight: 0.9
                color: row.away ? row.ink : row.soft
                Accessible.ignored: true
            }
        }
    }
    WindowBox {
        id: sign
        visible: !row.away
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        // the window's number is as large as the ticket's: both have to be read
        width: row.size * (row.call.window > 99 ? 2 : 1.5)
        height: row.size * 1.06
        radius: row.size * 0.24
        color: row.boxColor
        border.color: row.boxEdge
        border.width: row.boxColor.a > 0 ? 0 : Math.max(1, row.size * 0.045)
        window: row.call.window
        size: row.size
        ink: row.boxInk
    }
}
