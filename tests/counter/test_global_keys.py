"""Keys in other programs: off by default; who cannot have them is told why. `under_x11.py` proves them on X11."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from counter.global_keys import NO_LIBRARY, NO_X, TAKEN, WAYLAND, GlobalKeys, sentence
from shared.settings import load
from shared.translation import translator
from tests.counter.conftest import Screen
from tests.counter.hall import Hall, kinds

Sit = Callable[..., Screen]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("environment", "state"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, WAYLAND),
        ({"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"}, WAYLAND),
        ({}, NO_X),
        ({"DISPLAY": ":4711"}, NO_X),
    ],
)
def test_where_there_are_none_it_is_told_why(environment: dict[str, str], state: str) -> None:
    assert GlobalKeys().start(environment) == state


@pytest.mark.usefixtures("qapp")
def test_without_the_library_it_is_told_which(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xcffib", None)
    assert GlobalKeys().start({"DISPLAY": ":0"}) == NO_LIBRARY
    assert "xcffib" in sentence(NO_LIBRARY, translator("en"))


def test_every_reason_has_a_sentence_of_its_own() -> None:
    for language in ("az", "ru", "en"):
        told = [sentence(state, translator(language)) for state in ("on", WAYLAND, NO_X, NO_LIBRARY, TAKEN)]
        assert len(set(told)) == len(told)


def test_it_is_off_unless_somebody_wishes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOVBE_CONFIG", str(tmp_path / "novbe.toml"))
    (tmp_path / "novbe.toml").write_text("")
    assert not load().counter_global_keys
    (tmp_path / "novbe.toml").write_text('[counter]\nglobal_keys = "yes"\n')
    assert load().counter_global_keys


def test_a_key_from_elsewhere_does_what_the_desk_does_but_never_behind_a_question(sit: Sit, hall: Hall) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Qt.Key.Key_F9)
    desk.sees("Break: for what?")
    desk.counter.press("next")
    desk.key(Qt.Key.Key_Escape)
    assert kinds(hall) == []
    desk.counter.press("next")
    desk.sees("Calls: 1/2")
    assert kinds(hall) == ["called"]


def test_the_help_tells_how_it_stands(sit: Sit) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits for this window")
    desk.counter.frame.tell_keys(sentence(WAYLAND, translator("en")))
    desk.key(Qt.Key.Key_F1)
    desk.sees("Keys in other programs: Wayland does not allow them")
