import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Number, service and time of a visit; in service with the standard time as a bar.
ColumnLayout {
    id: face

    required property var desk
    required property var person
    required property string status
    property color ink
    property color ink2

    readonly property bool waiting: status === "free"
    readonly property bool serving: status === "serving"
    readonly property bool over: serving && desk.tick.over

    // What the lines around the number leave to it.
    readonly property real room: height - (waiting ? reason.height + offered.height + because.height : (serving ? 0 : reason.height) + service.height) - (serving ? spent.height + spent.Layout.topMargin + times.height + times.Layout.topMargin : 0)

    spacing: 0

    Words {
        id: reason
        Layout.fillWidth: true
        // who is served is not asked any more why
        visible: !face.serving
        text: face.waiting ? qsTr("Next in line") : face.person.why
        size: 17
        font.weight: 600
        color: face.ink2
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: 16

        Column {
            Layout.alignment: Qt.AlignVCenter

            Figures {
                text: face.person.number
                size: Math.max(36, Math.min(face.waiting ? 130 : 210, face.room / 1.2, face.width / 3.4))
                font.letterSpacing: -0.02 * size
                lineHeight: 0.85
                color: face.waiting ? Theme.colours.primary : face.ink
            }
            Words {
                id: offered
                visible: face.waiting
                width: face.width
                text: face.person.service
                size: 21
                font.weight: 600
                lineHeight: 0.98
            }
            Words {
                id: because
                visible: face.waiting
                topPadding: 6
                width: face.width
                text: face.person.why
                size: 17
                color: face.ink2
            }
        }
        Item {
            visible: !face.waiting
            Layout.fillWidth: true
        }
        Column {
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: 10
            visible: !face.waiting

            Row {
                anchors.right: parent.right
                spacing: 6

                Icon {
                    visible: face.over
                    anchors.verticalCenter: parent.verticalCenter
                    name: "warning-fill"
                    size: 20
                    color: Theme.colours.danger
                }
                Words {
                    text: face.over ? qsTr("Over the norm") : face.serving ? qsTr("Service time") : qsTr("Since the call")
                    size: 15
                    font.weight: face.over ? 700 : 500
                    color: face.over ? Theme.colours.danger : face.ink2
                }
            }
            Figures {
                anchors.right: parent.right
                text: face.desk.tick.timer
                size: 64
                font.weight: 600
                color: face.over ? Theme.colours.danger : face.ink
            }
        }
    }
    Words {
        id: service
        Layout.fillWidth: true
        visible: !face.waiting
        text: face.person.service
        size: 21
        font.weight: 600
        lineHeight: 0.98
        color: face.ink
    }
    NormBar {
        id: spent
        Layout.fillWidth: true
        Layout.topMargin: 14
        visible: face.serving
        value: face.desk.tick.elapsed
        norm: face.person.norm
        text: qsTr("%1 of %2 min").arg(Math.floor(value)).arg(norm)
    }
    RowLayout {
        id: times
        Layout.fillWidth: true
        Layout.topMargin: 6
        visible: face.serving

        Words {
            Layout.fillWidth: true
            text: qsTr("Began at %1").arg(face.person.started) + " · " + qsTr("waited %1 min").arg(face.person.waited)
            size: 15
            color: face.ink2
        }
        Words {
            text: qsTr("norm %1 min").arg(face.person.norm)
            size: 15
            font.weight: 600
            color: face.ink2
        }
    }
}
