import QtQuick

// Time spent against the standard time: a bar with a tick at the norm. Past it, pomegranate.
Item {
    id: bar

    // Any unit, the same for both.
    property real value: 0
    property real norm: 1
    // What is read aloud.
    property string text

    readonly property bool over: value > norm
    // The norm stands at four fifths, until the time runs past the end.
    readonly property real full: Math.max(norm / 0.8, value)

    implicitHeight: Theme.px(20)
    implicitWidth: Theme.px(320)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Rectangle {
        id: track
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: parent.height * 0.6
        radius: height / 2
        color: Theme.colours.sunken
        border.color: Theme.colours.line
        border.width: Theme.highContrast ? Theme.hairline : 0
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(height, parent.width * Math.min(1, bar.value / bar.full))
        height: track.height
        radius: height / 2
        color: bar.over ? Theme.colours.danger : Theme.colours.primary
    }
    Rectangle {
        x: parent.width * bar.norm / bar.full - width / 2
        width: Theme.px(3)
        height: parent.height
        color: Theme.colours.ink
    }
}
