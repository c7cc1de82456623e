"""Gives the kiosk its sounds and its voice, once the first frame is on the screen. Without them it works as ever."""

import logging

from kiosk.loudspeaker import Loudspeaker
from kiosk.presence import Presence
from kiosk.sounds import Sounds
from kiosk.speaker import Speaker
from kiosk.speaking import Speaking
from kiosk.view_model import Kiosk
from shared.settings import Settings
from shared.speech.voices import Voice, voice
from shared.ui.app import App

log = logging.getLogger(__name__)


def give_ears(app: App, kiosk: Kiosk, presence: Presence, settings: Settings) -> None:
    """Loads what sounding needs on a thread, then lets the kiosk be heard."""

    def prepare() -> Voice:
        Sounds.prepare()
        return voice(settings.voice)

    def made(speaks: Voice) -> None:
        if settings.kiosk_sounds:
            kiosk.sounded.connect(Sounds(app.qt).play)
        if settings.voice.kind == "none":
            kiosk.be_silent("no_voice")
            return
        loudspeaker = Loudspeaker(app.qt)
        speaker = Speaker(app.jobs, speaks, loudspeaker, app.qt)
        speaking = Speaking(kiosk, app.window, speaker, settings.kiosk_headset)
        loudspeaker.devices_changed.connect(speaking.count)
        presence.speaking = speaking

    def failed(error: Exception) -> None:
        if not isinstance(error, ImportError):
            raise error
        log.warning("there are no sound libraries: %s", error)

    app.jobs.run(prepare, made, failed)
