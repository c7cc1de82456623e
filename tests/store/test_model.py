"""Whatever people do in whatever order, the store is what the sheet of paper says it is."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import asdict
from functools import partial
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from shared.domain.appointment import Appointment
from shared.domain.centre import WEEKDAYS, Hours, NoShow, Outcome, Policy, Service
from shared.domain.errors import QueueError
from shared.domain.ticket import Turn, parse_number
from shared.store import rows, sql
from shared.store.appointments import Appointments
from shared.store.engine import Store
from tests.domain.small import small_centre
from tests.store.hall import Hall
from tests.store.model_cards import Card, Refused
from tests.store.model_counter import IDLE_MS, Counter
from tests.store.model_desk import Booking
from tests.store.order import order_faults

codes = (f"model-{number}" for number in count(1))
windows = some.sampled_from([1, 2, 3])
services = some.sampled_from(["pension", "card", "benefit", "grant", "reception"])
classes = some.sampled_from([None, None, "priority", "disabled", "veteran"])
needs = some.sampled_from([(), (), (), ("ru",), ("low-desk", "ru"), ("sign-language",), ("escort",)]).map(frozenset)
several = some.lists(services, min_size=1, max_size=3, unique=True)
wishes = some.tuples(services.map(lambda one: [one]) | several, classes, needs)
people = some.sampled_from(["Leyla", "Samir", "cli"])
persons = some.sampled_from([None, None, None, "Leyla", "Samir"])
outcomes = some.sampled_from([None, "solved", "papers"])
mergeable = some.sampled_from(["waiting", "waiting", "held", "called", "done"])
moments = some.integers(1, 90).map(lambda seconds: seconds * 1_000)
Draw = Callable[[some.SearchStrategy[Any]], Any]

OFTEN = ["visitors_come", "a_window_calls", "all_windows_call", "a_window_goes_on"]
NOW_AND_THEN = [
    "a_window_calls_a_number",
    "nobody_comes",
    "a_visitor_is_sent_on",
    "a_window_takes_back",
    "a_window_ends_and_takes_back",
    "a_window_presses_any_button",
    "a_held_visitor_comes_back",
    "a_visitor_leaves",
    "somebody_comes_to_work",
    "the_day_goes_on",
    "an_answer_was_lost_and_is_asked_for_again",
    "somebody_comes_to_an_appointment",
    "somebody_who_missed_the_call_is_put_back",
    "somebody_never_comes_and_is_there_after_all",
    "a_ticket_is_put_right",
    "a_service_has_a_result_and_the_next_is_called",
    "a_free_window_calls_by_itself",
    "a_family_is_looked_after_together",
    "somebody_has_no_proof",
    "a_break_is_planned",
    "a_phone_answers",
    "what_was_ticked_is_entered",
]
SELDOM = [
    "a_supervisor_decides",
    "time_goes_by",
    "an_appointment_is_scanned_again",
    "a_slip_is_entered",
    "somebody_calls_for_help",
    "help_comes_or_is_not_needed",
    "somebody_leaves_a_note",
    "an_operator_goes_with_a_visitor_in_hand",
    "somebody_comes_back_on_another_day",
]
DAILY_LIFE = 6 * OFTEN + 2 * NOW_AND_THEN + SELDOM


def all_day_centre(code: str) -> Any:
    """Open around the clock, so that midnight finds people; nobody who does not come is sent away at once."""
    centre = small_centre(code=code)
    plain = [Service(s.code, s.area, s.name, s.label, s.minutes, daily_limit=s.daily_limit) for s in centre.services]
    return small_centre(
        code=code,
        hours=Hours(WEEKDAYS, "00:00", "23:59", "00:00", "23:59"),
        days=(),
        services=tuple(plain),
        policy=Policy(
            no_show=NoShow(2, 60, "back"), pause_reasons=centre.policy.pause_reasons, auto_call_seconds=IDLE_MS // 1_000
        ),
        outcomes=(Outcome("solved", {"az": "Həll olundu"}), Outcome("papers", {"az": "Sənəd çatmır"})),
    )


class Crowd(RuleBasedStateMachine):
    """Visitors, operators and a supervisor do what they like; the clock moves on with each of them."""

    store: Store

    def __init__(self) -> None:
        super().__init__()
        self.hall = Hall(self.store, all_day_centre(next(codes)))
        self.sheet = Counter(self.hall.clock.now)
        self.appointments = Appointments(self.store, self.hall.code)
        self.done = count(1)
        self.slips: dict[int, str] = {}
        self.again: tuple[Callable[[], Any], Any] | None = None

    @initialize(data=some.data())
    def a_morning(self, data: some.DataObject) -> None:
        for window, staff in ((1, "Leyla"), (2, "cli")):
            self.at(window, "open_window", 1_000, staff=staff)
        self.visitors_come(data.draw)

    @rule(act=some.sampled_from(DAILY_LIFE), data=some.data())
    def something_happens(self, act: str, data: some.DataObject) -> None:
        getattr(self, act)(data.draw)

    def visitors_come(self, draw: Draw) -> None:
        for (service, *also), priority, need in draw(some.lists(wishes, min_size=1, max_size=5)):
            ask = partial(self.hall.queue.issue, service, also=also, priority=priority, needs=need)
            visit = self.both("issue", draw(moments), ([service, *also], priority, need), ask)
            if visit:
                assert visit.ticket.text == self.sheet.papers[visit.ticket.id].number
                assert list(visit.matters) == also

    def somebody_comes_to_an_appointment(self, draw: Draw) -> None:
        code, service = f"K-{len(self.sheet.bookings) + 100}", draw(services)
        slot_at = self.hall.clock.now + draw(some.integers(-30, 90)) * 60_000
        self.sheet.bookings[code] = Booking(service, slot_at)
        self.appointments.book([Appointment(code, service, slot_at, "az")])
        self.check_in(code, draw)

    def an_appointment_is_scanned_again(self, draw: Draw) -> None:
        if self.sheet.bookings:
            self.check_in(draw(some.sampled_from(sorted(self.sheet.bookings))), draw)

    def check_in(self, code: str, draw: Draw) -> None:
        need = draw(needs)
        ask = partial(self.hall.queue.check_in, code, needs=need)
        visit = self.both("check_in", draw(moments), (code, need), ask)
        if visit:
            assert visit.ticket.text == self.sheet.bookings[code].number

    def a_slip_is_entered(self, draw: Draw) -> None:
        number, service, after = f"Z00{draw(some.integers(1, 9))}", draw(services), draw(moments)
        arrived_at = self.hall.clock.now + after - draw(some.integers(-1, 180)) * 60_000
        ask = partial(self.hall.queue.issue, service, number=number, arrived_at=arrived_at)
        self.both("issue_slip", after, (number, service, arrived_at), ask)

    def somebody_who_missed_the_call_is_put_back(self, draw: Draw) -> None:
        number = self.somebody(draw(some.sampled_from(["no_show", "no_show", "no_show", "waiting"])), draw)
        self.both("put_back", draw(moments), (number,), partial(self.hall.queue.put_back, number))

    def somebody_never_comes_and_is_there_after_all(self, draw: Draw) -> None:
        window, number = draw(windows), self.somebody("waiting", draw)
        for _ in range(2):  # the first time, a visitor goes back into the line
            call = partial(self.hall.queue.call_number, window, number, reason="frail")
            self.both("call_number", 1_000, (window, number), call)
            self.at(window, "recall", 60_000)
            self.at(window, "no_show", 1_000)
        minutes = draw(some.sampled_from([0, 0, 29, 30, 31]))
        self.both("put_back", minutes * 60_000, (number,), partial(self.hall.queue.put_back, number))
        self.at(window, "undo", 1_000)

    def a_ticket_is_put_right(self, draw: Draw) -> None:
        number = self.somebody(draw(some.sampled_from(["waiting", "waiting", "called", "serving", "held"])), draw)
        service, priority = draw(some.none() | services), draw(classes | some.just(""))
        ask = partial(self.hall.queue.change, number, service=service, priority=priority, reason="frail")
        self.both("change", draw(moments), (number, service, priority), ask)

    def somebody_calls_for_help(self, draw: Draw) -> None:
        source = draw(some.sampled_from(["kiosk-1", "window-2"]))
        self.both("ask_help", draw(moments), (source,), partial(self.hall.queue.ask_help, source))

    def help_comes_or_is_not_needed(self, draw: Draw) -> None:
        if self.sheet.help:
            call = draw(some.sampled_from(sorted(self.sheet.help)))
            comes = partial(self.hall.queue.answer_help, call, "Nigar")
            ask = draw(some.sampled_from([comes, partial(self.hall.queue.withdraw_help, call)]))
            self.both("end_help", draw(moments), (call,), ask)

    def a_window_calls(self, draw: Draw) -> None:
        window = draw(windows)
        called = self.at(window, "call_next", draw(moments), staff=draw(some.none() | people))
        if called:
            assert self.sheet.at(window) == card_of(called.visit.turn)

    def all_windows_call(self, draw: Draw) -> None:
        for window in (1, 2, 3):
            self.at(window, "call_next", draw(moments), staff=None)

    def a_window_calls_a_number(self, draw: Draw) -> None:
        window, number = draw(windows), self.somebody("waiting", draw)
        ask = partial(self.hall.queue.call_number, window, number, reason="frail")
        self.both("call_number", draw(moments), (window, number), ask)

    def a_window_goes_on(self, draw: Draw) -> None:
        self.at(self.busy(draw), draw(some.sampled_from(["start", "start", "finish", "recall", "hold"])), draw(moments))

    def nobody_comes(self, draw: Draw) -> None:
        window = self.busy(draw)
        for act, after in (("recall", draw(moments)), ("no_show", 1_000), ("recall", 60_000), ("no_show", 1_000)):
            self.at(window, act, after)

    def a_visitor_is_sent_on(self, draw: Draw) -> None:
        service, to_window, to_staff = draw(some.none() | services), draw(some.none() | windows), draw(persons)
        how = {"to_staff": to_staff, "and_return": draw(some.booleans()), "front": draw(some.booleans())}
        window, wanted = self.busy(draw), {"service": service, "to_window": to_window, **how}
        ask = partial(self.hall.queue.transfer, window, **wanted, reason="frail")
        self.both("transfer", draw(moments), (window, *wanted.values()), ask)

    def a_service_has_a_result_and_the_next_is_called(self, draw: Draw) -> None:
        window, also = self.busy(draw), draw(some.lists(services, max_size=2, unique=True).map(tuple))
        if draw(some.booleans()):
            self.at(window, "finish_and_call", draw(moments), services=also)
        else:
            self.at(window, "finish", draw(moments), outcome=draw(outcomes), services=also)

    def a_free_window_calls_by_itself(self, draw: Draw) -> None:
        self.at(draw(windows), "call_if_idle", draw(moments))

    def a_family_is_looked_after_together(self, draw: Draw) -> None:
        self.at(self.busy(draw), "merge", draw(moments), number=self.somebody(draw(mergeable), draw))

    def somebody_has_no_proof(self, draw: Draw) -> None:
        window = self.busy(draw)
        if draw(some.booleans()):
            self.at(window, "no_proof", draw(moments))
        else:
            self.at(window, "start", draw(moments), proof="seen")

    def a_break_is_planned(self, draw: Draw) -> None:
        self.at(self.busy(draw), draw(some.sampled_from(["plan_break", "plan_break", "drop_break"])), draw(moments))

    def a_phone_answers(self, draw: Draw) -> None:
        number = self.somebody(draw(some.sampled_from(["called", "called", "waiting", "done"])), draw)
        if found := self.hall.snapshot.visit(*parse_number(number)):
            said, token = draw(some.sampled_from(["coming", "more_time", "late"])), found[0].ticket.token
            self.both("answer_call", draw(moments), (number, said), partial(self.hall.queue.answer_call, token, said))

    def what_was_ticked_is_entered(self, draw: Draw) -> None:
        window, after = draw(windows), draw(moments)
        number = self.somebody(draw(some.sampled_from(["waiting", "waiting", "called", "serving"])), draw)
        started = self.hall.clock.now - draw(some.integers(-1, 40)) * 1_000
        times = draw(some.sampled_from([(-5_000, 0, 9_000), (-5_000, 0, None), (None, 0, 9_000), (None, None, 0)]))
        called, begun, ended = (None if time is None else started + time for time in times)
        enter = partial(self.hall.queue.enter_late, number, window)
        ask = partial(enter, called_at=called, started_at=begun, ended_at=ended)
        self.both("enter_late", after, (number, window, called, begun, ended), ask)

    def somebody_leaves_a_note(self, draw: Draw) -> None:
        number = self.somebody(draw(some.sampled_from(["waiting", "serving"])), draw)
        note = f"note {next(self.done)}"
        self.both("note", draw(moments), (number,), partial(self.hall.queue.note, number, note))

    def an_operator_goes_with_a_visitor_in_hand(self, draw: Draw) -> None:
        window = self.busy(draw)
        go = partial(self.hall.queue.close_window, window, hand_on=True)
        self.both("hand_on_and_close", draw(moments), (window,), go)

    def somebody_comes_back_on_another_day(self, draw: Draw) -> None:
        for slip in self.hall.snapshot.come_backs():
            self.slips.setdefault(self.hall.visit(slip.number).ticket.id, slip.code)
        if self.slips:
            ticket = draw(some.sampled_from(sorted(self.slips)))
            ask = partial(self.hall.queue.come_back, self.slips[ticket])
            self.both("come_back", draw(moments), (ticket,), ask)

    def a_window_takes_back(self, draw: Draw) -> None:
        self.at(draw(windows), "undo", draw(some.sampled_from([1_000, 5_000, 10_000, 11_000])))

    def a_window_ends_and_takes_back(self, draw: Draw) -> None:
        window = self.busy(draw)
        self.at(window, draw(some.sampled_from(["finish", "hold", "no_show"])), draw(moments))
        self.at(window, "undo", 1_000)

    def a_window_presses_any_button(self, draw: Draw) -> None:
        buttons = ["recall", "start", "finish", "hold", "no_show", "undo", "take_break", "close_window"]
        self.at(draw(windows), draw(some.sampled_from(buttons)), draw(moments))

    def a_held_visitor_comes_back(self, draw: Draw) -> None:
        window, number = draw(windows), self.somebody("held", draw)
        self.both("resume", draw(moments), (number, window), partial(self.hall.queue.resume, number, window))

    def a_visitor_leaves(self, draw: Draw) -> None:
        number = self.somebody(draw(some.sampled_from(["waiting", "called", "held", "done"])), draw)
        self.both("cancel", draw(moments), (number,), partial(self.hall.queue.cancel, number))

    def somebody_comes_to_work(self, draw: Draw) -> None:
        self.at(draw(windows), "open_window", draw(moments), staff=draw(people))

    def a_supervisor_decides(self, draw: Draw) -> None:
        act = draw(some.sampled_from(["pause_day", "resume_day", "close_day"]))
        reason = {"reason": "evacuation"} if act == "pause_day" else {}
        self.both(act, draw(moments), (), partial(getattr(self.hall.queue, act), **reason))

    def the_day_goes_on(self, draw: Draw) -> None:
        self.both("resume_day", draw(moments), (), self.hall.queue.resume_day)

    def time_goes_by(self, draw: Draw) -> None:
        self.hall.clock.wait(hours=draw(some.integers(1, 9)))

    def an_answer_was_lost_and_is_asked_for_again(self, _: Draw) -> None:
        if self.again:
            ask, answer = self.again
            assert ask() == answer

    @invariant()
    def screens_show_what_the_sheet_says(self) -> None:
        view = self.hall.view()
        assert view.seq == self.sheet.seq
        sheet = deepcopy(self.sheet)
        sheet.now = self.hall.clock.now
        if sheet.day is not None:
            sheet.begin_day()  # from midnight on nothing old is shown
        present = sorted((c for c in sheet.today() if c.ended_at is None), key=lambda c: (c.sort_key, c.ticket))
        assert [card_of(visit.turn) for visit in view.open_visits] == present
        assert [visit.ticket.text for visit in view.open_visits] == [sheet.papers[c.ticket].number for c in present]
        left = [sheet.left(sheet.papers[card.ticket]) for card in present]
        assert [list(visit.matters) for visit in view.open_visits] == left
        assert {call.id: call.source for call in view.help} == sheet.help
        assert {number: (shift.staff, shift.status) for number, shift in view.shifts.items()} == sheet.shifts
        assert {number for number, shift in view.shifts.items() if shift.planned} == sheet.planned
        assert (view.day.status, view.day.paused_at, view.day.paused_ms) == (
            sheet.status,
            sheet.paused_at,
            sheet.paused_ms,
        )

    def teardown(self) -> None:
        """Every turn of every day is as the sheet has it, and as the record alone makes it."""
        with self.store.read() as transaction:
            statement = f"SELECT {sql.TURN} FROM turn t WHERE t.centre = :centre"
            turns = map(rows.turn, transaction.all(statement, centre=self.hall.code))
            assert {turn.id: card_of(turn) for turn in turns} == self.sheet.cards
        self.hall.check()
        assert order_faults(self.hall.snapshot.events(), self.hall.centre) == []

    def at(self, window: int, act: str, after: int, **more: Any) -> Any:
        """Somebody presses a button of a window."""
        return self.both(act, after, (window, *more.values()), partial(getattr(self.hall.queue, act), window, **more))

    def both(self, name: str, after: int, arguments: tuple[Any, ...], ask: Callable[..., Any]) -> Any:
        """Does it on the sheet and in the store: both refuse it alike, or both do it."""
        self.hall.clock.now += after
        self.sheet.now = self.hall.clock.now
        before, refusal, changed = deepcopy(self.sheet), "", False
        try:
            self.sheet.begin_day()
            changed = getattr(self.sheet, name)(*arguments)
        except Refused as refused_by_rule:
            refusal = str(refused_by_rule)
        if not changed:
            self.sheet = before
        action = f"action {next(self.done)}"
        if refusal:
            with pytest.raises(QueueError) as refused:
                ask(action=action)
            assert refused.value.code == refusal, f"{name}{arguments}"
            return None
        answer = ask(action=action)
        if changed:
            self.again = partial(ask, action=action), answer
        return answer

    def busy(self, draw: Draw) -> int:
        """A window with a visitor, if there is any."""
        busy = [window for window in (1, 2, 3) if self.sheet.at(window)]
        return int(draw(some.sampled_from(busy or [1, 2, 3])))

    def somebody(self, status: str, draw: Draw) -> str:
        """The number of a ticket of today, with this status if there is any."""
        cards = [card for card in self.sheet.today() if card.status == status] or self.sheet.today()
        return draw(some.sampled_from([self.sheet.papers[card.ticket].number for card in cards])) if cards else "A001"


def card_of(turn: Turn) -> Card:
    return Card(**asdict(turn))


def play(store: Store, *, examples: int, steps: int) -> None:
    """Lets crowds loose on a store, each in a hall of its own."""
    machine = type("CrowdOnStore", (Crowd,), {"store": store})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_the_store_is_what_the_sheet_says(store: Store) -> None:
    play(store, examples=12 if store.dialect == "sqlite" else 5, steps=40)
