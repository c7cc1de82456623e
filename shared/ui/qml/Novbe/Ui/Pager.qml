import QtQuick
import QtQuick.Layouts

// Previous, where one is, More: pages instead of scrolling.
RowLayout {
    id: pager

    // From 1.
    property int page: 1
    property int pages: 1
    property string previousText: qsTr("Previous")
    property string moreText: qsTr("More")
    property string pageText: qsTr("Page %1 of %2").arg(page).arg(pages)

    signal turned(int target)

    spacing: Theme.px(20)

    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumWidth: implicitWidth
        text: pager.previousText
        icon: "caret-up-bold"
        size: 32
        padding: 24
        available: pager.page > 1
        reason: qsTr("This is the first page")
        onPressed: pager.turned(pager.page - 1)
    }
    Words {
        wrapMode: Text.NoWrap
        text: pager.pageText
        size: 30
        color: Theme.colours.ink2
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumWidth: implicitWidth
        text: pager.moreText
        trailingIcon: "caret-down-bold"
        size: 32
        padding: 24
        available: pager.page < pager.pages
        reason: qsTr("This is the last page")
        onPressed: pager.turned(pager.page + 1)
    }
}
