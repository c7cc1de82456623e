"""A PC's clock that is set wrong: on SQLite time runs on from the record, so that nothing stands still."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shared.domain.errors import QueueError
from shared.store.centre import apply_centre
from shared.store.checking import check
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.store.queue import Queue
from shared.store.snapshot import Snapshot
from shared.store.steady import SteadyClock
from tests.domain.small import THURSDAY, at, small_centre

TEN = at(THURSDAY)
MINUTE = 60_000
HOUR = 60 * MINUTE


class Pc:
    """A computer with a clock that can be set; other computers have the same store."""

    def __init__(self, store: Store, shown: int = TEN) -> None:
        self.shown = shown
        self._ran = 0
        self.store = store
        self._steady = SteadyClock(lambda: self.shown, lambda: self._ran)
        self.queue, self.snapshot = Queue(store, "small"), Snapshot(store, "small")

    def works(self) -> None:
        """What is done next is done here."""
        self.store.steady = self._steady

    def waits(self, **duration: float) -> None:
        passed = round(timedelta(**duration).total_seconds() * 1000)
        self.shown, self._ran = self.shown + passed, self._ran + passed

    def gives_up(self) -> str:
        """F8 at window 2: what becomes of the visitor, or why not."""
        try:
            return self.queue.no_show(2).turn.status
        except QueueError as refusal:
            return refusal.code


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    """A PC whose clock is right; a visitor takes a ticket at ten."""
    with Store(f"sqlite:///{tmp_path}/novbe.sqlite", create=True) as store:
        migrate(store)
        apply_centre(store, small_centre(), lambda: TEN)
        pc = Pc(store)
        pc.works()
        pc.queue.issue("pension")
        yield pc
        assert check(store, "small").faults == ()


def calls_twice(pc: Pc) -> None:
    pc.queue.open_window(2, "Aysel")
    pc.queue.call_next(2)
    pc.queue.recall(2)


def test_a_clock_that_is_behind_the_record_runs_on_from_it(pc: Pc) -> None:
    late = Pc(pc.store, TEN - 2 * HOUR)
    late.works()
    assert late.snapshot.read().at == TEN
    late.waits(minutes=3)
    view = late.snapshot.read()
    assert (view.at, view.waited_ms(view.waiting[0].turn)) == (TEN + 3 * MINUTE, 3 * MINUTE)


def test_who_does_not_come_can_be_given_up_and_taken_back_only_for_so_long(pc: Pc) -> None:
    late = Pc(pc.store, TEN - 2 * HOUR)
    late.works()
    late.snapshot.read()
    calls_twice(late)
    late.waits(seconds=30)
    assert late.gives_up() == "too_soon"
    late.waits(seconds=31)
    assert late.gives_up() == "no_show"
    late.waits(seconds=11)
    with pytest.raises(QueueError, match="undo_too_late"):
        late.queue.undo(2)


def test_a_clock_that_is_set_back_while_the_counter_is_open(pc: Pc) -> None:
    calls_twice(pc)
    pc.snapshot.read()
    pc.waits(seconds=40)
    pc.shown -= HOUR
    assert pc.gives_up() == "too_soon"
    pc.waits(seconds=21)
    assert pc.gives_up() == "no_show"
    assert pc.snapshot.read().at == TEN + 61_000


def test_a_clock_that_is_put_right_again_is_right(pc: Pc) -> None:
    late = Pc(pc.store, TEN - 2 * HOUR)
    late.works()
    late.snapshot.read()
    late.waits(minutes=5)
    late.shown = TEN + 5 * MINUTE + 400
    assert late.snapshot.read().at == TEN + 5 * MINUTE + 400


def test_a_clock_that_was_ahead_and_wrote_nothing_leaves_no_trace(pc: Pc) -> None:
    pc.shown += 2 * HOUR
    pc.snapshot.read()
    with pytest.raises(QueueError, match="window_empty"):
        pc.queue.recall(2)
    pc.shown -= 2 * HOUR
    pc.waits(seconds=1)
    assert pc.snapshot.read().at == TEN + 1000
