pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The kiosk's window: a page of the way between head and dock, or one that fills the screen.
Rectangle {
    id: root

    required property var kiosk
    // The way out for staff; none where no PIN is set.
    property var wayOut: null

    readonly property bool wide: width > height
    // As drawn, at 21.5 inches, a design pixel is so many millimetres.
    readonly property real drawn: 0.2479
    readonly property real pitch: kiosk.panel.diagonal * 25.4 / Math.hypot(width, height)
    // What is read from farther away than half a metre is larger.
    readonly property real real: drawn / pitch * Math.max(1, kiosk.panel.distance / 500)
    readonly property real whole: Theme.fit(width, height, wide ? 1920 : 1080, wide ? 1080 : 1920)
    readonly property real least: Theme.fit(width, height, wide ? 1500 : 844, wide ? 844 : 1500)
    // True size, larger where there is room; on a small panel fewer things stand on a page.
    // Large letters: everything grows, up to where a page still has room for it.
    readonly property real most: kiosk.comfort.large ? Theme.fit(width, height, wide ? 1456 : 832, wide ? 820 : 1456) : least
    readonly property real unit: Math.min(Math.max(whole, real) * (kiosk.comfort.large ? 1.3 : 1), most)
    readonly property bool tight: height / unit < (wide ? 1000 : 1760) || width / unit < 1000
    // Low reach: controls stand from here on down.
    readonly property real reach: kiosk.comfort.low ? height / 2 : 0
    readonly property bool docked: kiosk.screen !== "starting"
    readonly property bool onTheWay: !["starting", "welcome", "closed", "away"].includes(kiosk.screen)

    color: Theme.colours.bg
    Keys.onEscapePressed: kiosk.back()

    Binding {
        target: Theme
        property: "name"
        value: root.kiosk.comfort.contrast ? "contrast" : "light"
    }
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
        // below a question it is not read
        enabled: stage.enabled
        visible: root.onTheWay
        kiosk: root.kiosk
        wide: root.wide
        tight: root.tight
        width: parent.width
    }
    Stage {
        id: stage
        objectName: "stage"
        kiosk: root.kiosk
        wide: root.wide
        tight: root.tight
        anchors.top: root.onTheWay ? head.bottom : parent.top
        anchors.bottom: root.docked ? dock.top : parent.bottom
        width: parent.width
        reach: Math.max(0, root.reach - y)
        enabled: !prompt.shown && !sheet.shown
    }
    AccessSheet {
        id: sheet
        kiosk: root.kiosk
        wide: root.wide
        tight: root.tight
        reach: root.reach
        enabled: !prompt.shown
        anchors.top: parent.top
        anchors.bottom: dock.top
        width: parent.width
    }
    Dock {
        id: dock
        visible: root.docked
        onTheWay: root.onTheWay || sheet.shown
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
        possible: root.docked
        reach: root.reach
        anchors.top: parent.top
        anchors.bottom: dock.top
        width: parent.width
    }
    Loader {
        anchors.fill: parent
        active: root.wayOut?.shown ?? false
        sourceComponent: Exit {
            wayOut: root.wayOut
        }
    }
}
