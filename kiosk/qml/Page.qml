import QtQuick
import Novbe.Ui

// A page of the way: it comes in the direction of travel and takes the keys.
FocusScope {
    id: page

    required property var stage
    // The values of `kiosk.screen` that show it.
    required property list<string> names
    // Where it stands on the way.
    property int place: 0
    readonly property var kiosk: stage.kiosk
    readonly property bool wide: stage.wide
    readonly property bool tight: stage.tight
    // Where controls begin: 0, or with low reach the middle of the screen.
    readonly property real reach: stage.reach
    readonly property bool low: reach > 0
    readonly property int margin: Theme.px(48)
    readonly property bool shown: names.includes(kiosk.screen)

    visible: shown
    onShownChanged: if (shown)
        enter()
    Component.onCompleted: if (shown)
        enter()

    function enter() {
        slide.from = (place < stage.place ? -1 : 1) * Theme.px(24);
        stage.place = place;
        // Whoever uses keys finds the focus where it was; a finger leaves no ring.
        (kiosk.keys ? page : nobody).forceActiveFocus();
        coming.restart();
    }

    // What lay above is gone: the keys belong to the page again.
    readonly property bool free: stage.enabled
    onFreeChanged: if (shown && free)
        (kiosk.keys ? page : nobody).forceActiveFocus()

    // Nothing has the focus yet: an arrow finds the first thing.
    Keys.onPressed: event => {
        const arrow = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].includes(event.key);
        event.accepted = arrow && nobody.activeFocus;
        if (event.accepted)
            page.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    Item {
        id: nobody
        focus: true
    }

    transform: Translate {
        id: shift
    }
    ParallelAnimation {
        id: coming

        NumberAnimation {
            id: slide
            target: shift
            property: "x"
            to: 0
            duration: Theme.page
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: page
            property: "opacity"
            from: 0.3
            to: 1
            duration: Theme.page
        }
    }
}
