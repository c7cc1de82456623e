pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// What helps with this visitor, and which document proves the priority. The place of documents and note to come.
Card {
    id: details

    required property var desk

    readonly property var shown: desk.state
    readonly property var person: shown.guest ?? shown.next ?? null
    readonly property bool restful: person === null || shown.status === "break" || shown.status === "free" && (shown.day_notice ?? "") !== ""

    component Fact: ColumnLayout {
        id: fact

        property string label
        property string value

        visible: value !== ""
        spacing: 1
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        Accessible.role: Accessible.StaticText
        Accessible.name: label + ": " + value

        Words {
            Layout.fillWidth: true
            text: fact.label
            size: 14.5
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
        Words {
            Layout.fillWidth: true
            text: fact.value
            size: 17
            font.weight: 600
            Accessible.ignored: true
        }
    }

    visible: !restful
    implicitHeight: content.implicitHeight + 44

    ColumnLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 26
        anchors.topMargin: 20
        spacing: 18

        Words {
            text: details.shown.guest ? qsTr("This visit") : qsTr("The next visit")
            size: 17
            font.weight: 700
            Accessible.role: Accessible.Heading
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: 24

            Fact {
                label: details.shown.guest ? qsTr("Waited") : qsTr("Waits")
                value: details.person ? qsTr("%1 min, since %2").arg(details.person.waited).arg(details.person.arrived) : ""
            }
            Fact {
                label: qsTr("Standard time")
                value: details.person ? qsTr("%1 min").arg(details.person.norm) : ""
            }
            Fact {
                label: qsTr("Language")
                value: details.person?.language ?? ""
            }
        }
        Flow {
            visible: (details.person?.needs.length ?? 0) > 0
            Layout.fillWidth: true
            spacing: 8

            Repeater {
                model: details.person?.needs ?? []

                Chip {
                    required property var modelData

                    icon: modelData.icon
                    text: modelData.name
                    tone: "soft"
                    size: 15
                }
            }
        }
        Proof {
            Layout.fillWidth: true
            person: details.person
            before: details.shown.status !== "serving"
        }
    }
}
