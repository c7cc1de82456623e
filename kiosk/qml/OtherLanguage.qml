import QtQuick
import Novbe.Ui

// None of these languages: the reception helps. Quieter than the languages.
Pressable {
    id: other

    required property list<string> names

    readonly property bool narrow: width < Theme.px(800)

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
        x: Theme.px(other.narrow ? 28 : 44)
        anchors.verticalCenter: parent.verticalCenter
        name: "globe-bold"
        size: 52
        color: Theme.colours.primary
    }
    Words {
        anchors.left: globe.right
        anchors.leftMargin: Theme.px(other.narrow ? 18 : 28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(other.narrow ? 12 : 24)
        anchors.verticalCenter: parent.verticalCenter
        text: other.names.join(" · ")
        size: other.narrow ? 28 : 32
        font.weight: 600
        Accessible.ignored: true
    }
}
