"""Gives the kiosk its sounds and its voice, once the first frame is on the screen. Without them it works as ever."""

from kiosk.presence import Presence
from kiosk.speaker import Speaker
from kiosk.speaking import Speaking
from kiosk.view_model import Kiosk
from shared import assets
from shared.settings import Settings
from shared.speech.voices import voice
from shared.ui.app import App
from shared.ui.loudspeaker import Loudspeaker


def give_ears(app: App, kiosk: Kiosk, presence: Presence, settings: Settings) -> None:
    """Lets the kiosk be heard, by a process of its own."""
    speaks = settings.voice.kind != "none"
    if not speaks:
        kiosk.be_silent("no_voice")
        if not settings.kiosk_sounds:
            return
    loudspeaker = Loudspeaker(app.qt)
    app.on_close(loudspeaker.close)
    if settings.kiosk_sounds:
        kiosk.sounded.connect(lambda name: loudspeaker.signal(assets.path("sounds", f"{name}.wav")))
    if speaks:
        speaker = Speaker(app.jobs, voice(settings.voice), loudspeaker, app.qt)
        speaking = Speaking(kiosk, app.window, speaker, settings.kiosk_headset)
        loudspeaker.devices_changed.connect(speaking.count)
        presence.speaking = speaking
    loudspeaker.keep()
