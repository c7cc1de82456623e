import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Previous, where one is, more: large buttons beside each other, or above each other on a wide screen.
GridLayout {
    id: turner

    required property var paging
    required property bool wide

    readonly property int page: paging.page ?? 1
    readonly property int pages: paging.pages ?? 1

    signal turned(int page)

    columns: wide ? 1 : 3
    columnSpacing: Theme.px(16)
    rowSpacing: Theme.px(8)

    TurnButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 5
        text: qsTr("Previous")
        icon: "caret-up-bold"
        leading: true
        upright: turner.wide
        available: turner.page > 1
        reason: qsTr("This is the first page")
        onPressed: turner.turned(turner.page - 1)
    }
    Words {
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        horizontalAlignment: Text.AlignHCenter
        // where two buttons leave no room for it, "7 more" has to do
        visible: turner.wide ? turner.height >= Theme.px(250) : turner.width >= Theme.px(500)
        text: turner.paging.place ?? ""
        size: 28
        color: Theme.colours.ink2
    }
    TurnButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 5
        text: turner.paging.more ?? ""
        icon: "caret-down-bold"
        leading: false
        upright: turner.wide
        available: turner.page < turner.pages
        reason: qsTr("This is the last page")
        onPressed: turner.turned(turner.page + 1)
    }
}
