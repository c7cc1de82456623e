"""A wrong setting stops an app, and is told in the language of the settings, else of the system."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import counter.app
import display.app
import display.phone.app
import kiosk.app
from shared.starting import language

Main = Callable[[Sequence[str]], int]
APPS: list[Main] = [kiosk.app.main, counter.app.main, display.app.main, display.phone.app.main]
RUSSIAN = "language = 'ru'\nprinter = 'telepathy'\n"


@pytest.mark.parametrize("app", APPS, ids=["kiosk", "counter", "display", "phone"])
def test_every_app_tells_it_in_the_language_of_the_settings(
    app: Main, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "novbe.toml"
    file.write_text(RUSSIAN, encoding="utf-8")
    monkeypatch.setenv("NOVBE_CONFIG", str(file))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert app([]) == 2
    assert capsys.readouterr().err.startswith(f"{file}: printer = telepathy не подходит. Допустимо: ")


def test_a_pin_that_is_no_hash_stops_the_kiosk_is_not_shown_and_says_what_to_type(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NOVBE_KIOSK_PIN", "2468")
    monkeypatch.setenv("NOVBE_LANGUAGE", "en")
    assert kiosk.app.main([]) == 2
    assert capsys.readouterr().err == "NOVBE_KIOSK_PIN: kiosk_pin = *** cannot be used. Allowed: novbe kiosk-pin\n"


@pytest.mark.parametrize(
    ("text", "environment", "told"),
    [
        ("language = 'ru'", {"NOVBE_LANGUAGE": "en", "LC_ALL": "az_AZ"}, "en"),
        ('# ours\n  language="ru"  # spoken here', {"LC_ALL": "az_AZ"}, "ru"),
        ("language = 'ru'\nstore = \n", {"LANG": "en"}, "ru"),
        ("language = 'de'", {"LANG": "ru_RU.UTF-8"}, "ru"),
        ("store = 'x'", {"LANG": "ru_RU.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ("", {"NOVBE_LANGUAGE": "xx", "LANG": "en_GB"}, "en"),
        ("", {"LANG": "fr_FR.UTF-8"}, None),
        ("", {}, None),
        (b"\xff\xfe", {"LANG": "ru_RU"}, "ru"),
        (None, {"LANG": "ru_RU"}, "ru"),
    ],
)
def test_the_language_is_found_even_where_the_settings_cannot_be_read(
    tmp_path: Path, text: str | bytes | None, environment: dict[str, str], told: str | None
) -> None:
    file = tmp_path / "novbe.toml"
    if text is not None:
        file.write_bytes(text.encode() if isinstance(text, str) else text)
    assert language({"NOVBE_CONFIG": str(file)} | environment) == told
