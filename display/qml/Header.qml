import QtQuick
import Novbe.Ui

// Whose board this is, and what time it is.
Item {
    id: header

    property string name
    property string date
    property string clock

    BrandMark {
        id: mark
        x: Theme.px(56)
        anchors.verticalCenter: parent.verticalCenter
        size: 64

        Binding on color {
            when: Theme.name === "board"
            value: Theme.colours.surface
        }
    }
    Words {
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: moment.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: header.name
        size: 40
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.font(26)
        lineHeight: 0.95
        font.weight: 700
    }
    // The day beside the time, or under it where the board is narrow.
    Grid {
        id: moment
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(56)
        anchors.verticalCenter: parent.verticalCenter
        columns: header.width > Theme.px(1400) ? 2 : 1
        columnSpacing: Theme.px(24)
        horizontalItemAlignment: Grid.AlignRight
        verticalItemAlignment: Grid.AlignVCenter

        Words {
            visible: moment.columns === 2
            text: header.date
            size: 36
            color: Theme.colours.ink2
            wrapMode: Text.NoWrap
        }
        Figures {
            text: header.clock
            size: moment.columns === 2 ? 68 : 56
            font.letterSpacing: 0
        }
        Words {
            visible: moment.columns === 1
            text: header.date
            size: 30
            lineHeight: 0.8
            color: Theme.colours.ink2
            wrapMode: Text.NoWrap
        }
    }
}
