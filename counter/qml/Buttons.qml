pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What can be done, always in the same places, as high as there is room for.
ColumnLayout {
    id: buttons

    required property var desk
    // How high they may be together.
    property real room: 640

    // two large ones are half as high again as the six others
    readonly property int small: Math.max(36, Math.min(60, (room - 7 * spacing - 4) / 9))
    readonly property int large: small * 1.5
    readonly property real title: large >= 80 ? 20 : large > 64 ? 18 : 16

    component Place: DeskButton {
        desk: buttons.desk
        hintSide: "left"
        size: buttons.small > 44 ? 16 : 15
        iconSize: buttons.small > 44 ? 24 : 20
        Layout.fillWidth: true
        Layout.preferredHeight: buttons.small
    }
    component Large: Place {
        Layout.preferredHeight: buttons.large
        size: buttons.title
        iconSize: buttons.large >= 64 ? buttons.title * 1.55 : 22
        padding: buttons.large >= 80 ? 18 : 12
        radius: buttons.large >= 64 ? 16 : 12
    }

    spacing: room > 560 ? 10 : room > 460 ? 8 : 6

    Large {
        name: "next"
    }
    Large {
        name: "finish"
        Layout.bottomMargin: 4
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
