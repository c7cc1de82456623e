import QtQuick
import Novbe.Ui

// The centre's picture that has its turn; the next one comes up while it fades.
Item {
    id: panel

    // "" while there is none.
    property string source

    visible: source !== ""

    component Picture: Image {
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        cache: false
        Accessible.ignored: true
    }

    onSourceChanged: {
        old.source = source ? now.source : "";
        now.source = source;
        if (String(old.source))
            fade.restart();
    }

    Picture {
        id: old
        opacity: 1 - now.opacity
        visible: opacity > 0
    }
    Picture {
        id: now
    }
    NumberAnimation {
        id: fade
        target: now
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.motion(600)
    }
}
