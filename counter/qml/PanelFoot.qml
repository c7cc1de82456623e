import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The panel's foot: today and the connection, or what there is to know.
Rectangle {
    id: foot

    required property var desk

    readonly property var today: desk.state.today ?? ({})
    readonly property var unprinted: desk.state.unprinted ?? []
    readonly property var reminders: desk.state.reminders ?? []
    readonly property string help: desk.state.help ?? ""
    // The most urgent of what there is to know; without the store it waits.
    readonly property string news: desk.lost ? "" : help || (reminders.length ? qsTr("Time to serve on: %1").arg(reminders.join(", ")) : unprinted.length ? qsTr("Not printed: %1").arg(unprinted.join(", ")) : "")

    function act() {
        if (help && desk.state.help_id)
            desk.press("supervisor");
        else if (reminders.length && !help)
            desk.press("hold");
        else if (unprinted.length)
            desk.dismiss_unprinted();
    }

    height: 40
    color: desk.lost ? Theme.colours.dangerSoft : Theme.colours.surface

    component Figure: Row {
        id: figure

        property string before
        property string figure
        property string after

        spacing: 4
        Accessible.role: Accessible.StaticText
        Accessible.name: [before, figure.figure, after].join(" ").trim()

        Words {
            visible: text !== ""
            text: figure.before
            size: 13.5
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
        Figures {
            text: figure.figure
            size: 13.5
            font.weight: 600
            Accessible.ignored: true
        }
        Words {
            visible: text !== ""
            text: figure.after
            size: 13.5
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colours.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        spacing: 16

        Figure {
            visible: foot.news === "" && !foot.desk.lost
            before: qsTr("Today")
            figure: foot.today.visits ?? ""
            after: qsTr("visits", "", foot.today.visits ?? 0)
        }
        Figure {
            visible: foot.news === "" && !foot.desk.lost
            before: qsTr("mean")
            figure: foot.today.mean ?? ""
        }
        Pressable {
            id: paper
            visible: foot.news !== ""
            Layout.fillWidth: true
            implicitHeight: 32
            radius: 8
            text: foot.news
            Accessible.description: foot.help || foot.reminders.length ? "" : qsTr("The visitor may come without paper; the number is valid.")
            onPressed: foot.act()

            Row {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: 6

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: foot.help ? "hand-waving-fill" : foot.reminders.length ? "bell-ringing-fill" : "printer-fill"
                    size: 18
                    color: Theme.colours.saffronText
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 48
                    text: paper.text
                    size: 13.5
                    font.weight: 600
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    color: Theme.colours.saffronText
                    Accessible.ignored: true
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "x-bold"
                    size: 14
                    color: Theme.colours.saffronText
                }
            }
        }
        Item {
            visible: !paper.visible
            Layout.fillWidth: true
        }
        Row {
            spacing: 6
            Accessible.role: Accessible.StaticText
            Accessible.name: connection.text

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: foot.desk.lost ? "wifi-slash-bold" : "wifi-high-bold"
                size: 16
                color: connection.color
            }
            Words {
                id: connection
                text: foot.desk.lost || qsTr("Connected")
                size: 13.5
                font.weight: 600
                wrapMode: Text.NoWrap
                color: foot.desk.lost ? Theme.colours.danger : Theme.colours.success
                Accessible.ignored: true
            }
        }
    }
}
