import QtQuick

// A white sheet for content that is not pressed.
Rectangle {
    radius: Theme.px(16)
    color: Theme.colours.surface
    border.color: Theme.colours.line
    border.width: Theme.highContrast ? Theme.outline : Theme.hairline
}
