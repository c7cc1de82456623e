pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// What has happened with a ticket, the newest at the bottom and in sight.
ListView {
    id: list

    property var moments: []

    model: moments
    clip: true
    spacing: 6
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: count > 0
    onCountChanged: Qt.callLater(positionViewAtEnd)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Time line")

    delegate: RowLayout {
        id: moment

        required property var modelData

        width: list.width
        spacing: 10
        Accessible.role: Accessible.ListItem
        Accessible.name: modelData.text

        Figures {
            Layout.alignment: Qt.AlignTop
            text: moment.modelData.time
            size: 14
            font.weight: 600
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
        Words {
            Layout.fillWidth: true
            text: moment.modelData.who ? moment.modelData.what + " · " + moment.modelData.who : moment.modelData.what
            size: 14
            lineHeight: 0.95
            Accessible.ignored: true
        }
    }
}
