pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A new ticket: services by area or word, class, needs, language; or a slip that was written by hand.
Card {
    id: card

    required property var reception

    readonly property var form: reception.form
    // The options beside the services.
    readonly property bool low: height < 480
    readonly property bool wide: width > 600

    function find() {
        search.input.forceActiveFocus();
        search.input.selectAll();
    }
    function take() {
        if (form.take())
            search.input.forceActiveFocus();
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: card.low ? 12 : 16
        columns: card.wide ? 2 : 1
        columnSpacing: 20
        rowSpacing: 10

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            spacing: card.low ? 6 : 10

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: 4

                Words {
                    Layout.fillWidth: true
                    text: card.form.slip ? qsTr("A slip written by hand") : qsTr("New ticket")
                    size: card.low ? 17 : 19
                    font.weight: 700
                    Accessible.role: Accessible.Heading
                }
                Words {
                    visible: !card.low && card.form.catalogue.area === "" && card.form.catalogue.query === ""
                    text: qsTr("waiting · minutes")
                    size: 13.5
                    color: Theme.colours.ink2
                }
                IconButton {
                    icon: "note-pencil-bold"
                    text: qsTr("Enter a slip written by hand")
                    active: card.form.slip
                    checkable: true
                    checked: card.form.slip
                    onPressed: card.form.slip = !card.form.slip
                }
            }
            RowLayout {
                visible: card.form.slip
                Layout.fillWidth: true
                spacing: 10

                Field {
                    Layout.fillWidth: true
                    size: 16
                    icon: "hash-bold"
                    label: qsTr("Number on the slip")
                    placeholder: "Z001"
                    text: card.form.number
                    onTextChanged: card.form.number = text
                }
                Field {
                    Layout.preferredWidth: 170
                    size: 16
                    icon: "clock-bold"
                    label: qsTr("Time on the slip")
                    placeholder: "09:40"
                    text: card.form.came
                    onTextChanged: card.form.came = text
                }
            }
            SearchField {
                id: search
                Layout.fillWidth: true
                focus: true
                chooser: card.form.catalogue
                label: qsTr("Find a service")
                placeholder: qsTr("Find a service")
                onAccepted: card.take()

                KeyHint {
                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: "Ctrl+K"
                    tint: Theme.colours.ink2
                }
            }
            Pressable {
                id: back
                visible: card.form.catalogue.area !== ""
                Layout.fillWidth: true
                implicitHeight: 36
                radius: 10
                text: qsTr("All areas")
                onPressed: {
                    card.form.catalogue.enter("");
                    list.forceActiveFocus();
                }

                Row {
                    anchors.verticalCenter: parent.verticalCenter
                    x: 10
                    spacing: 8

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "arrow-left-bold"
                        size: 18
                        color: Theme.colours.primary
                    }
                    Words {
                        text: back.text + " · " + card.form.catalogue.area
                        size: 15
                        font.weight: 600
                        color: Theme.colours.primary
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
            ChoiceList {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: card.low ? 44 : 96
                chooser: card.form.catalogue
                label: qsTr("Services")
                single: true
                onTaken: card.take()
                Keys.onLeftPressed: card.form.catalogue.enter("")
                Keys.onRightPressed: card.take()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: card.wide
            Layout.preferredWidth: 1
            spacing: 10

            Flickable {
                id: view
                Layout.fillWidth: true
                Layout.fillHeight: card.wide
                implicitHeight: options.implicitHeight
                contentHeight: options.implicitHeight
                interactive: contentHeight > height
                clip: interactive
                boundsBehavior: Flickable.StopAtBounds

                ColumnLayout {
                    id: options
                    width: view.width - (view.interactive ? 10 : 0)
                    spacing: 10

                    Flow {
                        visible: card.form.chosen.length > 0
                        Layout.fillWidth: true
                        spacing: 6

                        Repeater {
                            model: card.form.chosen

                            Tag {
                                required property var modelData

                                text: modelData.title
                                onPressed: card.form.drop(modelData.code)
                            }
                        }
                    }
                    Options {
                        Layout.fillWidth: true
                        label: qsTr("Priority")
                        options: card.form.classes.map(entry => ({
                                    code: entry.code,
                                    name: entry.name,
                                    icon: entry.code ? "star-fill" : "",
                                    on: entry.code === card.form.priority
                                }))
                        onChosen: code => card.form.priority = code
                    }
                    Options {
                        Layout.fillWidth: true
                        label: qsTr("Needs")
                        options: card.form.needs
                        onChosen: code => card.form.toggle_need(code)
                    }
                    Options {
                        Layout.fillWidth: true
                        label: qsTr("Language")
                        options: card.form.languages.map(entry => ({
                                    code: entry.code,
                                    name: entry.name,
                                    icon: "",
                                    on: entry.code === card.form.language
                                }))
                        onChosen: code => card.form.language = code
                    }
                }
            }
            DeskButton {
                Layout.fillWidth: true
                Layout.preferredHeight: card.low ? 60 : 76
                desk: card.reception
                name: "issue"
                size: card.low ? 17 : 20
                iconSize: card.low ? 22 : 30
                padding: card.low ? 12 : 18
                radius: 16
            }
        }
    }
    ScrollMark {
        view: view
    }
}
