pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The visit at the window: who is called or served and for how long; without one, who would be next.
Rectangle {
    id: card

    required property var desk

    readonly property var shown: desk.state
    readonly property var guest: shown.guest ?? null
    readonly property var person: guest ?? shown.next ?? null
    readonly property string status: shown.status ?? "free"
    readonly property bool called: status === "called"
    readonly property bool serving: status === "serving"
    readonly property bool stopped: !guest && (shown.day_notice ?? "") !== ""
    readonly property bool onBreak: status === "break"
    readonly property bool low: height - (undo.visible ? 56 : 0) < (!serving ? 226 : width < 660 ? 270 : 244)
    readonly property color ink: called ? Theme.colours.saffronInk : Theme.colours.ink
    readonly property color ink2: called ? Theme.colours.saffronInk : Theme.colours.ink2

    radius: 16
    color: called ? Theme.colours.saffron : Theme.colours.surface
    border.color: called ? Theme.colours.saffronEdge : Theme.colours.line
    border.width: called ? 2 : Theme.hairline

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: card.low ? 18 : 26
        anchors.topMargin: card.low ? 12 : 20
        anchors.bottomMargin: card.low ? 12 : 22
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: 36
            spacing: 10

            DeskChip {
                stands: card.shown.stands ?? "free"
                tone: card.called ? "plain" : look[0]
                size: 15.5
            }
            Figures {
                visible: !card.guest && !card.stopped
                text: card.desk.tick.timer
                size: 19
                font.weight: 600
                color: card.ink
            }
            Calls {
                visible: card.called
                dots: card.width > 600
                calls: card.guest?.calls ?? 0
                wanted: card.guest?.calls_wanted ?? 2
            }
            Item {
                Layout.fillWidth: true
            }
            Chip {
                visible: text !== ""
                icon: "bell-ringing-fill"
                tone: "soft"
                text: card.guest?.answer ?? ""
                size: 14.5
            }
            StateChip {
                visible: text !== "" && !card.stopped && !card.onBreak
                status: "priority"
                tone: card.called ? "plain" : "notice"
                text: card.person?.priority ?? ""
                size: 14.5
            }
            Chip {
                visible: card.person !== null && !card.stopped && !card.onBreak
                icon: "translate-bold"
                text: card.person?.language ?? ""
                size: 14.5
            }
        }
        UndoStrip {
            id: undo
            Layout.fillWidth: true
            Layout.topMargin: card.low ? 6 : 14
            narrow: card.low
            desk: card.desk
        }
        Loader {
            Layout.topMargin: card.low ? 2 : 6
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: card.stopped || card.onBreak ? pause : !card.person ? empty : card.low ? strip : visit
        }
    }

    Component {
        id: visit

        VisitFace {
            desk: card.desk
            person: card.person
            status: card.status
            ink: card.ink
            ink2: card.ink2
        }
    }
    Component {
        id: strip

        VisitStrip {
            desk: card.desk
            person: card.person
            status: card.status
            ink: card.ink
            ink2: card.ink2
        }
    }
    Component {
        id: pause

        Pause {
            size: card.low ? 19 : 24
            shown: card.shown
        }
    }
    Component {
        id: empty

        Empty {
            awaited: card.shown.waiting > 0
            size: card.low ? 19 : 24
        }
    }
}
