pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What helps with this visitor: the documents, and what is known or to be noted. Side by side, or as tabs.
RowLayout {
    id: details

    required property var desk

    readonly property var shown: desk.state
    readonly property var person: shown.guest ?? shown.next ?? null
    readonly property bool restful: person === null || shown.status === "break" || shown.status === "free" && (shown.day_notice ?? "") !== ""
    readonly property bool serving: shown.status === "serving"

    visible: !restful
    spacing: 16

    Documents {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        desk: details.desk
        person: details.person
    }
    Notes {
        visible: details.serving
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        desk: details.desk
    }
    Facts {
        visible: !details.serving
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        desk: details.desk
        person: details.person
    }
}
