"""Which sound goes with what happens, and the small loudspeaker that plays it. No sound carries a message alone."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl, Slot

from kiosk.step import Step
from kiosk.visit import Visit
from shared import assets

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

TICK: Final = "tick"
"""Something was pressed."""
TICKET: Final = "ticket"
"""The ticket is there: on the paper, or on the screen where there is no printer."""
MORE_TIME: Final = "more-time"
"""The kiosk asks whether more time is needed."""


def sounds_of(before: Visit, after: Visit) -> tuple[str, ...]:
    """What is to be heard when one visit has become the other."""
    warns = after.warning and not before.warning
    out = _out(after) and not _out(before)
    return (*((TICKET,) if out else ()), *((MORE_TIME,) if warns else ()))


def _out(visit: Visit) -> bool:
    return visit.step is Step.TICKET and visit.paper.state in ("none", "printed")


class Sounds(QObject):
    """Plays the sounds of the kiosk; without a device, or without sound libraries, it stays silent."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._effects: dict[str, QSoundEffect] = {}

    @staticmethod
    def prepare() -> None:
        """Loads what sounding needs; takes a while, so on a thread. Raises ImportError without sound libraries."""
        import_module("PySide6.QtMultimedia")

    @Slot(str)
    def play(self, name: str) -> None:
        """Plays a sound from its beginning."""
        from PySide6.QtMultimedia import QMediaDevices

        if not QMediaDevices.defaultAudioOutput().isNull():
            effect = self._effects.get(name) or self._load(name)
            effect.play()

    def _load(self, name: str) -> "QSoundEffect":
        from PySide6.QtMultimedia import QSoundEffect

        effect = self._effects[name] = QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(assets.path("sounds", f"{name}.wav"))))
        return effect
