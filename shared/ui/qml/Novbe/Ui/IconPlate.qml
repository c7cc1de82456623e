import QtQuick

// An icon on its soft plate, as on area tiles.
Rectangle {
    id: plate

    property string icon
    // Design pixels of the plate's side.
    property real size: 104
    property real iconSize: size * 0.54
    property bool warm: false
    property color tint: warm ? Theme.colours.saffronText : Theme.colours.primary

    implicitWidth: Theme.px(size)
    implicitHeight: Theme.px(size)
    radius: Theme.px(size * 0.23)
    color: warm ? Theme.colours.saffronSoft : Theme.colours.primarySoft

    Icon {
        anchors.centerIn: parent
        name: plate.icon
        size: plate.iconSize
        color: plate.tint
    }
}
