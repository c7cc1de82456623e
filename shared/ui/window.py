"""A window with one page: fonts, icons, controls and the page's view models."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFontDatabase, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickView

from shared import assets
from shared.ui.language import Language, speak
from shared.ui.pictures import IconProvider, QrProvider

log = logging.getLogger(__name__)

FAMILIES = ("Commissioner", "Fira Sans")
"""What Theme calls `words` and `figures`."""
CONTROLS = Path(__file__).with_name("qml")
"""Import path of the module ``Novbe.Ui``."""


class PageError(Exception):
    """A page could not be loaded; carries Qt's messages."""


class Window(QQuickView):
    """Shows one QML page. Its view models are the page's required properties."""

    first_frame = Signal()
    """The page can be seen for the first time."""

    def __init__(
        self,
        page: Path,
        models: Mapping[str, QObject],
        language: Language,
        *,
        size: tuple[int, int],
        title: str = "Növbə",
        may_close: Callable[[], bool] = lambda: True,
    ) -> None:
        """`models` are the page's required properties by name; `may_close` can refuse to close."""
        self.qml = QQmlApplicationEngine()
        super().__init__(self.qml, cast(QWindow, None))  # no window around it
        self._models = dict(models)  # QML does not keep them
        self._may_close = may_close
        self._seen = False
        self._pictures = (IconProvider(), QrProvider())
        load_fonts()
        self.qml.addImageProvider("icon", self._pictures[0])
        self.qml.addImageProvider("qr", self._pictures[1])
        self.qml.addImportPath(str(CONTROLS))
        self._language = language
        speak(self.qml, language.translate.language)
        language.changed.connect(self._retranslate)
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.setTitle(title)
        self.resize(QSize(*size))
        self.frameSwapped.connect(self._shown, Qt.ConnectionType.QueuedConnection)
        self.setInitialProperties(self._models)
        self.setSource(QUrl.fromLocalFile(str(page.resolve())))
        if self.status() != QQuickView.Status.Ready:
            raise PageError("\n".join(error.toString() for error in self.errors()))

    @property
    def theme(self) -> QObject:
        """The singleton Theme of this window's page."""
        return cast(QObject, self.qml.singletonInstance("Novbe.Ui", "Theme"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks before the window closes."""
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def destroy_all(self) -> None:
        """Deletes the page, then its engine: in another order, or after the application, Qt warns."""
        engine = self.qml
        shiboken6.delete(self)
        shiboken6.delete(engine)

    @Slot()
    def _retranslate(self) -> None:
        self.qml.setUiLanguage(self._language.translate.language)

    @Slot()
    def _shown(self) -> None:
        if not self._seen:  # more frames may be queued behind the first
            self._seen = True
            self.frameSwapped.disconnect(self._shown)
            self.first_frame.emit()


def load_fonts() -> None:
    """Registers the bundled fonts, once per application."""
    app = QCoreApplication.instance()
    if app is None or app.property("novbeFonts"):
        return
    for file in sorted(assets.path("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            log.warning("%s cannot be used as a font", file)
    for family in FAMILIES:
        if not QFontDatabase.hasFamily(family):
            log.warning("the font %s is missing: the system's own takes its place", family)
    app.setProperty("novbeFonts", True)
