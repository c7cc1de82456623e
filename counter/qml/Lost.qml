import QtQuick

// The store does not answer: what is shown is from before.
Notice {
    required property var desk

    visible: text !== ""
    tone: "danger"
    icon: "wifi-slash-bold"
    text: desk.lost ? qsTr("%1. What you see is from before; the queue is kept.").arg(desk.lost) : ""
}
