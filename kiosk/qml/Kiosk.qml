pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The kiosk's window: a page of the way between head and dock, or one that fills the screen.
Rectangle {
    id: root

    required property var kiosk

    readonly property bool wide: width > height
    // As drawn, at 21.5 inches, a design pixel is so many millimetres.
    readonly property real drawn: 0.2479
    readonly property real pitch: kiosk.panel.diagonal * 25.4 / Math.hypot(width, height)
    // What is read from farther away than half a metre is larger.
    readonly property real real: drawn / pitch * Math.max(1, kiosk.panel.distance / 500)
    readonly property real whole: Theme.fit(width, height, wide ? 1920 : 1080, wide ? 1080 : 1920)
    readonly property real least: Theme.fit(width, height, wide ? 1500 : 844, wide ? 844 : 1500)
    // True size, larger where there is room; on a small panel fewer things stand on a page.
    readonly property real unit: Math.min(Math.max(whole, real), least)
    readonly property bool tight: height / unit < (wide ? 1000 : 1760) || width / unit < 1000
    readonly property bool onTheWay: !["starting", "welcome", "closed", "away"].includes(kiosk.screen)

    color: Theme.colours.bg
    Keys.onEscapePressed: kiosk.back()

    Binding {
        target: Theme
        property: "unit"
        value: root.unit
    }
    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: 1 / root.pitch
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.kiosk.panel.still
    }

    Head {
        id: head
        visible: root.onTheWay
        kiosk: root.kiosk
        wide: root.wide
        tight: root.tight
        width: parent.width
    }
    Stage {
        id: stage
        kiosk: root.kiosk
        wide: root.wide
        tight: root.tight
        anchors.top: root.onTheWay ? head.bottom : parent.top
        anchors.bottom: root.onTheWay ? dock.top : parent.bottom
        width: parent.width
        enabled: !prompt.shown
    }
    Dock {
        id: dock
        visible: root.onTheWay
        kiosk: root.kiosk
        wide: root.wide
        tight: root.tight
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Prompt {
        id: prompt
        kiosk: root.kiosk
        wide: root.wide
        tight: root.tight
        possible: root.onTheWay
        anchors.top: parent.top
        anchors.bottom: dock.top
        width: parent.width
    }
}
