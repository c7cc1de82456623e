import QtQuick

// A state in icon and word, the same in every app.
// status: "free", "called", "serving", "break", "held", "over", "closed", "priority",
// "appointment", "online", "offline".
Chip {
    id: chip

    required property string status

    readonly property var looks: ({
            free: ["success", "check-circle-fill", qsTr("Free")],
            called: ["now", "megaphone-fill", qsTr("Called")],
            serving: ["primary", "user-sound-fill", qsTr("Serving")],
            break: ["notice", "coffee-fill", qsTr("Break")],
            held: ["soft", "pause-circle-fill", qsTr("Held")],
            over: ["danger", "warning-fill", qsTr("Over the norm")],
            closed: ["plain", "lock-simple-fill", qsTr("Closed")],
            priority: ["notice", "star-fill", qsTr("Priority")],
            appointment: ["soft", "calendar-check-fill", qsTr("Appointment")],
            online: ["success", "wifi-high-bold", qsTr("Connected")],
            offline: ["danger", "wifi-slash-bold", qsTr("No connection")]
        })
    readonly property list<string> look: looks[status] ?? ["plain", "", status]

    tone: look[0]
    icon: look[1]
    text: look[2]
}
