import QtQuick
import Novbe.Ui

// A few lines to type into; what has been written is kept when the field is left.
FocusScope {
    id: field

    property string label
    property string text
    // How many characters there is room for; what is pasted beyond is cut off, and told.
    property int longest: 500

    signal cut(int length)
    signal edited(string text)
    signal done

    onTextChanged: if (text !== edit.text)
        edit.text = text

    Rectangle {
        anchors.fill: parent
        radius: 12
        color: Theme.colours.surface
        border.color: edit.activeFocus ? Theme.colours.focus : Theme.colours.lineStrong
        border.width: edit.activeFocus ? Theme.outline : Theme.hairline
    }
    Flickable {
        id: view
        anchors.fill: parent
        anchors.margins: 12
        clip: true
        contentHeight: edit.implicitHeight
        boundsBehavior: Flickable.StopAtBounds

        TextEdit {
            id: edit
            width: view.width
            height: Math.max(implicitHeight, view.height)
            focus: true
            activeFocusOnTab: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            font.family: Theme.words
            font.pixelSize: Theme.font(15.5)
            color: Theme.colours.ink
            selectionColor: Theme.colours.primary
            selectedTextColor: Theme.colours.primaryInk
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            onTextChanged: {
                const was = length;
                if (was > field.longest) {
                    remove(field.longest, was);
                    field.cut(was);
                } else {
                    field.edited(text);
                }
            }
            onActiveFocusChanged: if (!activeFocus)
                field.done()
            onCursorRectangleChanged: view.contentY = Math.max(0, Math.min(cursorRectangle.y, Math.max(view.contentY, cursorRectangle.y + cursorRectangle.height - view.height)))
            Keys.onTabPressed: event => {
                nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
                event.accepted = true;
            }
        }
    }
}
