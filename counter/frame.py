"""The window of the counter: the small panel that stays on top, or the full window."""

from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import Property, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from counter.memory import Notebook

FULL: Final = QSize(1440, 900)
FULL_LEAST: Final = QSize(1366, 768)
PANEL: Final = QSize(420, 640)
BAND: Final = QSize(0, 50)
"""What the panel grows by for the words that this is practice."""
ZOOMS: Final = (100, 125, 150, 200)
"""Percent."""
DESK: Final = "desk"
RECEPTION: Final = "reception"
OVERVIEW: Final = "overview"
STATISTICS: Final = "statistics"


class Frame(QObject):
    """Switches between panel and full window; what is shown in them stays as it is."""

    changed = Signal()

    def __init__(self, notebook: Notebook, compact: bool = False, parent: QObject | None = None) -> None:
        """As last time, or `compact`."""
        super().__init__(parent)
        self._notebook = notebook
        self._compact = compact or notebook.memory.compact
        self._pinned = notebook.memory.pinned
        self._window: QWindow | None = None
        self._zoom = notebook.memory.zoom
        self._contrast = notebook.memory.contrast
        self._practice = False
        self._elsewhere = ""
        self._pages: tuple[str, ...] = (DESK,)
        self._page = DESK

    def practise(self) -> None:
        """Marks everything as practice."""
        self._practice = True
        self.changed.emit()

    practice = Property(bool, lambda self: self._practice, notify=changed)
    """Whether nothing of what is shown is real."""

    def tell_keys(self, text: str) -> None:
        """What is to be told of the keys in other programs."""
        self._elsewhere = text
        self.changed.emit()

    elsewhere = Property(str, lambda self: self._elsewhere, notify=changed)
    """Which keys work in other programs, or why they do not; empty where nobody wishes it."""

    def offer(self, pages: tuple[str, ...], first: str = DESK) -> None:
        """Which pages there are for the person who has signed in, and the one to begin with."""
        self._pages, self._page = pages, first
        self.changed.emit()

    @property
    def size(self) -> QSize:
        """How large the window is to be: no larger than the screen."""
        panel = PANEL + BAND if self._practice else PANEL
        return _on_screen(panel * (self._zoom / 100) if self._compact else FULL)

    def hold(self, window: QWindow) -> None:
        """Shapes this window from now on."""
        self._window = window
        self._shape()

    def _get_compact(self) -> bool:
        return self._compact

    compact = Property(bool, _get_compact, notify=changed)
    """Whether it is the panel."""

    def _get_pinned(self) -> bool:
        return self._pinned

    pinned = Property(bool, _get_pinned, notify=changed)
    """Whether the panel stays above other windows."""

    pages = cast("list[str]", Property(list, lambda self: list(self._pages), notify=changed))
    """The pages that can be gone to: desk, reception, overview, statistics."""

    def _get_page(self) -> str:
        return self._page

    page = cast(str, Property(str, _get_page, notify=changed))
    """The page that is on the screen."""

    @Slot(str)
    def go(self, page: str) -> None:
        """To another page, in the full window: the panel shows the desk only."""
        if page in self._pages:
            self._page = page
            if page != DESK and self._compact:
                self.toggle()
            self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """From the panel to the full window, or back."""
        self._compact = not self._compact
        self._page = DESK if self._compact else self._page
        self._shape()
        if self._window is not None:
            self._window.resize(self.size)
        self._remember()

    def _get_zoom(self) -> int:
        return self._zoom

    zoom = cast(int, Property(int, _get_zoom, notify=changed))
    """How large everything is, in percent."""

    @Slot(int)
    def enlarge(self, step: int) -> None:
        """One step larger (1) or smaller (-1), or back to the usual size (0)."""
        place = ZOOMS.index(self._zoom) if self._zoom in ZOOMS else 0
        self._zoom = ZOOMS[min(max(place + step, 0), len(ZOOMS) - 1)] if step else ZOOMS[0]
        self._shape()
        if self._window is not None and self._compact:
            self._window.resize(self.size)
        self._remember()

    def _get_contrast(self) -> bool:
        return self._contrast

    contrast = Property(bool, _get_contrast, notify=changed)
    """Whether everything is black, white and yellow, for eyes that need it."""

    @Slot()
    def switch_contrast(self) -> None:
        """High contrast: the other way round."""
        self._contrast = not self._contrast
        self._remember()

    @Slot()
    def pin(self) -> None:
        """Whether the panel stays on top: the other way round."""
        self._pinned = not self._pinned
        self._shape()
        self._remember()

    def _shape(self) -> None:
        if self._window is None or _imagined():
            return  # there is nobody to keep a window small or on top
        self._window.setMinimumSize(_on_screen(PANEL if self._compact else FULL_LEAST))
        self._window.setFlag(Qt.WindowType.WindowStaysOnTopHint, self._compact and self._pinned)

    def _remember(self) -> None:
        self.changed.emit()
        memory = self._notebook.memory
        self._notebook.keep(
            replace(memory, compact=self._compact, pinned=self._pinned, zoom=self._zoom, contrast=self._contrast)
        )


def _on_screen(size: QSize) -> QSize:
    return size if _imagined() else size.boundedTo(QGuiApplication.primaryScreen().availableSize())


def _imagined() -> bool:
    """Whether there is no real screen: the one that Qt imagines is smaller than any desk's."""
    return QGuiApplication.platformName() == "offscreen"
