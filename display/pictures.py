"""The centre's pictures beside the calls: files of a folder in the order of their names. A bad one is skipped.

The folder may change, vanish and come back at any time: it is read anew for every picture, on a thread.
"""

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtQuick import QQuickImageProvider

from shared.ui.jobs import Jobs

log = logging.getLogger(__name__)

KINDS: Final = frozenset({".png", ".jpg", ".jpeg", ".webp"})
LARGEST_MB: Final = 40
LARGEST_MEGAPIXELS: Final = 50
"""Larger pictures are skipped: a board is no place to find out how much memory there is."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A file as it was when it was read: a changed one is read again."""

    name: str
    changed_ns: int
    bytes: int


@dataclass(frozen=True, slots=True)
class _Read:
    """A picture, ready to be drawn in a size."""

    mark: _Mark
    size: QSize
    image: QImage


@dataclass(slots=True)
class _Folder:
    """Reads pictures; used by one thread at a time."""

    path: Path
    radius: int = 0
    _bad: set[_Mark] = field(default_factory=set)
    _silent: str = ""

    def after(self, shown: _Read | None, size: QSize) -> _Read | None:
        """The picture that follows the one shown, or the first; None without any. The same one is not read again."""
        marks = self._marks()
        before = [mark for mark in marks if shown and mark.name <= shown.mark.name]
        for mark in [*marks[len(before) :], *before]:
            if shown and (mark, size) == (shown.mark, shown.size):
                return shown
            if mark not in self._bad and (read := self._read(mark, size)):
                self._silent = ""
                return read
        if marks:
            self._tell(f"{self.path}: none of {len(marks)} pictures can be shown")
        return None

    def _marks(self) -> list[_Mark]:
        try:
            files = [file for file in self.path.iterdir() if file.suffix.lower() in KINDS and file.is_file()]
            found = [_Mark(file.name, (stat := file.stat()).st_mtime_ns, stat.st_size) for file in files]
        except OSError as error:
            self._tell(f"{self.path}: no pictures: {error.strerror}")
            return []
        self._bad &= set(found)
        if not found:
            self._tell(f"{self.path}: no pictures: the folder is empty")
        return sorted(found, key=lambda mark: mark.name)

    def _read(self, mark: _Mark, size: QSize) -> _Read | None:
        fault, image = _picture(self.path / mark.name, mark, size)
        if fault:
            self._bad.add(mark)
            log.warning("%s is skipped: %s", self.path / mark.name, fault)
            return None
        return _Read(mark, size, _rounded(image, self.radius))

    def _tell(self, fault: str) -> None:
        """Says once what is wrong with the folder."""
        if fault != self._silent:
            log.warning("%s", fault)
        self._silent = fault


def _picture(file: Path, mark: _Mark, size: QSize) -> tuple[str, QImage]:
    """What is wrong with a file, or the picture in it, as large as fits into the size."""
    if mark.bytes > LARGEST_MB * 1_000_000:
        return f"{mark.bytes // 1_000_000} MB are more than {LARGEST_MB}", QImage()
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    whole = reader.size()
    if whole.width() * whole.height() > LARGEST_MEGAPIXELS * 1_000_000:
        return f"{whole.width()} × {whole.height()} are more than {LARGEST_MEGAPIXELS} megapixels", QImage()
    image = reader.read()
    if image.isNull():
        return reader.errorString(), image
    fitting = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return "", fitting


def _rounded(image: QImage, radius: int) -> QImage:
    """The picture with round corners; drawn once, because a mask would be drawn with every frame."""
    rounded = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(rounded.rect()), radius, radius)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(outline)
    painter.drawImage(0, 0, image)
    painter.end()
    return rounded


class PictureProvider(QQuickImageProvider):
    """``image://pictures/7``: the seventh picture, as long as it is the newest one or fades."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._images: dict[str, QImage] = {}

    def put(self, name: str, image: QImage) -> None:
        """The newest picture; of those before it the last one only is kept."""
        before = list(self._images.items())[-1:]
        self._images = dict([*before, (name, image)])

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        return self._images[id]


class Pictures(QObject):
    """Which picture stands beside the calls; `source` is empty while there is none."""

    changed = Signal()

    def __init__(self, jobs: Jobs, folder: Path, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.provider = PictureProvider()
        self.source = ""
        self._jobs = jobs
        self._folder = _Folder(folder)
        self._size = QSize()
        self._shown: _Read | None = None
        self._count = 0
        self._turns = QTimer(self, interval=round(seconds * 1000))
        self._turns.timeout.connect(self.next)

    def fit(self, width: int, height: int, radius: int) -> None:
        """The place for a picture has this size, in pixels; the first call begins the show."""
        size = QSize(width, height)
        if size == self._size or size.isEmpty():
            return
        self._size = size
        self._folder.radius = radius
        self._turns.start()
        self.next()

    @Slot()
    def next(self) -> None:
        """The next picture, as soon as it has been read."""
        shown, size = self._shown, self._size
        self._jobs.run(lambda: self._folder.after(shown, size), self._show, _raise, serial="pictures")

    def _show(self, read: _Read | None) -> None:
        if read is self._shown:
            return
        self._shown = read
        self.source = ""
        if read:
            self._count += 1
            self.provider.put(str(self._count), read.image)
            self.source = f"image://pictures/{self._count}"
        self.changed.emit()


def _raise(error: Exception) -> None:
    raise error
