import QtQuick
import Novbe.Ui

// One sentence in all languages of the centre, the first one strongest.
Row {
    id: heading

    property var words: []
    property string icon: "megaphone-fill"
    // Design pixels.
    property real size: 44
    property color color: Theme.colours.ink

    spacing: Theme.px(size * 0.42)
    Accessible.role: Accessible.Heading
    Accessible.name: words.join(" · ")

    readonly property real room: width - sign.width - first.implicitWidth - 2 * spacing

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: heading.icon
        size: heading.size * 1.27 * Theme.textFactor
        color: heading.color
    }
    Words {
        id: first
        text: heading.words[0]
        size: heading.size
        font.weight: 700
        wrapMode: Text.NoWrap
        color: heading.color
        Accessible.ignored: true
    }
    Words {
        // the others where there is room for them
        visible: heading.room > 0.75 * implicitWidth
        width: Math.min(implicitWidth, heading.room)
        fontSizeMode: Text.HorizontalFit
        text: heading.words.length > 1 ? "· " + heading.words.slice(1).join(" · ") : ""
        size: heading.size
        height: first.height
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        color: heading.color
        Accessible.ignored: true
    }
}
