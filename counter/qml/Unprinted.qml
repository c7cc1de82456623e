import QtQuick

// Tickets that did not come out on paper: their visitors know the number from the screen only.
Notice {
    id: notice

    required property var desk
    property bool brief: false

    readonly property var numbers: desk.state.unprinted ?? []

    visible: numbers.length > 0
    icon: "printer-fill"
    closable: true
    text: brief ? qsTr("Not printed: %1").arg(numbers.join(", ")) : qsTr("Not printed: %1. The visitor may come without paper; the number is valid.").arg(numbers.join(", "))
    onClosed: desk.dismiss_unprinted()
}
