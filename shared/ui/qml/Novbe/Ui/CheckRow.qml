import QtQuick

// A line that can be ticked.
Pressable {
    id: row

    // Design pixels.
    property real size: 16

    checkable: true
    radius: Theme.px(size * 0.6)
    implicitWidth: box.width + label.implicitWidth + Theme.px(size)
    implicitHeight: Math.max(box.height, label.height)

    Rectangle {
        id: box
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(row.size * 1.7)
        height: width
        radius: width * 0.25
        color: row.checked ? Theme.colours.primary : Theme.colours.surface
        border.color: row.checked ? Theme.colours.primary : Theme.colours.lineStrong
        border.width: Theme.hairline

        Icon {
            visible: row.checked
            anchors.centerIn: parent
            name: "check-bold"
            size: row.size * 1.1
            color: Theme.colours.primaryInk
        }
    }
    Words {
        id: label
        anchors.left: box.right
        anchors.leftMargin: Theme.px(row.size * 0.7)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.text
        size: row.size
        Accessible.ignored: true
    }
}
