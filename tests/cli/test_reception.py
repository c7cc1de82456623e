"""Reception on the command line: several services, handwritten slips, corrections, missed calls."""

import pytest

from tests.cli.conftest import Novbe


def test_several_services_on_one_ticket(novbe: Novbe) -> None:
    given = novbe.json("issue", "pension-age", "--also", "unemployed", "--also", "card-change").value
    assert (given["ticket"], given["service"], given["also"]) == ("A001", "pension-age", ["unemployed", "card-change"])
    novbe("call", "3")
    novbe("start", "3")
    assert "then: Registration as unemployed" in novbe("finish", "3").out
    assert novbe("ticket", "A001").out.splitlines()[0] == (
        "A001 · waiting · Registration as unemployed · then: Change of the bank card or of the bank"
    )


def test_a_service_twice_is_a_slip_of_the_hand(novbe: Novbe) -> None:
    answer = novbe("issue", "pension-age", "--also", "pension-age")
    assert answer.told == "The service “pension-age” is on the ticket twice."


def test_a_slip_that_was_written_by_hand(novbe: Novbe) -> None:
    novbe("issue", "card-change")
    given = novbe.json("issue", "card-change", "--number", "z14", "--arrived", "09:07").value
    assert given["ticket"] == "Z014"
    called = novbe.json("call", "3").value
    assert (called["ticket"], called["waited_minutes"]) == ("Z014", 53)
    assert novbe.json("issue", "card-change", "--number", "Z014").error == "number_taken"
    assert novbe.json("issue", "card-change", "--arrived", "09:07").error == "number_wrong"
    assert novbe.json("check").value == {"ok": True, "tickets": 2}


@pytest.mark.parametrize("time", ["9", "25:00", "12:60", "noon", ""])
def test_a_time_that_is_none(novbe: Novbe, time: str) -> None:
    answer = novbe.json("issue", "card-change", "--number", "Z014", "--arrived", time)
    assert (answer.status, answer.error) == (2, "usage")


def test_what_a_ticket_is_for_is_put_right(novbe: Novbe) -> None:
    novbe("issue", "card-change")
    changed = novbe.json("--staff", "Nigar", "change", "A001", "--service", "unemployed", "--language", "ru").value
    assert changed == {"ticket": "A001", "status": "waiting", "window": None, "service": "unemployed"}
    assert novbe.json("events").lines[-1]["staff"] == "Nigar"
    assert "ticket changed" in novbe("ticket", "A001").out


def test_a_class_is_given_and_taken_with_a_reason(novbe: Novbe) -> None:
    novbe("issue", "card-change")
    assert novbe.json("change", "A001", "--priority", "priority").error == "reason_needed"
    novbe("change", "A001", "--priority", "priority", "--reason", "health")
    novbe("change", "A001", "--no-priority", "--reason", "health")
    assert [event["data"]["now"] for event in novbe.json("events").lines if event["kind"] == "changed"] == [
        {"priority": "priority"},
        {"priority": None},
    ]
    assert novbe.json("change", "A001", "--no-priority", "--priority", "priority").error == "usage"


def test_a_missed_call_is_put_right(novbe: Novbe) -> None:
    novbe("issue", "card-change")
    novbe("call", "3")
    novbe.at("10:01:30")
    novbe("recall", "3")
    assert novbe.json("no-show", "3").value["status"] == "no_show"
    assert novbe.json("put-back", "A001").value["status"] == "waiting"
    assert "put back into the queue" in novbe("ticket", "A001").out
    assert novbe.json("put-back", "A001").error == "not_missed"


def test_a_ticket_is_found_by_what_a_scanner_reads(novbe: Novbe) -> None:
    token = novbe.json("issue", "card-change").value["token"]
    for scanned in (token, token.lower(), f"NOVBE:{token}", f"https://novbe.example.az/T/{token}"):
        assert novbe.json("ticket", scanned).value["ticket"] == "A001"
    assert novbe.json("ticket", "B" * 26).error == "not_found"
