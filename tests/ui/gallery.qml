pragma ComponentBehavior: Bound
import QtQuick
import Novbe.Ui

// Every control in every state, to be looked at beside the design.
Rectangle {
    id: gallery

    width: 1600
    height: 1720
    color: Theme.colours.bg

    component Heading: Words {
        size: 30
        font.weight: 700
    }
    component Caption: Words {
        size: 20
        color: Theme.colours.ink2
    }
    component AreaTile: Tile {
        id: area
        text: "Sosial sığorta"
        implicitWidth: 357
        implicitHeight: 180

        IconPlate {
            id: plate
            x: 20
            anchors.verticalCenter: parent.verticalCenter
            size: 88
            icon: area.available ? "umbrella-bold" : "lock-simple-bold"
            warm: area.warm
            tint: area.available ? (area.warm ? Theme.colours.saffronText : Theme.colours.primary) : Theme.colours.ink2
            color: !area.available || area.down ? "transparent" : area.warm ? Theme.colours.surface : Theme.colours.primarySoft
        }
        Column {
            anchors.left: plate.right
            anchors.leftMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            spacing: 34

            Words {
                text: area.text
                size: 32
                font.weight: 700
                color: area.available ? Theme.colours.ink : Theme.colours.ink2
                Accessible.ignored: true
            }
            Row {
                visible: area.available
                spacing: 16

                Measure {
                    icon: "users-bold"
                    figure: "4"
                    text: "4 people"
                    size: 24
                }
                Measure {
                    icon: "clock-bold"
                    figure: "5–10"
                    unit: "dəq"
                    text: "5–10 minutes"
                    size: 24
                }
            }
            Words {
                visible: !area.available
                width: 230
                size: 24
                text: area.reason
                Accessible.ignored: true
            }
        }
    }

    Column {
        x: 56
        y: 48
        width: parent.width - 112
        spacing: 18

        Row {
            spacing: 20
            BrandMark {}
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: "Növbə"
                size: 52
                font.weight: 700
            }
        }
        Heading {
            text: "Buttons"
        }
        Row {
            spacing: 20
            Repeater {
                model: [
                    { objectName: "default", kind: "primary" },
                    { objectName: "pressed", kind: "primary", down: true },
                    { objectName: "focus", kind: "primary", focus: true },
                    { objectName: "unavailable", kind: "secondary", available: false },
                    { objectName: "secondary", kind: "secondary" }
                ]
                ActionButton {
                    required property var modelData
                    objectName: modelData.objectName
                    kind: modelData.kind
                    available: modelData.available ?? true
                    keyDown: modelData.down ?? false
                    text: "Davam edin"
                    width: 280
                    height: 112
                    size: 34
                    Component.onCompleted: if (modelData.focus)
                        forceActiveFocus()
                }
            }
        }
        Heading {
            topPadding: 16
            text: "Area tile"
        }
        Row {
            spacing: 20
            AreaTile {}
            AreaTile {
                keyDown: true
            }
            AreaTile {
                warm: true
            }
            AreaTile {
                available: false
                reason: "Bu gün bağlıdır. Sabah 09:00-dan"
            }
        }
        Heading {
            topPadding: 16
            text: "States are always icon + word"
        }
        Row {
            spacing: 12
            Repeater {
                model: ["free", "called", "serving", "break", "held", "over", "closed", "priority", "appointment"]
                StateChip {
                    required property string modelData
                    status: modelData
                }
            }
        }
        Heading {
            topPadding: 16
            text: "The row: how many people are ahead"
        }
        Row {
            spacing: 64
            PlacesRow {
                ahead: 6
            }
            PlacesRow {
                ahead: 15
            }
            PlacesRow {}
        }
        Heading {
            topPadding: 16
            text: "Words in Commissioner, numbers in Fira Sans"
        }
        Row {
            spacing: 48
            Words {
                text: "Əlilliyin müəyyən edilməsi"
                size: 42
                font.weight: 700
            }
            Words {
                text: "Пенсионное обеспечение"
                size: 34
            }
            Figures {
                text: "A042 C117"
                size: 64
            }
            Figures {
                text: "10:48"
                size: 52
                font.weight: 600
            }
        }
        StepBars {
            width: parent.width
            current: 2
            text: "Step 2 of 4"
        }
        Row {
            spacing: 12
            DockCell {
                text: "Geri"
                icon: "arrow-left-bold"
                available: false
                reason: "first"
            }
            DockCell {
                text: "Əvvəldən"
                icon: "arrow-counter-clockwise-bold"
            }
            LanguageSwitch {}
            DockCell {
                text: "Əlçatanlıq"
                icon: "person-arms-spread-bold"
                active: true
            }
            DockCell {
                text: "Kömək çağırın"
                icon: "hand-waving-bold"
            }
            ActionButton {
                kind: "now"
                text: "Kağız talonunuzu götürün"
                note: "Sonra əyləşin"
                icon: "receipt-bold"
                leftAligned: true
                width: 470
            }
        }
        Row {
            spacing: 20
            Column {
                spacing: 20
                ActionButton {
                    width: 300
                    height: 60
                    size: 18
                    padding: 18
                    radius: 12
                    leftAligned: true
                    icon: "megaphone-bold"
                    text: "Təkrar çağırın"
                    keyHint: "F3"
                }
                ActionButton {
                    width: 300
                    height: 60
                    size: 18
                    padding: 18
                    radius: 12
                    leftAligned: true
                    icon: "user-minus-bold"
                    text: "Gəlmədi"
                    keyHint: "F8"
                    available: false
                    reason: "after the second call"
                }
                ActionButton {
                    kind: "primary"
                    width: 300
                    height: 104
                    size: 22
                    padding: 20
                    edge: 4
                    radius: 16
                    leftAligned: true
                    icon: "check-fat-fill"
                    text: "Xidməti bitirin"
                    keyHint: "F5"
                }
                Segments {
                    labels: ["Növbəm", "Saxlanılan"]
                    counts: ["13", "2"]
                }
                NormBar {
                    width: 300
                    value: 6
                    norm: 15
                    text: "6 of 15 minutes"
                }
                NormBar {
                    width: 300
                    value: 20
                    norm: 15
                    text: "20 of 15 minutes"
                }
            }
            Column {
                spacing: 20
                Field {
                    label: "Ad"
                    placeholder: "Adınız"
                    icon: "user-circle-bold"
                }
            }
            TicketCard {
                width: 480
                height: 430
                tear: 200
                Figures {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: "A042"
                    size: 150
                }
                QrCode {
                    x: 150
                    y: 225
                    width: 180
                    height: 180
                    text: "QR"
                    rows: ["1110111", "1010101", "1110111", "0001000", "1110101", "1010011", "1110110"]
                }
            }
        }
    }
}
