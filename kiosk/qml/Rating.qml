pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The rating terminal: it waits, asks the visitor who was just served, and thanks.
Rectangle {
    id: root

    required property var rating
    // The way out for staff; none where no PIN is set.
    property var wayOut: null

    readonly property string step: rating.rating.step
    readonly property bool wide: width > height
    // As on the kiosk: true size, larger where there is room; a design pixel is so many millimetres at 21.5 inches.
    readonly property real pitch: rating.panel.diagonal * 25.4 / Math.hypot(width, height)
    readonly property real real: 0.2479 / pitch * Math.max(1, rating.panel.distance / 500)
    readonly property real whole: Theme.fit(width, height, wide ? 1920 : 1080, wide ? 1080 : 1920)
    readonly property real least: Theme.fit(width, height, wide ? 1500 : 844, wide ? 844 : 1500)
    readonly property int margin: Theme.px(48)

    color: Theme.colours.bg

    Binding {
        target: Theme
        property: "unit"
        value: Math.min(Math.max(root.whole, root.real), root.least)
    }
    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: 1 / root.pitch
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.rating.panel.still
    }

    RatingInvitation {
        visible: root.step === "idle"
        anchors.fill: parent
        rating: root.rating
        wide: root.wide
    }
    Item {
        id: head
        visible: root.step !== "idle"
        width: parent.width
        height: Theme.px(root.wide ? 116 : 156)

        Brand {
            kiosk: root.rating
            x: root.margin
            anchors.verticalCenter: parent.verticalCenter
            width: languages.x - x - Theme.px(24)
        }
        LanguageSwitch {
            id: languages
            anchors.right: parent.right
            anchors.rightMargin: root.margin
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.px(root.wide ? 100 : 124)
            codes: root.rating.languages
            current: root.rating.rating.language
            onChosen: code => root.rating.speak(code)
        }
    }
    Item {
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(root.wide ? 4 : 24)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(root.wide ? 24 : 40)
        x: root.margin
        width: parent.width - 2 * x
        enabled: !root.rating.rating.busy

        RatingQuestion {
            visible: root.step === "ask"
            anchors.fill: parent
            rating: root.rating
            wide: root.wide
        }
        RatingWords {
            visible: root.step === "words"
            anchors.fill: parent
            rating: root.rating
            wide: root.wide
        }
        RatingThanks {
            visible: root.step === "thanks"
            anchors.fill: parent
            rating: root.rating
        }
    }
    Loader {
        anchors.fill: parent
        active: root.wayOut?.shown ?? false
        sourceComponent: Exit {
            wayOut: root.wayOut
        }
    }
}
