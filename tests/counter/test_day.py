"""A short day of two operators and reception, through the real processes on Postgres, event by event."""

from pathlib import Path

from tests.counter.day import open_day
from tests.postgres import PostgresServer


def test_what_two_operators_and_reception_did_is_what_the_record_says(tmp_path: Path) -> None:
    with PostgresServer() as server, open_day(server.create_database(), tmp_path) as day:
        first, second = day.comes(), day.comes()
        day.call(3, first)
        day.call(4, second)
        day.recall(3, first)
        day.start(3, first)
        day.start(4, second)
        day.hold_and_resume(4, second)
        day.finish(3, first)
        day.undo(3, first)
        day.finish(4, second)
        assert day.recorded() == day.expected
