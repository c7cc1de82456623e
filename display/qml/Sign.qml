pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The sign above a window. The view model says what stands where; here it is drawn.
Rectangle {
    id: page

    required property var sign

    readonly property var content: sign.content
    readonly property var places: sign.layout
    readonly property bool called: content.kind === "called"
    readonly property bool dimmed: content.kind === "closed"
    readonly property color ink: called ? Theme.colours.saffronInk : dimmed ? Theme.colours.ink2 : Theme.colours.ink

    color: called ? Theme.colours.saffron : dimmed ? Theme.colours.sunken : Theme.colours.bg
    onWidthChanged: fit()
    onHeightChanged: fit()
    Component.onCompleted: fit()

    Accessible.role: Accessible.AlertMessage
    Accessible.name: [content.over[0] + " " + content.window, content.number, content.state.join(" · ")].filter(part => part !== "").join(", ")

    function fit() {
        if (width > 0 && height > 0)
            sign.resize(width, height);
    }

    Binding {
        target: Theme
        property: "name"
        value: page.content.theme
    }
    Binding {
        target: Theme
        property: "unit"
        value: page.places.unit
    }

    SignWindow {
        x: page.places.window.x
        y: page.places.window.y
        width: page.places.window.width
        height: page.places.window.height
        over: page.content.over[0] ?? ""
        number: page.content.window
        places: page.places
        ink: page.ink
    }
    Rectangle {
        x: page.places.rule.x
        y: page.places.rule.y
        width: page.places.rule.width
        height: page.places.rule.height
        color: page.called ? page.ink : Theme.colours.line
    }
    Figures {
        visible: text !== ""
        x: page.places.main.x
        y: page.places.main.y
        width: page.places.main.width
        height: page.places.main.height
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: page.content.number
        font.pixelSize: page.places.number
        font.letterSpacing: -0.035 * page.places.number
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: page.places.number / 2
        color: page.ink
    }
    SignWords {
        visible: page.content.number === ""
        x: page.places.main.x
        y: page.places.main.y
        width: page.places.main.width
        height: page.places.main.height
        content: page.content
        places: page.places
        ink: page.ink
    }
    SignBand {
        x: page.places.band.x
        y: page.places.band.y
        width: page.places.band.width
        height: page.places.band.height
        content: page.content
        places: page.places
    }
}
