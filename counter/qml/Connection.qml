import QtQuick
import Novbe.Ui

// Whether the store answers.
StateChip {
    property string lost
    // The icon alone while all is well.
    property bool brief: false

    status: lost ? "offline" : "online"
    text: lost || (brief ? "" : qsTr("Connected"))
    Accessible.name: lost || qsTr("Connected")
    size: 14.5
}
