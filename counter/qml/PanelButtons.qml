pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The panel's buttons, always in the same places, as high as there is room for.
GridLayout {
    id: buttons

    required property var desk
    property bool lying: false
    // How high they may be together.
    property real room: 290

    readonly property int small: Math.max(44, Math.min(50, (room - 4 * rowSpacing) / 5.48))
    readonly property int large: small * 1.24

    component Place: DeskButton {
        desk: buttons.desk
        size: 15
        iconSize: 20
        padding: buttons.lying ? 9 : 12
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: buttons.small
    }
    component Large: Place {
        Layout.columnSpan: 2
        Layout.preferredHeight: buttons.large
        size: buttons.lying ? 18 : 20
        iconSize: 28
        padding: 18
        radius: 14
    }

    columns: 2
    columnSpacing: lying ? 6 : 8
    rowSpacing: lying ? 6 : 8

    Large {
        name: "next"
    }
    Large {
        name: "finish"
        iconSize: 26
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
        name: "number"
    }
    Place {
        name: "break"
    }
}
