import QtQuick
import QtQuick.Layouts

// The full window: who waits, the visit, what can be done. Drawn for 1440 × 900, fits 1366 × 768.
FocusScope {
    id: page

    required property var desk
    required property var frame
    property var lock: null
    required property var language

    readonly property var shown: desk.state

    focus: true

    Header {
        id: header
        width: parent.width
        desk: page.desk
        frame: page.frame
        lock: page.lock
    }
    RowLayout {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 16
        spacing: 16

        Lists {
            Layout.preferredWidth: 392
            Layout.fillHeight: true
            desk: page.desk
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 16

            Notices {
                Layout.fillWidth: true
                desk: page.desk
            }
            VisitCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 262
                desk: page.desk
            }
            Details {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Math.min(404, page.height * 0.44)
                Layout.preferredHeight: Layout.maximumHeight
                desk: page.desk
            }
        }
        ColumnLayout {
            Layout.preferredWidth: 288
            Layout.maximumWidth: 288
            Layout.fillHeight: true
            spacing: 10

            Buttons {
                Layout.fillWidth: true
                desk: page.desk
                roomy: page.height >= 860
            }
            Item {
                Layout.fillHeight: true
            }
            TodayCard {
                Layout.fillWidth: true
                today: page.shown.today ?? ({})
            }
        }
    }
    Message {
        x: 16 + 392 + 16
        width: page.width - x - 288 - 32
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 32
        text: page.desk.message
    }
}
