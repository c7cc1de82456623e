"""Somebody is there: whatever is touched or typed passes here first."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from kiosk.keys import Keys
from kiosk.speaking import Speaking
from kiosk.view_model import Kiosk

TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class Presence(QObject):
    """Tells the kiosk that somebody is there and the guide that it may be silent; a held key counts once."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._keys = Keys(kiosk)
        self.speaking: Speaking | None = None
        """The guide, as soon as there is one."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._keys.forget()
            self._act(None)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.isAutoRepeat() or self._act(event.key()) or self._type(event)
        return False

    def _type(self, event: QKeyEvent) -> bool:
        return self._keys.press(event.key(), event.text(), event.timestamp() / 1000)

    def _act(self, key: int | None) -> bool:
        self._kiosk.here(keys=key is not None)
        return self.speaking is not None and self.speaking.act(key)
