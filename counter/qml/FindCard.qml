pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A ticket by its number or its code: how it stands, what can be done with it, what has happened with it.
Card {
    id: finding

    required property var reception

    readonly property var card: reception.finding.card
    // What can be done stands beside the ticket.
    readonly property bool wide: width > 520
    readonly property bool some: (card.number ?? "") !== ""

    function begin(text: string) {
        search.answered = false;
        search.input.forceActiveFocus();
        if (text)
            search.input.text = text;
        else
            search.input.selectAll();
    }

    component Act: DeskButton {
        desk: finding.reception
        size: 14.5
        iconSize: 18
        padding: 11
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: 46
        hintSide: "left"
        showKey: false
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: finding.height < 400 ? 12 : 16
        columnSpacing: 16
        rowSpacing: 10

        ColumnLayout {
            Layout.row: 0
            Layout.column: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: !finding.some
            Layout.alignment: Qt.AlignTop
            spacing: 10

            Words {
                visible: !finding.wide
                text: qsTr("Find a ticket")
                size: 19
                font.weight: 700
                Accessible.role: Accessible.Heading
            }
            Field {
                id: search
                Layout.fillWidth: true
                size: 17
                icon: "hash-bold"
                label: qsTr("Number or code")
                placeholder: qsTr("Number or code")
                text: finding.reception.finding.query
                onTextChanged: finding.reception.finding.query = text
                onAccepted: {
                    finding.reception.look_up();
                    answered = true;
                }
                input.Keys.onPressed: event => {
                    if (answered && event.text > " ")
                        input.selectAll();
                    answered = false;
                    event.accepted = false;
                }

                // What stands there has been looked up: the next scan, or whatever is typed, takes its place.
                property bool answered: false

                KeyHint {
                    anchors.right: parent.right
                    anchors.rightMargin: 10
                    anchors.verticalCenter: parent.verticalCenter
                    text: "Ctrl+F"
                    tint: Theme.colours.ink2
                }
            }
            Words {
                visible: papers.visible
                text: qsTr("Not printed")
                size: 14.5
                font.weight: 600
                color: Theme.colours.saffronText
            }
            Flow {
                id: papers
                visible: !finding.some && (finding.reception.counts.unprinted ?? []).length > 0
                Layout.fillWidth: true
                spacing: 6

                Repeater {
                    model: finding.reception.counts.unprinted ?? []

                    Pressable {
                        id: number

                        required property string modelData

                        text: modelData
                        radius: 10
                        implicitWidth: word.implicitWidth + 24
                        implicitHeight: 36
                        onPressed: {
                            finding.reception.finding.query = modelData;
                            finding.reception.look_up();
                        }

                        Rectangle {
                            anchors.fill: parent
                            radius: number.radius
                            color: Theme.colours.saffronSoft
                        }
                        Figures {
                            id: word
                            anchors.centerIn: parent
                            text: number.text
                            size: 15.5
                            color: Theme.colours.saffronText
                            Accessible.ignored: true
                        }
                    }
                }
            }
            FoundTicket {
                visible: finding.some
                Layout.fillWidth: true
                card: finding.card
            }
            Item {
                visible: !finding.some
                Layout.fillHeight: true
            }
        }
        GridLayout {
            visible: finding.some
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            Layout.row: finding.wide ? 0 : 1
            Layout.column: finding.wide ? 1 : 0
            Layout.rowSpan: finding.wide ? 2 : 1
            columns: 2
            columnSpacing: 8
            rowSpacing: 8

            Act {
                name: "reprint"
            }
            Act {
                name: "put_back"
            }
            Act {
                name: "service"
            }
            Act {
                name: "priority"
            }
            Act {
                name: "language"
            }
            Act {
                name: "cancel"
            }
            Act {
                name: "compare"
                Layout.columnSpan: 2
            }
        }
        TimeLine {
            Layout.row: finding.wide ? 1 : 2
            Layout.column: 0
            visible: finding.some
            Layout.fillWidth: true
            Layout.fillHeight: true
            moments: finding.card.line ?? []
        }
    }
}
