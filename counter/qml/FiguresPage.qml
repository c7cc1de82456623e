pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The figures of some days: the large ones, then cut in one way, as a chart or as a table.
FocusScope {
    id: page

    required property var figures
    required property var saving
    // Whether somebody else has told already that the store does not answer.
    property bool lost: false

    readonly property var shown: figures.state
    readonly property bool ready: shown.dimension !== "" && !shown.old
    // 0 chart, 1 table, 2 when people come, 3 how they rated us.
    property int look: 0

    component Export: ActionButton {
        required property string form

        implicitWidth: 96
        implicitHeight: 38
        size: 14.5
        iconSize: 19
        padding: 11
        radius: 10
        available: page.ready
        reason: page.figures.state.busy || qsTr("There is nothing to save yet")
        onPressed: page.saving.ask(form)
    }

    implicitHeight: content.implicitHeight

    ColumnLayout {
        id: content
        anchors.fill: parent
        spacing: 12

        Notice {
            Layout.fillWidth: true
            visible: text !== "" && !page.lost
            tone: "danger"
            icon: "warning-fill"
            text: page.shown.error
        }
        GridLayout {
            Layout.fillWidth: true
            z: 1
            opacity: page.shown.old ? 0.3 : 1
            columns: page.width >= 1000 ? 6 : page.width >= 560 ? 3 : 2
            columnSpacing: 12
            rowSpacing: 12

            Repeater {
                model: page.figures.cards

                FigureCard {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }
        Flow {
            id: controls
            Layout.fillWidth: true
            spacing: 10

            Segments {
                id: ways
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Cut by")
                labels: page.figures.ways
                current: page.figures.by
                size: 14
                onChosen: index => page.figures.cut(index)
            }
            Item {
                width: Math.max(0, controls.width - ways.width - looks.width - files.width - 30)
                height: 1
            }
            Segments {
                id: looks
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Show as")
                labels: [qsTr("Chart"), qsTr("Table"), qsTr("Arrivals"), qsTr("Ratings")]
                current: page.look
                size: 14
                onChosen: index => page.look = index
            }
            Row {
                id: files
                spacing: 10

                Export {
                    form: "csv"
                    icon: "file-csv-bold"
                    text: "CSV"
                }
                Export {
                    form: "xlsx"
                    icon: "file-xls-bold"
                    text: "Excel"
                }
                Export {
                    form: "pdf"
                    icon: "file-pdf-bold"
                    text: "PDF"
                }
            }
        }
        Narrowing {
            Layout.fillWidth: true
            visible: path.length > 0
            path: page.shown.path
            onWidened: level => {
                // what was pressed goes away: on to where the next choice is made
                ways.nextItemInFocusChain().forceActiveFocus();
                page.figures.widen(level);
            }
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.max(340, item?.implicitHeight ?? 0) // qmllint disable missing-property
            opacity: page.shown.old ? 0.3 : 1
            sourceComponent: page.shown.dimension === "" ? waiting : page.shown.nothing ? nothing : [asChart, asTable, asArrivals, asRatings][page.look]
        }
    }

    Component {
        id: waiting

        Standstill {
            icon: page.shown.error ? "info-bold" : "hourglass-medium-fill"
            tint: Theme.colours.ink2
            title: page.shown.error ? qsTr("Nothing can be told now") : page.shown.busy || qsTr("Reading")
            detail: qsTr("The figures come from the record of these days.")
        }
    }
    Component {
        id: nothing

        Standstill {
            icon: "calendar-blank-bold"
            tint: Theme.colours.ink2
            title: qsTr("Nobody came on these days")
            detail: qsTr("Choose other days above.")
        }
    }
    Component {
        id: asChart

        ChartView {
            figures: page.figures
        }
    }
    Component {
        id: asArrivals

        Arrivals {
            figures: page.figures
        }
    }
    Component {
        id: asRatings

        Moods {
            figures: page.figures
        }
    }
    Component {
        id: asTable

        FigureTable {
            figures: page.figures
        }
    }
}
