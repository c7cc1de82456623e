import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A numbered heading.
RowLayout {
    id: way

    required property string number
    required property string title

    spacing: Theme.px(16)

    Rectangle {
        Layout.preferredWidth: Theme.px(56)
        Layout.preferredHeight: Theme.px(56)
        radius: width / 2
        color: Theme.colours.primary

        Figures {
            anchors.centerIn: parent
            text: way.number
            size: 32
            color: Theme.colours.primaryInk
            Accessible.ignored: true
        }
    }
    Words {
        Layout.fillWidth: true
        text: way.title
        size: 34
        font.weight: 700
        lineHeight: 0.95
    }
}
