"""The project installs from its wheel, and its checks find what they look for."""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("kiosk", "counter", "display", "shared")

Check = Callable[[str, str], str]


def run(command: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False, timeout=60
    )


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_the_wheel_brings_the_code_the_assets_and_their_licences(tmp_path: Path) -> None:
    build = "from hatchling.build import build_wheel; import sys; build_wheel(sys.argv[1])"
    done = run([sys.executable, "-c", build, str(tmp_path)], ROOT)
    assert done.returncode == 0, done.stderr
    wheel = next(tmp_path.glob("novbe-*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
        names = archive.namelist()
    assert {name.partition("/")[0] for name in names if "dist-info" not in name} == set(PACKAGES)
    look = "from shared import assets; print(assets.path())"
    found = run([sys.executable, "-c", look], tmp_path, PYTHONPATH=str(tmp_path / "installed")).stdout.strip()
    assert found == str(tmp_path / "installed" / "shared" / "assets")
    inside = files(Path(found))
    assert inside == files(ROOT / "assets")
    assert {"fonts/OFL-Commissioner.txt", "icons/LICENSE-Phosphor-MIT.txt"} <= inside


@pytest.fixture
def check_words(tmp_path: Path) -> Check:
    """Checks the translations of a project with one page and one Russian file; gives what was found about it."""

    def check(sentence: str, message: str) -> str:
        for folder in (".ci", "assets/translations", *PACKAGES):
            (tmp_path / folder).mkdir(parents=True)
        shutil.copy(ROOT / ".ci" / "translations", tmp_path / ".ci")
        page = f"import QtQuick\nText {{ property int count; text: {sentence} }}\n"
        (tmp_path / "kiosk" / "Page.qml").write_text(page, encoding="utf-8")
        context = f"<context><name>Page</name>{message}</context>" if message else ""
        file = f'<!DOCTYPE TS><TS version="2.1" language="ru" sourcelanguage="en">{context}</TS>'
        (tmp_path / "assets" / "translations" / "kiosk_ru.ts").write_text(file, encoding="utf-8")
        done = run([sys.executable, str(tmp_path / ".ci" / "translations"), "check"], tmp_path)
        found = [line for line in done.stdout.splitlines() if line.startswith("kiosk_ru.ts: ")]
        assert done.returncode == bool(done.stdout), done.stderr
        return "\n".join(found)

    return check


def message(source: str, translation: str) -> str:
    return f"<message><source>{source}</source>{translation}</message>"


def plural(source: str, *forms: str) -> str:
    inside = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation>{inside}</translation></message>'


AHEAD = 'qsTr("%n ahead", "", count)'


@pytest.mark.parametrize(
    ("sentence", "translated"),
    [
        ('qsTr("Back")', message("Back", "<translation>Назад</translation>")),
        ('qsTr("Window %1")', message("Window %1", "<translation>Окно %1</translation>")),
        (AHEAD, plural("%n ahead", "%n человек", "%n человека", "%n человек")),
    ],
)
def test_a_complete_translation_is_fine(check_words: Check, sentence: str, translated: str) -> None:
    assert check_words(sentence, translated) == ""


@pytest.mark.parametrize(
    ("sentence", "translated", "fault"),
    [
        ('qsTr("Back")', "", "no translation"),
        ('qsTr("Back")', message("Back", "<translation></translation>"), "no translation"),
        ('qsTr("Back")', message("Back", '<translation type="unfinished">Назад</translation>'), "marked unfinished"),
        ('"—"', message("Back", "<translation>Назад</translation>"), "no longer in the code"),
        ('qsTr("Window %1")', message("Window %1", "<translation>Окно</translation>"), "not the same values"),
        (AHEAD, plural("%n ahead", "%n человек", "%n человека", ""), "no translation"),
        (AHEAD, plural("%n ahead", "%n человек", "%n человека"), "no translation"),
    ],
)
def test_what_a_reader_would_miss_is_found(check_words: Check, sentence: str, translated: str, fault: str) -> None:
    assert fault in check_words(sentence, translated)
