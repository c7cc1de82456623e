"""Each thing that is done is one event, and is done once however often it is asked for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Barrier, Thread
from typing import Any

import pytest

from shared.domain.centre import NoShow
from shared.store.engine import Store
from shared.store.queue import Queue
from tests.domain.small import THURSDAY, at
from tests.store.hall import Hall

NOW = at(THURSDAY)
Act = Callable[[Queue, str | None], Any]


@dataclass(frozen=True)
class Operation:
    """Something that people do: what must have happened before, what they do, and the event it leaves."""

    name: str
    prepare: Callable[[Hall], Any]
    act: Act
    kind: str
    window: int | None = 2

    def __str__(self) -> str:
        return self.name


def nothing(hall: Hall) -> None:
    pass


def waiting(hall: Hall) -> None:
    hall.visitor(needs=["low-desk"], priority="priority", language="ru")
    hall.queue.open_window(2, "Leyla")


def called(hall: Hall) -> None:
    waiting(hall)
    hall.calls(2)


def called_twice(hall: Hall) -> None:
    called(hall)
    hall.clock.wait(seconds=60)
    hall.queue.recall(2)


def called_twice_in_a_lenient_centre(hall: Hall) -> None:
    hall.configure(policy=replace(hall.centre.policy, no_show=NoShow(2, 60, "back")))
    called_twice(hall)


def served(hall: Hall) -> None:
    called(hall)
    hall.queue.start(2)
    hall.clock.wait(minutes=4)


def with_family(hall: Hall) -> None:
    served(hall)
    hall.visitor()


def before_a_break(hall: Hall) -> None:
    served(hall)
    hall.queue.plan_break(2)


def held(hall: Hall) -> None:
    served(hall)
    hall.queue.hold(2)
    hall.clock.wait(minutes=1)


def finished(hall: Hall) -> None:
    served(hall)
    hall.queue.finish(2)


def at_work(hall: Hall) -> None:
    hall.queue.open_window(2, "Leyla")


def on_break(hall: Hall) -> None:
    at_work(hall)
    hall.queue.take_break(2)


def paused(hall: Hall) -> None:
    served(hall)
    hall.queue.pause_day("evacuation")
    hall.clock.wait(minutes=10)


def ticket_of(hall: Hall) -> int:
    return hall.view().open_visits[0].ticket.id


OPERATIONS = [
    Operation(
        "issue", nothing, lambda q, a: q.issue("card", needs=["ru"], priority="veteran", action=a), "issued", None
    ),
    Operation("call next", waiting, lambda q, a: q.call_next(2, action=a), "called"),
    Operation("call by number", waiting, lambda q, a: q.call_number(2, "A001", reason="frail", action=a), "called"),
    Operation("call again", called, lambda q, a: q.recall(2, action=a), "recalled"),
    Operation("start", called, lambda q, a: q.start(2, action=a), "started"),
    Operation("finish", served, lambda q, a: q.finish(2, action=a), "finished"),
    Operation("hold", served, lambda q, a: q.hold(2, action=a), "held"),
    Operation("no-show", called_twice, lambda q, a: q.no_show(2, action=a), "no_show"),
    Operation("back in line", called_twice_in_a_lenient_centre, lambda q, a: q.no_show(2, action=a), "no_show"),
    Operation("resume", held, lambda q, a: q.resume("A001", 2, action=a), "resumed"),
    Operation("transfer", served, lambda q, a: q.transfer(2, service="benefit", action=a), "transferred"),
    Operation("transfer to a window", served, lambda q, a: q.transfer(2, to_window=3, action=a), "transferred"),
    Operation("to the front", served, lambda q, a: q.transfer(2, front=True, reason="frail", action=a), "transferred"),
    Operation(
        "and back", served, lambda q, a: q.transfer(2, to_window=1, note="x", and_return=True, action=a), "transferred"
    ),
    Operation("a proof is seen", called, lambda q, a: q.start(2, proof="seen", action=a), "started"),
    Operation("there is no proof", called, lambda q, a: q.no_proof(2, action=a), "changed"),
    Operation("delivered besides", served, lambda q, a: q.finish(2, services=["card"], action=a), "finished"),
    Operation("finish and call", served, lambda q, a: q.finish_and_call(2, action=a), "finished"),
    Operation("hold for ten minutes", served, lambda q, a: q.hold(2, minutes=10, action=a), "held"),
    Operation("merge", with_family, lambda q, a: q.merge(2, "A002", action=a), "merged"),
    Operation("note", served, lambda q, a: q.note("A001", "x", action=a), "noted"),
    Operation("plan a break", served, lambda q, a: q.plan_break(2, reason="lunch", action=a), "shift"),
    Operation("drop a break", before_a_break, lambda q, a: q.drop_break(2, action=a), "shift"),
    Operation("enter late", waiting, lambda q, a: q.enter_late("A001", 2, called_at=NOW, action=a), "called"),
    Operation("cancel", waiting, lambda q, a: q.cancel("A001", action=a), "cancelled", None),
    Operation("undo", finished, lambda q, a: q.undo(2, action=a), "undone"),
    Operation("open a window", nothing, lambda q, a: q.open_window(2, "Leyla", action=a), "shift"),
    Operation("come back", on_break, lambda q, a: q.open_window(2, "Leyla", action=a), "shift"),
    Operation("break", at_work, lambda q, a: q.take_break(2, reason="lunch", action=a), "shift"),
    Operation("close a window", at_work, lambda q, a: q.close_window(2, action=a), "shift"),
    Operation("pause the day", served, lambda q, a: q.pause_day("evacuation", action=a), "day", None),
    Operation("go on", paused, lambda q, a: q.resume_day(action=a), "day", None),
    Operation("close the day", held, lambda q, a: q.close_day(action=a), "day", None),
]

every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=str)


@every_operation
def test_leaves_one_event(hall: Hall, operation: Operation) -> None:
    operation.prepare(hall)
    before = hall.seq
    operation.act(hall.queue, "press-1")
    events = [event for event in hall.events() if event.seq > before]
    # the first write of a day opens it
    assert [event.kind for event in events if event.data.get("op") != "open" or event.window] == [operation.kind]
    event = events[-1]
    assert (event.at, event.action, event.window) == (hall.clock.now, "press-1", operation.window)
    assert event.seq == hall.seq == before + len(events)


@every_operation
def test_the_same_action_again_gives_the_first_answer(hall: Hall, operation: Operation) -> None:
    operation.prepare(hall)
    first = operation.act(hall.queue, "press-1")
    hall.clock.wait(seconds=5)
    with hall.unchanged():
        assert operation.act(hall.queue, "press-1") == first


@every_operation
def test_even_after_the_day_has_gone_on_and_in_another_process(hall: Hall, operation: Operation) -> None:
    operation.prepare(hall)
    first = operation.act(hall.queue, "press-1")
    go_on(hall)
    with hall.unchanged():
        assert operation.act(Queue(hall.store, hall.code, hall.clock), "press-1") == first


@every_operation
def test_even_the_day_after(hall: Hall, operation: Operation) -> None:
    operation.prepare(hall)
    first = operation.act(hall.queue, "press-1")
    go_on(hall)
    hall.clock.set("2026-03-06 10:00")
    operation.prepare(hall)
    with hall.unchanged():
        assert operation.act(hall.queue, "press-1") == first


def go_on(hall: Hall) -> None:
    """Everything goes on for an hour: pauses end, the ticket is printed, the visitor served, another one comes."""
    hall.queue.resume_day()
    hall.clock.wait(minutes=10)
    for number in (1, 2, 3):
        visit = hall.view().at_window(number)
        if visit:
            hall.queue.printed(visit.ticket.id, "printed")
            if visit.turn.status == "called":
                hall.queue.start(number)
            hall.queue.finish(number)
    hall.clock.wait(minutes=10)
    for visit in hall.view().waiting:
        hall.queue.printed(visit.ticket.id, "unknown", "no_answer")
        hall.queue.cancel(visit.ticket.text)
    hall.clock.wait(minutes=40)
    hall.serves(1)


def test_the_paper_of_a_ticket(hall: Hall) -> None:
    hall.visitor()
    ticket = ticket_of(hall)
    hall.queue.printed(ticket, "printed", "none", action="print-1")
    event = hall.last_event()
    assert (event.kind, event.ticket, event.action) == ("printed", ticket, "print-1")
    assert event.data == {"result": "printed", "cause": "none"}
    with hall.unchanged():
        hall.queue.printed(ticket, "printed", "none", action="print-1")


@every_operation
def test_asked_for_by_several_at_once_it_is_done_once(hall: Hall, operation: Operation) -> None:
    """The answer was lost on its way, and both the operator and the program ask again."""
    operation.prepare(hall)
    before = hall.seq
    together, answers = Barrier(4), list[Any]()

    def ask() -> None:
        queue = Queue(hall.store, hall.code, hall.clock)
        together.wait(10)
        answers.append(operation.act(queue, "press-1"))

    askers = [Thread(target=ask) for _ in range(4)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    assert len(answers) == 4
    assert all(answer == answers[0] for answer in answers)
    assert sum(event.action == "press-1" for event in hall.events()) == 1
    assert hall.seq - before == len([event for event in hall.events() if event.seq > before]) <= 2


def test_what_was_refused_may_be_done_later_under_the_same_action(hall: Hall) -> None:
    hall.queue.open_window(1, "Leyla")
    with hall.refused("window_empty"):
        hall.queue.start(1, action="press-1")
    hall.visitor()
    hall.calls(1)
    assert hall.queue.start(1, action="press-1").turn.status == "serving"


def test_nobody_was_there_somebody_is_now(hall: Hall) -> None:
    hall.queue.open_window(1, "Leyla")
    with hall.unchanged():
        assert hall.queue.call_next(1, action="press-1") is None
    number = hall.visitor()
    called = hall.queue.call_next(1, action="press-1")
    assert called
    assert called.visit.ticket.text == number


def test_an_action_is_unique_in_its_centre_only(hall: Hall, store: Store) -> None:
    other = Hall(store, replace(hall.centre, code=f"{hall.code}-other"), hall.clock)
    first = hall.queue.issue("pension", action="press-1")
    second = other.queue.issue("pension", action="press-1")
    assert first.ticket.token != second.ticket.token
    assert (hall.events("issued"), other.events("issued")) != ([], [])
