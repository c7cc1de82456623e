pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The panel's card: the visit at the window, or who would be next.
Rectangle {
    id: card

    required property var desk
    property bool slim: false

    readonly property var shown: desk.state
    readonly property var guest: shown.guest ?? null
    readonly property string status: shown.status ?? "free"
    readonly property bool called: status === "called"
    readonly property bool stopped: !guest && (shown.day_notice ?? "") !== ""

    radius: 16
    color: called ? Theme.colours.saffron : Theme.colours.surface
    border.color: called ? Theme.colours.saffronEdge : Theme.colours.line
    border.width: called ? 2 : Theme.hairline

    UndoStrip {
        id: undo
        x: 10
        y: 10
        width: parent.width - 20
        narrow: true
        slim: card.slim
        desk: card.desk
    }
    Loader {
        anchors.fill: parent
        anchors.margins: 14
        anchors.topMargin: undo.visible ? undo.height + 18 : 12
        anchors.bottomMargin: 12
        sourceComponent: card.called ? calledFace : card.status === "serving" ? servingFace : card.stopped || card.status === "break" ? pause : card.shown.next ? nextFace : empty
    }

    Component {
        id: calledFace

        PanelCalled {
            slim: card.slim
            person: card.guest
        }
    }
    Component {
        id: servingFace

        PanelServing {
            slim: card.slim
            person: card.guest
            desk: card.desk
        }
    }
    Component {
        id: nextFace

        PanelNext {
            person: card.shown.next
            brief: undo.visible
        }
    }
    Component {
        id: pause

        Pause {
            size: 17
            shown: card.shown
        }
    }
    Component {
        id: empty

        Empty {
            awaited: card.shown.waiting > 0
            size: undo.visible ? 12 : 17
        }
    }
}
