pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// The state of the window: an icon and a word in each language, in a colour of its own.
Rectangle {
    id: band

    property var content
    property var places

    readonly property bool upright: places.shape !== "landscape"
    readonly property var look: ({
            free: ["check-circle-fill", Theme.colours.successSoft, Theme.colours.success],
            called: ["megaphone-fill", Theme.colours.saffronInk, Theme.colours.saffron],
            serving: ["user-sound-fill", Theme.colours.primarySoft, Theme.colours.primary],
            break: ["coffee-fill", Theme.colours.saffronSoft, Theme.colours.saffronText],
            closed: ["lock-simple-fill", Theme.colours.surface, Theme.colours.ink],
            paused: ["pause-circle-fill", Theme.colours.saffronSoft, Theme.colours.saffronText],
            lost: ["wifi-slash-bold", Theme.colours.saffronSoft, Theme.colours.saffronText],
            connecting: ["arrows-clockwise-bold", Theme.colours.surface, Theme.colours.ink]
        })[content.kind] ?? ["", Theme.colours.surface, Theme.colours.ink]
    readonly property color ink: look[2]
    readonly property color soft: content.kind === "called" ? Theme.colours.saffron : Theme.colours.ink2

    color: look[1]

    Rectangle {
        visible: Theme.highContrast && band.content.kind !== "called"
        width: band.places.shape === "wide" ? Theme.outline : parent.width
        height: band.places.shape === "wide" ? parent.height : Theme.outline
        color: band.ink
    }

    Grid {
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: band.upright ? parent.horizontalCenter : undefined
        x: Theme.px(40)
        width: parent.width - 2 * Theme.px(band.upright ? 24 : 40)
        columns: band.upright ? 1 : 2
        // what is too much for a panel gets smaller, it is never cut
        scale: Math.min(1, parent.height * 0.88 / Math.max(1, implicitHeight))
        columnSpacing: Theme.px(24)
        rowSpacing: Theme.px(8)
        verticalItemAlignment: Grid.AlignVCenter
        horizontalItemAlignment: band.upright ? Grid.AlignHCenter : Grid.AlignLeft

        Icon {
            id: sign
            name: band.look[0]
            size: band.places.state / Theme.unit * 1.33
            color: band.ink
        }
        Loader {
            width: band.upright ? parent.width : parent.width - sign.width - parent.columnSpacing
            sourceComponent: band.upright ? stacked : beside
        }
    }

    Component {
        id: beside

        Row {
            id: row
            spacing: Theme.px(28)

            Words {
                id: first
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, row.width * (band.content.state.length > 1 ? 0.58 : 1))
                text: band.content.state[0] ?? ""
                font.pixelSize: band.places.state
                font.weight: 700
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: band.places.least * 0.8
                color: band.ink
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: row.width - first.width - row.spacing

                Repeater {
                    model: band.content.state.slice(1)

                    Words {
                        required property string modelData

                        width: parent.width
                        text: modelData
                        font.pixelSize: band.places.detail * 0.94
                        wrapMode: Text.NoWrap
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: band.places.least * 0.8
                        lineHeight: 0.98
                        color: band.soft
                    }
                }
            }
        }
    }
    Component {
        id: stacked

        Column {
            spacing: Theme.px(4)

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: band.content.state[0] ?? ""
                font.pixelSize: band.places.state
                font.weight: 700
                lineHeight: 0.95
                color: band.ink
            }
            Repeater {
                model: band.content.state.slice(1)

                Words {
                    required property string modelData

                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    font.pixelSize: band.places.detail * 0.86
                    lineHeight: 0.95
                    color: band.soft
                }
            }
        }
    }
}
