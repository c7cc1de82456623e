import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from shared import assets
from shared.translation import LANGUAGES, plural_form, translator

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / ".ci" / "translations"

PYTHON = """
def lines(slip, tr):
    return [tr("Plain"), tr("Window {window}", window=slip.window), tr("%n ahead", "", slip.ahead),
            tr("%n of {total}", "", slip.place, total=slip.total), tr("Held", "a turn")]

SENTENCES = {"not_found": QT_TR_NOOP("No ticket {ticket}")}

class Page:
    def text(self):
        plain = self.name.translate(LATIN)
        tr = self.language.translate
        return tr("In a class", "", 3)
"""
QML = 'import QtQuick\nItem { property string a: qsTr("Start"); property string b: qsTr("%n people", "", 3) }'


@pytest.fixture
def translations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of translations in place of the real one."""
    monkeypatch.setattr(assets, "path", lambda *parts: tmp_path.joinpath(*parts[1:]))
    translator.cache_clear()
    return tmp_path


def write(folder: Path, language: str, messages: str) -> None:
    (folder / f"kiosk_{language}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?><TS version="2.1"><context><name></name>{messages}</context></TS>',
        encoding="utf-8",
    )


def one(source: str, translation: str, comment: str = "") -> str:
    note = f"<comment>{comment}</comment>" if comment else ""
    return f"<message><source>{source}</source>{note}<translation>{translation}</translation></message>"


def plural(source: str, *forms: str) -> str:
    return one(source, "".join(f"<numerusform>{form}</numerusform>" for form in forms))


def test_every_kind_of_sentence_is_found_in_python_and_qml(tmp_path: Path) -> None:
    (tmp_path / ".ci").mkdir()
    tool = Path(shutil.copy(TOOL, tmp_path / ".ci"))
    (tmp_path / "assets" / "translations").mkdir(parents=True)
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "slip.py").write_text(PYTHON, encoding="utf-8")
    (tmp_path / "kiosk" / "Page.qml").write_text(QML, encoding="utf-8")
    subprocess.run([sys.executable, tool, "update"], check=True)
    found = {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment"), message.get("numerus"))
        for context in ElementTree.parse(tmp_path / "assets" / "translations" / "kiosk_ru.ts").getroot().iter("context")
        for message in context.iter("message")
    }
    assert found == {
        ("", "Plain", None, None),
        ("", "Window {window}", None, None),
        ("", "%n ahead", None, "yes"),
        ("", "%n of {total}", None, "yes"),
        ("", "Held", "a turn", None),
        ("", "In a class", None, "yes"),
        ("", "No ticket {ticket}", None, None),
        ("Page", "Start", None, None),
        ("Page", "%n people", None, "yes"),
    }


def test_sentences_of_python_are_filed_where_the_translator_looks() -> None:
    """Called as self.tr or words.tr a sentence lands in another context; the name of a QML file is one."""
    pages = {page.stem for part in ("shared", "kiosk", "counter", "display") for page in (ROOT / part).rglob("*.qml")}
    for file in assets.path("translations").glob("*.ts"):
        contexts = {context.findtext("name", "") for context in ElementTree.parse(file).getroot().iter("context")}
        assert contexts - pages - {""} == set(), file.name


def test_russian_counts_take_three_forms() -> None:
    forms = {n: plural_form("ru", n) for n in (0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112)}
    assert forms == {0: 2, 1: 0, 2: 1, 4: 1, 5: 2, 11: 2, 12: 2, 14: 2, 21: 0, 22: 1, 25: 2, 101: 0, 111: 2, 112: 2}


def test_a_count_chooses_its_form(translations: Path) -> None:
    write(translations, "ru", plural("%n ahead", "%n человек", "%n человека", "%n человек."))
    tr = translator("ru")
    assert [tr("%n ahead", "", n) for n in (1, 3, 5)] == ["1 человек", "3 человека", "5 человек."]


def test_a_value_moves_with_the_sentence(translations: Path) -> None:
    write(translations, "az", one("Window {window}", "{window:-cı} pəncərə"))
    assert translator("az")("Window {window}", window=3) == "3-cü pəncərə"


def test_a_comment_tells_homonyms_apart(translations: Path) -> None:
    write(translations, "az", one("Held", "Saxlanılan", "a turn") + one("Held", "Tutulub"))
    tr = translator("az")
    assert (tr("Held", "a turn"), tr("Held")) == ("Saxlanılan", "Tutulub")


def test_what_is_not_translated_stays_english(translations: Path) -> None:
    write(translations, "ru", one("Start", "") + plural("%n ahead", "%n", "", ""))
    tr = translator("ru")
    assert (tr("Start"), tr("%n ahead", "", 2), tr("New {x}", x="Ə")) == ("Start", "2 ahead", "New Ə")


def test_an_unknown_language_is_answered_in_the_first(translations: Path) -> None:
    assert translator("de").language == LANGUAGES[0]


def test_translations_are_read_without_qt() -> None:
    code = (
        "import sys; from shared.translation import translator; translator('az')('x');"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_parts_never_translate_a_sentence_differently() -> None:
    """Python sentences of all parts share one context: a second translation would win by chance."""
    said: dict[tuple[str, str, str], str] = {}
    for file in sorted(assets.path("translations").glob("*.ts")):
        language = file.stem.rpartition("_")[2]
        for context in ElementTree.parse(file).getroot().iter("context"):
            if context.findtext("name"):
                continue
            for message in context.iter("message"):
                key = (language, message.findtext("source", ""), message.findtext("comment", ""))
                told = " ".join("".join(message.find("translation").itertext()).split())  # type: ignore[union-attr]
                assert not told or said.setdefault(key, told) == told, file.name
