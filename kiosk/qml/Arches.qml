pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The window's arches, one behind the other, in night to day teal.
Rectangle {
    id: arches

    // The centre of the arches, and how much a step of the drawing is.
    required property real centreX
    required property real centreY
    required property real scale_

    color: Theme.highContrast ? Theme.colours.bg : "#0B4F5C"
    clip: true

    Repeater {
        model: [[620, "#0E5866"], [470, "#126270"], [330, "#176D7B"]]

        Rectangle {
            required property var modelData

            // their lines would cross words
            visible: !Theme.highContrast
            width: 2 * modelData[0] * arches.scale_
            height: arches.height - y + radius
            radius: width / 2
            x: arches.centreX - radius
            y: arches.centreY - radius
            color: modelData[1]
        }
    }
}
