import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Back, start over, the language, what makes it easier: on every page of the way, at the same places.
// Before the way it has what nobody needs a language for.
Rectangle {
    id: dock

    required property var kiosk
    required property bool wide
    required property bool tight
    required property bool onTheWay

    readonly property int cell: Theme.px(wide ? tight ? 204 : 236 : tight ? 96 : 138)
    readonly property real iconSize: tight ? 40 : 52

    height: Theme.px(tight ? 148 : 196)
    color: Theme.colours.surface

    Rectangle {
        width: parent.width
        height: Theme.highContrast ? Theme.outline : Theme.px(3)
        color: Theme.highContrast ? Theme.colours.lineStrong : Theme.colours.edge
    }
    RowLayout {
        visible: dock.onTheWay
        anchors.fill: parent
        anchors.leftMargin: Theme.px(dock.tight && !dock.wide ? 20 : 48)
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: Theme.px(dock.tight ? 19 : 27)
        anchors.bottomMargin: Theme.px(dock.tight ? 17 : 25)
        spacing: Theme.px(dock.wide ? 16 : dock.tight ? 8 : 12)

        DockCell {
            iconSize: dock.iconSize
            Layout.fillHeight: true
            Layout.fillWidth: !dock.wide
            Layout.preferredWidth: dock.cell
            icon: "arrow-left-bold"
            text: qsTr("Back")
            available: dock.kiosk.dock.back ?? false
            reason: qsTr("There is nothing to go back to")
            onPressed: dock.kiosk.back()
        }
        DockCell {
            iconSize: dock.iconSize
            Layout.fillHeight: true
            Layout.fillWidth: !dock.wide
            Layout.preferredWidth: dock.cell
            Layout.minimumWidth: Theme.px(dock.tight ? 136 : 158)
            icon: "arrow-counter-clockwise-bold"
            text: qsTr("Start over")
            available: dock.kiosk.dock.over ?? false
            reason: qsTr("There is nothing to go back to")
            onPressed: dock.kiosk.start_over()
        }
        Item {
            visible: dock.wide
            Layout.fillWidth: true
        }
        LanguageSwitch {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(dock.wide ? dock.tight ? 380 : 420 : dock.tight ? 216 : 300)
            codes: dock.kiosk.dock.languages ?? []
            current: dock.kiosk.dock.language ?? ""
            onChosen: code => dock.kiosk.speak(code)
        }
        DockCell {
            iconSize: dock.iconSize
            Layout.fillHeight: true
            Layout.fillWidth: !dock.wide
            Layout.minimumWidth: Theme.px(184)
            Layout.preferredWidth: dock.cell
            icon: "person-arms-spread-bold"
            text: qsTr("Accessibility")
            active: dock.kiosk.comfort.sheet ?? false
            onPressed: dock.kiosk.open_access(!active)
        }
        DockCell {
            iconSize: dock.iconSize
            Layout.fillHeight: true
            Layout.fillWidth: !dock.wide
            Layout.preferredWidth: dock.cell
            Layout.minimumWidth: Theme.px(128)
            icon: "hand-waving-bold"
            text: dock.kiosk.help.text ?? ""
            active: dock.kiosk.help.active ?? false
            onPressed: dock.kiosk.ask_help()
        }
    }
    AccessDock {
        visible: !dock.onTheWay
        kiosk: dock.kiosk
        wide: dock.wide
        tight: dock.tight
        anchors.fill: parent
        anchors.leftMargin: Theme.px(dock.tight && !dock.wide ? 20 : 48)
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: Theme.px(dock.tight ? 19 : 27)
        anchors.bottomMargin: Theme.px(dock.tight ? 17 : 25)
    }
}
