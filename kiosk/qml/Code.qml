import QtQuick
import Novbe.Ui

// The code of an appointment, typed or scanned.
Page {
    id: code
    names: ["code"]
    place: 2

    readonly property real keysWidth: wide && low ? (width - 2 * margin) * 0.72 : wide ? Math.min(Theme.px(900), width * 0.48) : width - 2 * margin
    readonly property real near: wide ? width - 2 * margin - keysWidth - Theme.px(48) : width - 2 * margin

    // Above a flat keyboard the whole width is free.
    readonly property real head: low ? width - 2 * margin : near

    Title {
        id: title
        x: code.margin
        y: Theme.px(code.wide ? 12 : 22)
        room: code.head
        text: qsTr("Enter the code of your appointment")
        size: code.tight ? 42 : code.wide ? 50 : 56
    }
    TypedLine {
        id: line
        x: code.margin
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(code.tight ? 14 : 22)
        width: code.head
        height: Theme.px(code.tight ? 100 : 128)
        label: qsTr("Code")
        text: code.kiosk.finding.text ?? ""
        placeholder: qsTr("Code")
        icon: "calendar-check-bold"
        clears: false
        size: 54
    }
    Notice {
        id: scan
        x: code.margin
        anchors.top: line.bottom
        anchors.topMargin: Theme.px(code.tight ? 14 : 26)
        width: code.near
        visible: y + height < (code.wide ? enter.y : keys.y) - Theme.px(8)
        icon: "qr-code-bold"
        text: qsTr("Or hold the code, or your ticket, to the scanner below the screen.")
    }
    ActionButton {
        id: enter
        x: code.margin
        y: (code.wide ? parent.height - Theme.px(code.tight ? 20 : 28) : keys.y - Theme.px(code.tight ? 16 : 28)) - height
        width: code.near
        height: Theme.px(code.tight ? 112 : 140)
        kind: "primary"
        text: qsTr("Confirm")
        trailingIcon: "arrow-right-bold"
        size: code.low && code.wide ? 34 : code.tight ? 38 : 44
        padding: code.low && code.wide ? 16 : 40
        available: (code.kiosk.finding.text ?? "") !== ""
        reason: qsTr("Please enter the code first")
        onPressed: code.kiosk.submit()
    }
    Keyboard {
        id: keys
        kiosk: code.kiosk
        x: code.wide ? parent.width - code.margin - width : code.margin
        y: parent.height - height - Theme.px(code.tight || code.wide ? 20 : 26)
        width: code.keysWidth
        flat: code.wide && code.low
        keyHeight: code.low ? code.tight ? 64 : 84 : code.wide ? Math.min(116, (code.height / Theme.unit - 40) / (rows + 1) - gap) : code.tight ? 84 : 104
    }
}
