pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// Who works at which window. Everything can be reached by Tab and the arrow keys; Enter signs in.
FocusScope {
    id: page

    required property var model
    required property var frame
    required property var language

    readonly property bool narrow: width < 700
    readonly property bool low: height < 860
    readonly property bool beside: height < 600 && width >= 600

    focus: true

    Flickable {
        id: scroll
        anchors.fill: parent
        contentHeight: Math.max(height, sheet.height + 32)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Rectangle {
            id: sheet
            anchors.centerIn: parent
            width: Math.min(page.width - (page.narrow || page.beside ? 24 : 80), page.beside ? 860 : 760)
            height: content.implicitHeight + 2 * content.margin
            radius: 20
            color: Theme.colours.surface
            border.color: Theme.colours.line
            border.width: Theme.hairline

            ColumnLayout {
                id: content

                readonly property int margin: page.narrow || page.beside ? 18 : page.low ? 28 : 40

                x: margin
                y: margin
                width: parent.width - 2 * margin
                spacing: page.narrow || page.beside ? 10 : page.low ? 14 : 20

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 14

                    BrandMark {
                        size: page.narrow || page.beside ? 36 : 48
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Words {
                            Layout.fillWidth: true
                            text: qsTr("Sign in at a window")
                            size: page.narrow || page.beside ? 20 : 26
                            font.weight: 700
                            Accessible.role: Accessible.Heading
                        }
                        Words {
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: page.model.centre
                            size: 14.5
                            color: Theme.colours.ink2
                        }
                    }
                    Languages {
                        visible: page.beside
                        language: page.language
                    }
                    Toggle {
                        frame: page.frame
                    }
                }
                Languages {
                    visible: !page.beside
                    Layout.fillWidth: page.narrow
                    language: page.language
                }
                Loader {
                    Layout.fillWidth: true
                    focus: true
                    sourceComponent: page.model.question.length ? question : form
                    onLoaded: (item as Item).forceActiveFocus()
                }
            }
        }
    }
    ScrollMark {
        view: scroll
    }
    Component {
        id: form

        SignInForm {
            model: page.model
            narrow: page.narrow
            low: page.low
            beside: page.beside
        }
    }
    Component {
        id: question

        TakeOver {
            model: page.model
            narrow: page.narrow
        }
    }
}
