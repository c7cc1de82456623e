pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The locked desk: who it belongs to, the visitor in hand with the running time, and the way back.
FocusScope {
    id: page

    required property var model
    required property var desk
    required property var language

    readonly property bool narrow: width < 600
    // So low that the way back stands beside what is locked.
    readonly property bool low: height < 560 && !narrow
    readonly property var guest: desk.state.guest ?? null

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.bg
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(page.width - (page.narrow || page.low ? 24 : 80), page.low ? 860 : 560)
        height: content.implicitHeight + 2 * content.margin
        radius: 20
        color: Theme.colours.surface
        border.color: Theme.colours.line
        border.width: Theme.hairline

        GridLayout {
            id: content

            readonly property int margin: page.narrow || page.low ? 20 : 40

            x: margin
            y: margin
            width: parent.width - 2 * margin
            columns: page.low ? 2 : 1
            columnSpacing: 24
            rowSpacing: 16

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: 16

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 16

                    IconPlate {
                        icon: "lock-simple-fill"
                        size: page.narrow ? 48 : 64
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2

                        Words {
                            Layout.fillWidth: true
                            text: qsTr("Locked since %1").arg(page.model.since)
                            size: page.narrow ? 20 : 26
                            font.weight: 700
                            Accessible.role: Accessible.Heading
                        }
                        Words {
                            Layout.fillWidth: true
                            text: qsTr("Window %1").arg(page.desk.state.window ?? "") + " · " + page.model.staff
                            size: 16
                            color: Theme.colours.ink2
                        }
                    }
                }
                LockedVisitor {
                    visible: page.guest !== null
                    Layout.fillWidth: true
                    narrow: page.narrow || page.low
                    number: page.guest ? page.guest.number : ""
                    status: page.desk.state.status ?? "free"
                    timer: page.desk.tick.timer
                    over: page.desk.tick.over
                }
                Languages {
                    visible: !page.narrow
                    language: page.language
                }
            }
            Loader {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                focus: true
                sourceComponent: page.model.others ? others : owner
                onLoaded: (item as Item).forceActiveFocus()
            }
        }
    }
    Component {
        id: owner

        LockForm {
            model: page.model
            low: page.low
        }
    }
    Component {
        id: others

        LockForm {
            model: page.model
            low: page.low
            named: true
        }
    }
}
