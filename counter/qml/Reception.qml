pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Reception: a new ticket, the day's appointments, a ticket that is looked for. Too narrow for all three, one at a time.
FocusScope {
    id: page

    required property var desk
    required property var reception
    required property var frame
    property var lock: null

    readonly property bool narrow: width < 1120
    readonly property bool tight: width < 1340
    readonly property int gap: height < 600 ? 10 : 16
    property int tab: 0
    readonly property int told: calls.count + (reception.notice ? 1 : 0) + ((reception.counts.slips ?? 0) > 0 ? 1 : 0)

    focus: true
    // A scanner types: what no field takes goes to the search.
    Keys.onPressed: event => {
        if (event.text.length === 1 && event.text > " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier))) {
            page.tab = 2;
            finding.begin(event.text);
            event.accepted = true;
        }
    }

    Connections {
        target: page.reception.form

        function onScanned() {
            page.tab = 2;
        }
    }

    component Act: Shortcut {
        autoRepeat: false
        enabled: page.reception.dialogs.name === "" && page.enabled
    }

    Act {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: page.reception.press("issue")
    }
    Act {
        sequence: "Ctrl+K"
        onActivated: {
            page.tab = 0;
            form.find();
        }
    }
    Act {
        sequence: "Ctrl+F"
        onActivated: {
            page.tab = 2;
            finding.begin("");
        }
    }
    Instantiator {
        model: [["Ctrl+P", "reprint"], ["Ctrl+B", "put_back"], ["Ctrl+S", "service"], ["Ctrl+U", "priority"], ["Ctrl+T", "language"], ["Ctrl+D", "cancel"], ["Ctrl+W", "compare"], ["Ctrl+Shift+P", "slips"]]

        Act {
            required property var modelData

            sequence: modelData[0]
            onActivated: page.reception.press(modelData[1])
        }
    }

    Header {
        id: header
        width: parent.width
        desk: page.desk
        frame: page.frame
        lock: page.lock
        title: qsTr("Reception")
    }
    Segments {
        id: tabs
        visible: page.narrow
        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.margins: page.gap
        labels: [qsTr("New ticket"), qsTr("Appointments"), qsTr("Find a ticket")]
        // what there is to know stands above the appointments: another tab tells how much
        counts: ["", page.told > 0 ? page.told : "", ""]
        current: page.tab
        size: 14.5
        onChosen: index => page.tab = index
    }
    RowLayout {
        anchors.top: page.narrow ? tabs.bottom : header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: page.gap
        spacing: page.gap
        opacity: page.reception.ready ? 1 : 0

        NewTicketCard {
            id: form
            visible: !page.narrow || page.tab === 0
            Layout.preferredWidth: page.tight ? 412 : 436
            Layout.maximumWidth: page.narrow ? page.width : Layout.preferredWidth
            Layout.fillWidth: page.narrow
            Layout.fillHeight: true
            reception: page.reception
            focus: true
        }
        ColumnLayout {
            visible: !page.narrow || page.tab === 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 16

            Lost {
                Layout.fillWidth: true
                desk: page.desk
            }
            Notice {
                Layout.fillWidth: true
                visible: text !== ""
                icon: "pause-circle-fill"
                text: page.reception.notice
            }
            Repeater {
                id: calls
                model: page.reception.helps

                Notice {
                    id: call

                    required property var row

                    Layout.fillWidth: true
                    icon: row.urgent ? "siren-fill" : "hand-waving-fill"
                    tone: row.urgent ? "danger" : "notice"
                    text: row.text
                    action: qsTr("I am going there")
                    actionNote: row.text
                    onActed: page.reception.answer_help(call.row.key)
                }
            }
            Notice {
                visible: (page.reception.counts.slips ?? 0) > 0
                Layout.fillWidth: true
                icon: "receipt-bold"
                text: page.reception.actions.slips?.text ?? ""
                detail: qsTr("Come-back slips: all with Ctrl+Shift+P, one with its ticket and Ctrl+P")
                action: qsTr("Print all")
                actionNote: qsTr("Come-back slips")
                onActed: page.reception.press("slips")
            }
            Appointments {
                Layout.fillWidth: true
                Layout.fillHeight: true
                reception: page.reception
            }
        }
        GridLayout {
            visible: !page.narrow || page.tab === 2
            Layout.preferredWidth: page.narrow ? page.width : page.tight ? 316 : 340
            Layout.maximumWidth: Layout.preferredWidth
            Layout.fillWidth: page.narrow
            Layout.fillHeight: true
            columns: page.narrow ? 2 : 1
            columnSpacing: 12
            rowSpacing: 16

            FindCard {
                id: finding
                Layout.fillWidth: true
                Layout.fillHeight: true
                reception: page.reception
            }
            Devices {
                visible: !page.narrow || page.width > 760
                Layout.fillWidth: !page.narrow
                Layout.preferredWidth: page.narrow ? 260 : -1
                Layout.alignment: Qt.AlignTop
                reception: page.reception
            }
        }
    }
    Message {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(page.width - 64, 560)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 32
        text: page.reception.message || page.desk.message
    }
}
