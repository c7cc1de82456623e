pragma ComponentBehavior: Bound
import QtQuick

// The languages side by side; the one shown is filled and ticked.
Rectangle {
    id: languages

    property list<string> codes: ["az", "ru", "en"]
    property string current: "az"
    // Each in its own language, so that everybody finds theirs: sign and name.
    readonly property var names: ({
            az: ["AZ", "Azərbaycan dili"],
            ru: ["RU", "Русский язык"],
            en: ["EN", "English"]
        })

    signal chosen(string code)

    implicitWidth: Theme.px(324)
    implicitHeight: Theme.px(144)
    radius: Theme.px(24)
    color: Theme.colours.surface
    border.color: Theme.colours.lineStrong
    border.width: Theme.outline

    Row {
        id: places
        anchors.fill: parent
        anchors.margins: Theme.px(9)
        spacing: Theme.px(6)

        Repeater {
            model: languages.codes

            Pressable {
                id: place

                required property string modelData
                readonly property bool current: modelData === languages.current

                width: (places.width - (languages.codes.length - 1) * places.spacing) / languages.codes.length
                height: places.height
                radius: Theme.px(15)
                text: languages.names[modelData][1]
                checkable: true
                checked: current
                onPressed: languages.chosen(modelData)

                Rectangle {
                    anchors.fill: parent
                    radius: place.radius
                    color: place.current ? Theme.colours.primary : place.down ? Theme.colours.primarySoft : "transparent"
                }
                Column {
                    anchors.centerIn: parent

                    Icon {
                        visible: place.current
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: "check-bold"
                        size: 32
                        color: Theme.colours.primaryInk
                    }
                    Words {
                        text: languages.names[place.modelData][0]
                        size: 34
                        font.weight: 700
                        color: place.current ? Theme.colours.primaryInk : Theme.colours.ink
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
