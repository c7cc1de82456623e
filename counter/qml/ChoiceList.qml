pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// Choices one below the other. Up and Down walk, Enter takes, a click chooses, a double click takes.
ListView {
    id: list

    required property var chooser
    property string label
    property string nothing: qsTr("Nothing found")
    // One click takes, where taking opens what can be left again.
    property bool single: false

    signal taken

    model: chooser.rows
    currentIndex: chooser.index
    // rows made ahead of time would still be in the making when typing takes them away
    cacheBuffer: 0
    clip: true
    spacing: 4
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: true
    highlightMoveDuration: 0
    activeFocusOnTab: count > 0
    Accessible.role: Accessible.List
    Accessible.name: label
    Keys.onUpPressed: chooser.move(-1)
    Keys.onDownPressed: chooser.move(1)
    Keys.onReturnPressed: taken()
    Keys.onEnterPressed: taken()

    delegate: ChoiceRow {
        required property int index

        width: list.width - (list.visibleArea.heightRatio < 1 ? 10 : 0)
        chosen: row.key === list.chooser.key
        ringed: chosen && list.activeFocus
        onPicked: {
            list.forceActiveFocus();
            list.chooser.choose(row.key);
            if (list.single && row.reason === "")
                list.taken();
        }
        onTaken: if (!list.single)
            list.taken()
    }

    Words {
        visible: list.count === 0
        anchors.centerIn: parent
        text: list.nothing
        size: 15.5
        color: Theme.colours.ink2
    }
    ScrollMark {
        view: list
    }
}
