import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Back, start over and the language: on every page of the way, at the same places.
Rectangle {
    id: dock

    required property var kiosk
    required property bool wide
    required property bool tight

    height: Theme.px(tight ? 148 : 196)
    color: Theme.colours.surface

    Rectangle {
        width: parent.width
        height: Theme.px(3)
        color: Theme.colours.edge
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(48)
        anchors.rightMargin: Theme.px(48)
        anchors.topMargin: Theme.px(dock.tight ? 19 : 27)
        anchors.bottomMargin: Theme.px(dock.tight ? 17 : 25)
        spacing: Theme.px(dock.wide ? 16 : 12)

        DockCell {
            Layout.fillHeight: true
            Layout.fillWidth: !dock.wide
            Layout.preferredWidth: Theme.px(dock.wide ? 236 : 153)
            icon: "arrow-left-bold"
            text: qsTr("Back")
            available: dock.kiosk.dock.back ?? false
            reason: qsTr("There is nothing to go back to")
            onPressed: dock.kiosk.back()
        }
        DockCell {
            Layout.fillHeight: true
            Layout.fillWidth: !dock.wide
            Layout.preferredWidth: Theme.px(dock.wide ? 236 : 153)
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
            Layout.fillWidth: !dock.wide
            Layout.preferredWidth: Theme.px(dock.wide ? 420 : 324)
            codes: dock.kiosk.dock.languages ?? []
            current: dock.kiosk.dock.language ?? ""
            onChosen: code => dock.kiosk.speak(code)
        }
    }
}
