pragma ComponentBehavior: Bound
import QtQuick

// All pages; one of them is shown. They are made once, after the first frame, so that a press need not wait.
Item {
    id: stage

    required property var kiosk
    required property bool wide

    property bool settled: false
    // Where the page that was shown last stands on the way.
    property int place: 0

    component Waiting: Loader {
        anchors.fill: parent
        asynchronous: true
        active: stage.settled
    }

    Starting {
        kiosk: stage.kiosk
        wide: stage.wide
        stage: stage
        anchors.fill: parent
        Component.onCompleted: Qt.callLater(() => stage.settled = true)
    }
    Waiting {
        sourceComponent: Welcome {
            kiosk: stage.kiosk
            wide: stage.wide
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Standstill {
            kiosk: stage.kiosk
            wide: stage.wide
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Areas {
            kiosk: stage.kiosk
            wide: stage.wide
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Services {
            kiosk: stage.kiosk
            wide: stage.wide
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Documents {
            kiosk: stage.kiosk
            wide: stage.wide
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Ticket {
            kiosk: stage.kiosk
            wide: stage.wide
            stage: stage
        }
    }
    Waiting {
        sourceComponent: NoPaper {
            kiosk: stage.kiosk
            wide: stage.wide
            stage: stage
        }
    }
}
