"""What stands on the sign above a window, in every state of window and day."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from display import notices
from display.sign_content import Known, SignContent, content, goes_on
from display.sign_words import ELSEWHERE
from shared.domain.centre import Centre, Window
from shared.domain.errors import StoreUnavailable
from tests.display.stage import Stage, sample_centre, stage

SERVICE, OTHER = "pension-age", "vacancies"
HOUR_MS, DAY_MS = 3_600_000, 86_400_000


def centre() -> Centre:
    """Windows 1 and 2 serve both services, 3 and 4 one of them each."""
    sample = sample_centre(1)
    found = {service.code: service for service in sample.services}
    windows = tuple(
        Window(number, services=services)
        for number, services in enumerate([(SERVICE, OTHER), (SERVICE, OTHER), (SERVICE,), (OTHER,)], start=1)
    )
    return replace(sample, services=(found[SERVICE], found[OTHER]), windows=windows)


@pytest.fixture
def made(sqlite_url: str) -> Iterator[Stage]:
    with stage(sqlite_url, centre()) as built:
        yield built


def sign(made: Stage, window: int = 1, **known: Any) -> SignContent:
    view = made.access.read()
    return content(Known(window, known.pop("at", view.at), view, **known))


def open_windows(made: Stage, *windows: int) -> None:
    for window in windows:
        made.queue.open_window(window, f"w{window}")


def test_a_free_window_says_so_in_all_languages(made: Stage) -> None:
    open_windows(made, 1)
    assert sign(made) == SignContent(
        kind="free",
        window=1,
        over=("Pəncərə", "Окно", "Window"),
        headlines=(
            "Növbəti ziyarətçi çağırılacaq",
            "Будет вызван следующий посетитель",
            "The next visitor will be called",
        ),
        state=("Boş", "Свободно", "Free"),
    )


@pytest.mark.parametrize(
    ("language", "first"),
    [("az", "Buyurun, yaxınlaşın"), ("ru", "Пожалуйста, подойдите"), ("en", "Please come forward")],
)
def test_a_call_speaks_to_the_visitor_in_his_language_first(made: Stage, language: str, first: str) -> None:
    made.visitor(language=language)
    made.call(1)
    found = sign(made)
    assert (found.kind, found.number, found.headlines) == ("called", "A001", ())
    assert found.state[0] == first
    assert len(set(found.state)) == 3
    assert sign(made, 2).number == ""


def test_the_number_stays_while_the_visitor_is_served(made: Stage) -> None:
    made.visitor()
    made.call(1)
    made.queue.start(1)
    found = sign(made)
    assert (found.kind, found.number, found.state) == (
        "serving",
        "A001",
        ("Xidmət edilir", "Идёт обслуживание", "Serving"),
    )
    made.queue.finish(1)
    assert sign(made).kind == "free"


@pytest.mark.parametrize("kind", ["break", "closed"])
class TestWhereTheQueueGoesOn:
    """Break and closed: only what is true is said."""

    @pytest.fixture(autouse=True)
    def _away(self, made: Stage, kind: str) -> None:
        open_windows(made, 1)
        if kind == "break":
            made.queue.take_break(1, reason="lunch")
        else:
            made.queue.close_window(1)

    def test_at_the_window_that_serves_the_same(self, made: Stage, kind: str) -> None:
        open_windows(made, 2)
        found = sign(made)
        assert found.kind == kind
        assert found.details == (
            "Növbəniz 2-ci pəncərədə davam edir",
            "Ваша очередь идёт в окне 2",
            "Your queue goes on at window 2",
        )

    def test_nowhere_while_that_one_is_closed_on_a_break_or_about_to_be(self, made: Stage, kind: str) -> None:
        assert sign(made).details == ()
        open_windows(made, 2)
        made.queue.take_break(2, reason="lunch")
        assert sign(made).details == ()
        open_windows(made, 2)
        made.visitor()
        made.call(2)
        made.queue.plan_break(2, reason="lunch")
        assert sign(made).details == ()

    def test_at_others_where_no_window_alone_serves_it_all(self, made: Stage, kind: str) -> None:
        open_windows(made, 3)
        assert goes_on(made.access.read(), made.centre.window_by_number[1]) is None
        open_windows(made, 4)
        assert goes_on(made.access.read(), made.centre.window_by_number[1]) == ELSEWHERE
        assert sign(made).details[0] == "Növbəniz başqa pəncərələrdə davam edir"

    def test_nowhere_while_somebody_waits_for_this_very_window(self, made: Stage, kind: str) -> None:
        open_windows(made, 2)
        made.visitor()
        made.call(2)
        made.queue.start(2)
        made.queue.transfer(2, to_window=1)
        assert sign(made).details == ()


def test_many_windows_are_not_named_one_by_one(made: Stage) -> None:
    windows = tuple(Window(number, services=(SERVICE,)) for number in range(1, 7))
    for number in range(1, 4):
        open_windows(made, number)
    view = replace(made.access.read(), centre=replace(made.centre, windows=windows))
    assert goes_on(view, windows[5]) == (1, 2, 3)
    open_windows(made, 4)
    view = replace(made.access.read(), centre=replace(made.centre, windows=windows))
    assert goes_on(view, windows[5]) == ELSEWHERE


def test_an_interrupted_day_says_why(made: Stage) -> None:
    open_windows(made, 1)
    made.queue.pause_day("power")
    found = sign(made)
    assert found.kind == notices.PAUSED
    assert found.details == ("Elektrik enerjisi kəsilib", "Нет электричества", "Power cut")
    assert found.state[0] == "Dayandırılıb"


def test_after_hours_the_sign_says_when_it_opens(made: Stage) -> None:
    found = sign(made, at=made.access.read().at + 9 * HOUR_MS)
    assert found.kind == notices.CLOSED_NOW
    assert "08:30" in found.details[0]


def test_while_the_store_is_lost_the_number_stays_and_its_age_is_told(made: Stage) -> None:
    made.visitor(language="ru")
    made.call(1)
    found = sign(made, stale=True)
    assert (found.kind, found.number) == (notices.LOST, "A001")
    assert found.state == ("Не обновляется с 10:00", "10:00-dan yenilənmir", "Not updating since 10:00")


def test_while_the_store_is_lost_a_free_window_promises_nothing(made: Stage) -> None:
    open_windows(made, 1)
    found = sign(made, stale=True)
    assert found.headlines[2] == "Your place is kept"
    assert found.state[2] == "Not updating since 10:00"


def test_nothing_of_yesterday_is_on_the_sign_in_the_morning(made: Stage) -> None:
    made.visitor()
    made.call(1)
    found = sign(made, stale=True, at=made.access.read().at + DAY_MS)
    assert (found.kind, found.number) == (notices.CONNECTING, "")


def test_before_the_store_is_there_the_sign_knows_its_window(made: Stage) -> None:
    found = content(Known(7, error=StoreUnavailable("store_missing", path="x")))
    assert (found.kind, found.window) == (notices.CONNECTING, 7)
    assert found.note


def test_a_window_that_is_not_in_the_centre_is_told(made: Stage) -> None:
    found = sign(made, 99)
    assert (found.kind, found.window) == (notices.CONNECTING, 99)
    assert "99" in found.note


def test_one_language_at_a_time_where_there_is_no_room_for_more(made: Stage) -> None:
    open_windows(made, 1)
    view = made.access.read()
    turns = [content(Known(1, view.at, view, turn=turn), together=False) for turn in range(4)]
    assert [found.state for found in turns] == [("Boş",), ("Свободно",), ("Free",), ("Boş",)]
    assert all(len(found.headlines) == 1 for found in turns)


def test_whose_number_stands_there_is_not_spoken_to_in_other_languages(made: Stage) -> None:
    made.visitor(language="ru")
    made.call(1)
    view = made.access.read()
    turns = [content(Known(1, view.at, view, turn=turn), together=False) for turn in range(3)]
    assert {found.state for found in turns} == {("Пожалуйста, подойдите",)}
