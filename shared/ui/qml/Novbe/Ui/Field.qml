import QtQuick

// A line to type into.
FocusScope {
    id: field

    property string label
    property alias text: input.text
    property alias input: input
    property string placeholder
    property string icon
    property string error
    // What a screen reader says besides.
    property string note
    // What is typed is not shown.
    property bool secret: false
    // Room for a button at its end.
    property real endRoom: 0
    // Design pixels.
    property real size: 18

    signal accepted

    implicitWidth: Theme.px(320)
    implicitHeight: Theme.px(size * 2.9)

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(field.size * 0.7)
        color: Theme.colours.surface
        border.color: field.error ? Theme.colours.danger : input.activeFocus ? Theme.colours.focus : Theme.colours.lineStrong
        border.width: input.activeFocus ? Theme.outline : Theme.hairline
    }
    Icon {
        id: sign
        visible: field.icon !== ""
        x: Theme.px(field.size * 0.9)
        anchors.verticalCenter: parent.verticalCenter
        name: field.icon
        size: field.size * 1.2
        color: Theme.colours.ink2
    }
    TextInput {
        id: input
        anchors.left: sign.visible ? sign.right : parent.left
        anchors.leftMargin: Theme.px(field.size * (sign.visible ? 0.6 : 0.9))
        anchors.right: parent.right
        anchors.rightMargin: field.endRoom || Theme.px(field.size * 0.9)
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        activeFocusOnTab: true
        clip: true
        selectByMouse: true
        echoMode: field.secret ? TextInput.Password : TextInput.Normal
        passwordCharacter: "•"
        inputMethodHints: field.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : Qt.ImhNone
        font.family: Theme.words
        font.pixelSize: Theme.font(field.size)
        font.weight: 600
        color: Theme.colours.ink
        selectionColor: Theme.colours.primary
        selectedTextColor: Theme.colours.primaryInk
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        Accessible.description: field.error || field.note
        onAccepted: field.accepted()

        Words {
            visible: !input.text && !input.preeditText
            anchors.verticalCenter: parent.verticalCenter
            text: field.placeholder
            size: field.size
            color: Theme.colours.ink2
            Accessible.ignored: true
        }
    }
}
