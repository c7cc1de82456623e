import QtQuick
import Novbe.Ui

// The language of this desk.
Segments {
    required property var language

    readonly property list<string> codes: ["az", "ru", "en"]

    labels: ["Azərbaycan", "Русский", "English"]
    current: codes.indexOf(language.code)
    size: 14.5
    onChosen: index => language.choose(codes[index])
}
