import QtQuick

// Text in the family for words. It wraps and is never cut off.
Text {
    // Design pixels.
    property real size: 32

    font.family: Theme.words
    font.pixelSize: Theme.font(size)
    font.weight: 500
    color: Theme.colours.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
