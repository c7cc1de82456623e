pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The hall at a glance: every window, what needs attention, the day.
FocusScope {
    id: page

    required property var desk
    required property var overview
    required property var frame
    property var lock: null

    readonly property var figures: overview.figures
    readonly property bool narrow: width < 1120

    component Figure: Card {
        id: figure

        property string icon
        property string label
        property string value
        property string after
        property bool over: false

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: 84
        Accessible.role: Accessible.StaticText
        Accessible.name: [figure.label, figure.value, figure.after].filter(word => word).join(" ")

        ColumnLayout {
            anchors.fill: parent
            anchors.leftMargin: 16
            anchors.rightMargin: 16
            anchors.topMargin: 10
            anchors.bottomMargin: 8
            spacing: 0

            Row {
                spacing: 7

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: figure.icon
                    size: 18
                    color: Theme.colours.ink2
                }
                Words {
                    text: figure.label
                    size: 14.5
                    color: Theme.colours.ink2
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Row {
                spacing: 8

                Figures {
                    id: value
                    text: figure.value
                    size: 34
                    color: figure.over ? Theme.colours.danger : Theme.colours.ink
                    Accessible.ignored: true
                }
                Words {
                    anchors.baseline: value.baseline
                    text: figure.after
                    size: 14.5
                    color: Theme.colours.ink2
                    Accessible.ignored: true
                }
            }
        }
    }

    component Day: DeskButton {
        desk: page.overview
        size: 17
        showKey: false
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: 60
    }

    component Attention: ColumnLayout {
        readonly property alias count: concerns.count

        spacing: 10

        Words {
            text: qsTr("Needs attention")
            size: 19
            font.weight: 700
            Accessible.role: Accessible.Heading
        }
        Notice {
            visible: concerns.count === 0
            Layout.fillWidth: true
            tone: "soft"
            icon: "check-circle-fill"
            text: qsTr("Nothing at the moment")
        }
        Repeater {
            id: concerns
            model: page.overview.concerns

            Notice {
                id: concern

                required property var row

                Layout.fillWidth: true
                tone: row.tone
                icon: row.icon
                text: row.title
                detail: row.detail
                action: row.kind === "help" ? qsTr("I am going") : ""
                actionNote: row.title
                onActed: page.overview.answer_help(concern.row.id)
            }
        }
    }

    focus: true

    Header {
        id: header
        width: parent.width
        desk: page.desk
        frame: page.frame
        lock: page.lock
        title: qsTr("Overview")
    }
    Flickable {
        id: view
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: content.implicitHeight + 32
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: content
            x: 16
            y: 16
            width: view.width - 32
            spacing: 16
            opacity: page.overview.ready ? 1 : 0

            Lost {
                Layout.fillWidth: true
                desk: page.desk
            }
            Notice {
                Layout.fillWidth: true
                visible: text !== ""
                icon: "pause-circle-fill"
                text: page.figures.notice ?? ""
            }
            // Where everything stands below one another, what needs somebody comes before the figures.
            Attention {
                visible: page.narrow && count > 0
                Layout.fillWidth: true
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.width < 800 ? 2 : 4
                columnSpacing: 12
                rowSpacing: 12

                Figure {
                    icon: "users-bold"
                    label: qsTr("Waiting")
                    value: page.figures.waiting ?? 0
                }
                Figure {
                    icon: "hourglass-medium-bold"
                    label: qsTr("Longest wait")
                    value: page.figures.longest ?? 0
                    after: qsTr("min")
                    over: (page.figures.longest ?? 0) > 30
                }
                Figure {
                    icon: "squares-four-bold"
                    label: qsTr("Open windows")
                    value: page.figures.open ?? 0
                    after: qsTr("of %1").arg(page.figures.windows ?? 0)
                }
                Figure {
                    icon: "check-circle-bold"
                    label: qsTr("Served today")
                    value: page.figures.served ?? 0
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
                columnSpacing: 20
                rowSpacing: 16

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: 10

                    Words {
                        text: qsTr("Windows")
                        size: 19
                        font.weight: 700
                        Accessible.role: Accessible.Heading
                    }
                    GridLayout {
                        Layout.fillWidth: true
                        columns: page.width < 800 ? 3 : page.width > 1700 ? 6 : 4
                        columnSpacing: 12
                        rowSpacing: 12

                        Repeater {
                            model: page.overview.windows

                            WindowTile {
                                Layout.fillWidth: true
                                Layout.preferredWidth: 1
                            }
                        }
                    }
                    Words {
                        Layout.topMargin: 8
                        text: qsTr("The day")
                        size: 19
                        font.weight: 700
                        Accessible.role: Accessible.Heading
                    }
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: 12

                        Day {
                            name: "day"
                        }
                        Day {
                            name: "close"
                        }
                    }
                }
                Attention {
                    visible: !page.narrow
                    Layout.preferredWidth: 420
                    Layout.maximumWidth: 420
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
    Message {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(page.width - 64, 560)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        text: page.overview.message || page.desk.message
    }
}
