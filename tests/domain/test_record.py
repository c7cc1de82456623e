"""Turns are rebuilt from the record alone, whatever was done and taken back."""

from dataclasses import replace
from typing import Any

import pytest

from shared.domain import step
from shared.domain.errors import QueueError
from shared.domain.help import Help, reason_code
from shared.domain.record import KINDS, Event, Replay, undo
from shared.domain.ticket import CALLED, CANCELLED, DONE, HELD, NO_SHOW, SERVING, TRANSFERRED, UNSERVED, WAITING, Turn


class Record:
    """Events as they come, each a second after the last one."""

    def __init__(self) -> None:
        self.replay = Replay()
        self.events: list[Event] = []

    def add(self, kind: str, turn: int | None = None, window: int | None = None, **data: Any) -> int:
        seq = len(self.events) + 1
        event = Event(seq, seq * 1_000, kind, 1, turn, window, "Leyla" if window else None, None, data)
        self.events.append(event)
        self.replay.apply(event)
        return seq

    def issue(self, **more: Any) -> int:
        seq = len(self.events) + 1
        return self.add("issued", seq, service="pension", base=seq * 1_000, key=seq * 1_000 - 500, **more)

    def __getitem__(self, turn: int) -> Turn:
        return self.replay.turns[turn]


@pytest.fixture
def record() -> Record:
    return Record()


def test_a_whole_visit(record: Record) -> None:
    turn = record.issue()
    record.add("called", turn, 2)
    record.add("recalled", turn, 2)
    record.add("started", turn, 2)
    record.add("held", turn, 2)
    record.add("resumed", turn, 3)
    record.add("finished", turn, 3)
    assert record[turn] == Turn(
        id=1,
        ticket=1,
        service="pension",
        base=1_000,
        sort_key=500,
        began_at=1_000,
        status=DONE,
        window=3,
        staff="Leyla",
        calls=2,
        first_called_at=2_000,
        last_called_at=3_000,
        called_at=2_000,
        started_at=4_000,
        held_ms=1_000,
        ended_at=7_000,
    )


def test_a_transfer_begins_the_next_turn_of_the_ticket(record: Record) -> None:
    turn = record.issue()
    record.add("called", turn, 2)
    began = record.add("transferred", turn, 2, service="card", for_window=1, for_staff=None)
    assert (record[turn].status, record[turn].ended_at) == (TRANSFERRED, 3_000)
    assert (record[began].ticket, record[began].service, record[began].for_window) == (turn, "card", 1)
    assert record[began].sort_key == record[turn].sort_key


@pytest.mark.parametrize(("back", "status"), [(False, NO_SHOW), (True, WAITING)])
def test_somebody_who_did_not_come(record: Record, back: bool, status: str) -> None:
    turn = record.issue()
    record.add("called", turn, 2)
    record.add("no_show", turn, 2, back=back)
    assert record[turn].status == status


def test_a_pause_puts_the_called_back_and_holds_the_served(record: Record) -> None:
    called, served, waits = record.issue(), record.issue(), record.issue()
    record.add("called", called, 1)
    record.add("called", served, 2)
    record.add("started", served, 2)
    record.add("day", returned=[called], held=[served])
    assert [record[turn].status for turn in (called, served, waits)] == [WAITING, HELD, WAITING]


def test_the_end_of_a_day_leaves_nobody_waiting(record: Record) -> None:
    waits, called = record.issue(), record.issue()
    record.add("called", called, 1)
    record.add("day", unserved=[waits, called])
    assert {record[turn].status for turn in (waits, called)} == {UNSERVED}


def test_what_concerns_no_turn_changes_none(record: Record) -> None:
    turn = record.issue()
    before = record[turn]
    record.add("shift", window=1, op="open")
    record.add("printed", turn, result="printed", cause="none")
    record.add("configured", added=1, changed=0, removed=0)
    assert record[turn] == before


@pytest.mark.parametrize(
    ("done", "data", "status"),
    [("finished", {}, SERVING), ("held", {}, SERVING), ("no_show", {}, CALLED), ("no_show", {"back": True}, CALLED)],
)
def test_an_undo_gives_the_turn_as_it_was(record: Record, done: str, data: dict[str, Any], status: str) -> None:
    turn = record.issue()
    record.add("called", turn, 2)
    if done != "no_show":
        record.add("started", turn, 2)
    before = record[turn]
    record.add("undone", turn, 2, undoes=record.add(done, turn, 2, **data))
    assert record[turn] == before
    assert before.status == status


def test_an_undone_transfer_ends_the_turn_that_it_began(record: Record) -> None:
    turn = record.issue()
    record.add("called", turn, 2)
    before = record[turn]
    began = record.add("transferred", turn, 2, service="card")
    record.add("undone", turn, 2, undoes=began)
    assert record[turn] == before
    assert (record[began].status, record[began].ended_at) == (CANCELLED, 4_000)


def test_done_taken_back_and_done_again(record: Record) -> None:
    turn = record.issue()
    record.add("called", turn, 2)
    record.add("started", turn, 2)
    record.add("undone", turn, 2, undoes=record.add("finished", turn, 2))
    record.add("finished", turn, 2)
    assert (record[turn].status, record[turn].ended_at) == (DONE, 6_000)


