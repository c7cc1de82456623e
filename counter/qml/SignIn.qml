pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Who works at which window. Everything can be reached by Tab and the arrow keys; Enter opens.
FocusScope {
    id: page

    required property var model
    required property var frame
    required property var language

    readonly property bool narrow: width < 700
    readonly property bool low: height < 860

    focus: true

    Keys.onReturnPressed: model.open()
    Keys.onEnterPressed: model.open()

    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, sheet.height + 32)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Rectangle {
            id: sheet
            anchors.centerIn: parent
            width: Math.min(page.width - (page.narrow ? 24 : 80), 760)
            height: content.implicitHeight + 2 * content.margin
            radius: 20
            color: Theme.colours.surface
            border.color: Theme.colours.line
            border.width: Theme.hairline

            ColumnLayout {
                id: content

                readonly property int margin: page.narrow ? 20 : page.low ? 28 : 40

                x: margin
                y: margin
                width: parent.width - 2 * margin
                spacing: page.narrow ? 12 : page.low ? 14 : 20

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 14

                    BrandMark {
                        size: page.narrow ? 36 : 48
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Words {
                            Layout.fillWidth: true
                            text: qsTr("Sign in at a window")
                            size: page.narrow ? 20 : 26
                            font.weight: 700
                            Accessible.role: Accessible.Heading
                        }
                        Words {
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: page.model.centre
                            size: 14.5
                            color: Theme.colours.ink2
                        }
                    }
                    Toggle {
                        frame: page.frame
                    }
                }
                Languages {
                    Layout.fillWidth: page.narrow
                    language: page.language
                }
                Words {
                    text: qsTr("Window")
                    size: 15.5
                    font.weight: 700
                    Accessible.ignored: true
                }
                GridLayout {
                    id: windows
                    Layout.fillWidth: true
                    columns: page.narrow ? 3 : 4
                    columnSpacing: page.narrow ? 8 : 10
                    rowSpacing: columnSpacing

                    Repeater {
                        model: page.model.places

                        Place {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            narrow: page.narrow
                            implicitHeight: page.narrow ? 60 : page.low ? 86 : 92
                            chosen: row.key === page.model.window
                            onPressed: page.model.window = row.key
                        }
                    }
                }
                Words {
                    visible: !page.model.ready && page.model.message === ""
                    Layout.fillWidth: true
                    text: qsTr("Looking for the windows …")
                    size: 15.5
                    color: Theme.colours.ink2
                }
                Words {
                    text: qsTr("Your name")
                    size: 15.5
                    font.weight: 700
                    Accessible.ignored: true
                }
                Field {
                    id: name
                    Layout.fillWidth: true
                    focus: true
                    label: qsTr("Your name")
                    placeholder: qsTr("First name and surname")
                    icon: "user-circle-bold"
                    text: page.model.staff
                    onTextChanged: page.model.staff = text
                    onAccepted: page.model.open()
                }
                Flow {
                    visible: page.model.names.length > 1 || page.model.names.length === 1 && page.model.staff !== page.model.names[0]
                    Layout.fillWidth: true
                    spacing: 8

                    Repeater {
                        model: page.model.names

                        Pressable {
                            id: known

                            required property string modelData

                            text: modelData
                            radius: 10
                            implicitWidth: word.implicitWidth + 24
                            implicitHeight: 36
                            onPressed: {
                                name.text = modelData;
                                name.input.forceActiveFocus();
                            }

                            Rectangle {
                                anchors.fill: parent
                                radius: known.radius
                                color: known.down ? Theme.colours.primarySoft : Theme.colours.sunken
                            }
                            Words {
                                id: word
                                anchors.centerIn: parent
                                text: known.text
                                size: 14.5
                                font.weight: 600
                                Accessible.ignored: true
                            }
                        }
                    }
                }
                Notice {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: page.model.message
                    tone: page.model.ready ? "notice" : "danger"
                    icon: page.model.ready ? "info-bold" : "wifi-slash-bold"
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredHeight: page.narrow ? 64 : 72
                    kind: "primary"
                    size: 20
                    edge: 5
                    radius: 14
                    icon: page.model.work.running ? "hourglass-medium-fill" : "sign-in-bold"
                    text: qsTr("Open window %1").arg(page.model.window)
                    available: page.model.ready
                    reason: page.model.message
                    onPressed: page.model.open()
                }
            }
        }
    }
}
