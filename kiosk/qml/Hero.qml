import QtQuick
import Novbe.Ui

// People of all kinds on their way to a window, under its arches.
Arches {
    id: hero

    required property var kiosk
    required property bool wide
    // Beside the choices, not above them.
    required property bool beside
    required property list<string> greetings

    // The picture is drawn 1080 wide and 500 high; it gets smaller where the greeting needs the height.
    scale_: Math.min(width / 1080, Math.max(0, height - words.y - words.height - Theme.px(32)) / 500)
    centreX: width - 215 * scale_
    centreY: height - 330 * scale_

    Image {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 1080 * hero.scale_
        height: 500 * hero.scale_
        sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
        source: "people.svg"
        Accessible.ignored: true
    }
    Brand {
        kiosk: hero.kiosk
        x: Theme.px(48)
        y: Theme.px(62) - height / 2
        width: hero.width - 2 * x - Theme.px(hero.beside ? 0 : 160)
        ink: "white"
        ink2: "#D5E6E8"
        quiet: true
    }
    Column {
        id: words
        x: Theme.px(48)
        y: Theme.px(hero.beside ? 144 : Math.min(168, Math.max(108, hero.height / Theme.unit * 0.2)))
        width: parent.width - 2 * x
        spacing: Theme.px(14)

        Title {
            room: parent.width
            text: hero.greetings[0] ?? ""
            size: Math.min(104, hero.width / Theme.unit / 9, Math.max(64, hero.height / Theme.unit * 0.17))
            color: "white"
        }
        Words {
            width: parent.width
            text: hero.greetings.slice(1).join(" · ")
            size: 40
            color: "#E2EFF0"
        }
    }
}
