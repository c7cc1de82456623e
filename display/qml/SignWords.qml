pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// What is said where no number stands: the first language large, the others under it. The state itself is on the band
// in all languages: where the queue goes on is the more important line.
Item {
    id: panel

    property var content
    property var places
    property color ink

    readonly property var lines: content.details.length > 0 ? content.details : content.headlines
    readonly property int side: places.shape === "tall" ? Text.AlignHCenter : Text.AlignLeft
    readonly property bool led: content.details.length > 0

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: panel.places.detail * 0.3
        // what is too much for a panel gets smaller, it is never cut
        scale: Math.min(1, panel.height * 0.94 / Math.max(1, implicitHeight))
        transformOrigin: panel.side === Text.AlignLeft ? Item.Left : Item.Center

        Words {
            width: parent.width
            horizontalAlignment: panel.side
            text: panel.content.headlines[0] ?? ""
            font.pixelSize: panel.places.headline * (panel.led ? 0.84 : 1)
            font.weight: 700
            lineHeight: 0.98
            color: panel.ink
        }
        Words {
            visible: panel.led
            width: parent.width
            horizontalAlignment: panel.side
            bottomPadding: panel.places.detail * 0.2
            text: panel.content.details[0] ?? ""
            font.pixelSize: panel.places.detail * 1.15
            font.weight: 600
            lineHeight: 0.98
            color: Theme.colours.saffronText
        }
        Repeater {
            model: panel.lines.slice(1)

            Words {
                required property string modelData

                width: panel.width
                horizontalAlignment: panel.side
                text: modelData
                font.pixelSize: panel.places.detail * 0.94
                lineHeight: 0.98
                color: Theme.colours.ink2
            }
        }
        Words {
            visible: text !== ""
            width: parent.width
            horizontalAlignment: panel.side
            text: panel.content.note
            font.pixelSize: panel.places.detail * 0.6
            color: Theme.colours.ink3
        }
    }
}
