"""A day of two operators, reception and a supervisor, through the real processes on Postgres, event by event."""

from pathlib import Path

from tests.counter.full_day import evening, morning, noon, open_full_day
from tests.postgres import PostgresServer


def test_what_four_people_did_in_a_day_is_what_the_record_says(postgres_server: PostgresServer, tmp_path: Path) -> None:
    with open_full_day(postgres_server.create_database(), tmp_path) as day:
        for part in (morning, noon, evening):
            part(day)
            assert day.recorded() == day.expected
