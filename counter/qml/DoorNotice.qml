import QtQuick

// Why one does not come in.
Notice {
    required property var door

    visible: text !== ""
    text: door.message
    tone: door.lost ? "danger" : "notice"
    icon: door.lost ? "wifi-slash-bold" : door.seconds > 0 ? "hourglass-medium-bold" : "info-bold"
}
