"""Something to tell the person at the screen, for a while."""

from typing import cast

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

MESSAGE_MS = 8_000
"""How long a message stays."""


class Telling(QObject):
    """A screen with a line for messages; they never take the focus."""

    message_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._message = ""
        self._quiet = QTimer(self, singleShot=True, interval=MESSAGE_MS)
        self._quiet.timeout.connect(lambda: self.tell(""))

    def tell(self, message: str) -> None:
        """Shows a message for a while."""
        self._message = message
        self.message_changed.emit()
        if message:
            self._quiet.start()

    @Slot(str)
    def remark(self, message: str) -> None:
        """Tells what a page has to say."""
        self.tell(message)

    def _get_message(self) -> str:
        return self._message

    message = cast(str, Property(str, _get_message, notify=message_changed))
    """What there is to tell now; empty for nothing."""
