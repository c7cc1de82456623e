"""Which windows a board is for, and which theme it has when."""

import re

import pytest

from display.theme import CONTRAST, DAY, NIGHT, theme
from display.zone import Hall, Zone, read_windows
from shared.settings import Look, load
from tests.display.hall import Hall as Calls
from tests.display.stage import sample_centre


@pytest.mark.parametrize(
    ("text", "windows"),
    [("7", {7}), ("1-4", {1, 2, 3, 4}), ("1-3, 12", {1, 2, 3, 12}), (" 2 – 3 ,3", {2, 3})],
)
def test_windows_are_written_as_numbers_and_spans(text: str, windows: set[int]) -> None:
    assert read_windows(text) == windows


@pytest.mark.parametrize("text", ["", "a", "1-", "4-2", "0", "1,,2", "1-2-3"])
def test_what_is_no_list_of_windows_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        read_windows(text)


def test_a_zone_is_a_hall_or_a_list_or_both() -> None:
    centre = sample_centre(2)
    numbers = [window.number for window in centre.windows]
    second = [window.number for window in centre.windows if window.hall == 2]

    def shown(zone: Zone) -> list[int]:
        return [window.number for window in Hall(centre, zone).windows]

    assert shown(Zone()) == numbers
    assert shown(Zone(2)) == second
    assert shown(Zone(windows=frozenset({3, second[0]}))) == [3, second[0]]
    assert shown(Zone(2, frozenset({3, second[0]}))) == [second[0]]


def test_only_calls_to_its_windows_are_on_a_board() -> None:
    calls = Calls()
    mine, other = calls.call("A001", window=3), calls.call("A002", window=4)
    hall = Hall(sample_centre(1), Zone(windows=frozenset({3})))
    assert hall.calls([mine, other]) == (mine,)


@pytest.mark.parametrize(("chosen", "name"), [("night", NIGHT), ("day", DAY), ("contrast", CONTRAST)])
def test_a_chosen_theme_stays_all_day(chosen: str, name: str) -> None:
    look = load({"NOVBE_BOARD_THEME": chosen}).look
    assert {theme(look, clock) for clock in ("", "03:00", "12:00", "23:59")} == {name}


@pytest.mark.parametrize(
    ("clock", "name"),
    [("06:59", NIGHT), ("07:00", DAY), ("18:59", DAY), ("19:00", NIGHT), ("", NIGHT)],
)
def test_by_time_it_is_day_within_the_daylight(clock: str, name: str) -> None:
    assert theme(Look(theme="auto"), clock) == name


@pytest.mark.parametrize(("clock", "name"), [("23:00", DAY), ("01:00", DAY), ("05:00", NIGHT), ("12:00", NIGHT)])
def test_daylight_may_go_past_midnight(clock: str, name: str) -> None:
    assert theme(Look(theme="auto", daylight=("22:00", "05:00")), clock) == name
