import QtQuick

// A QR code with its quiet frame, in whole pixels so that every reader takes it.
// rows: one text per row of modules, "1" is dark.
Rectangle {
    id: code

    property list<string> rows
    property string text

    readonly property int modules: rows.length + 8

    implicitWidth: Theme.px(290)
    implicitHeight: implicitWidth
    radius: Theme.px(12)
    color: "white"
    Accessible.role: Accessible.Graphic
    Accessible.name: text

    Image {
        anchors.centerIn: parent
        width: Math.max(1, Math.floor(code.width / code.modules)) * code.modules
        height: width
        smooth: false
        source: code.rows.length ? "image://qr/" + code.rows.join("-") : ""
    }
}
