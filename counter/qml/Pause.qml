import QtQuick

// Why nobody is called: the day stands still, or the operator is on a break.
Standstill {
    required property var shown

    readonly property bool dayStands: (shown.day_notice ?? "") !== ""

    icon: !dayStands ? "coffee-fill" : shown.day === "paused" ? "pause-circle-fill" : "lock-simple-fill"
    title: dayStands ? shown.day_notice : shown.break_reason || qsTr("Break")
    detail: dayStands ? qsTr("Nobody can be called now. It goes on by itself.") : qsTr("Nobody is called to this window. Press F9 when you are back.")
}
