pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// The documents of the service, to tick off while one looks at them.
Card {
    id: card

    required property var desk
    property bool titled: true
    property var person: null

    readonly property var hand: desk.in_hand
    readonly property var documents: person?.documents ?? []
    readonly property bool serving: desk.state.status === "serving"

    implicitHeight: content.implicitHeight + 36

    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: card.titled ? 22 : 14
        anchors.topMargin: card.titled ? 16 : 10
        anchors.bottomMargin: card.titled ? 16 : 10
        spacing: 6

        RowLayout {
            visible: card.titled
            Layout.fillWidth: true

            Words {
                Layout.fillWidth: true
                text: qsTr("Documents")
                size: 17
                font.weight: 700
                Accessible.role: Accessible.Heading
            }
            Figures {
                visible: card.serving && card.documents.length > 0
                text: card.hand.seen.length + " / " + card.documents.length
                size: 15
                font.weight: 600
                color: Theme.colours.ink2
            }
        }
        Words {
            visible: card.documents.length === 0
            text: qsTr("None is needed")
            size: 15.5
            color: Theme.colours.ink2
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.min(contentHeight, 120)
            implicitHeight: Math.min(contentHeight, 232)
            model: card.documents
            clip: true
            spacing: 4
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Documents")

            delegate: Pressable {
                id: document

                required property int index
                required property string modelData
                readonly property bool on: card.hand.seen.includes(index)

                width: list.width
                height: Math.max(38, word.implicitHeight + 12)
                text: modelData
                checkable: card.serving
                checked: on
                radius: 8
                activeFocusOnTab: card.serving || activeFocus
                Accessible.role: card.serving ? Accessible.CheckBox : Accessible.ListItem
                onPressed: if (card.serving)
                    card.hand.see(index)

                Rectangle {
                    id: box
                    visible: card.serving
                    x: 4
                    anchors.verticalCenter: parent.verticalCenter
                    width: 26
                    height: 26
                    radius: 8
                    color: document.on ? Theme.colours.primary : document.down ? Theme.colours.primarySoft : Theme.colours.surface
                    border.color: Theme.colours.lineStrong
                    border.width: document.on ? 0 : Theme.outline

                    Icon {
                        visible: document.on
                        anchors.centerIn: parent
                        name: "check-bold"
                        size: 17
                        color: Theme.colours.primaryInk
                    }
                }
                Rectangle {
                    visible: !card.serving
                    x: 6
                    anchors.verticalCenter: parent.verticalCenter
                    width: 7
                    height: 7
                    radius: 4
                    color: Theme.colours.lineStrong
                }
                Words {
                    id: word
                    x: card.serving ? 42 : 24
                    width: parent.width - x
                    anchors.verticalCenter: parent.verticalCenter
                    text: document.modelData
                    size: 15.5
                    lineHeight: 0.95
                    Accessible.ignored: true
                }
            }

            ScrollMark {
                view: list
            }
        }
    }
}
