import QtQuick
import Novbe.Ui

// Types into a chooser; Up and Down walk through what is found, Enter takes it.
Field {
    id: search

    required property var chooser

    icon: "magnifying-glass-bold"
    size: 16
    text: chooser.query
    onTextChanged: chooser.query = text
    input.Keys.onUpPressed: chooser.move(-1)
    input.Keys.onDownPressed: chooser.move(1)
}
