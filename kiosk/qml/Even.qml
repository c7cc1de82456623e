import QtQuick
import Novbe.Ui

// A sentence whose lines are about equally long: no word is left alone on the last one, no figure without what it
// counts. It needs as many lines as it would in the whole `room`.
Words {
    id: even

    required property real room
    readonly property var words: text.split(/\s+/)
    readonly property list<real> lengths: words.map(word => ruler.advance(word))
    readonly property real space: ruler.advance(" ")
    readonly property real measure: sentence.advanceWidth <= room ? room : narrowest()

    // How many lines the words need; very many if one would end with a figure.
    function lines(width: real, kept: bool): int {
        let count = 1, used = lengths[0];
        for (let next = 1; next < lengths.length; next++) {
            used += space + lengths[next];
            if (used > width) {
                if (kept && /\d$/.test(words[next - 1]))
                    return 99;
                count++;
                used = lengths[next];
            }
        }
        return count;
    }

    // The narrowest width for as few lines as the whole one needs.
    function narrowest(): real {
        const fewest = lines(room, false), step = Math.max(1, room / 100);
        for (const kept of [true, false])
            for (let width = Math.max(...lengths); width < room; width += step)
                if (lines(width, kept) <= fewest)
                    return Math.min(room, Math.ceil(width) + 2);
        return room;
    }

    width: measure

    TextMetrics {
        id: sentence
        font: even.font
        text: even.text
    }
    FontMetrics {
        id: ruler
        font: even.font

        // A binding to it is evaluated anew when the font is another.
        function advance(text: string): real {
            return font ? advanceWidth(text) : 0;
        }
    }
}