def test_the_end_of_one_matter_begins_the_next(record: Record) -> None:
    turn = record.issue()
    record.add("called", turn, 2)
    record.add("started", turn, 2)
    before = record[turn]
    began = record.add("finished", turn, 2, next="card")
    assert (record[turn].status, record[turn].ended_at) == (DONE, 4_000)
    assert record[began] == Turn(4, turn, "card", before.base, before.sort_key, began_at=4_000)
    record.add("undone", turn, 2, undoes=began)
    assert record[turn] == before
    assert record[began].status == CANCELLED


def test_who_missed_the_call_waits_again_in_a_turn_of_its_own(record: Record) -> None:
    first = record.issue()
    record.add("called", first, 2)
    turn = record.add("transferred", first, 2, service="card", for_window=3)
    record.add("called", turn, 3)
    record.add("no_show", turn, 3, back=False)
    again = record.add("returned", turn, key=500)
    assert record[turn].status == NO_SHOW, "what has ended stays ended"
    assert record[again] == Turn(6, first, "card", 1_000, 500, began_at=6_000, for_window=3)
    with pytest.raises(QueueError, match="not_missed"):
        record.add("returned", again)


def test_a_ticket_that_is_put_right(record: Record) -> None:
    turn = record.issue(priority=None, language="az", matters=["pension", "card"])
    record.add("changed", turn, was={"priority": None}, now={"priority": "priority"}, key=-9_000)
    record.add("changed", turn, was={"service": "pension"}, now={"service": "benefit"}, key=-9_000)
    assert (record[turn].service, record[turn].sort_key, record[turn].base) == ("benefit", -9_000, 1_000)
    facts = record.replay.facts[turn]
    assert (facts["priority"], facts["language"], facts["matters"]) == ("priority", "az", ["benefit", "card"])


def test_what_becomes_the_same_matter_is_one(record: Record) -> None:
    turn = record.issue(matters=["pension", "card", "benefit"])
    record.add("changed", turn, was={"service": "pension"}, now={"service": "card"}, key=500)
    assert record.replay.facts[turn]["matters"] == ["card", "benefit"]


def test_a_slip_written_by_hand_counts_from_when_it_was_got(record: Record) -> None:
    turn = record.issue(arrived=200)
    assert record[turn].began_at == 200


def test_an_appointment_gives_way_until_then(record: Record) -> None:
    assert record[record.issue(not_before=9_000)].not_before == 9_000


class TestHelp:
    def ask(self, record: Record, source: str = "kiosk-1") -> int:
        return record.add("help", op="ask", help=len(record.events) + 1, source=source, reason="help", language="ru")

    def test_is_open_until_somebody_answers(self, record: Record) -> None:
        call = self.ask(record)
        asked = Help(call, "kiosk-1", "help", "ru", asked_at=1_000)
        assert record.replay.help == {call: asked}
        assert asked.open
        answer = Event(2, 2_000, "help", staff="Nigar", data={"op": "answer", "help": call})
        record.replay.apply(answer)
        answered = record.replay.help[call]
        assert (answered.answered_at, answered.answered_by, answered.open) == (2_000, "Nigar", False)

    def test_is_withdrawn(self, record: Record) -> None:
        call = self.ask(record)
        record.add("help", op="withdraw", help=call)
        assert (record.replay.help[call].withdrawn_at, record.replay.help[call].open) == (2_000, False)

    def test_does_not_outlive_its_day(self, record: Record) -> None:
        first, second = self.ask(record), self.ask(record, "kiosk-2")
        record.add("help", op="withdraw", help=first)
        record.add("day", op="open", help=[second, 99])
        assert [record.replay.help[call].withdrawn_at for call in (first, second)] == [3_000, 4_000]

    @pytest.mark.parametrize(
        ("reason", "code"),
        [
            ("help", "help"),
            ("no-paper", "no-paper"),
            ("Mənə kömək edin", "other"),
            ("", "other"),
            ("a" * 41, "other"),
            ("a\n", "other"),
        ],
    )
    def test_a_reason_in_own_words_is_not_in_the_record(self, reason: str, code: str) -> None:
        assert reason_code(reason) == code


def test_an_impossible_step_is_told(record: Record) -> None:
    turn = record.issue()
    with pytest.raises(QueueError):
        record.add("finished", turn, 1)


def test_the_events_of_one_ticket_suffice_for_its_turns(record: Record) -> None:
    """Undo replays a single ticket; days name turns of others."""
    first, second = record.issue(), record.issue()
    record.add("day", unserved=[first, second])
    alone = Replay(event for event in record.events if event.turn in (second, None))
    assert alone.turns == {second: record[second]}


def test_undo_cancels_what_was_begun_and_restores_the_rest() -> None:
    before = Turn(1, 1, "pension", 0, 0, 0)
    ended, began = step.transfer(step.call(before, 5, 1, None), 6, 2, step.Sent("card"))
    restored = undo({1: before, 2: None}, {1: ended, 2: began}, 9)
    assert restored == {1: before, 2: replace(began, status=CANCELLED, ended_at=9)}


def test_kinds_are_those_of_the_architecture() -> None:
    assert len(KINDS) == len(set(KINDS)) == 21
