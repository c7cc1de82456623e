import QtQuick
import Novbe.Ui

// Nobody can be called: nobody waits, or whoever does is still on the way.
Standstill {
    property bool awaited: false

    icon: awaited ? "clock-bold" : "check-circle-fill"
    tint: awaited ? Theme.colours.ink2 : Theme.colours.success
    title: awaited ? qsTr("Who waits is still on the way") : qsTr("Nobody waits for this window")
    detail: qsTr("Whoever comes appears here by itself.")
}
