import QtQuick
import Novbe.Ui

// A word beside what the mouse or the focus rests on, kept inside the window.
Rectangle {
    id: hint

    property string text
    property bool wanted: false
    // Where it stands: "above", "below" or "left" of its parent.
    property string side: "above"

    visible: wanted && text !== ""
    z: 100
    width: label.width + 24
    height: label.height + 16
    radius: 8
    color: Theme.colours.ink
    onVisibleChanged: if (visible)
        place()
    onWidthChanged: place()

    function place() {
        const corner = parent.mapToItem(null, 0, 0);
        // however large everything is shown
        const scale = parent.mapToItem(null, 1, 0).x - corner.x;
        const left = corner.x / scale;
        const middle = (parent.width - width) / 2;
        const room = Window.width / scale - left - width - 8;
        const under = (corner.y / scale) + parent.height + 8 + height <= Window.height / scale;
        x = side === "left" ? -width - 10 : Math.max(8 - left, Math.min(middle, room));
        y = side === "left" ? (parent.height - height) / 2 : side === "below" && under ? parent.height + 8 : -height - 8;
    }

    Words {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, 280)
        text: hint.text
        size: 14.5
        color: Theme.colours.surface
        Accessible.ignored: true
    }
}
