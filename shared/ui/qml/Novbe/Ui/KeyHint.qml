import QtQuick

// A key's name in a small frame: F2.
Rectangle {
    id: hint

    property string text
    property color tint: Theme.colours.ink
    // Design pixels.
    property real size: 13.5

    implicitWidth: Math.max(label.implicitWidth + Theme.px(14), Theme.px(28))
    implicitHeight: label.implicitHeight + Theme.px(6)
    radius: Theme.px(6)
    color: "transparent"
    border.color: tint
    border.width: Theme.px(1.5)

    Figures {
        id: label
        anchors.centerIn: parent
        text: hint.text
        size: hint.size
        font.weight: 600
        color: hint.tint
        Accessible.ignored: true
    }
}
