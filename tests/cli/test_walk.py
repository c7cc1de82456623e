"""One visit from the door to the end of the day, each step a process of its own, on each engine."""

import re
from functools import partial

import pytest

from tests.cli.conftest import Run


def test_a_visit(process: Run, store_url: str) -> None:
    novbe = partial(process, "--store", store_url, "--json")
    at = "2026-03-05T10:{}+04:00".format

    counts = {"centre": "dost", "areas": 11, "services": 132, "windows": 12}
    assert novbe("init").value == counts
    assert novbe("init").value == counts

    first = novbe("issue", "pension-age", "--language", "ru").value
    assert re.fullmatch("[A-Z2-7]{26}", first.pop("token"))
    expected = {"ticket": "A001", "id": first["id"], "service": "pension-age"}
    assert first == expected | {"also": [], "people_ahead": 0, "estimate": None, "printed": "none"}
    assert novbe("--staff", "Leyla", "open", "3").value == {"window": 3, "status": "open", "staff": "Leyla"}
    second = novbe("issue", "pension-age", NOVBE_CLOCK=at("02")).value
    assert (second["ticket"], second["people_ahead"]) == ("A002", 1)
    assert second["estimate"]["low"] < second["estimate"]["high"]

    called = novbe("call", "3", NOVBE_CLOCK=at("07:30")).value
    assert called == {
        "ticket": "A001",
        "service": "pension-age",
        "window": 3,
        "waited_minutes": 7,
        "why": "First in the queue: since 10:00.",
        "why_code": "first",
    }
    turn = {"ticket": "A001", "window": 3, "service": "pension-age"}
    assert novbe("start", "3", NOVBE_CLOCK=at("08")).value == turn | {"status": "serving"}
    assert novbe("call", "3").error == "window_busy"
    state = novbe("status", NOVBE_CLOCK=at("09")).value
    assert (state["day"], state["waiting"]) == ("2026-03-05", 1)
    assert {"number": 3, "status": "serving", "ticket": "A001"} in state["windows"]
    assert state["calls"][0]["at"].startswith("2026-03-05T10:07:3")
    assert state["calls"][0]["at"].endswith("+04:00")
    assert novbe("finish", "3", NOVBE_CLOCK=at("20")).value == turn | {"status": "done"}

    told = novbe("ticket", "A001").value
    assert (told["ticket"], told["status"]) == ("A001", "done")
    assert [event["kind"] for event in told["events"]] == ["issued", "called", "started", "finished"]
    (turn,) = told["turns"]
    assert (turn["waited_minutes"], turn["served_minutes"]) == pytest.approx((7.5, 12), abs=0.2)
    assert novbe("day", "close", NOVBE_CLOCK=at("21")).value == {
        "day": "2026-03-05",
        "status": "closed",
        "waiting": 0,
        "unserved": 1,
    }
    assert novbe("check").value == {"ok": True, "tickets": 2}
