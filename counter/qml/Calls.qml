pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// How often the visitor has been called, of how often it takes before "did not come".
Row {
    id: calls

    required property int calls
    required property int wanted
    // Also as dots.
    property bool dots: true
    property color tint: Theme.colours.saffronInk

    spacing: 5
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Calls: %1/%2").arg(calls.calls).arg(calls.wanted)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "megaphone-bold"
        size: 18
        color: calls.tint
    }
    Figures {
        anchors.verticalCenter: parent.verticalCenter
        text: calls.calls + "/" + calls.wanted
        size: 17
        color: calls.tint
        Accessible.ignored: true
    }
    Repeater {
        model: calls.dots ? calls.wanted : 0

        Rectangle {
            required property int index

            anchors.verticalCenter: parent.verticalCenter
            width: 24
            height: 10
            radius: 5
            color: index < calls.calls ? calls.tint : "transparent"
            border.color: calls.tint
            border.width: 2
        }
    }
}
