pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// One visitor in a list: number, service, minutes, and what is special.
Rectangle {
    id: visitor

    required property var row
    property bool held: false
    property bool first: false
    property bool current: false
    property string reason

    readonly property bool marked: row.priority !== "" || row.sent || row.over || row.unprinted || row.place !== "" || row.needs.length > 0

    // Enter or a double click: a held visitor is served on, a waiting one called by number.
    signal taken
    signal selected

    height: Math.max(50, line.implicitHeight + 14)
    color: first ? Theme.colours.primarySoft : Theme.colours.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: row.text
    Accessible.focusable: true
    Accessible.onPressAction: taken()

    component Mark: Row {
        id: mark

        property string icon
        property string text
        property color tint: Theme.colours.ink2

        spacing: 4

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: mark.icon
            size: 15
            color: mark.tint
        }
        Words {
            visible: text !== ""
            text: mark.text
            size: 13.5
            font.weight: 600
            color: mark.tint
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: visitor.selected()
        onDoubleClicked: visitor.taken()
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.colours.line
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        spacing: 12

        Figures {
            Layout.preferredWidth: 66
            text: visitor.row.number
            size: 20
            color: visitor.first ? Theme.colours.primary : Theme.colours.ink
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            Words {
                Layout.fillWidth: true
                text: visitor.row.service
                size: 14.5
                lineHeight: 0.95
                Accessible.ignored: true
            }
            Flow {
                visible: visitor.marked
                Layout.fillWidth: true
                spacing: 10

                Mark {
                    visible: text !== ""
                    icon: "star-fill"
                    text: visitor.row.priority
                    tint: Theme.colours.saffronText
                }
                Mark {
                    visible: visitor.row.sent
                    icon: "arrow-bend-up-right-bold"
                    text: qsTr("sent here")
                    tint: Theme.colours.primary
                }
                Mark {
                    visible: visitor.row.over
                    icon: "warning-fill"
                    text: qsTr("over the norm")
                    tint: Theme.colours.danger
                }
                Mark {
                    visible: visitor.row.unprinted
                    icon: "printer-fill"
                    text: qsTr("no paper")
                    tint: Theme.colours.saffronText
                }
                Mark {
                    visible: text !== ""
                    icon: visitor.held ? "monitor-bold" : "clock-bold"
                    text: visitor.row.place
                }
                Repeater {
                    model: visitor.row.needs

                    Mark {
                        required property var modelData

                        icon: modelData.icon
                        tint: Theme.colours.primary
                    }
                }
            }
        }
        Row {
            spacing: 4

            Figures {
                id: minutes
                text: visitor.row.minutes
                size: 17
                font.weight: 600
                color: visitor.row.over ? Theme.colours.danger : Theme.colours.ink
                Accessible.ignored: true
            }
            Words {
                anchors.baseline: minutes.baseline
                text: qsTr("min")
                size: 13.5
                color: Theme.colours.ink2
                Accessible.ignored: true
            }
        }
        IconButton {
            visible: visitor.held
            icon: "play-fill"
            text: qsTr("Serve %1 on").arg(visitor.row.number)
            available: visitor.reason === ""
            reason: visitor.reason
            hintSide: "left"
            activeFocusOnTab: false
            onPressed: visitor.taken()
        }
    }
    Rectangle {
        visible: visitor.current
        anchors.fill: parent
        anchors.margins: 2
        color: "transparent"
        radius: 8
        border.color: Theme.colours.focus
        border.width: Theme.focusWidth
    }
}
