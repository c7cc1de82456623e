import QtQuick
import Novbe.Ui

// The ticket's number as large as it may be: `most` design pixels, less where the width ends.
Figures {
    property real most

    size: Math.min(most, width / Theme.unit / Math.max(4, text.length) * 1.55)
    height: Theme.font(size) * 0.96
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    font.letterSpacing: -0.02 * Theme.font(size)
}
