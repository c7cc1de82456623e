"""How late a call is heard in a rush: seven calls a minute for twenty minutes, by chance, on a simulated clock.

The sentences are really spoken (to memory) and last as long as they sound; only the clock is not waited for.
"""

from display.spoken import Line, Part
from display.voice import BRISK, CHIME_MS, TAIL_MS, length, pause_ms
from shared.domain.centre import LANGUAGES
from shared.speech import phrases
from shared.speech.espeak import Espeak
from tests.display import rush

TIMES = 2
HALL, FLOOR = 2, 1


def run() -> dict[str, float]:
    """The longest lag in seconds, from a call until its words begin: in one hall, and over halls and floors."""
    return {"voice_lag_s": _longest(several=False), "voice_lag_halls_s": _longest(several=True)}


def _longest(*, several: bool) -> float:
    voice = Espeak()

    def text(part: Part) -> str:
        hall, floor = (HALL, FLOOR) if several and not part.brief else (None, None)
        return phrases.call(part.call.number, part.call.window, part.language, hall=hall, floor=floor)

    def sounds(part: Part) -> tuple[int, int]:
        said = voice.speak(text(part), part.language, rate=BRISK if part.brief else 1.0).duration_ms
        before = pause_ms(part) + (CHIME_MS if part.chime else 0)
        return before + said + TAIL_MS, before

    line = Line(lambda part: length(text(part), part), LANGUAGES[0], LANGUAGES, TIMES)
    return max(rush.lags_ms(line, sounds, "by chance").values()) / 1000
