"""What the counter does, from the command line, on each engine and in plain words."""

import re

import pytest

from tests.cli.conftest import Novbe


def serves(novbe: Novbe, window: int = 3, service: str = "card-change") -> str:
    """A visitor comes and sits down; gives the number."""
    number = str(novbe.json("issue", service).value["ticket"])
    novbe.json("call", str(window))
    assert novbe.json("start", str(window)).value["ticket"] == number
    return number


def test_finish_with_a_result_and_call(on_store: Novbe) -> None:
    first = serves(on_store)
    second = on_store.json("issue", "card-change").value["ticket"]
    answer = on_store.json("finish", "3", "--outcome", "solved", "--also", "pension-age", "--call").value
    assert (answer["ticket"], answer["status"], answer["break"]) == (first, "done", False)
    assert (answer["called"]["ticket"], answer["called"]["why_code"]) == (second, "first")
    assert on_store.json("check").value["ok"]


def test_an_unknown_result_names_those_there_are(novbe: Novbe) -> None:
    serves(novbe)
    assert novbe("finish", "3", "--outcome", "fine").told.startswith(
        "There is no result “fine”. Known: solved, accepted"
    )


def test_a_break_after_this_visitor_and_not(novbe: Novbe) -> None:
    serves(novbe)
    assert novbe.json("break", "3", "--after", "--reason", "lunch").value["planned"] == "lunch"
    assert "planned" not in novbe.json("break", "3", "--drop").value
    assert novbe.json("finish", "3").value["status"] == "done"


def test_an_operator_goes_and_the_visitor_waits_on(on_store: Novbe) -> None:
    number = serves(on_store)
    assert on_store.json("close", "3").error == "window_busy"
    assert on_store.json("close", "3", "--hand-on").value["status"] == "closed"
    assert on_store.json("ticket", number).value["status"] == "waiting"


def test_to_a_person_and_back(on_store: Novbe) -> None:
    on_store.json("--staff", "Samir", "open", "1")
    number = serves(on_store)
    assert (
        on_store.json("transfer", "3", "--to-person", "Samir", "--back", "--note", "Baxın").value["status"] == "waiting"
    )
    assert on_store.json("call", "1").value["ticket"] == number
    on_store.json("start", "1")
    on_store.json("finish", "1")
    assert on_store.json("call", "3").value["why_code"] == "sent_here"


def test_a_transfer_needs_a_place(novbe: Novbe) -> None:
    serves(novbe)
    assert novbe.json("transfer", "3", "--back").error == "usage"


def test_to_the_front_needs_a_reason_and_is_in_the_report(on_store: Novbe) -> None:
    serves(on_store)
    waits = on_store.json("issue", "card-change").value["ticket"]
    assert on_store.json("transfer", "3", "--to", "card-change", "--front").error == "reason_needed"
    on_store.json("transfer", "3", "--to", "card-change", "--front", "--reason", "health", "--decided-by", "Nigar")
    (told,) = on_store.json("report", "--fairness").value
    assert (told["what"], told["ticket"], told["decided_by"], told["reason"]) == ("front", "A001", "Nigar", "health")
    assert told["passed"] in ([], [waits])


def test_without_a_proof(on_store: Novbe) -> None:
    on_store.json("issue", "card-change", "--priority", "priority")
    on_store.json("call", "3")
    answer = on_store.json("no-proof", "3").value
    assert (answer["ticket"], answer["status"]) == ("A001", "waiting")
    on_store.json("call", "3")
    assert on_store.json("no-proof", "3").error == "no_class"


@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_a_proof_that_was_waived_is_told_in_each_language(novbe: Novbe, language: str) -> None:
    novbe.json("issue", "card-change", "--priority", "priority")
    novbe.json("call", "3")
    assert novbe.json("start", "3", "--proof", "waived").error == "reason_needed"
    novbe.json("--staff", "cli", "start", "3", "--proof", "waived", "--reason", "supervisor", "--decided-by", "Nigar")
    line = novbe("--language", language, "report", "--fairness").out
    assert "A001" in line
    assert "Nigar" in line


def test_a_family(on_store: Novbe) -> None:
    number = serves(on_store)
    other = on_store.json("issue", "pension-age").value["ticket"]
    assert on_store.json("merge", other, "3").value["ticket"] == number
    assert on_store.json("ticket", other).value["status"] == "merged"


