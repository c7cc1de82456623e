import QtQuick
import Novbe.Ui

// A person's name; where it does not fit, the first name's letter and the surname.
Words {
    id: who

    property string name

    // How wide it is when nothing is shortened.
    readonly property real whole: Math.ceil(metrics.advanceWidth) + 2
    readonly property list<string> parts: name.split(" ")

    text: metrics.advanceWidth <= width || parts.length < 2 ? name : parts[0].charAt(0) + ". " + parts.slice(1).join(" ")
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    Accessible.name: name

    TextMetrics {
        id: metrics
        font: who.font
        text: who.name
    }
}
