pragma ComponentBehavior: Bound
import QtQuick

// All pages; one of them is shown. They are made once, after the first frame, so that a press need not wait.
Item {
    id: stage

    required property var kiosk
    required property bool wide
    // A small panel in true size: less air, fewer things on a page.
    required property bool tight
    // Controls stand from here on down; 0 where they may stand everywhere.
    property real reach: 0

    property bool settled: false
    // Where the page that was shown last stands on the way.
    property int place: 0

    component Waiting: Loader {
        anchors.fill: parent
        asynchronous: true
        active: stage.settled
    }

    Starting {
        stage: stage
        anchors.fill: parent
        Component.onCompleted: Qt.callLater(() => stage.settled = true)
    }
    Waiting {
        sourceComponent: Welcome {
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Standstill {
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Areas {
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Services {
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Find {
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Code {
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Priority {
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Question {
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Documents {
            stage: stage
        }
    }
    Waiting {
        sourceComponent: Ticket {
            stage: stage
        }
    }
    Waiting {
        sourceComponent: NoPaper {
            stage: stage
        }
    }
}
