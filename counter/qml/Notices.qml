import QtQuick
import QtQuick.Layouts

// What there is to know beside the visit. Nothing here takes the focus.
ColumnLayout {
    id: notices

    required property var desk
    // Where there is little room: in one line.
    property bool brief: false
    // Where there is hardly any: the most urgent one alone.
    property bool single: false

    readonly property var shown: desk.state
    readonly property var reminders: shown.reminders ?? []
    // What there is, the most urgent first.
    readonly property var news: [["lost", desk.lost], ["day", shown.guest && shown.day_notice], ["help", shown.help], ["due", reminders.length],
        // one thing at a time: the visit needs its room
        ["paper", (shown.unprinted ?? []).length && !shown.help && !reminders.length]].filter(one => one[1]).map(one => one[0])

    function tells(name: string): bool {
        return single ? news[0] === name : news.includes(name);
    }

    visible: news.length > 0
    spacing: brief ? 8 : 12

    Lost {
        visible: notices.tells("lost")
        Layout.fillWidth: true
        slim: notices.single
        desk: notices.desk
    }
    Notice {
        visible: notices.tells("day")
        Layout.fillWidth: true
        slim: notices.single
        icon: notices.shown.day === "paused" ? "pause-circle-fill" : "lock-simple-fill"
        text: notices.shown.day_notice ?? ""
    }
    Notice {
        visible: notices.tells("help")
        Layout.fillWidth: true
        slim: notices.single
        tone: "soft"
        icon: "hand-waving-fill"
        text: notices.shown.help ?? ""
        action: notices.shown.help_id ? notices.desk.actions.supervisor?.text ?? "" : ""
        actionNote: text
        onActed: notices.desk.press("supervisor")
    }
    Notice {
        visible: notices.tells("due")
        Layout.fillWidth: true
        slim: notices.single
        tone: "soft"
        icon: "bell-ringing-fill"
        text: qsTr("Time to serve on: %1").arg(notices.reminders.join(", "))
    }
    Unprinted {
        visible: notices.tells("paper")
        Layout.fillWidth: true
        slim: notices.single
        brief: notices.brief
        desk: notices.desk
    }
}
