import QtQuick
import Novbe.Ui

// A person's name; where it does not fit, the first name's letter and the surname.
Words {
    id: who

    property string name

    readonly property list<string> parts: name.split(" ")

    text: whole.advanceWidth <= width || parts.length < 2 ? name : parts[0].charAt(0) + ". " + parts.slice(1).join(" ")
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    Accessible.name: name

    TextMetrics {
        id: whole
        font: who.font
        text: who.name
    }
}
