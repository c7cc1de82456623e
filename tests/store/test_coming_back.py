"""Who waits when the day closes gets a slip, which gives a head start on one of the next working days, once."""

import re
from dataclasses import replace
from datetime import date

import pytest

from shared.domain.centre import ComingBack
from tests.store.hall import Hall


@pytest.fixture
def slip(hall: Hall) -> str:
    """The code of A001: a disabled visitor for a card who speaks Russian, on Thursday, 5 March."""
    hall.serves(2, "benefit")  # who is being served is served to the end
    hall.visitor("card", priority="disabled", language="ru")
    hall.queue.close_day()
    hall.queue.finish(2)
    (slip,) = hall.snapshot.come_backs()
    return slip.code


def test_says_what_it_is_for_and_until_when(hall: Hall, slip: str) -> None:
    (one,) = hall.snapshot.come_backs()
    assert (one.number, one.service, one.language) == ("A001", "card", "ru")
    assert re.fullmatch("GL-[A-Z2-7]{4}-[A-Z2-7]{4}", slip)
    assert one.until == date(2026, 3, 12)  # five working days on


def test_a_day_that_nobody_closed_gives_codes_too(hall: Hall) -> None:
    """Who was being served is taken for served; who waited or was put aside comes back."""
    hall.serves(1)
    aside = hall.serves(2, "benefit")
    hall.queue.hold(2)
    waits = hall.visitor("card", language="ru")
    tokens = [hall.visit(number).ticket.token for number in ("A001", aside, waits)]
    hall.clock.set("2026-03-06 09:10")
    hall.visitor("card")
    served, *left = [hall.snapshot.come_back(token) for token in tokens]
    assert served is None
    assert [visit.ticket.text for visit in left if visit] == [aside, waits]
    back = hall.queue.come_back(tokens[2])
    assert (back.turn.service, back.ticket.language) == ("card", "ru")
    assert back.turn.base - back.turn.sort_key == 60 * 60_000
    with hall.refused("come_back_used", ticket=back.ticket.text):
        hall.queue.come_back(tokens[2])


def test_the_paper_of_a_ticket_that_was_not_served_is_as_good_as_the_slip(hall: Hall) -> None:
    hall.visitor("card")
    token = hall.visit("A001").ticket.token
    hall.queue.close_day()
    (slip,) = hall.snapshot.come_backs()
    hall.clock.set("2026-03-06 09:10")
    assert hall.queue.come_back(f"NOVBE:{token}").ticket.text == "A001"
    with hall.refused("come_back_used"):
        hall.queue.come_back(slip.code)


def test_who_was_served_has_none(hall: Hall) -> None:
    hall.serves(1)
    hall.queue.finish(1)
    hall.queue.close_day()
    assert hall.snapshot.come_backs() == ()


def test_gives_a_ticket_for_the_same_with_class_language_and_head_start(hall: Hall, slip: str) -> None:
    hall.configure(policy=replace(hall.centre.policy, come_back=ComingBack(120, 5)))
    hall.clock.set("2026-03-06 09:10")
    visit = hall.queue.come_back(slip)
    assert (visit.turn.service, visit.ticket.priority, visit.ticket.language) == ("card", "disabled", "ru")
    assert visit.turn.base - visit.turn.sort_key == 120 * 60_000
    assert hall.last_event().data["came_back"] == visit.ticket.came_back


def test_what_else_its_visitor_came_for_and_needs_is_not_lost(hall: Hall) -> None:
    hall.visitor("card", also=["pension"], needs=["low-desk"])
    hall.queue.close_day()
    (slip,) = hall.snapshot.come_backs()
    hall.clock.set("2026-03-06 09:10")
    visit = hall.queue.come_back(slip.code)
    assert (visit.turn.service, visit.matters, visit.ticket.needs) == ("card", ("pension",), frozenset({"low-desk"}))


def test_the_longest_head_start_counts_and_they_do_not_add_up(hall: Hall, slip: str) -> None:
    hall.clock.set("2026-03-06 09:10")
    visit = hall.queue.come_back(slip)
    assert visit.turn.base - visit.turn.sort_key == 90 * 60_000


def test_without_a_class_the_call_says_why(hall: Hall) -> None:
    hall.visitor("card")
    hall.queue.close_day()
    (slip,) = hall.snapshot.come_backs()
    hall.clock.set("2026-03-06 10:00")
    hall.visitor("card")
    hall.queue.come_back(slip.code)
    called = hall.queue.call_next(1)
    assert called
    assert (called.visit.ticket.text, called.why.code) == ("A002", "came_back")
    assert called.why.counted_from == called.visit.turn.base - 60 * 60_000


def test_once(hall: Hall, slip: str) -> None:
    hall.clock.set("2026-03-06 09:10")
    first = hall.queue.come_back(slip, action="scan")
    assert hall.queue.come_back(slip, action="scan") == first
    with hall.refused("come_back_used", ticket="A001"):
        hall.queue.come_back(slip)
    hall.clock.set("2026-03-05 19:00")
    assert hall.snapshot.come_backs() == ()


@pytest.mark.parametrize(("day", "possible"), [("2026-03-12", True), ("2026-03-13", False)])
def test_for_the_days_of_the_policy(hall: Hall, slip: str, day: str, possible: bool) -> None:
    hall.clock.set(f"{day} 10:00")
    if possible:
        hall.queue.come_back(slip)
    else:
        hall.clock.set(f"{day} 10:00")
        hall.visitor()
        with hall.refused("come_back_too_late", date=date(2026, 3, 12)):
            hall.queue.come_back(slip)


@pytest.mark.parametrize("typed", ["gl-{}-{}", "GL{}{}", " gl{}-{} "])
def test_as_people_type_it(hall: Hall, slip: str, typed: str) -> None:
    hall.clock.set("2026-03-06 09:10")
    _, one, other = slip.split("-")
    assert hall.queue.come_back(typed.format(one.lower(), other.lower())).ticket.text == "A001"


@pytest.mark.parametrize("typed", ["GL-AAAA-AAAA", "", "K7-204", "GL-0000-1111"])
def test_that_nobody_gave_out(hall: Hall, slip: str, typed: str) -> None:
    with hall.refused("come_back_unknown"):
        hall.queue.come_back(typed)


def test_in_the_hours_of_the_service(hall: Hall, slip: str) -> None:
    hall.clock.set("2026-03-06 08:00")
    with hall.refused("outside_hours"):
        hall.queue.come_back(slip)


def test_a_class_that_is_taken_away_leaves_the_head_start(hall: Hall, slip: str) -> None:
    hall.clock.set("2026-03-06 09:10")
    number = hall.queue.come_back(slip).ticket.text
    turn = hall.queue.change(number, priority="", reason="frail").turn
    assert turn.base - turn.sort_key == 60 * 60_000
