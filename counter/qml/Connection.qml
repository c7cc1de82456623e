import QtQuick
import Novbe.Ui

// Whether the store answers.
StateChip {
    property string lost

    status: lost ? "offline" : "online"
    text: lost || qsTr("Connected")
    size: 14.5
}
