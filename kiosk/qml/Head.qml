import QtQuick
import Novbe.Ui

// The centre, the day, the time, and how far the visitor has come.
Item {
    id: head

    required property var kiosk
    required property bool wide
    required property bool tight

    readonly property int line: Theme.px(tight ? 96 : wide ? 112 : 124)

    height: line + Theme.px(wide ? 0 : 78)

    Brand {
        id: brand
        kiosk: head.kiosk
        x: Theme.px(48)
        anchors.verticalCenter: clock.verticalCenter
        width: head.wide ? Math.min(implicitWidth, head.width * 0.34) : clock.x - x - Theme.px(24)
    }
    Figures {
        id: clock
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(48)
        y: (head.line - height) / 2
        text: head.kiosk.head.clock ?? ""
        size: 40
        font.weight: 600
    }
    Steps {
        progress: head.kiosk.progress
        x: head.wide ? brand.x + brand.width + Theme.px(head.tight ? 40 : 96) : Theme.px(48)
        y: head.wide ? head.line / 4 : head.line
        width: head.wide ? clock.x - x - Theme.px(head.tight ? 40 : 96) : head.width - 2 * x
    }
}
