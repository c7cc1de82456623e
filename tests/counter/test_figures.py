"""What statistics are about and what they say, without a screen: days, history, what if."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from counter.charts import heat, level_tone, line
from counter.history import History, Past, Reading
from counter.moods import Moods, moods
from counter.period import Days, month_of, parsed, stepped
from counter.supposing import area_changes, choices
from counter.weekly import NO_SCORES, scores
from counter.what_if import WhatIf
from shared.access import Access
from shared.domain.breakdown import arrivals, whole
from shared.domain.day import PAUSED
from shared.domain.figures import figures
from shared.domain.rating import Answers
from shared.domain.weeks import Week
from shared.domain.what_if import options, what_if
from shared.report.document import document
from shared.translation import translator
from shared.ui.jobs import Jobs
from shared.ui.language import Language
from tests.counter.desk import TR, Story
from tests.counter.hall import Hall
from tests.counter.test_statistics import two_days
from tests.postgres import PostgresServer
from tests.store.site import Site

TODAY = date(2026, 3, 5)
WEDNESDAY = date(2026, 3, 4)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


class TestDays:
    def test_a_month_is_told_from_any_other_days(self) -> None:
        assert month_of(TODAY, TODAY) == Days(date(2026, 3, 1), TODAY)
        assert Days(date(2026, 3, 1), TODAY).is_month(TODAY)
        assert Days(date(2026, 2, 1), date(2026, 2, 28)).is_month(TODAY)
        assert not Days(date(2026, 2, 1), date(2026, 2, 27)).is_month(TODAY)
        assert not Days(date(2026, 2, 2), date(2026, 2, 28)).is_month(TODAY)

    def test_one_step_is_as_many_days_or_a_month_and_never_goes_past_today(self) -> None:
        month = month_of(TODAY, TODAY)
        assert stepped(month, -1, TODAY) == Days(date(2026, 2, 1), date(2026, 2, 28))
        assert stepped(stepped(month, -1, TODAY), 1, TODAY) == month
        assert stepped(Days(WEDNESDAY, WEDNESDAY), 1, TODAY) == Days(TODAY, TODAY)
        assert stepped(Days(TODAY, TODAY), 1, TODAY) == Days(TODAY, TODAY)
        assert stepped(Days(date(2026, 2, 24), date(2026, 3, 2)), 1, TODAY) == Days(date(2026, 3, 3), TODAY)

    @pytest.mark.parametrize("text", ["05.03.2026", "5.3.2026", " 2026-03-05 "])
    def test_a_date_as_people_write_it(self, text: str) -> None:
        assert parsed(text) == TODAY

    @pytest.mark.parametrize("text", ["", "5.3", "31.02.2026", "yesterday", "1.2.3.4"])
    def test_what_is_no_date_is_none(self, text: str) -> None:
        assert parsed(text) is None


def read(qtbot: QtBot, jobs: Jobs, access: Access, days: Days) -> Past:
    """What the history of these days is, read day by day."""
    found: list[Past] = []
    faults: list[Exception] = []
    History(access, jobs).read(Reading(days, lambda known, every: None, found.append, faults.append))
    qtbot.waitUntil(lambda: bool(found or faults), timeout=5000)
    assert not faults
    return found[0]


def test_days_read_one_by_one_give_the_figures_of_all_read_at_once(qtbot: QtBot, jobs: Jobs, any_hall: Hall) -> None:
    two_days(any_hall)
    past = read(qtbot, jobs, any_hall.access, Days(date(2026, 3, 1), TODAY))
    at_once = any_hall.access.reports.read(date(2026, 3, 1), TODAY)
    one_by_one = figures(whole(past.record))
    known = figures(whole(at_once.record))
    # the queue has gone on between the two
    moving = {"wait_mean", "wait_longest", "open_minutes", "busy_share", "idle_in_vain"}
    assert {code: one_by_one[code] for code in one_by_one if code not in moving} == {
        code: known[code] for code in known if code not in moving
    }
    assert all(one_by_one[code] == pytest.approx(known[code], rel=0.01) for code in moving)


def test_a_newer_question_makes_the_older_one_outdated(qtbot: QtBot, jobs: Jobs, hall: Hall) -> None:
    two_days(hall)
    answers: list[str] = []
    history = History(hall.access, jobs)

    def ask(name: str, day: date) -> None:
        days = Days(day, day)
        history.read(Reading(days, lambda known, every: None, lambda past: answers.append(name), _raise))

    ask("older", WEDNESDAY)
    ask("newer", TODAY)
    qtbot.waitUntil(lambda: not jobs.busy, timeout=5000)
    assert answers == ["newer"]


def _raise(error: Exception) -> None:
    raise error


def test_a_program_that_may_not_read_answers_has_figures_without_them(
    qtbot: QtBot, jobs: Jobs, postgres_server: PostgresServer
) -> None:
    with ExitStack() as stack:
        site = Site(postgres_server, stack)
        day = site.hall.queue.issue("pension").ticket.day
        past = {role: read(qtbot, jobs, site.program(role), Days(day, day)) for role in ("operator", "reception")}
        mondays = (day - timedelta(days=day.weekday()),)
        assert site.program("reception").ratings.of_weeks(mondays) == (Week(mondays[0], None),)
    assert past["operator"].scores is None
    assert past["reception"].scores == {}
    record, scores = past["operator"].record, past["operator"].scores
    report = document(record, scores, day, day, ["area"], translator("en"))
    assert report.total["visitors"] == 1
    assert not {"satisfaction", "response"} & {*report.total, *report.tables[0].columns}


def test_hours_make_a_line_and_areas_do_not(hall: Hall) -> None:
    two_days(hall)
    period = hall.access.reports.read(WEDNESDAY, TODAY)
    report = document(period.record, None, WEDNESDAY, TODAY, ["hour", "area"], translator("en"))
    hours, areas = (line(table) for table in report.tables)
    assert hours.labels == ("10",)
    assert 0 < hours.median[0] <= hours.p90[0] <= hours.top
    assert areas.labels == ()


def test_when_people_come_is_told_by_weekday_and_hour(hall: Hall) -> None:
    two_days(hall)
    came = arrivals(hall.access.reports.read(date(2026, 3, 1), TODAY).record)
    assert came == {(2, 10): 6, (3, 10): 5}
    shown = heat(came, ("Mon", "Tue", "Wed", "Thu"), TR)
    assert shown.hours == ("10",)
    assert [(day.name, day.cells, day.shares) for day in shown.weekdays] == [
        ("Wed", ("6",), (1.0,)),
        ("Thu", ("5",), (5 / 6,)),
    ]
    assert shown.weekdays[1].text == "Thu, 10:00: 5"


def test_what_visitors_answered_is_told_from_ten_answers_on_the_best_first() -> None:
    few = Answers(20, 9, (0, 0, 0, 0, 9))
    assert moods(few, "", TR) == Moods((), "fewer than ten answers")
    enough = Answers(40, 10, (1, 0, 0, 2, 7))
    told = moods(enough, "", TR)
    assert [(mood.key, mood.name, mood.text) for mood in told.lines] == [
        (5, "Very good", "70 %"),
        (4, "Good", "20 %"),
        (3, "Fair", "0 %"),
        (2, "Poor", "0 %"),
        (1, "Very poor", "10 %"),
    ]
    assert told.note == "10 answers, 25 % of those who were served"
    assert moods(enough, "told of whole months only", TR) == Moods((), "told of whole months only")


def test_the_weeks_make_a_line_with_its_words_and_one_alone_does_not() -> None:
    mondays = [date(2026, 2, day) for day in (9, 16, 23)]
    told = scores([Week(monday, mean) for monday, mean in zip(mondays, (4.31, None, 4.96), strict=True)], TR)
    assert (told.labels, told.cells) == (("09.02", "16.02", "23.02"), ("4.3", "–", "5.0"))
    assert (told.values, told.rows[1]) == ((4.31, -1.0, 4.96), "Week from 16.02.2026: fewer than ten answers")
    assert [words for _, words in told.lines] == ["4.2", "4.4", "4.6", "4.8", "5.0"]
    best = scores([Week(monday, 5.0) for monday in mondays], TR)
    assert [words for _, words in best.lines] == ["4.8", "5.0"]
    assert scores([Week(mondays[0], 4.5), Week(mondays[1], None)], TR) == NO_SCORES


@pytest.mark.parametrize(("level", "tone"), [(0.8, "success"), (0.795, "success"), (0.7, "notice"), (0.69, "danger")])
def test_how_a_service_level_is_to_be_taken(level: float, tone: str) -> None:
    assert level_tone(level) == tone


class TestWhatIf:
    def test_one_more_window_is_told_as_ranges_and_a_difference(self) -> None:
        story = Story()
        for number in range(8):
            story.comes(f"A{number + 1:03}", minutes_ago=20 - number)
        view = story.view()
        found = dict(what_if(view, options(view)))
        best = choices(view, found, TR)[0]
        assert best.opens
        assert "min shorter for 8 people" in best.effect
        chosen = next(option for option in found if option.window == best.window)
        (area,) = area_changes(view, found[chosen], TR)
        assert area.waiting == 8
        assert area.before.endswith(" min")
        assert area.difference.endswith("min shorter")

    def test_what_nobody_knows_is_not_made_into_a_number(self) -> None:
        view = Story().comes("A001").view()
        view = replace(view, day=replace(view.day, status=PAUSED, paused_at=view.at))
        found = dict(what_if(view, options(view)))
        told = [area for changes in found.values() for area in area_changes(view, changes, TR)]
        assert {(area.before, area.after, area.difference) for area in told} == {("not known",) * 3}
        assert {choice.effect for choice in choices(view, found, TR)} == {"not known"}

    def test_who_could_be_called_by_nobody_is_reached_by_the_window_that_opens(self) -> None:
        view = replace(Story().comes("A001").view(), shifts={})
        best = choices(view, dict(what_if(view, options(view))), TR)[0]
        assert best.effect == "1 person can be called only then"

    def test_while_the_store_is_away_nothing_is_computed_and_it_says_so(self, qtbot: QtBot, jobs: Jobs) -> None:
        asked = WhatIf(jobs, Language("en"))
        asked.lose("No connection since 10:00")
        asked.active = True
        asked.show(Story().comes("A001").view())
        assert not jobs.busy
        assert asked.state["lost"].startswith("No connection since 10:00. What would change cannot be told")
        asked.lose("")
        asked.show(Story().comes("A001").view())
        qtbot.waitUntil(lambda: asked.options.rowCount() > 0, timeout=5000)

    def test_an_answer_for_a_page_that_was_left_is_dropped(self, qtbot: QtBot, jobs: Jobs) -> None:
        asked = WhatIf(jobs, Language("en"))
        asked.active = True
        asked.show(Story().comes("A001").view())
        assert jobs.busy
        asked.active = False
        qtbot.waitUntil(lambda: not jobs.busy, timeout=5000)
        assert asked.options.rowCount() == 0
