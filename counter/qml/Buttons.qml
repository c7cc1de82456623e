pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What can be done, always in the same places.
ColumnLayout {
    id: buttons

    required property var desk
    property bool roomy: true

    readonly property int small: roomy ? 60 : 50

    component Place: DeskButton {
        desk: buttons.desk
        hintSide: "left"
        Layout.fillWidth: true
        Layout.preferredHeight: buttons.small
    }

    spacing: roomy ? 10 : 8

    Place {
        name: "next"
        Layout.preferredHeight: buttons.roomy ? 92 : 68
        size: 20
        iconSize: 32
        padding: 18
        radius: 16
    }
    Place {
        name: "finish"
        Layout.preferredHeight: buttons.roomy ? 92 : 68
        Layout.bottomMargin: buttons.roomy ? 6 : 2
        size: 20
        iconSize: 30
        padding: 18
        radius: 16
    }
    Place {
        name: "recall"
    }
    Place {
        name: "no_show"
    }
    Place {
        name: "transfer"
    }
    Place {
        name: "hold"
    }
    Place {
        name: "merge"
    }
    Place {
        name: "number"
    }
}
