pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// A reason: one of the centre's, or in the person's own words. It goes into the record.
FocusScope {
    id: why

    required property var desk
    property string label

    implicitHeight: content.implicitHeight

    ColumnLayout {
        id: content
        width: parent.width
        spacing: 10

        Words {
            text: why.label
            size: 15.5
            font.weight: 700
            Accessible.ignored: true
        }
        Pills {
            Layout.fillWidth: true
            focus: true
            chooser: why.desk.dialogs.reasons
            label: why.label
            onTaken: why.desk.confirm()
        }
        Field {
            Layout.fillWidth: true
            size: 15
            icon: "note-pencil-bold"
            label: qsTr("Another reason")
            placeholder: qsTr("Another reason, in your own words")
            text: why.desk.dialogs.reason
            onTextChanged: why.desk.dialogs.reason = text
            onAccepted: why.desk.confirm()
        }
    }
}
