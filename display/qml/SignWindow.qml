import QtQuick
import Novbe.Ui

// Which window this is: the largest thing on the sign while nobody is called.
Item {
    id: panel

    property string over
    property int number
    property var places
    property color ink

    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: panel.places.digit * 0.05 // a figure has no descent
        width: parent.width
        spacing: -0.1 * panel.places.digit

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: panel.over
            font.pixelSize: panel.places.over
            font.weight: 600
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            color: panel.ink
        }
        Figures {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: panel.number
            font.pixelSize: panel.places.digit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: panel.places.digit / 4
            color: panel.ink
        }
    }
}