def test_a_note_has_a_limit(novbe: Novbe) -> None:
    number = serves(novbe)
    assert novbe.json("note", number, "Arayış gətirəcək").value["ticket"] == number
    assert novbe("note", number, "ə" * 100_000).told == "A note has at most 500 characters; this one has 100000."


def test_what_was_ticked_is_marked_late(on_store: Novbe) -> None:
    number = on_store.json("issue", "card-change").value["ticket"]
    on_store.at("10:40")
    times = ("--called", "10:10", "--started", "10:11", "--ended", "10:25")
    assert on_store.json("late", number, "3", *times, "--action", "tick").value["status"] == "done"
    assert on_store.json("late", number, "3", *times, "--action", "tick").value["status"] == "done"
    assert on_store.json("late", number, "3", *times).error == "already_ended"
    assert "10:25:00  service finished, entered later" in on_store("ticket", number).out
    assert on_store.json("late", number, "3", "--called", "25:00").error == "usage"


def test_who_waits_in_vain_comes_back(on_store: Novbe) -> None:
    on_store.json("issue", "card-change", "--language", "ru")
    on_store.json("day", "close")
    (slip,) = on_store.json("day", "slips").value
    assert slip["printed"] == "none"
    assert (slip["ticket"], slip["until"]) == ("A001", "2026-03-13")
    on_store.set(NOVBE_CLOCK="2026-03-06T10:00+04:00")
    assert on_store.json("issue", "card-change", "--come-back", slip["code"]).error == "usage"
    back = on_store.json("issue", "--come-back", slip["code"].lower()).value
    assert (back["ticket"], back["service"], back["people_ahead"]) == ("A001", "card-change", 0)
    assert on_store.json("issue", "--come-back", slip["code"]).error == "come_back_used"
    assert on_store.json("issue").error == "usage"
    assert on_store.json("purge").value["tokens"] == 0


def test_a_free_window_calls_by_itself_only_if_the_centre_wants_that(novbe: Novbe) -> None:
    novbe.json("open", "3")
    novbe.json("issue", "card-change")
    novbe.at("10:30")
    assert novbe.json("call", "3", "--if-idle").error == "nobody_waits"
    assert novbe.json("call", "3", "--if-idle", "--number", "A001", "--reason", "health").error == "usage"
    assert novbe.json("call", "3").value["ticket"] == "A001"


def test_why_before_me(novbe: Novbe) -> None:
    novbe.json("issue", "card-change")
    novbe.json("issue", "card-change", "--priority", "priority")
    answer = novbe.json("compare", "A001", "A002").value
    assert (answer["why_code"], answer["first"]) == ("counted_earlier", "A002")
    assert not re.search("(?i)disab|priorit", answer["why"])
    assert novbe.json("compare", "A001", "A099").error == "not_found"


def test_why_before_me_after_a_call_out_of_order(novbe: Novbe) -> None:
    for _ in range(2):
        novbe.json("issue", "card-change")
    novbe.json("open", "3")
    novbe.json("call", "3", "--number", "A002", "--reason", "health")
    answer = novbe.json("compare", "A001", "A002").value
    assert answer["why"] == "A002 goes before A001 by a decision of the staff; its reason is in the record."


def test_the_phone_answers(on_store: Novbe) -> None:
    token = on_store.json("issue", "card-change").value["token"]
    assert on_store.json("answer", token, "coming").error == "wrong_status"
    on_store.json("call", "3")
    assert on_store.json("answer", f"NOVBE:{token}", "more-time").value["status"] == "called"
    assert on_store.json("answer", token, "late").error == "answers_used_up"


def test_help_is_asked_for_and_comes(on_store: Novbe) -> None:
    call = on_store.json("help-calls", "ask", "window-3", "--reason", "documents").value
    assert [one["id"] for one in on_store.json("help-calls").value] == [call["id"]]
    answered = on_store.json("--staff", "Nigar", "help-calls", "answer", str(call["id"])).value
    assert (answered["answered_by"], answered["open"]) == ("Nigar", False)
    again = on_store.json("help-calls", "ask", "window-3").value
    assert not on_store.json("help-calls", "withdraw", str(again["id"])).value["open"]
    assert on_store("help-calls").out == "Nobody calls for help.\n"


def test_a_day_in_the_order_of_the_rules(novbe: Novbe) -> None:
    serves(novbe)
    assert novbe("report", "--fairness").out == "Everybody was called in the order of the rules.\n"
    assert novbe.json("report", "--fairness", "--by", "area").error == "usage"
    assert novbe.json("report", "--fairness", "--day", "2020-01-01").value == []
