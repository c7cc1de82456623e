import QtQuick
import Novbe.Ui

// The pages of a person who has more than the desk.
Segments {
    id: pages

    required property var frame

    readonly property var names: ({
            desk: qsTr("Window"),
            reception: qsTr("Reception"),
            overview: qsTr("Overview")
        })

    visible: frame.pages.length > 1
    labels: frame.pages.map(page => names[page])
    current: frame.pages.indexOf(frame.page)
    size: 14.5
    onChosen: index => frame.go(frame.pages[index])
}
