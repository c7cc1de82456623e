pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Letters in the order in which they are learnt, then space and delete. A real keyboard types, too.
Item {
    id: keyboard

    required property var kiosk
    // Design pixels.
    property real keyHeight: 104
    property real gap: flat ? 8 : 12
    // Few long lines; space and delete stand at the end of the last one.
    property bool flat: false

    readonly property var keys: kiosk.keyboard.keys ?? []
    readonly property bool spaced: kiosk.keyboard.space ?? true
    readonly property int columns: flat ? spaced ? 13 : 14 : kiosk.keyboard.columns ?? 8
    readonly property int beside: flat ? keys.length % columns : 0
    readonly property int rows: Math.ceil(keys.length / columns)
    readonly property real cellWidth: (width - (columns - 1) * Theme.px(gap)) / columns
    readonly property real step: Theme.px(keyHeight + gap)

    height: (rows + (beside ? 0 : 1)) * step - Theme.px(gap)

    Repeater {
        model: keyboard.keys

        KeyCap {
            required property int index
            required property var modelData

            x: (index % keyboard.columns) * (keyboard.cellWidth + Theme.px(keyboard.gap))
            y: Math.floor(index / keyboard.columns) * keyboard.step
            width: keyboard.cellWidth
            height: Theme.px(keyboard.keyHeight)
            text: modelData.sign
            onPressed: keyboard.kiosk.type(modelData.types)
        }
    }
    RowLayout {
        x: keyboard.beside * (keyboard.cellWidth + Theme.px(keyboard.gap))
        y: (keyboard.rows - (keyboard.beside ? 1 : 0)) * keyboard.step
        width: parent.width - x
        height: Theme.px(keyboard.keyHeight)
        spacing: Theme.px(keyboard.gap)

        KeyCap {
            visible: keyboard.spaced
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 7
            text: qsTr("Space")
            size: keyboard.flat ? 27 : 32
            onPressed: keyboard.kiosk.type(" ")
        }
        KeyCap {
            visible: !keyboard.spaced
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            text: "-"
            Accessible.name: qsTr("Hyphen")
            onPressed: keyboard.kiosk.type("-")
        }
        KeyCap {
            visible: !keyboard.spaced
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 4
            text: qsTr("Clear")
            icon: keyboard.flat ? "" : "x-bold"
            size: keyboard.flat ? 27 : 32
            onPressed: keyboard.kiosk.clear()
        }
        KeyCap {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 4
            text: qsTr("Delete")
            icon: keyboard.flat ? "" : "backspace-bold"
            size: keyboard.flat ? 27 : 32
            onPressed: keyboard.kiosk.erase()
        }
    }
}
