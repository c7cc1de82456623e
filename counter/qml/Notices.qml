pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What there is to know beside the visit. Nothing here takes the focus.
ColumnLayout {
    id: notices

    required property var desk

    readonly property var shown: desk.state

    spacing: 12

    Lost {
        Layout.fillWidth: true
        desk: notices.desk
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        icon: notices.shown.day === "paused" ? "pause-circle-fill" : "lock-simple-fill"
        text: notices.shown.guest ? notices.shown.day_notice : ""
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        tone: "soft"
        icon: "hand-waving-fill"
        text: notices.shown.help ?? ""
        action: notices.shown.help_id ? notices.desk.actions.supervisor?.text ?? "" : ""
        onActed: notices.desk.press("supervisor")
    }
    Notice {
        Layout.fillWidth: true
        visible: (notices.shown.reminders ?? []).length > 0
        tone: "soft"
        icon: "bell-ringing-fill"
        text: qsTr("Time to serve on: %1").arg((notices.shown.reminders ?? []).join(", "))
    }
    Unprinted {
        Layout.fillWidth: true
        // one thing at a time: the visit needs its room
        visible: numbers.length > 0 && !notices.shown.help && !(notices.shown.reminders ?? []).length
        desk: notices.desk
    }
}
