"""A stress of layouts: every page is looked at item by item: no text is too small, cut off or under another.

Here each panel, language and comfort once, with the languages that need most room; `make endure` takes all with each
other (`every_layout.py`).
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shared import assets
from shared.translation import translator
from tests.kiosk.conftest import OpenKiosk
from tests.kiosk.walking import faults_everywhere, translations_of_twice_the_length

COMFORTS = {
    "none": (),
    "large": ("large",),
    "low": ("low",),
    "large, low, contrast": ("large", "low", "contrast"),
}
DRAWN = ("portrait", "landscape", "portrait 800", "landscape 1366")


@pytest.mark.parametrize(
    ("panel", "language", "comforts"),
    [
        ("small portrait", "ru", "none"),
        ("small landscape", "en", "none"),
        ("portrait", "en", "large, low, contrast"),
        ("landscape", "ru", "large, low, contrast"),
        ("landscape 1366", "ru", "low"),
    ],
)
def test_every_page_is_whole(open_kiosk: OpenKiosk, panel: str, language: str, comforts: str) -> None:
    found = faults_everywhere(open_kiosk, panel, language, COMFORTS[comforts])
    assert not found, "\n".join(found)


@pytest.fixture
def twice_as_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language that needs twice the room."""
    folder = translations_of_twice_the_length(tmp_path / "translations")
    real = assets.path
    monkeypatch.setattr(assets, "path", lambda *parts: folder if parts == ("translations",) else real(*parts))
    translator.cache_clear()
    yield
    translator.cache_clear()


@pytest.mark.usefixtures("twice_as_long")
@pytest.mark.parametrize("panel", DRAWN)
def test_texts_may_be_twice_as_long(open_kiosk: OpenKiosk, panel: str) -> None:
    found = faults_everywhere(open_kiosk, panel, "az")
    assert not found, "\n".join(found)
