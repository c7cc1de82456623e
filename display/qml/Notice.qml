pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// What is said where no call is shown: nobody called yet, paused, closed, not connected, lost.
Rectangle {
    id: panel

    property var notice
    property string listen
    property string last
    property var call: null

    readonly property bool warns: notice.kind === "paused" || notice.kind === "lost"
    readonly property string icon: ({
            idle: "ticket-bold",
            paused: "pause-circle-fill",
            closed: "lock-simple-fill",
            connecting: "arrows-clockwise-bold",
            lost: "wifi-slash-bold"
        })[notice.kind] ?? ""
    readonly property bool large: height > Theme.px(800)
    readonly property int pad: Theme.px(56)

    component Line: Words {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 0.98
    }

    radius: Theme.px(40)
    color: Theme.colours.surface
    border.color: Theme.colours.line
    border.width: Theme.highContrast && !warns ? Theme.outline : 0

    DashedFrame {
        visible: panel.warns
        anchors.fill: parent
        radius: panel.radius
        color: Theme.colours.saffronText
        thickness: Theme.px(6)
    }

    Loader {
        anchors.fill: parent
        anchors.margins: panel.notice.kind === "lost" ? panel.pad : Theme.px(32)
        sourceComponent: panel.notice.kind === "lost" ? lost : told
    }

    Component {
        id: told

        Item {
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: Theme.px(14)

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: panel.icon
                    size: panel.large ? 160 : 108
                    color: panel.warns ? Theme.colours.saffronText : Theme.colours.primary
                }
                Line {
                    text: panel.notice.headlines[0] ?? ""
                    size: panel.large ? 110 : 80
                    font.weight: 700
                }
                Line {
                    visible: text !== ""
                    text: panel.notice.details[0] ?? ""
                    size: panel.large ? 64 : 56
                    color: panel.warns ? Theme.colours.saffronText : Theme.colours.ink
                }
                Item {
                    width: 1
                    height: Theme.px(panel.large ? 30 : 6)
                }
                Grid {
                    id: others
                    anchors.horizontalCenter: parent.horizontalCenter
                    columns: panel.width > panel.height ? 2 : 1
                    columnSpacing: Theme.px(48)
                    rowSpacing: Theme.px(30)

                    readonly property real each: (parent.width - (columns - 1) * columnSpacing) / columns

                    Repeater {
                        model: Math.max(0, panel.notice.headlines.length - 1)

                        Column {
                            id: other

                            required property int index

                            width: others.each

                            Line {
                                text: panel.notice.headlines[other.index + 1]
                                size: 46
                                font.weight: 600
                                color: Theme.colours.ink2
                            }
                            Line {
                                text: panel.notice.details[other.index + 1] ?? ""
                                size: 40
                                color: Theme.colours.ink2
                            }
                        }
                    }
                }
                Line {
                    visible: text !== ""
                    text: panel.notice.note
                    size: 26
                    color: Theme.colours.ink3
                }
            }
        }
    }

    Component {
        id: lost

        Item {
            Column {
                id: headlines
                width: parent.width
                spacing: Theme.px(6)

                Row {
                    width: parent.width
                    spacing: Theme.px(20)

                    Icon {
                        id: sign
                        name: panel.icon
                        size: 60 * Theme.textFactor
                        color: Theme.colours.saffronText
                    }
                    Words {
                        width: parent.width - sign.width - parent.spacing
                        text: panel.notice.headlines[0]
                        size: 48
                        font.weight: 700
                        color: Theme.colours.saffronText
                    }
                }
                Words {
                    width: parent.width
                    text: panel.notice.headlines.slice(1).join(" · ")
                    size: 36
                    color: Theme.colours.ink2
                }
            }
            Rectangle {
                id: plate
                anchors.verticalCenter: advice.verticalCenter
                width: Theme.px(150)
                height: width
                radius: width / 2
                color: Theme.colours.saffron

                Icon {
                    anchors.centerIn: parent
                    name: "speaker-high-fill"
                    size: 88
                    color: Theme.colours.saffronInk
                }
            }
            Words {
                id: advice
                anchors.left: plate.right
                anchors.leftMargin: Theme.px(44)
                anchors.right: parent.right
                anchors.top: headlines.bottom
                anchors.bottom: final.top
                verticalAlignment: Text.AlignVCenter
                text: panel.listen
                size: 66
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.font(40)
                font.weight: 700
                lineHeight: 0.95
            }
            Row {
                id: final
                anchors.bottom: parent.bottom
                height: panel.call ? Theme.px(60) : 0
                visible: panel.call !== null
                spacing: Theme.px(24)

                Words {
                    id: lead
                    anchors.verticalCenter: parent.verticalCenter
                    text: panel.last
                    size: 40
                    wrapMode: Text.NoWrap
                    color: Theme.colours.ink2
                }
                Figures {
                    anchors.baseline: lead.baseline
                    text: panel.call ? panel.call.number : ""
                    size: 60
                }
                Arrow {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(64)
                    height: Theme.px(44)
                    thickness: Theme.px(8)
                    direction: "right"
                    color: Theme.colours.ink3
                }
                Figures {
                    anchors.baseline: lead.baseline
                    text: panel.call ? panel.call.window : ""
                    size: 60
                }
            }
        }
    }
}
