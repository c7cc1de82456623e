pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The hall board. The view model says what stands where; here it is drawn and moved.
Rectangle {
    id: page

    required property var board

    readonly property var content: board.content
    readonly property var places: board.layout
    readonly property var phrases: board.phrases
    readonly property var notice: content.notice
    readonly property bool listed: content.calls.length > 0
    // A notice takes the whole board, the part of the calls, or only that of the card.
    readonly property bool covering: notice.kind === "closed" || notice.kind === "connecting"
    readonly property bool spread: notice.kind !== "" && !listed && content.picture === ""
    readonly property bool reassuring: notice.kind === "paused" || notice.kind === "lost"

    color: Theme.colours.bg
    onWidthChanged: fit()
    onHeightChanged: fit()
    Component.onCompleted: fit()

    function fit() {
        if (width > 0 && height > 0)
            board.resize(width, height);
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
    Binding {
        target: Theme
        property: "textFactor"
        value: page.places.text
    }

    Header {
        width: page.places.header.width
        height: page.places.header.height
        name: page.content.name
        date: page.content.date
        clock: page.content.clock
    }

    CallCard {
        visible: page.notice.kind === ""
        x: page.places.card.x
        y: page.places.card.y
        width: page.places.card.width
        height: page.places.card.height
        calls: page.content.card
        phrases: page.phrases
        number: page.places.number
    }

    CallList {
        visible: page.notice.kind === "" || page.listed || page.content.picture !== ""
        x: page.places.calls.x
        y: page.places.calls.y
        width: page.places.calls.width
        height: page.places.calls.height
        calls: page.content.calls
        title: page.places.titled ? page.content.title : ""
        page: page.content.page
        hint: page.content.hint
        places: page.places
    }

    Loader {
        active: page.notice.kind !== ""
        x: page.places.card.x
        y: page.places.card.y
        width: page.spread ? page.places.calls.x + page.places.calls.width - x : page.places.card.width
        height: page.covering ? page.places.ticker.y - y - Theme.px(24) : page.spread ? page.places.calls.y + page.places.calls.height - y : page.places.card.height
        sourceComponent: Notice {
            notice: page.notice
            listen: page.phrases.listen[page.content.language] ?? ""
            last: page.content.last
            call: page.listed ? page.content.calls[0] : null
        }
    }

    Areas {
        visible: !page.reassuring && !page.covering
        x: page.places.areas.x
        y: page.places.areas.y
        width: page.places.areas.width
        height: page.places.areas.height
        areas: page.content.areas
        rows: page.places.area_rows
    }

    Pictures {
        x: page.places.pictures.x
        y: page.places.pictures.y
        width: page.places.pictures.width
        height: page.places.pictures.height
        source: page.content.picture
    }

    Reassurance {
        visible: page.reassuring && page.places.area_rows > 0
        x: page.places.areas.x
        y: page.places.areas.y
        width: page.places.areas.width
        height: page.places.areas.height
        phrases: page.phrases
        language: page.content.language
    }

    Ticker {
        y: page.places.ticker.y
        width: page.places.ticker.width
        height: page.places.ticker.height
        text: page.content.foot
        alert: page.notice.kind === "lost"
    }

    FullCall {
        anchors.fill: parent
        card: page.places.card
        call: page.content.full ? page.content.card[0] : null
        announcement: page.content.announcement
        phrases: page.phrases
    }
}
