"""Issuing and calling through Queue against the floor, and what waiting and history cost."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from statistics import median
from typing import Any

from shared.store.engine import Store
from shared.store.queue import Queue
from tests.benchmarks.floor import Floor
from tests.benchmarks.stores import CENTRE, MORNING, fill, morning_clock, postgres_urls, sqlite_urls

ROUNDS = 400
MANY_WAITING = 10_000
HISTORY = 1_000_000
SERVICE = "pension-age"
WINDOW = 3

Urls = Callable[[], str]


def run(*, history: int = HISTORY) -> dict[str, float]:
    """All figures of the store: microseconds (medians) and ratios, SQLite plain and Postgres with `_pg`."""
    found: dict[str, float] = {}
    engines: tuple[tuple[str, Callable[[], AbstractContextManager[Urls]]], ...] = (
        ("", sqlite_urls),
        ("_pg", postgres_urls),
    )
    for suffix, urls in engines:
        with urls() as new_url:
            figures = {**_against_floor(new_url), **_waiting(new_url), **_history(new_url, history)}
        found |= {f"{name}{suffix}": value for name, value in figures.items()}
    return found


def _against_floor(new_url: Urls) -> dict[str, float]:
    """Floor and Queue take turns, so that both see the same machine."""
    clock = morning_clock()
    with Store(new_url(), create=True) as store, Store(new_url(), create=True) as raw:
        fill(store, clock)
        fill(raw, clock)
        queue = Queue(store, CENTRE, clock)
        Queue(raw, CENTRE, clock).issue("card-change")
        floor = Floor(raw)
        times: dict[str, list[float]] = {name: [] for name in ("issue", "floor_issue", "call", "floor_call")}
        for _ in range(ROUNDS):
            times["floor_issue"].append(_time(floor.issue))
            times["issue"].append(_time(lambda: queue.issue(SERVICE)))
        _clear_first(floor)
        for _ in range(ROUNDS):
            times["floor_call"].append(_time(floor.call()))
            floor.end()
            times["call"].append(_time(lambda: queue.call_next(WINDOW)))
            _free(queue)
        floor.close()
    figures = {f"{name}_us": median(values) * 1e6 for name, values in times.items()}
    for name in ("issue", "call"):
        figures[f"{name}_ratio"] = figures[f"{name}_us"] / figures[f"floor_{name}_us"]
    return figures


def _clear_first(floor: Floor) -> None:
    floor.call()()
    floor.end()


def _waiting(new_url: Urls) -> dict[str, float]:
    """A call with many waiting against a call with few, in two stores, by turns."""
    with Store(new_url(), create=True) as few, Store(new_url(), create=True) as many:
        queues = []
        for store, waiting in ((few, 10), (many, MANY_WAITING)):
            clock = morning_clock()
            fill(store, clock)
            queue = Queue(store, CENTRE, clock)
            queue.issue(SERVICE)
            _add(store, waiting, "waiting")
            queues.append(queue)
        return {"waiting_ratio": _compare_calls(*queues)}


def _history(new_url: Urls, history: int) -> dict[str, float]:
    """A call with a long past against a call with none, in two stores, by turns."""
    with Store(new_url(), create=True) as none, Store(new_url(), create=True) as long:
        queues = []
        for store, past in ((none, 0), (long, history)):
            clock = morning_clock()
            fill(store, clock)
            if past:
                _add_past(store, past)
            queue = Queue(store, CENTRE, clock)
            for _ in range(10):
                queue.issue(SERVICE)
            queues.append(queue)
        return {"history_ratio": _compare_calls(*queues)}


def _compare_calls(base: Queue, other: Queue) -> float:
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(ROUNDS // 2 + 20):
        for index, queue in enumerate((base, other)):
            queue.issue(SERVICE)
            taken = _time(lambda queue=queue: queue.call_next(WINDOW))  # type: ignore[misc]
            _free(queue)
            if number >= 20:
                times[index].append(taken)
    return median(times[1]) / median(times[0])


def _free(queue: Queue) -> None:
    queue.start(WINDOW)
    queue.finish(WINDOW)


def _time(work: Callable[[], Any]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


_SERIES = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) ",
    "postgresql": "WITH n(i) AS (SELECT generate_series(1, CAST(:count AS INTEGER))) ",
}
_TOKEN = {
    "sqlite": "substr(upper(hex(randomblob(16))), 1, 26)",
    "postgresql": "substr(upper(replace(CAST(gen_random_uuid() AS TEXT), '-', '')), 1, 26)",
}
_INSERT_TICKETS = (
    "INSERT INTO ticket (centre, id, day, letter, number, token, language, channel, issued_at)"
    " {series} SELECT :centre, :first + i, {day}, 'M', {number}, {token}, 'az', 'kiosk', {at} FROM n"
)
_INSERT_TURNS = (
    'INSERT INTO turn (centre, id, ticket, service, base, sort_key, began_at, status, "window", staff, calls,'
    " first_called_at, last_called_at, started_at, ended_at, held_ms)"
    " {series} SELECT :centre, :first + i, :first + i, 'allowance-birth', {at}, {at}, {at}, {ended} FROM n"
)


def _add(store: Store, count: int, status: str) -> None:
    """Waiting turns of today, written at once (their events do not matter here)."""
    ended = f"'{status}', NULL, NULL, 0, NULL, NULL, NULL, NULL, 0"
    _bulk(store, count, "'2026-03-05'", "i", ":at", ended)


def _add_past(store: Store, count: int) -> None:
    """Done turns of a year of days before today."""
    with store.write() as transaction:
        for number in range(250):
            date = f"2025-{number // 28 + 1:02d}-{number % 28 + 1:02d}"
            transaction.run(
                "INSERT INTO day (centre, date, status, first_seq, opened_at, closed_at)"
                " VALUES (:centre, :date, 'closed', 0, 0, 1)",
                {"centre": CENTRE, "date": date},
            )
    month, day = "(i % 250) / 28 + 1", "(i % 250) % 28 + 1"
    pad = {
        "sqlite": "printf('2025-%02d-%02d', {0}, {1})",
        "postgresql": "format('2025-%s-%s', lpad(CAST({0} AS TEXT), 2, '0'), lpad(CAST({1} AS TEXT), 2, '0'))",
    }
    at = ":at - 40000000000 + i"
    _bulk(
        store,
        count,
        pad[store.dialect].format(month, day),
        "i / 250 + 1",
        at,
        f"'done', 5, 'cli', 1, {at}, {at}, {at}, {at}, 0",
    )


def _bulk(store: Store, count: int, day: str, number: str, at: str, ended: str) -> None:
    words = {"series": _SERIES[store.dialect], "token": _TOKEN[store.dialect]}
    with store.write() as transaction:
        row = transaction.one("SELECT seq FROM centre WHERE code = :centre", centre=CENTRE)
        assert row is not None
        values = {"centre": CENTRE, "first": row[0], "count": count, "at": MORNING - 3_600_000}
        tickets = _INSERT_TICKETS.format(day=day, number=number, at=at, **words)
        turns = _INSERT_TURNS.format(at=at, ended=ended, **words)
        for statement in (tickets, turns):
            used = {name: value for name, value in values.items() if f":{name}" in statement}
            transaction.run(statement, used)
        transaction.run("UPDATE centre SET seq = seq + :count WHERE code = :centre", {"count": count, "centre": CENTRE})
    if store.dialect == "postgresql":
        with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("ANALYZE")
