import QtQuick

// Locks the desk while its owner is away; only where a password opens it again.
IconButton {
    id: button

    property var lock: null

    visible: lock?.possible ?? false
    text: qsTr("Lock this desk")
    icon: "lock-simple-bold"
    keyHint: "Ctrl+L"
    onPressed: lock.lock()
}
