pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The supervisor's statistics: figures of some days, what if, and what changed the order.
FocusScope {
    id: page

    required property var desk
    required property var statistics
    required property var frame
    property var lock: null

    readonly property bool asked: statistics.saving.form !== ""

    focus: true

    Header {
        id: header
        width: parent.width
        enabled: !page.asked
        desk: page.desk
        frame: page.frame
        lock: page.lock
        title: qsTr("Statistics")
    }
    Flickable {
        id: view
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        contentHeight: content.height + 32
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        enabled: !page.asked

        // What has the focus is on the screen, however large everything is.
        function follow(item: Item) {
            let around = item;
            while (around && around !== content)
                around = around.parent;
            if (!interactive || !around || item.height > height)
                return;
            const top = item.mapToItem(contentItem, 0, 0).y;
            // what tells its meaning does so below itself
            const below = (item as Defined) ? 170 : 16;
            contentY = Math.max(0, Math.min(contentHeight - height, Math.max(contentY, top + item.height + below - height), top - 16));
        }

        ColumnLayout {
            id: content
            x: 16
            y: 16
            width: view.width - 32
            height: Math.max(view.height - 32, implicitHeight)
            spacing: 12

            Flow {
                Layout.fillWidth: true
                spacing: 12

                Segments {
                    id: tabs
                    labels: [qsTr("Figures"), qsTr("What if"), qsTr("Out of order")]
                    current: page.statistics.tab
                    size: 15.5
                    onChosen: index => page.statistics.go(index)
                }
                Item {
                    width: Math.max(0, content.width - tabs.width - days.width - 24)
                    height: 1
                }
                PeriodBar {
                    id: days
                    visible: page.statistics.tab !== 1
                    room: content.width
                    period: page.statistics.period
                    note: page.statistics.tab === 0 ? page.statistics.figures.state.busy || page.statistics.figures.state.as_of : page.statistics.deviations.state.busy
                }
            }
            Notice {
                Layout.fillWidth: true
                visible: text !== "" && page.statistics.tab !== 1
                text: page.statistics.period.error
            }
            Lost {
                Layout.fillWidth: true
                visible: text !== "" && page.statistics.tab !== 1
                desk: page.desk
            }
            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: item?.implicitHeight ?? 0 // qmllint disable missing-property
                sourceComponent: [figuresTab, whatIfTab, orderTab][page.statistics.tab]
            }
        }

        ScrollMark {
            view: view
        }
    }
    Connections {
        target: page.Window.window

        function onActiveFocusItemChanged() {
            view.follow(page.Window.window.activeFocusItem);
        }
    }
    Shortcut {
        sequence: "Ctrl+PgUp"
        enabled: page.enabled && page.statistics.tab !== 1 && !page.asked
        onActivated: page.statistics.period.step(-1)
    }
    Shortcut {
        sequence: "Ctrl+PgDown"
        enabled: page.enabled && page.statistics.tab !== 1 && !page.asked
        onActivated: page.statistics.period.step(1)
    }
    Message {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(page.width - 64, 560)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        text: page.statistics.message || page.desk.message
    }
    Loader {
        anchors.fill: parent
        active: page.asked
        onLoaded: (item as FocusScope).forceActiveFocus()
        onActiveChanged: if (!active)
            tabs.forceActiveFocus()
        sourceComponent: SaveSheet {
            saving: page.statistics.saving
        }
    }

    Component {
        id: figuresTab

        FiguresPage {
            figures: page.statistics.figures
            saving: page.statistics.saving
            lost: page.desk.lost !== ""
            Component.onCompleted: figures.active = true
            Component.onDestruction: figures.active = false
        }
    }
    Component {
        id: whatIfTab

        WhatIfPage {
            model: page.statistics.what_if
            Component.onCompleted: model.active = true
            Component.onDestruction: model.active = false
        }
    }
    Component {
        id: orderTab

        DeviationsPage {
            model: page.statistics.deviations
            Component.onCompleted: model.active = true
            Component.onDestruction: model.active = false
        }
    }
}
