pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The visitors of a list; held ones can be served on from here.
ListView {
    id: list

    required property var desk
    property bool held: false

    model: held ? desk.held : desk.waiting
    cacheBuffer: 0
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    activeFocusOnTab: count > 0
    Accessible.role: Accessible.List
    Accessible.name: held ? qsTr("Held") : qsTr("Waiting")

    delegate: VisitorRow {
        required property int index

        width: list.width
        held: list.held
        first: index === 0 && !list.held
        current: list.activeFocus && list.currentIndex === index
        reason: list.held ? list.desk.actions.number?.reason ?? "" : ""
        onTaken: list.held ? list.desk.resume(row.number) : list.desk.choose_number(row.number)
        onSelected: {
            list.forceActiveFocus();
            list.currentIndex = index;
        }
    }

    Keys.onReturnPressed: (currentItem as VisitorRow)?.taken()
    Keys.onEnterPressed: (currentItem as VisitorRow)?.taken()

    Icon {
        visible: list.count === 0
        anchors.centerIn: parent
        name: list.held ? "pause-circle-bold" : "users-three-bold"
        size: 40
        color: Theme.colours.lineStrong
    }
    ScrollMark {
        view: list
    }
}
