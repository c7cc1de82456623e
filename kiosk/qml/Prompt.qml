import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Above the page: a question, a message, or that something takes a moment. The dock stays.
FocusScope {
    id: prompt

    required property var kiosk
    required property bool wide
    // Whether there is a page below that can be asked about.
    required property bool possible

    readonly property var said: kiosk.prompt
    readonly property string kind: said.kind ?? ""
    readonly property bool shown: possible && kind !== ""

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
        anchors.bottomMargin: Theme.px(40) + rise
        width: Math.min(parent.width - Theme.px(96), Theme.px(1100))
        height: content.implicitHeight + Theme.px(prompt.wide ? 80 : 116)
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
                size: prompt.wide ? 160 : 232
            }
            IconPlate {
                Layout.alignment: Qt.AlignHCenter
                visible: prompt.kind === "problem"
                icon: "info-bold"
                size: prompt.wide ? 112 : 144
                warm: true
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: prompt.said.title ?? ""
                size: prompt.wide ? 50 : 60
                font.weight: 700
                lineHeight: 0.98
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: prompt.said.text ?? ""
                size: prompt.wide ? 32 : 36
            }
            Item {
                Layout.preferredHeight: Theme.px(prompt.wide ? 4 : 16)
            }
            ActionButton {
                id: first
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(prompt.wide ? 124 : 156)
                kind: "primary"
                icon: prompt.kind === "time" ? "clock-clockwise-bold" : prompt.said.retry ? "arrows-clockwise-bold" : ""
                text: prompt.kind === "time" ? qsTr("Yes, I need more time") : prompt.said.retry ? qsTr("Try again") : qsTr("OK, understood")
                size: prompt.wide ? 42 : 48
                onPressed: prompt.said.retry ? prompt.kiosk.take() : prompt.kiosk.dismiss()
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(prompt.wide ? 100 : 124)
                visible: prompt.kind === "time" || (prompt.said.retry ?? false)
                text: prompt.kind === "time" ? qsTr("No, finish") : qsTr("Not now")
                size: 38
                onPressed: prompt.kind === "time" ? prompt.kiosk.start_over() : prompt.kiosk.dismiss()
            }
        }
    }
}
