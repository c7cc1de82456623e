pragma Singleton
import QtQuick

// Colours, sizes, fonts and motion of every screen. Sizes are design pixels: `px()` turns them into
// the screen's, `font()` does the same for text, `mm()` where a real size is required.
QtObject {
    id: theme

    // "light" (kiosk, counter), "board" (halls) or "contrast".
    property string name: "light"
    // Screen pixels of one design pixel; `fit()` gives it for a canvas.
    property real unit: 1
    // 1.3 with larger text.
    property real textFactor: 1
    // From the screen's real diagonal; 3.7795 is a screen of 96 pixels to the inch.
    property real pixelsPerMm: 3.7795
    property bool reduceMotion: false
    // A desk, with mouse and keys, half a metre from the eye: finer lines, closer focus rings.
    property bool desktop: false

    readonly property Colours colours: name === "board" ? board : name === "contrast" ? contrast : light
    readonly property bool highContrast: name === "contrast"

    readonly property string words: "Commissioner"
    readonly property string figures: "Fira Sans"

    readonly property int outline: px(highContrast ? desktop ? 3 : 5 : desktop ? 2 : 3)
    readonly property int hairline: px(highContrast ? desktop ? 2 : 3 : desktop ? 1 : 2)
    readonly property int focusWidth: px(desktop ? 3 : 6)
    readonly property int focusGap: px(desktop ? 2 : 6)

    // Durations in milliseconds; nothing moves with reduceMotion.
    readonly property int press: motion(80)
    readonly property int release: motion(120)
    readonly property int page: motion(220)
    readonly property int sheet: motion(260)
    readonly property int ticketOut: motion(600)
    readonly property int rowStep: motion(400)
    readonly property int callIn: motion(250)
    readonly property int callOut: motion(350)
    readonly property int pulse: motion(700)

    readonly property Colours light: Colours {}
    readonly property Colours board: BoardColours {}
    readonly property Colours contrast: ContrastColours {}

    function px(design: real): int {
        return design > 0 ? Math.max(1, Math.round(design * unit)) : Math.round(design * unit);
    }

    function font(design: real): int {
        return Math.max(1, Math.round(design * unit * textFactor));
    }

    function mm(millimetres: real): int {
        return Math.round(millimetres * pixelsPerMm);
    }

    function motion(milliseconds: int): int {
        return reduceMotion ? 0 : milliseconds;
    }

    // Screen pixels of a design pixel for a canvas shown whole in a window.
    function fit(width: real, height: real, canvasWidth: real, canvasHeight: real): real {
        return Math.min(width / canvasWidth, height / canvasHeight);
    }
}
