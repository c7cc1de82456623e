import QtQuick
import Novbe.Ui

// How the desk stands: free, called, serving, on a break, or the whole day paused or closed.
StateChip {
    required property string stands

    status: stands === "paused" ? "held" : stands
    text: stands === "paused" ? qsTr("Paused") : look[2]
}
