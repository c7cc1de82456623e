"""What the hall hears of a call: chime and voice. Sound never carries a message alone: the board shows it anyway."""

import logging
import time
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from display.spoken import Line, Part
from display.zone import Hall, Zone
from shared import assets, settings
from shared.domain.centre import LANGUAGES
from shared.domain.hours import local
from shared.domain.view import View
from shared.speech import phrases, voices, wav
from shared.speech.errors import SpeechError
from shared.speech.wav import Wav
from shared.ui.app import App
from shared.ui.jobs import Jobs
from shared.ui.loudspeaker import Loudspeaker

log = logging.getLogger(__name__)

CHIME_PAUSE_MS: Final = 300
LANGUAGE_PAUSE_MS: Final = 400
REPEAT_PAUSE_MS: Final = 900
BRIEF_PAUSE_MS: Final = 200
TAIL_MS: Final = 200
"""Silence after every sentence: sound servers swallow the last moments of a stream."""
CHIME_DB: Final = -2.0
"""The chime's loudest sample against that of the voice."""
BRISK: Final = 1.2
"""The pace of a brief call."""
CHIME_MS: Final = 900
LETTER_MS: Final = 100
"""A letter of a sentence sounds about so long."""


class Voice(QObject):
    """Speaks the calls to some windows, one after another. Feed it with `show`; without a device it is just silent."""

    began = Signal(object)
    """A `Part` begins to sound."""

    def __init__(
        self,
        jobs: Jobs,
        speaker: voices.Voice,
        loudspeaker: Loudspeaker,
        zone: Zone,
        parent: QObject | None = None,
        monotonic: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._speaker = speaker
        self._loudspeaker = loudspeaker
        self._zone = zone
        self._monotonic = monotonic
        self._ahead = 0
        self._view: View | None = None
        self._line = Line(lambda part: length(self._text(part), part), known=LANGUAGES)
        self._saying: Part | None = None
        loudspeaker.ended.connect(self._end)

    @Slot(object)
    def show(self, view: View) -> None:
        """The queue as it has just been read."""
        self._view = view
        self._ahead = view.at - self._monotonic()
        self._line.times = view.centre.policy.voice.times
        self._line.centre_language = view.centre.languages[0]
        self._line.hear(Hall(view.centre, self._zone).calls(view.calls), view.at)
        if view.paused:
            self._line.silence()
            if self._saying:
                self._loudspeaker.stop()
                self._saying = None
        self._go_on()

    def _go_on(self) -> None:
        """Says what is next, unless something is being said."""
        if self._saying or self._view is None:
            return
        at = self._monotonic() + self._ahead
        centre = self._view.centre
        volume = centre.policy.voice.volume_at(f"{local(centre, at):%H:%M}")
        if volume is None:
            self._line.silence()
            return
        part = self._saying = self._line.next(at)
        if part:
            work = partial(sound, part, self._text(part), self._speaker, volume)
            self._jobs.run(work, partial(self._play, part), partial(self._fail, part), serial="voice")

    def _text(self, part: Part) -> str:
        if not part.language or self._view is None:
            return ""
        number, window = part.call.number, part.call.window
        if part.brief:
            return phrases.call(number, window, part.language)
        hall = Hall(self._view.centre, self._zone)
        place = self._view.centre.window_by_number[window]
        return phrases.call(
            number,
            window,
            part.language,
            hall=place.hall if hall.several_halls else None,
            floor=place.floor if hall.several_floors else None,
        )

    def _play(self, part: Part, heard: Wav) -> None:
        if self._saying is part:  # else it was silenced meanwhile
            self.began.emit(part)
            self._loudspeaker.play(heard)

    def _fail(self, part: Part, error: Exception) -> None:
        """The chime cannot be read, or the memory is full: the next call may be luckier."""
        log.error("%s was not spoken: %s", part.call.number, error)
        if self._saying is part:
            self._end()

    @Slot()
    def _end(self) -> None:
        self._saying = None
        self._go_on()


def hall_voice(app: App, chosen: settings.Voice, zone: Zone) -> Voice | None:
    """The voice that the settings ask for; None if they want none."""
    if chosen.kind == "none":
        return None
    loudspeaker = Loudspeaker(app.qt)
    app.on_close(loudspeaker.close)
    app.after_first_frame(loudspeaker.prepare)
    return Voice(app.jobs, voices.voice(chosen), loudspeaker, zone, app.qt)


def sound(part: Part, text: str, speaker: voices.Voice, volume: int) -> Wav:
    """A part as sound, `volume` in decibels below the loudest. If it cannot be spoken, the chime calls alone."""
    said = Wav()
    if text:
        try:
            said = speaker.speak(text, part.language, rate=BRISK if part.brief else 1.0, gain_db=volume)
        except SpeechError as error:
            log.warning("%s was not spoken: %s", text, error)
    before = [wav.silence(said.rate, pause_ms(part))]
    if part.chime:
        chime = wav.read(assets.path("sounds", "chime.wav").read_bytes())
        before.insert(0, chime.resampled(said.rate).at(volume + CHIME_DB))
    return wav.joined([*before, said, wav.silence(said.rate, TAIL_MS)])


def length(text: str, part: Part) -> int:
    """How long a part will sound, in milliseconds, about; rather too long than too short."""
    said = len(text) * LETTER_MS / (BRISK if part.brief else 1.0)
    return round(said) + (CHIME_MS if part.chime else 0) + pause_ms(part) + TAIL_MS


def pause_ms(part: Part) -> int:
    """The silence before the words."""
    if part.brief:
        return BRIEF_PAUSE_MS
    if part.chime:
        return CHIME_PAUSE_MS
    return REPEAT_PAUSE_MS if part.again else LANGUAGE_PAUSE_MS
