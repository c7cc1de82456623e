"""The language of an app's screens, switchable while it runs."""

import os
import subprocess
from pathlib import Path

import PySide6
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

    def lead(self, engine: QQmlApplicationEngine) -> None:
        """Makes an engine speak this language, now and after each change.

        Qt's own translator does it (``i18n/qml_LANGUAGE.qm`` beside what is loaded first): the QML
        loader thread asks it too, and one made in Python would wait there for the interpreter
        while the interpreter waits for the loader.
        """
        for code in LANGUAGES:
            compile_catalogue(code)
        anchor = assets.path("translations", "Language.qml")
        engine.setUiLanguage(self._get_code())
        engine.loadData(b"import QtQml\nQtObject {}", QUrl.fromLocalFile(str(anchor)))
        self.changed.connect(lambda: engine.setUiLanguage(self._get_code()))


def compile_catalogue(language: str) -> Path:
    """Gives the compiled translations of a language, made anew if a ``.ts`` file is newer.

    ``make`` compiles them and the wheel carries them; in a checkout they follow by themselves.
    """
    folder = assets.path("translations")
    sources = sorted(folder.glob(f"*_{language}.ts"))
    target = folder / "i18n" / f"qml_{language}.qm"
    newest = max(source.stat().st_mtime_ns for source in sources)
    if not target.exists() or target.stat().st_mtime_ns < newest:
        target.parent.mkdir(exist_ok=True)
        # Several apps start at once: each writes a file of its own, and the rename is atomic.
        own = target.with_suffix(f".{os.getpid()}.qm")
        lrelease = Path(PySide6.__file__).with_name("lrelease")
        subprocess.run(
            [lrelease, "-silent", *sources, "-qm", own], check=True, capture_output=True
        )
        own.replace(target)
    return target


if __name__ == "__main__":
    for each in LANGUAGES:
        print(compile_catalogue(each))
