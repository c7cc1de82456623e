"""The language of an app's screens, switchable while it runs.

QML needs the translations compiled (``.qm``). ``make`` does that and the wheel carries them; in a
checkout whose ``.ts`` files are newer they are compiled at start. A QTranslator written in Python
would need no such file, but Qt asks it from the QML loader thread and both wait for ever.
"""

import os
import subprocess
from pathlib import Path

import PySide6
from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot

from shared import assets
from shared.translation import LANGUAGES, Translator, translator


class Language(QObject):
    """The language shown now. QML texts follow by themselves; view models listen to `changed`."""

    changed = Signal()

    def __init__(self, code: str = LANGUAGES[0], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tr = translator(code)
        self._qml = QTranslator(self)
        self._load()
        QCoreApplication.installTranslator(self._qml)

    @property
    def translate(self) -> Translator:
        """The translator for texts made in Python: ``tr = language.translate``."""
        return self._tr

    def _get_code(self) -> str:
        return self._tr.language

    code = Property(str, _get_code, notify=changed)
    """az, ru or en."""

    @Slot(str)
    def choose(self, code: str) -> None:
        """Switches to a language; does nothing if it is shown already."""
        if translator(code) is self._tr:
            return
        self._tr = translator(code)
        self._load()
        self.changed.emit()

    def _load(self) -> None:
        self._qml.load(str(compiled(self._tr.language)))


def compiled(language: str) -> Path:
    """Gives the ``.qm`` file of a language, compiled anew if a ``.ts`` file is newer."""
    folder = assets.path("translations")
    sources = sorted(folder.glob(f"*_{language}.ts"))
    target = folder / f"novbe_{language}.qm"
    newest = max(source.stat().st_mtime_ns for source in sources)
    if not target.exists() or target.stat().st_mtime_ns < newest:
        # Several apps start at once: each writes its own file, the rename is atomic.
        own = folder / f"novbe_{language}.{os.getpid()}.qm"
        lrelease = Path(PySide6.__file__).with_name("lrelease")
        subprocess.run([lrelease, "-silent", *sources, "-qm", own], check=True, capture_output=True, text=True)
        own.replace(target)
    return target
