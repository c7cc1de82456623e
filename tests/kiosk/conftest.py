"""The kiosk's real window on a real store, in the test's own process."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import QML
from kiosk.lookout import Lookout
from kiosk.presence import Presence
from kiosk.speaker import Speaker
from kiosk.speaking import Headset, Speaking
from kiosk.taking import Papers, Taking
from kiosk.view_model import Kiosk
from shared.access import Access
from shared.domain.centre import Centre
from shared.printing.printer import Device
from shared.ui.jobs import Jobs
from shared.ui.language import Language
from shared.ui.live import Live
from shared.ui.robot import RobotError, find, shows, tree
from shared.ui.window import Window
from tests.kiosk import hall
from tests.kiosk.listening import Pretended, WrittenVoice

GUARD_OFF = 0.0
SCANNER_MS = 10
"""Between two keys that are typed or scanned."""


class KioskWindow:
    """A kiosk that a test looks at and presses."""

    def __init__(
        self,
        qtbot: QtBot,
        access: Access,
        device: Device | None,
        size: tuple[int, int],
        guard: float,
        sound: bool,
        headset: Headset,
    ) -> None:
        self.qtbot = qtbot
        self._keyboard_ms = 0
        self.access = access
        self.jobs = Jobs()
        self.language = Language("az")
        self.papers = Papers(access, self.jobs)
        self.papers.open_device(device)
        self.kiosk = Kiosk(Taking(access, self.jobs), self.papers, self.language, guard=guard)
        self.kiosk.set_panel(21.5, 500, still=True)
        self.lookout = Lookout(self.jobs)
        self.lookout.looked.connect(self.kiosk.see)
        self.live = Live(self.jobs, access.changes(), access.read)
        self.live.refreshed.connect(self.lookout.see)
        self.live.lost.connect(self.kiosk.lose)
        self.live.lost.connect(self.lookout.forget)
        self.live.back.connect(self.papers.keep_again)
        self.window = Window(QML / "Kiosk.qml", {"kiosk": self.kiosk}, self.language, size=size)
        with qtbot.waitSignal(self.window.first_frame):
            self.window.show()
        self.voice, self.player = WrittenVoice(), Pretended(there=sound)
        speaker = Speaker(self.jobs, self.voice, self.player, self.kiosk)
        self.presence = Presence(self.kiosk)
        self.presence.speaking = self.speaking = Speaking(self.kiosk, self.window, speaker, headset)
        self.window.installEventFilter(self.presence)
        self.window.requestActivate()
        qtbot.waitUntil(self.window.isActive)
        self.live.start()

    def close(self) -> None:
        self.live.close()
        self.papers.close()
        self.jobs.close()
        self.window.destroy_all()
        self.access.close()

    @property
    def screen(self) -> str:
        return str(self.kiosk.property("screen"))

    def press(self, *names: str) -> None:
        """Presses controls by their names, each as soon as it can be pressed."""
        for name in names:
            self.qtbot.waitUntil(lambda name=name: self._can_press(name), timeout=10_000)  # type: ignore[misc]
            item = find(self.window, name)
            centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=centre)

    def _can_press(self, name: str) -> None:
        try:
            find(self.window, name)
        except RobotError as refused:
            raise AssertionError(str(refused)) from refused

    def sees(self, text: str, milliseconds: int = 10_000) -> None:
        """Waits until a text can be seen."""

        def seen() -> None:
            assert shows(self.window, text), f"{text!r} is not among {self.names()}"

        self.qtbot.waitUntil(seen, timeout=milliseconds)

    def names(self) -> list[str]:
        """All that can be read on the screen."""
        return [seen.name for seen, _ in tree(self.window) if seen.name]

    def described(self, name: str) -> str:
        return next(seen.description for seen, _ in tree(self.window) if seen.name == name)

    def available(self, name: str) -> bool:
        return next(seen.enabled for seen, _ in tree(self.window) if seen.name == name)

    def focused(self) -> str:
        return next((seen.name for seen, _ in tree(self.window) if seen.focus and seen.name), "")

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)

    def type(self, text: str) -> None:
        """A real keyboard, or a scanner that types like one."""
        for letter in text:
            self._send(Qt.Key.Key_unknown, letter)

    def scan(self, text: str) -> None:
        """Something is held to the scanner."""
        self.type(text)
        self._send(Qt.Key.Key_Return, "\r")

    def _send(self, key: Qt.Key, text: str) -> None:
        """A key, some milliseconds after the last one by the keyboard's own clock, however busy the machine is."""
        self._keyboard_ms += SCANNER_MS
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._keyboard_ms)
            QCoreApplication.sendEvent(self.window, event)

    def seconds_pass(self, seconds: int) -> None:
        """So many ticks of the kiosk's clock, at once."""
        for _ in range(seconds):
            self.kiosk._tick()  # the timer's own slot

    def picture(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        assert self.window.grabWindow().save(str(file))


OpenKiosk = Callable[..., KioskWindow]


@pytest.fixture
def open_kiosk(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenKiosk]:
    """Opens kiosks on a store, by default on a new one with the sample centre on a Tuesday morning."""
    opened: list[KioskWindow] = []

    def start(
        *,
        centre: Centre | None = None,
        url: str | None = None,
        moment: str = hall.MORNING,
        device: Device | None = None,
        size: tuple[int, int] = (540, 960),
        windows: range = range(1, 13),
        guard: float = GUARD_OFF,
        sound: bool = True,
        headset: Headset = "auto",
        prepare: Callable[[Access], None] = lambda access: None,
    ) -> KioskWindow:
        if url is None:
            url = hall.sqlite_url(tmp_path)
            access = hall.set_up(url, centre or hall.dost(), hall.morning(moment))
            hall.begin(access, windows, tickets=0)
            prepare(access)
            access.close()
        window = KioskWindow(qtbot, Access(url, None, hall.morning(moment)), device, size, guard, sound, headset)
        opened.append(window)
        return window

    yield start
    for window in opened:
        window.close()
