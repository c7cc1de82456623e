import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Two other ways in: by typing, and by appointment.
RowLayout {
    id: entries

    required property var kiosk
    required property bool small
    // Low: one line each.
    property bool plain: false

    spacing: Theme.px(20)

    Pressable {
        id: search
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 5
        text: qsTr("Search for a service")
        onPressed: entries.kiosk.find()

        Face {
            anchors.fill: parent
            down: search.down
            radius: search.radius
            edge: 0
            color: search.down ? Theme.colours.primarySoft : Theme.colours.surface
            outlineColor: Theme.colours.lineStrong
            outlineWidth: Theme.outline
        }
        Icon {
            id: glass
            x: Theme.px(entries.small ? 24 : 32)
            anchors.verticalCenter: parent.verticalCenter
            name: "magnifying-glass-bold"
            size: 48
            color: Theme.colours.primary
        }
        Words {
            anchors.left: glass.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            text: search.text
            size: entries.small ? 31 : 34
            lineHeight: 0.95
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }
    Pressable {
        id: appointment
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 6
        text: qsTr("I have an appointment")
        Accessible.description: note.text
        onPressed: entries.kiosk.check_in()

        Face {
            id: face
            anchors.fill: parent
            down: appointment.down
            radius: appointment.radius
            edge: Theme.highContrast ? 0 : Theme.px(7)
            color: appointment.down ? Theme.colours.primaryPressed : Theme.colours.primary
            edgeColor: Theme.colours.primaryPressed
            outlineWidth: Theme.highContrast ? Theme.outline : 0
        }
        Icon {
            id: calendar
            x: Theme.px(entries.small ? 22 : 28)
            y: face.shift + (face.bodyHeight - height) / 2
            name: "calendar-check-bold"
            size: entries.small ? 48 : 56
            color: Theme.colours.primaryInk
        }
        TextMetrics {
            id: smallest
            font.family: Theme.words
            font.pixelSize: Theme.font(27)
            font.weight: 700
            text: appointment.text
        }
        Column {
            anchors.left: calendar.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(12)
            y: face.shift + (face.bodyHeight - height) / 2

            Words {
                width: parent.width
                height: Math.min(implicitHeight, face.bodyHeight - (note.visible ? note.height : 0))
                text: appointment.text
                size: entries.small ? 31 : 34
                minimumPixelSize: Theme.font(27)
                fontSizeMode: Text.VerticalFit
                font.weight: 700
                lineHeight: 0.95
                color: Theme.colours.primaryInk
                Accessible.ignored: true
            }
            Words {
                id: note
                // where there is room for it below the name, which may then be as small as can be
                visible: !entries.small && !entries.plain && Math.ceil(smallest.advanceWidth * 1.1 / width) * Theme.font(27) * 1.15 + implicitHeight <= face.bodyHeight
                width: parent.width
                text: qsTr("Check in")
                size: 27
                lineHeight: 0.95
                color: Theme.colours.primaryInk
                Accessible.ignored: true
            }
        }
    }
}
