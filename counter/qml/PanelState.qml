import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// One line: the desk's state and for how long; how many wait.
RowLayout {
    id: line

    required property var desk
    // Without how long the longest has waited.
    property bool brief: false

    readonly property var shown: desk.state
    readonly property string status: shown.status ?? "free"

    spacing: 10

    DeskChip {
        stands: line.shown.stands ?? "free"
        size: 15
    }
    Figures {
        visible: line.status !== "serving" && line.shown.stands !== line.shown.day
        text: line.desk.tick.timer
        size: 15
        font.weight: 600
    }
    Calls {
        visible: line.status === "called"
        dots: !line.brief
        calls: line.shown.guest?.calls ?? 0
        wanted: line.shown.guest?.calls_wanted ?? 2
        tint: Theme.colours.ink
    }
    Item {
        Layout.fillWidth: true
    }
    Icon {
        visible: (line.shown.longest_over ?? false) && line.status !== "called"
        name: "warning-fill"
        size: 17
        color: Theme.colours.danger
    }
    Measure {
        visible: line.status === "called" && !line.brief || line.status !== "called" && line.brief
        icon: "users-bold"
        figure: line.shown.waiting ?? 0
        text: qsTr("%1 waiting").arg(figure)
        size: 15
    }
    Words {
        visible: line.status !== "called" && !line.brief
        text: line.shown.waiting ? qsTr("%1 waiting, longest %2 min").arg(line.shown.waiting).arg(line.shown.longest) : qsTr("%1 waiting").arg(line.shown.waiting ?? 0)
        size: 14.5
        font.weight: line.shown.longest_over ? 600 : 500
        color: line.shown.longest_over ? Theme.colours.danger : Theme.colours.ink2
        wrapMode: Text.NoWrap
    }
}
