import QtQuick

// Ends the shift.
IconButton {
    id: leave

    required property var desk

    readonly property var action: desk.actions.leave ?? ({})

    text: action.text ?? ""
    icon: action.icon ?? ""
    keyHint: action.key ?? ""
    available: !action.reason
    reason: action.reason ?? ""
    onPressed: desk.press("leave")
    onRefused: desk.press("leave")
}
