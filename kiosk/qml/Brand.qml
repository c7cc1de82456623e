import QtQuick
import Novbe.Ui

// The mark beside the centre's name and the date.
Item {
    id: brand

    required property var kiosk
    property color ink: Theme.colours.ink
    property color ink2: Theme.colours.ink2
    property bool quiet: false

    implicitWidth: lines.x + Math.max(centre.implicitWidth, date.implicitWidth)
    implicitHeight: Math.max(mark.height, lines.height)

    BrandMark {
        id: mark
        anchors.verticalCenter: parent.verticalCenter
        size: 68
        quiet: brand.quiet
    }
    Column {
        id: lines
        x: mark.width + Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        width: brand.width - x

        Words {
            id: centre
            width: parent.width
            text: brand.kiosk.head.centre ?? ""
            size: 30
            font.weight: 600
            lineHeight: 0.95
            color: brand.ink
        }
        Words {
            id: date
            width: parent.width
            text: brand.kiosk.head.date ?? ""
            size: 27
            color: brand.ink2
        }
    }
}
