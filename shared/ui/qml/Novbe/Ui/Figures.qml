import QtQuick

// Numbers that matter: a ticket's number, a time, a count. All figures are equally wide.
Text {
    // Design pixels.
    property real size: 32

    font.family: Theme.figures
    font.pixelSize: Theme.font(size)
    font.weight: 700
    font.features: ({
            "tnum": 1,
            "lnum": 1
        })
    font.letterSpacing: -0.01 * size * Theme.unit
    color: Theme.colours.ink
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
