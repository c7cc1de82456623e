import QtQuick
import Novbe.Ui

// The pages of a person who has more than the desk.
Segments {
    id: pages

    required property var frame
    // The number of the window that the person works at.
    property int window: 0

    readonly property var names: ({
            desk: qsTr("Window %1").arg(window),
            reception: qsTr("Reception"),
            overview: qsTr("Overview"),
            statistics: qsTr("Statistics")
        })

    visible: frame.pages.length > 1
    labels: frame.pages.map(page => names[page])
    current: frame.pages.indexOf(frame.page)
    size: 14.5
    onChosen: index => frame.go(frame.pages[index])
}
