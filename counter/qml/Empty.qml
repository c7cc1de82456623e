import QtQuick
import Novbe.Ui

// Nobody waits.
Standstill {
    icon: "check-circle-fill"
    tint: Theme.colours.success
    title: qsTr("Nobody waits for this window")
    detail: qsTr("Whoever comes appears here by itself.")
}
