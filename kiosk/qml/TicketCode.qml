import QtQuick
import Novbe.Ui

// The same code as on the paper: for the visitor's phone, else for the window's scanner.
Column {
    id: code

    required property var ticket
    // Design pixels.
    required property real side

    readonly property string caption: ticket.phone ? qsTr("Follow on your phone") : qsTr("Ticket code")

    Item {
        width: parent.width
        height: square.height * (Theme.highContrast ? 1.02 : 0.94)

        QrCode {
            id: square
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(code.side)
            height: width
            radius: 0
            rows: code.ticket.qr ?? []
            text: code.caption
        }
    }
    Words {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: code.caption
        size: 28
        font.weight: 600
        lineHeight: 0.95
    }
    Figures {
        visible: !code.ticket.phone
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: code.ticket.code ?? ""
        size: 28
        font.weight: 600
    }
}
