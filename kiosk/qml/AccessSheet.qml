pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// What makes the kiosk easier, above the page: what is switched is seen at once.
FocusScope {
    id: sheet
    objectName: "sheet"

    required property var kiosk
    required property bool wide
    required property bool tight
    // From here on down controls may stand; 0 without low reach.
    required property real reach

    readonly property var comfort: kiosk.comfort
    readonly property bool shown: comfort.sheet ?? false
    readonly property bool low: comfort.low ?? false
    readonly property int columns: low ? wide ? 3 : 2 : wide ? 2 : 1
    readonly property int pad: Theme.px(tight ? 24 : 48)
    readonly property int gap: Theme.px(tight || low ? 12 : 18)
    readonly property int lines: Math.ceil(6 / columns) + (comfort.guide ? 1 : 0)
    readonly property real room: height - (low ? reach : head.height + 2 * pad) - Theme.px(tight ? 16 : 32)
    readonly property real line: Math.min(Theme.px(176), (room - (lines - 1) * gap) / lines)
    readonly property real cell: (width - 2 * pad - (columns - 1) * gap) / columns
    readonly property real begin: height - Theme.px(tight ? 16 : 32) - lines * line - (lines - 1) * gap

    function placeX(index: int): real {
        return pad + index % columns * (cell + gap);
    }

    function placeY(index: int): real {
        return begin + Math.floor(index / columns) * (line + gap);
    }

    visible: shown
    onShownChanged: if (shown) {
        (kiosk.keys ? first : nobody).forceActiveFocus(Qt.TabFocusReason);
        coming.restart();
    }
    Keys.onPressed: event => {
        const arrow = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].includes(event.key);
        event.accepted = arrow && nobody.activeFocus;
        if (event.accepted)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    component Choice: AccessRow {
        required property int place
        required property string name

        x: sheet.placeX(place)
        y: sheet.placeY(place)
        width: sheet.cell
        height: sheet.line
        compact: sheet.columns > (sheet.wide ? 2 : 1)
        tight: sheet.tight
        on: sheet.comfort[name] ?? false
        onPressed: sheet.kiosk.switch_comfort(name)
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
    Item {
        id: body
        width: parent.width
        height: parent.height

        property real rise: 0
        y: rise

        NumberAnimation {
            id: coming
            target: body
            property: "rise"
            from: Theme.px(60)
            to: 0
            duration: Theme.sheet
            easing.type: Easing.OutCubic
        }
        Rectangle {
            y: head.y - sheet.pad
            width: parent.width
            height: parent.height - y + radius
            radius: Theme.px(48)
            color: Theme.colours.surface
            border.color: Theme.colours.lineStrong
            border.width: Theme.highContrast ? Theme.outline : 0
        }
        Column {
            id: head
            x: sheet.pad
            y: sheet.begin - height - Theme.px(sheet.tight ? 20 : 30)
            width: parent.width - 2 * x
            spacing: Theme.px(8)

            Row {
                width: parent.width
                spacing: Theme.px(24)

                Icon {
                    id: sign
                    anchors.verticalCenter: parent.verticalCenter
                    name: "person-arms-spread-bold"
                    size: sheet.tight ? 52 : 72
                    color: Theme.colours.primary
                }
                Title {
                    room: parent.width - sign.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("What is comfortable for you?")
                    size: sheet.tight ? 42 : 58
                }
            }
            Words {
                width: parent.width
                text: qsTr("Changes show at once and are for you only.")
                size: sheet.tight ? 28 : 32
                color: Theme.colours.ink2
            }
        }
        Choice {
            id: first
            place: 0
            name: "large"
            icon: "text-aa-bold"
            text: qsTr("Large letters")
            note: qsTr("Text and buttons grow")
        }
        Choice {
            place: 1
            name: "contrast"
            icon: "circle-half-bold"
            text: qsTr("High contrast")
            note: qsTr("White and yellow on black")
        }
        Choice {
            place: 2
            name: "low"
            icon: "arrow-fat-lines-down-bold"
            text: qsTr("Low reach")
            note: qsTr("All buttons in the lower half of the screen")
        }
        Choice {
            place: 3
            name: "guide"
            icon: "speaker-high-bold"
            text: qsTr("Voice guide")
            note: qsTr("What is on the screen is spoken")
            available: !sheet.comfort.silent
            reason: qsTr("This kiosk has no sound now")
        }
        Choice {
            place: 4
            name: "time"
            icon: "hourglass-medium-bold"
            text: qsTr("More time")
            note: qsTr("The screen waits twice as long")
        }
        ActionButton {
            x: sheet.placeX(5)
            y: sheet.placeY(5)
            width: sheet.cell
            height: sheet.line
            kind: "primary"
            text: qsTr("Done")
            icon: "check-bold"
            size: sheet.tight ? 38 : 44
            onPressed: sheet.kiosk.open_access(false)
        }
        AccessVolume {
            visible: sheet.comfort.guide ?? false
            kiosk: sheet.kiosk
            tight: sheet.tight
            x: sheet.pad
            y: sheet.begin + (sheet.lines - 1) * (sheet.line + sheet.gap)
            width: parent.width - 2 * x
            height: sheet.line
        }
    }
}
