"""The voice guide at work: watches the screen and the focus, and has said what `kiosk.guide` puts into words."""

from collections.abc import Iterator
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk import guide
from kiosk.comforts import Comforts
from kiosk.guide import Item, Said
from kiosk.speaker import Speaker
from shared.translation import Translator, translator
from shared.ui.window import Window

Headset = Literal["auto", "yes", "no"]
HEADSET_KEY: Final = Qt.Key.Key_F12
"""What a keypad sends when a headset is plugged in or taken out."""
REPEAT_KEY: Final = Qt.Key.Key_F11
VOLUME_KEYS: Final = {Qt.Key.Key_VolumeUp: 1, Qt.Key.Key_VolumeDown: -1}
ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Speaking(QObject):
    """Says each page once, and each item that gets the focus; ends when the visitor acts."""

    def __init__(self, kiosk: Comforts, window: Window, speaker: Speaker, headset: Headset = "auto") -> None:
        """`headset`: "yes" is the only way to hear this kiosk, "no" is never there, "auto" is told by its key."""
        super().__init__(window)
        self._kiosk = kiosk
        self._window = window
        self._speaker = speaker
        self._headset = headset
        self._plugged = False
        self._usual = 0
        self._place: tuple[object, ...] | None = None
        self._focus: tuple[object, ...] = ()
        self._volume = 0
        self._typed = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        kiosk.derived.connect(self._soon.start)
        window.focusObjectChanged.connect(lambda _: self._soon.start())
        speaker.speaking.connect(kiosk.be_speaking)
        speaker.broken.connect(lambda: kiosk.be_silent("no_voice"))
        self.listen()

    @property
    def alone(self) -> bool:
        """Whether nobody but the visitor hears it."""
        return self._headset == "yes" or (self._headset == "auto" and self._plugged)

    @Slot()
    def listen(self) -> None:
        """Whether there is a loudspeaker now."""
        self._kiosk.be_silent("" if self._speaker.there else "no_device")

    @Slot(int)
    def count(self, devices: int) -> None:
        """So many sound devices are there: with one more than usual a headset has come. None is no sound server."""
        self.listen()
        if not devices:
            return
        self._usual = self._usual or devices
        if self._headset == "auto" and (devices > self._usual) != self._plugged:
            self.plug()
        elif self._on:
            self.repeat()

    def plug(self) -> None:
        """A headset has come: the guide begins. It has gone: the guide ends."""
        self._plugged = not self._plugged
        self._place = None
        if self._plugged != self._on:
            self._kiosk.switch_comfort("guide")
        self._soon.start()

    def act(self, key: int | None) -> bool:
        """The visitor does something: the voice is silent. Gives whether the key was for the guide."""
        self._speaker.stop()
        if key == HEADSET_KEY:
            self.plug()
        elif self._on and key == REPEAT_KEY:
            self.repeat()
        elif self._on and key in VOLUME_KEYS:
            self._kiosk.louder(VOLUME_KEYS[Qt.Key(key)])
        else:
            if self._on and key in ENTER_KEYS and (item := self._item()) and not item.available:
                self._say(guide.item(item, self._tr, alone=self.alone))
            return False
        return True

    def repeat(self) -> None:
        """Says the page and the item again."""
        self._place = None
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        values = self._kiosk.values
        if not self._on:
            if self._place is not None:
                self._speaker.stop()
                self._plugged = False
            self._place = None
            return
        said: list[Said] = []
        begins, place = self._place is None, guide.place(values)
        moved, self._place = place != self._place, place
        if moved:
            said += guide.page(values, self._seen(), self._tr, alone=self.alone)
            if begins and values["screen"] not in ("welcome", "closed", "away"):
                said += [Said(guide.how(self._tr), self._tr.language)]
        level, self._volume = self._volume, values["comfort"]["volume"]
        if level != self._volume and not begins:
            said += guide.volume(values, self._tr)
        before, self._typed = self._typed, values["finding"].get("text", "")
        if before != self._typed and not moved:
            said += guide.typed(values, self._tr)
        said += self._focused(moved=moved)
        if said:
            self._say(said)

    def _focused(self, *, moved: bool) -> list[Said]:
        """What is said of the focus, if it is another one, or otherwise than before."""
        item, thing = self._item(), self._window.activeFocusItem()
        focus = (id(thing), item.name, item.checked) if item else ()
        before, self._focus = self._focus, focus
        if item and (moved or focus != before):
            return guide.item(item, self._tr, alone=self.alone)
        return []

    def _say(self, said: list[Said]) -> None:
        self._speaker.say(said, self._kiosk.values["comfort"]["gain_db"])

    @property
    def _on(self) -> bool:
        return bool(self._kiosk.values["comfort"]["guide"])

    @property
    def _tr(self) -> Translator:
        return translator(self._kiosk.values["dock"].get("language", ""))

    def _item(self) -> Item | None:
        """What has the focus and its ring."""
        thing = self._window.activeFocusItem()
        if not isinstance(thing, QQuickItem) or thing.property("touched") is not False:
            return None
        told = QAccessible.queryAccessibleInterface(thing)
        own = thing.property("spoken")
        return Item(
            name=told.text(QAccessible.Text.Name),
            description=told.text(QAccessible.Text.Description),
            checkable=bool(thing.property("checkable")),
            checked=bool(thing.property("checked")),
            available=thing.property("available") is not False,
            confidential=bool(thing.property("confidential")),
            own=tuple(Said(*one) for one in (own.toVariant() if isinstance(own, QJSValue) else own or ())),
        )

    def _seen(self) -> list[str]:
        """The texts that are on top: of the sheet, else of the page."""
        name = "sheet" if self._kiosk.values["comfort"]["sheet"] else "stage"
        found = self._window.rootObject().findChild(QQuickItem, name)
        root = QAccessible.queryAccessibleInterface(self._window)
        return [text for item, text in _texts(root) if found and found.isAncestorOf(item)]


def _texts(of: QAccessibleInterface) -> Iterator[tuple[QQuickItem, str]]:
    for index in range(of.childCount()):
        child = of.child(index)
        item = child.object()
        if isinstance(item, QQuickItem) and item.isVisible():
            if child.role() == QAccessible.Role.StaticText:
                yield item, child.text(QAccessible.Text.Name)
            yield from _texts(child)
