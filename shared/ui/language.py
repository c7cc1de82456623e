"""The language of an app's screens, switchable while it runs."""

import os
import subprocess
from hashlib import sha256
from pathlib import Path

import PySide6
from platformdirs import user_cache_path
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QQmlApplicationEngine

from shared import assets
from shared.translation import LANGUAGES, Translator, translator


class Language(QObject):
    """The language shown now. QML texts follow by themselves; view models listen to `changed`."""

    changed = Signal()

    def __init__(self, code: str = LANGUAGES[0], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translator(code)

    @property
    def translate(self) -> Translator:
        """The translator for texts made in Python: ``tr = language.translate``."""
        return self._translate

    def _get_code(self) -> str:
        return self._translate.language

    code = Property(str, _get_code, notify=changed)
    """az, ru or en."""

    @Slot(str)
    def choose(self, code: str) -> None:
        """Switches to a language; does nothing if it is shown already."""
        if translator(code) is not self._translate:
            self._translate = translator(code)
            self.changed.emit()


def speak(engine: QQmlApplicationEngine, language: str) -> None:
    """Makes an engine's ``qsTr`` speak a language; ``engine.setUiLanguage`` switches it later.

    Qt's own translator does it (``i18n/qml_LANGUAGE.qm`` beside what is loaded first): the QML
    loader thread asks it too, and one made in Python would wait there for the interpreter while
    the interpreter waits for the loader.
    """
    engine.setUiLanguage(language)
    beside = compiled_translations() / "any.qml"
    engine.loadData(b"import QtQml\nQtObject {}", QUrl.fromLocalFile(str(beside)))


def compiled_translations() -> Path:
    """Gives the folder with ``i18n/qml_LANGUAGE.qm``, as QML wants its translations.

    Compiled into the user's cache when the translations have changed, so nothing is built before.
    """
    sources = sorted(assets.path("translations").glob("*.ts"))
    digest = sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:16]
    folder = user_cache_path("novbe") / f"translations-{digest}"
    for language in LANGUAGES:
        target = folder / "i18n" / f"qml_{language}.qm"
        if not target.exists():
            _compile([source for source in sources if source.stem.endswith(f"_{language}")], target)
    return folder


def _compile(sources: list[Path], target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    # Several apps start at once: each writes a file of its own, and the rename is atomic.
    own = target.with_suffix(f".{os.getpid()}")
    lrelease = Path(PySide6.__file__).with_name("lrelease")
    subprocess.run([lrelease, "-silent", *sources, "-qm", own], check=True, capture_output=True)
    own.replace(target)
