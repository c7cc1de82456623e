"""What really comes out of the hall's loudspeaker, recorded by a sound server of the test's own."""

from array import array
from itertools import pairwise
from pathlib import Path

from shared import assets
from shared.speech import phrases, wav
from shared.speech.espeak import Espeak
from tests import loudspeaker
from tests.display.stage import sample_centre, stage
from tests.loudspeaker import RATE, Loudspeaker

CALL, WINDOW = "A001", 3
ALIKE = 0.85
PAUSES_S = 1.6
"""Between chime, languages and whatever else this machine does, in all."""
G4, C5 = 392.0, 523.25


def spoken(language: str) -> "array[int]":
    sentence = Espeak().speak(phrases.call(CALL, WINDOW, language), language)
    assert sentence.rate == RATE
    return array("h", sentence.frames)


def test_the_hall_hears_the_chime_then_the_visitors_language_then_the_centres(sqlite_url: str, tmp_path: Path) -> None:
    chime = array("h", wav.read(assets.path("sounds", "chime.wav").read_bytes()).frames)
    wanted = [chime, spoken("ru"), spoken("az")]
    with Loudspeaker(tmp_path) as hall, stage(sqlite_url, sample_centre(1)) as made:
        made.environment.update(hall.environment, NOVBE_VOICE="espeak")
        with made.board("--size", "1280x720") as board:
            made.visitor(language="ru")
            made.call(WINDOW)
            board.wait(CALL)
            seconds = sum(map(len, wanted)) / RATE
            hall.hear_for(seconds + PAUSES_S)
            heard = hall.heard()
            hall.unplug()
            made.visitor()
            made.call(WINDOW + 1)
            board.wait("A002")
    places = [loudspeaker.place_of(sound, heard) for sound in wanted]
    assert min(alike for _, alike in places) > ALIKE, places
    spans = [(begin, begin + len(sound) / RATE) for (begin, _), sound in zip(places, wanted, strict=True)]
    for (_, ended), (begins, _) in pairwise(spans):
        assert 0.2 < begins - ended < 1.5, spans
    begin = round(places[0][0] * RATE)
    first, last = heard[begin : begin + RATE // 4], heard[begin + RATE // 2 : begin + RATE * 3 // 4]
    assert loudspeaker.strength(first, G4) > 5 * loudspeaker.strength(first, C5)
    assert loudspeaker.strength(last, C5) > loudspeaker.strength(last, G4)
