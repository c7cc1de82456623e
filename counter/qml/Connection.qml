import QtQuick
import Novbe.Ui

// Whether the store answers.
StateChip {
    property string lost
    // The icon alone. Since when it is away stands on the page.
    property bool brief: false

    status: lost ? "offline" : "online"
    text: brief ? "" : lost ? qsTr("No connection") : qsTr("Connected")
    Accessible.name: lost || qsTr("Connected")
    size: 14.5
}
