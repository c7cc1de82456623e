import QtQuick
import QtQuick.Layouts

// The small panel, 420 × 640, beside the programs an operator works with. Where it is wider than high (a small screen with
// large text) the buttons stand beside the visit; where there is still too little room it scrolls.
FocusScope {
    id: page

    required property var desk
    required property var frame
    property var lock: null

    readonly property bool lying: width > height && width >= 600

    focus: true

    PanelBar {
        id: bar
        width: parent.width
        desk: page.desk
        frame: page.frame
        lock: page.lock
    }
    Flickable {
        id: view
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        width: parent.width
        contentHeight: Math.max(height, page.lying ? 264 : 550)
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        GridLayout {
            x: page.lying ? 10 : 16
            y: page.lying ? 8 : 10
            width: view.width - 2 * x
            height: view.contentHeight - 2 * y
            columns: page.lying ? 2 : 1
            columnSpacing: 10
            rowSpacing: 8

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumWidth: page.lying ? view.width * 0.43 : view.width
                spacing: 8

                PanelState {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 32
                    brief: page.lying
                    desk: page.desk
                }
                PanelCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    slim: page.lying
                    desk: page.desk
                }
            }
            PanelButtons {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                lying: page.lying
                room: page.lying ? view.contentHeight - 16 : 290
                desk: page.desk
            }
        }
    }
    ScrollMark {
        view: view
    }
    PanelFoot {
        id: foot
        width: parent.width
        anchors.bottom: parent.bottom
        desk: page.desk
    }
    Message {
        x: 8
        width: parent.width - 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        text: page.desk.message
    }
}
