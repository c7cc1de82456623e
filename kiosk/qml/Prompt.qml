import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Above the page: a question, a message, or that something takes a moment. The dock stays.
FocusScope {
    id: prompt

    required property var kiosk
    required property bool wide
    required property bool tight
    // Whether there is a page below that can be asked about.
    required property bool possible
    // Controls stand from here on down.
    required property real reach

    readonly property var said: kiosk.prompt
    readonly property string kind: said.kind ?? ""
    readonly property bool shown: possible && kind !== "" && (kind !== "busy" || waited)
    // What is done in a moment is not worth a word.
    property bool waited: false

    onKindChanged: waited = false

    visible: shown
    onShownChanged: if (shown) {
        if (kiosk.keys)
            first.forceActiveFocus(Qt.TabFocusReason);
        else
            nobody.forceActiveFocus();
        coming.restart();
    }
    Keys.onPressed: event => {
        const arrow = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].includes(event.key);
        event.accepted = arrow && nobody.activeFocus;
        if (event.accepted)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    Timer {
        running: prompt.kind === "busy"
        interval: 500
        onTriggered: prompt.waited = true
    }
    Item {
        id: nobody
        focus: true
    }
    Rectangle {
        anchors.fill: parent
        color: "#13262C"
        opacity: 0.82

        MouseArea {
            anchors.fill: parent
        }
    }
    Rectangle {
        id: sheet
        x: (parent.width - width) / 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20) + rise
        width: Math.min(parent.width - Theme.px(72), Theme.px(1100))
        height: content.implicitHeight + Theme.px(prompt.tight ? 64 : prompt.wide ? 80 : 116)
        radius: Theme.px(48)
        color: Theme.colours.surface
        border.color: Theme.colours.lineStrong
        border.width: Theme.highContrast ? Theme.outline : 0

        property real rise: 0

        NumberAnimation {
            id: coming
            target: sheet
            property: "rise"
            from: -Theme.px(60)
            to: 0
            duration: Theme.sheet
            easing.type: Easing.OutCubic
        }

        ColumnLayout {
            id: content
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.px(56)
            width: parent.width - 2 * x
            spacing: Theme.px(prompt.wide ? 14 : 22)

            Countdown {
                Layout.alignment: Qt.AlignHCenter
                visible: prompt.kind === "time"
                seconds: prompt.said.seconds ?? 0
                total: prompt.said.of ?? 1
                size: prompt.tight ? 132 : prompt.wide ? 160 : 232
            }
            IconPlate {
                Layout.alignment: Qt.AlignHCenter
                visible: prompt.kind !== "time"
                icon: prompt.kind === "busy" ? "hourglass-medium-bold" : prompt.kind === "help" ? "hand-waving-bold" : "info-bold"
                size: prompt.wide ? 112 : 144
                warm: true
            }
            Even {
                room: content.width
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: measure
                horizontalAlignment: Text.AlignHCenter
                text: prompt.said.title ?? ""
                size: prompt.tight ? 42 : prompt.wide ? 50 : 60
                font.weight: 700
                lineHeight: 0.98
            }
            Even {
                room: content.width
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: measure
                visible: text !== ""
                horizontalAlignment: Text.AlignHCenter
                text: prompt.said.text ?? ""
                size: prompt.wide ? 32 : 36
            }
            Item {
                Layout.preferredHeight: Theme.px(prompt.wide ? 4 : 16)
            }
            GridLayout {
                Layout.fillWidth: true
                // with low reach a wide screen has them beside each other
                columns: prompt.wide && prompt.reach ? 2 : 1
                columnSpacing: content.spacing
                // room for the ring of the focus
                rowSpacing: Theme.px(22)

                ActionButton {
                    id: first
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    Layout.preferredHeight: Theme.px(prompt.tight ? 112 : prompt.wide ? 124 : 156)
                    visible: text !== ""
                    kind: "primary"
                    icon: prompt.kind === "time" ? "clock-clockwise-bold" : prompt.said.retry ? "arrows-clockwise-bold" : ""
                    text: prompt.said.yes ?? ""
                    size: prompt.wide ? 42 : 48
                    onPressed: prompt.kind === "help" ? prompt.kiosk.help_read(true) : prompt.said.retry ? prompt.kiosk.take() : prompt.kiosk.dismiss()
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.preferredHeight: Theme.px(prompt.wide ? prompt.reach ? 112 : 100 : 124)
                    visible: text !== ""
                    text: prompt.said.no ?? ""
                    size: 38
                    onPressed: prompt.kind === "help" ? prompt.kiosk.help_read(false) : prompt.kind === "time" ? prompt.kiosk.finish() : prompt.kiosk.dismiss()
                }
            }
        }
    }
}
