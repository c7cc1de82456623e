import QtQuick
import Novbe.Ui

// A line for a password: hidden unless one wants to see it; tells when capitals are locked.
Field {
    id: field

    property bool shown: false
    readonly property bool capitals: watch.capitals && input.activeFocus

    function clear() {
        input.clear();
        shown = false;
    }

    label: qsTr("Password")
    icon: "key-bold"
    secret: !shown
    note: capitals ? qsTr("Capitals are locked") : ""
    endRoom: eye.width + 8
    input.Keys.onPressed: event => watch.look(event)

    QtObject {
        id: watch

        property bool capitals: false

        // no platform tells whether capitals are locked: what a key gives does
        function look(event) {
            const letter = event.text;
            if (event.key === Qt.Key_CapsLock)
                capitals = false;
            else if (letter.length === 1 && letter.toUpperCase() !== letter.toLowerCase())
                capitals = (letter === letter.toUpperCase()) !== Boolean(event.modifiers & Qt.ShiftModifier);
            event.accepted = false;
        }
    }
    IconButton {
        id: eye
        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        text: field.shown ? qsTr("Hide the password") : qsTr("Show the password")
        icon: field.shown ? "eye-slash-bold" : "eye-bold"
        hintSide: "left"
        onPressed: {
            field.shown = !field.shown;
            field.input.forceActiveFocus();
        }
    }
}
