import QtQuick
import QtQuick.Layouts

// The full window: who waits, the visit, what can be done. Drawn for 1440 × 900; on a narrow page what helps with the visitor
// comes as tabs, on a small one the line is a tab too.
FocusScope {
    id: page

    required property var desk
    required property var frame
    property var lock: null
    required property var language

    readonly property var shown: desk.state
    readonly property bool narrow: width < 1300
    readonly property bool small: width < 1080 || height < 600
    readonly property int gap: small ? 10 : 16

    focus: true

    Header {
        id: header
        width: parent.width
        desk: page.desk
        frame: page.frame
        lock: page.lock
    }
    RowLayout {
        id: columns
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: page.gap
        spacing: page.gap

        Lists {
            visible: !page.small
            Layout.preferredWidth: page.narrow ? 320 : 392
            Layout.maximumWidth: Layout.preferredWidth
            Layout.fillHeight: true
            desk: page.desk
        }
        ColumnLayout {
            id: middle
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: page.gap

            Notices {
                Layout.fillWidth: true
                brief: page.height < 860
                single: page.small
                desk: page.desk
            }
            VisitCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: page.small ? 182 : 230
                desk: page.desk
            }
            Details {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Math.min(404, columns.height * (page.small ? 0.5 : !page.narrow ? 0.51 : page.shown.status === "serving" ? 0.46 : 0.36))
                Layout.preferredHeight: Layout.maximumHeight
                tabbed: page.narrow || page.small
                whole: page.small
                desk: page.desk
            }
        }
        ColumnLayout {
            Layout.preferredWidth: 288
            Layout.maximumWidth: Layout.preferredWidth
            Layout.fillHeight: true
            spacing: page.gap

            Buttons {
                Layout.fillWidth: true
                desk: page.desk
                room: columns.height - (today.visible ? today.implicitHeight + 16 : 0)
            }
            Item {
                Layout.fillHeight: true
            }
            TodayCard {
                id: today
                visible: page.height > 740
                Layout.fillWidth: true
                today: page.shown.today ?? ({})
            }
        }
    }
    Message {
        x: columns.x + middle.x
        width: middle.width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.gap * 2
        text: page.desk.message
    }
}
