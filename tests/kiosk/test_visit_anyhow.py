"""Whatever is pressed, in whatever order: a visit stays sane, and there is a way back."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.choosing import MATTERS
from kiosk.issued import Paper
from kiosk.step import Step
from kiosk.visit import Visit
from shared.domain.errors import QueueError, StoreUnavailable
from tests.kiosk.test_visit import OWN, TICKET_A042, WELCOME, after

EVENTS: dict[str, Callable[[Visit], Visit]] = {
    "start": lambda v: v.start("ru"),
    "az": lambda v: v.speak("az"),
    "en": lambda v: v.speak("en"),
    "next": lambda v: v.turn(v.area_page + 1),
    "previous": lambda v: v.turn(v.service_page - 1),
    "area": lambda v: v.choose_area("A"),
    "other": lambda v: v.choose_area("M"),
    "find": lambda v: v.find(),
    "letter": lambda v: v.type(v.typed.add("p")),
    "emoji": lambda v: v.type(v.typed.add("😀")),
    "erase": lambda v: v.type(v.typed.erase()),
    "add": lambda v: v.add_matter(),
    "remove": lambda v: v.remove_matter("pension-age", action="four"),
    "anywhere": lambda v: v.choose_service("wheelchair", at_once=False, action="five"),
    "again": lambda v: v.choose_service("pension-age", at_once=False, action="six", recent=TICKET_A042),
    "mine": lambda v: v.print_again(),
    "another's": lambda v: v.someone_else(),
    "on": lambda v: v.take(asks=True),
    "on, late": lambda v: v.take(asks=True, late=True),
    "priority": lambda v: v.answer("priority", action="seven"),
    "none": lambda v: v.answer("", action="eight"),
    "none, late": lambda v: v.answer("", action="nine", late=True),
    "appointment": lambda v: v.check_in(),
    "code": lambda v: v.submit(action="ten"),
    "scan": lambda v: v.scan_appointment("NOW-1", action="eleven"),
    "ticket": lambda v: v.scan_ticket("A" * 26),
    "garbage": lambda v: v.scan_unknown(),
    "looked up": lambda v: v.looked_up(OWN),
    "leave": lambda v: v.leave(sure=True),
    "stay": lambda v: v.stay(),
    "left": lambda v: v.left(),
    "service": lambda v: v.choose_service("pension-age", at_once=False, action="one"),
    "short": lambda v: v.choose_service("card-change", at_once=False, action="two"),
    "reception": lambda v: v.choose_service("reception", at_once=True, action="three"),
    "take": lambda v: v.take(),
    "wrong": lambda v: v.give_up(),
    "back": lambda v: v.back(),
    "over": lambda v: v.start_over(),
    "done": lambda v: v.done(),
    "away": lambda v: v.dismiss(),
    "yes": lambda v: v.came_out(yes=True),
    "no": lambda v: v.came_out(yes=False),
    "issued": lambda v: v.issued(TICKET_A042, printing=True),
    "issued without a printer": lambda v: v.issued(TICKET_A042, printing=False),
    "cancelled": lambda v: v.cancelled(),
    "refused": lambda v: v.failed(QueueError("limit_reached")),
    "lost": lambda v: v.failed(StoreUnavailable("store_unavailable")),
    "printed": lambda v: v.printed(7, Paper("printed")),
    "no paper": lambda v: v.printed(7, Paper("not_sent", "paper_out")),
    "silent": lambda v: v.printed(7, Paper("unknown", "timeout")),
    "second": lambda v: v.tick(),
    "minute": lambda v: after(v, 60),
}
STEPS = list(Step)


@given(st.lists(st.sampled_from(sorted(EVENTS)), max_size=40))
def test_no_sequence_of_presses_leads_astray(names: list[str]) -> None:
    visit = WELCOME
    for name in names:
        before, visit = visit, EVENTS[name](visit)
        assert_sane(visit)
        if name in ("az", "en") and not before.busy:
            kept = replace(before, language=name, quiet=0)
            assert visit == kept, "a language changes nothing else"
    assert_way_out(visit)


def assert_sane(visit: Visit) -> None:
    assert (visit.ticket is not None) == (visit.step is Step.TICKET)
    assert visit.area or visit.step is not Step.SERVICES
    assert visit.service or visit.step not in (Step.DOCUMENTS, Step.PRIORITY, Step.LATE, Step.AGAIN)
    assert visit.recent or visit.step is not Step.AGAIN
    assert min(visit.area_page, visit.service_page, visit.typed.page, visit.quiet) >= 0
    assert not (visit.busy and visit.problem)
    assert visit.before is None or visit.step is Step.WELCOME
    assert visit.step is not Step.WELCOME or not (visit.busy or visit.problem or visit.warning)
    chosen = [matter.service for matter in visit.matters]
    assert len(chosen) == len(set(chosen)) <= MATTERS
    assert not (visit.priority and visit.step in (Step.TICKET, Step.WELCOME)), "the class is never kept"


def assert_way_out(visit: Visit) -> None:
    """Whatever has happened, work that runs ends, and then "back" and "done" lead to the start, nowhere twice."""
    visit = visit.failed(StoreUnavailable("store_unavailable"))
    assert not visit.busy
    for _ in range(6 * MATTERS):
        if visit.step is Step.WELCOME:
            break
        above = bool(visit.problem or visit.warning)
        backed = visit.back()
        if visit.step is Step.TICKET and not above:
            assert visit.done().step is Step.WELCOME
            return
        assert how_far(backed) < how_far(visit) or above, "back always leads towards the start"
        assert backed.problem is None
        assert not backed.warning
        visit = backed
    assert visit.step is Step.WELCOME


def how_far(visit: Visit) -> tuple[int, int]:
    """Further matters come after the first."""
    return len(visit.before_it), STEPS.index(visit.step)
