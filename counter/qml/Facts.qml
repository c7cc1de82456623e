pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// What is known of a visitor who is called or next: the wait, the needs, what else they came for, earlier notes, the proof of a
// priority.
Card {
    id: facts

    required property var desk
    property bool titled: true
    property var person: null

    readonly property bool guest: desk.state.guest !== null && desk.state.guest !== undefined

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
            size: 16
            font.weight: 600
            lineHeight: 0.95
            Accessible.ignored: true
        }
    }

    implicitHeight: content.implicitHeight + 36

    Flickable {
        id: view
        anchors.fill: parent
        anchors.topMargin: facts.titled ? 16 : 12
        anchors.bottomMargin: 10
        contentHeight: content.implicitHeight
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: content
            x: facts.titled ? 22 : 14
            width: view.width - 2 * x
            spacing: 12

            Words {
                visible: facts.titled
                text: facts.guest ? qsTr("This visit") : qsTr("The next visit")
                size: 17
                font.weight: 700
                Accessible.role: Accessible.Heading
            }
            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: 20
                rowSpacing: 10

                Fact {
                    label: facts.guest ? qsTr("Waited") : qsTr("Waits")
                    value: facts.person ? qsTr("%1 min, since %2").arg(facts.person.waited).arg(facts.person.arrived) : ""
                }
                Fact {
                    label: qsTr("Standard time")
                    value: facts.person ? qsTr("%1 min").arg(facts.person.norm) : ""
                }
                Fact {
                    Layout.columnSpan: 2
                    label: qsTr("Also came for")
                    value: (facts.person?.also ?? []).join(", ")
                }
                Fact {
                    Layout.columnSpan: 2
                    label: qsTr("Notes")
                    value: (facts.person?.notes ?? []).join("\n")
                }
            }
            Needs {
                Layout.fillWidth: true
                person: facts.person
            }
            Proof {
                Layout.fillWidth: true
                person: facts.person
            }
        }
    }
    ScrollMark {
        view: view
    }
}
