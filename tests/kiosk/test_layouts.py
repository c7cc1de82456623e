"""A stress of layouts: every page of every panel, with every comfort, found to be whole by looking at its items."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtQuick import QQuickItem

from shared import assets
from shared.translation import translator
from tests.kiosk import hall
from tests.kiosk.conftest import KioskWindow, OpenKiosk
from tests.kiosk.looking import controls, faults
from tests.kiosk.test_reading import LANGUAGES, crowd, walk

PANELS = {
    "portrait": (1080, 1920),
    "landscape": (1920, 1080),
    "portrait 800": (800, 1280),
    "landscape 1366": (1366, 768),
}
COMFORTS = {
    "large": ("large",),
    "low": ("low",),
    "large, low, contrast": ("large", "low", "contrast"),
}


def all_made(kiosk: KioskWindow) -> bool:
    """Whether every page is there: they are made one after another behind the first."""
    stage = kiosk.window.rootObject().findChild(QQuickItem, "stage")
    assert stage
    loaders = [child for child in stage.childItems() if child.property("sourceComponent") is not None]
    return len(loaders) > 8 and all(loader.property("item") for loader in loaders)


def everywhere(kiosk: KioskWindow, language: str, comforts: tuple[str, ...]) -> list[str]:
    """What is wrong, page by page: texts, and with low reach controls above the middle."""
    found: list[str] = []
    middle = kiosk.window.height() / 2 if "low" in comforts else 0

    def look(page: str) -> None:
        kiosk.qtbot.wait(1)  # one turn of the event loop: pages are counted anew after a change of size
        high = [f"too high: {one.name!r}" for one in controls(kiosk.window) if one.rect[1] < middle - 1]
        found.extend(f"{page}: {fault}" for fault in faults(kiosk.window) + high)

    kiosk.sees(LANGUAGES[language])
    kiosk.qtbot.waitUntil(lambda: all_made(kiosk))
    for name in comforts:
        kiosk.kiosk.switch_comfort(name)
    look("welcome")
    kiosk.kiosk.switch_comfort("guide")
    kiosk.kiosk.open_access(True)
    look("sheet")
    kiosk.kiosk.open_access(False)
    kiosk.kiosk.switch_comfort("guide")
    kiosk.player.finish()
    walk(kiosk, language, look)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("comforts", COMFORTS)
@pytest.mark.parametrize("panel", PANELS)
def test_every_page_is_whole_with_every_comfort(
    open_kiosk: OpenKiosk, panel: str, comforts: str, language: str
) -> None:
    kiosk = open_kiosk(
        centre=hall.with_hours_of(hall.dost(), "L", "10:00"), size=PANELS[panel], windows=range(1, 9), prepare=crowd
    )
    found = everywhere(kiosk, language, COMFORTS[comforts])
    assert not found, "\n".join(found)


def _longer(text: str) -> str:
    """Each word of four letters and more a third longer; values such as {time:-dan} stay."""
    return re.sub(r"(?<![{:%\w-])[^\W\d_]{4,}(?![\w}:])", lambda word: word[0] + word[0][-(len(word[0]) // 3) :], text)


@pytest.fixture
def longer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language that needs a third more room, as the design leaves it: words longer, sentences with more of them."""
    folder = tmp_path / "translations"
    shutil.copytree(assets.path("translations"), folder)
    for file in folder.glob("*_az.ts"):
        tree = ElementTree.parse(file)
        for element in (*tree.iter("translation"), *tree.iter("numerusform")):
            if element.text and element.text.strip():
                element.text = _longer(element.text)
        tree.write(file, encoding="utf-8", xml_declaration=True)
    real = assets.path
    monkeypatch.setattr(assets, "path", lambda *parts: folder if parts == ("translations",) else real(*parts))
    translator.cache_clear()
    yield
    translator.cache_clear()


@pytest.mark.usefixtures("longer")
@pytest.mark.parametrize("panel", ["portrait", "landscape"])
def test_words_may_be_a_third_longer(open_kiosk: OpenKiosk, panel: str) -> None:
    kiosk = open_kiosk(size=PANELS[panel], windows=range(1, 9), prepare=crowd)
    found = everywhere(kiosk, "az", ())
    assert not found, "\n".join(found)
