import QtQuick
import Novbe.Ui

// A sentence whose lines are about equally long, so that no word is left alone on the last one. It needs as many
// lines as it would in the whole `room`.
Words {
    id: even

    required property real room
    readonly property int lines: Math.max(1, Math.ceil(whole.advanceWidth / room))
    readonly property real measure: lines > 1 ? Math.min(room, Math.ceil((whole.advanceWidth + (lines - 1) * longest.advanceWidth) / lines)) : room

    width: measure

    TextMetrics {
        id: whole
        font: even.font
        text: even.text
    }
    // A line may end so much before the edge.
    TextMetrics {
        id: longest
        font: even.font
        text: even.text.split(/\s+/).reduce((one, two) => two.length > one.length ? two : one, "") + " "
    }
}
