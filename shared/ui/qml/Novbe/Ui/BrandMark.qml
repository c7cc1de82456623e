pragma ComponentBehavior: Bound
import QtQuick

// Növbə's mark: three places, the first one lit.
Rectangle {
    id: mark

    // Design pixels.
    property real size: 72
    property bool quiet: false

    readonly property real unit: width / 64

    implicitWidth: Theme.px(size)
    implicitHeight: implicitWidth
    radius: 18 * unit
    color: Theme.highContrast ? "white" : quiet ? Theme.colours.surface : "#0B4F5C"
    Accessible.role: Accessible.Graphic
    Accessible.name: "Növbə"

    component Dot: Rectangle {
        property real centreX
        property real centreY
        property real r

        x: (centreX - r) * mark.unit
        y: (centreY - r) * mark.unit
        width: 2 * r * mark.unit
        height: width
        radius: width / 2
    }

    Dot {
        centreX: 14.5
        centreY: 41
        r: 5
        color: Theme.highContrast ? "black" : mark.quiet ? "#BF0B4F5C" : "#BFFFFFFF"
    }
    Dot {
        centreX: 28.5
        centreY: 38
        r: 6.5
        color: Theme.highContrast ? "black" : mark.quiet ? "#0B4F5C" : "white"
    }
    Dot {
        centreX: 46
        centreY: 30
        r: 10
        color: Theme.highContrast ? "black" : mark.quiet ? "#E9A51F" : "#F4B63F"
    }
}
