import QtQuick

// Between the small panel and the full window.
IconButton {
    id: toggle

    required property var frame

    text: frame.compact ? qsTr("Full window") : qsTr("Small panel")
    icon: frame.compact ? "arrows-out-simple-bold" : "arrows-in-simple-bold"
    keyHint: "Ctrl+M"
    onPressed: frame.toggle()
}
