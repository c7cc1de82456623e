import QtQuick
import Novbe.Ui

// How much of a page or a list lies above and below what is shown.
Rectangle {
    required property Flickable view

    parent: view
    visible: view.visibleArea.heightRatio < 1
    x: view.width - width - 2
    y: view.visibleArea.yPosition * view.height
    width: 4
    height: Math.max(16, view.visibleArea.heightRatio * view.height)
    radius: 2
    color: Theme.colours.lineStrong
}
