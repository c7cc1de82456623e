import QtQuick

// A short word in a pill, with an icon.
// tone: "plain", "soft", "primary", "now", "notice", "success", "danger".
Rectangle {
    id: chip

    property string text
    property string icon
    property string tone: "plain"
    // Design pixels.
    property real size: 19

    readonly property color fill: ({
            soft: Theme.colours.primarySoft,
            primary: Theme.colours.primary,
            now: Theme.colours.saffron,
            notice: Theme.colours.saffronSoft,
            success: Theme.colours.successSoft,
            danger: Theme.colours.dangerSoft
        })[tone] ?? Theme.colours.sunken
    readonly property color tint: ({
            soft: Theme.colours.primary,
            primary: Theme.colours.primaryInk,
            now: Theme.colours.saffronInk,
            notice: Theme.colours.saffronText,
            success: Theme.colours.success,
            danger: Theme.colours.danger
        })[tone] ?? Theme.colours.ink

    implicitWidth: content.implicitWidth + Theme.px(size * 1.68)
    implicitHeight: Theme.px(size * 2.1)
    radius: height / 2
    color: fill
    border.color: tint
    border.width: Theme.highContrast ? Theme.hairline : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: content
        anchors.centerIn: parent
        spacing: Theme.px(chip.size * 0.42)

        Icon {
            visible: chip.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: chip.icon
            size: chip.size * 1.16
            color: chip.tint
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            size: chip.size
            font.weight: 600
            color: chip.tint
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
