"""The long runs, cut short."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.endurance.crowd import WINDOWS, Crowd, store_at
from tests.endurance.kills import kill_processes, kill_server
from tests.postgres import PostgresServer


@pytest.fixture
def crowd(store_url: str, tmp_path: Path) -> Iterator[Crowd]:
    notes = tmp_path / "notes"
    notes.mkdir()
    with store_at(store_url) as store:
        yield Crowd(store, "busy", notes)


def test_eight_processes_issue_and_call_at_once(crowd: Crowd) -> None:
    for worker in crowd.start(range(1, WINDOWS + 1), visits=20):
        worker.finish()
    outcome = crowd.verified()
    assert outcome.tickets == 8 * 20
    assert outcome.acknowledged > 3 * outcome.tickets


def test_an_answer_that_is_not_in_the_store_would_be_seen(crowd: Crowd, tmp_path: Path) -> None:
    for worker in crowd.start(range(1, 3), visits=2):
        worker.finish()
    (tmp_path / "notes" / "liar").write_text("never-done\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="acknowledged and lost"):
        crowd.verified()


def test_writers_that_are_killed(crowd: Crowd) -> None:
    assert kill_processes(crowd, kills=5).acknowledged > 25


def test_a_server_that_is_killed(tmp_path: Path) -> None:
    with PostgresServer(durable=True) as server, store_at(server.create_database()) as store:
        outcome = kill_server(Crowd(store, "busy", tmp_path), server, kills=2, answers=60)
        assert outcome.acknowledged >= 180
