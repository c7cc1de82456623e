import QtQuick
import Novbe.Ui

// None of these languages: the reception helps. Quieter than the languages.
Pressable {
    id: other

    required property list<string> names

    text: names[0] ?? ""

    Face {
        anchors.fill: parent
        down: other.down
        radius: other.radius
        edge: 0
        color: other.down ? Theme.colours.primarySoft : Theme.colours.bg
        outlineColor: Theme.colours.lineStrong
        outlineWidth: Theme.outline
    }
    Icon {
        id: globe
        x: Theme.px(44)
        anchors.verticalCenter: parent.verticalCenter
        name: "globe-bold"
        size: 52
        color: Theme.colours.primary
    }
    Words {
        anchors.left: globe.right
        anchors.leftMargin: Theme.px(28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        text: other.names.join(" · ")
        size: 32
        font.weight: 600
        Accessible.ignored: true
    }
}
