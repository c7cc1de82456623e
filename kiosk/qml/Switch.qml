import QtQuick
import Novbe.Ui

// On or off: told by place, tick and colour; the word stands beside it.
Rectangle {
    id: track

    required property bool on
    // Design pixels of the height.
    property real size: 68

    implicitWidth: Theme.px(size * 1.76)
    implicitHeight: Theme.px(size)
    radius: height / 2
    color: on ? Theme.colours.primary : Theme.colours.surface
    border.color: on ? Theme.colours.primary : Theme.colours.lineStrong
    border.width: Theme.px(4)

    Rectangle {
        x: track.on ? parent.width - width - Theme.px(track.size * 0.15) : Theme.px(track.size * 0.15)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(track.size * 0.7)
        height: width
        radius: width / 2
        color: track.on ? Theme.colours.primaryInk : Theme.colours.lineStrong

        Icon {
            visible: track.on
            anchors.centerIn: parent
            name: "check-bold"
            size: track.size * 0.47
            color: Theme.colours.primary
        }
    }
}
