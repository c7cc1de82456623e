"""After the days of the centre's policy nothing tells of a person any more; what happened stays."""

from dataclasses import replace

from shared.store.purging import purge
from shared.store.ratings import Ratings
from tests.store.hall import Hall


def leave_traces(hall: Hall) -> None:
    """A note, a comment and a come-back slip."""
    number = hall.serves(1)
    hall.queue.note(number, "Arayış")
    turn = hall.queue.finish(1).turn.id
    Ratings(hall.store, hall.code, hall.clock).rate(turn, 5, "Çox sağ olun")
    hall.visitor()
    hall.queue.close_day()


def test_what_is_old_is_blanked_and_events_stay(hall: Hall) -> None:
    leave_traces(hall)
    (slip,) = hall.snapshot.come_backs()
    events = hall.events()
    hall.clock.wait(days=31)
    purged = purge(hall.store, hall.code, hall.clock)
    assert (purged.notes, purged.comments, purged.tokens) == (1, 1, 2)
    assert hall.events() == events
    kept = "".join(map(str, hall.contents().values()))
    assert not any(secret in kept for secret in ("Arayış", "Çox sağ olun", slip.code))


def test_what_is_not_old_enough_stays(hall: Hall) -> None:
    leave_traces(hall)
    hall.clock.wait(days=30)
    with hall.unchanged():
        assert purge(hall.store, hall.code, hall.clock).tokens == 0


def test_again_finds_nothing(hall: Hall) -> None:
    leave_traces(hall)
    hall.clock.wait(days=40)
    purge(hall.store, hall.code, hall.clock)
    purged = purge(hall.store, hall.code, hall.clock)
    assert (purged.notes, purged.comments, purged.tokens) == (0, 0, 0)


def test_a_centre_may_keep_nothing_beyond_the_day(hall: Hall) -> None:
    hall.configure(policy=replace(hall.centre.policy, keep_days=0))
    leave_traces(hall)
    assert purge(hall.store, hall.code, hall.clock).tokens == 0
    hall.clock.wait(days=1)
    assert purge(hall.store, hall.code, hall.clock).tokens == 2
