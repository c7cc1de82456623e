import QtQuick
import Novbe.Ui

// What a page asks or tells, set tight.
Even {
    font.weight: 700
    font.letterSpacing: -0.012 * Theme.font(size)
    lineHeight: 0.95
}
