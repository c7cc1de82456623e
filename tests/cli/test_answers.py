"""What programs read: each command's JSON, exactly."""

import re

import pytest

from tests.cli.conftest import Novbe

TURN = {"ticket", "status", "window", "service"}


def called(novbe: Novbe) -> None:
    """A001 stands called at window 3."""
    assert novbe("issue", "pension-age").status == 0
    assert novbe("call", "3").status == 0


def serving(novbe: Novbe) -> None:
    """A001 is being served at window 3."""
    called(novbe)
    assert novbe("start", "3").status == 0


def test_services(novbe: Novbe) -> None:
    services = novbe.json("services").value
    assert len(services) == 132
    assert services[0] == {
        "code": "pension-age",
        "area": "A",
        "name": "Old-age labour pension",
        "minutes": 15,
        "open": True,
    }
    novbe.at("07:00")
    assert not any(service["open"] for service in novbe.json("services").value)


def test_services_in_the_language_of_the_person(novbe: Novbe) -> None:
    names = [novbe.json("--language", one, "services").value[0]["name"] for one in ("az", "ru")]
    assert names == ["Yaşa görə əmək pensiyasının təyin edilməsi", "Назначение трудовой пенсии по возрасту"]


def test_a_ticket_for_someone_who_needs_a_low_desk_and_is_not_sure(novbe: Novbe) -> None:
    ticket = novbe.json("issue", "reception", "--priority", "priority", "--need", "low-desk", "--need", "ru").value
    assert (ticket["ticket"], ticket["service"]) == ("N001", "reception")
    assert novbe.json("call", "2").error == "nobody_waits"  # window 2 has no low desk
    called = novbe.json("call", "1").value
    assert (called["ticket"], called["why_code"]) == ("N001", "head_start")
    assert called["why"].endswith("counted from 09:00.")


def test_the_same_action_again_gives_the_first_answer(novbe: Novbe) -> None:
    first, again = (novbe.json("issue", "pension-age", "--action", "press-1").value for _ in range(2))
    assert first == again
    assert novbe.json("issue", "pension-age", "--action", "press-2").value["ticket"] == "A002"
    calls = [novbe.json("call", "3", "--action", "press-3").value for _ in range(2)]
    assert calls[0] == calls[1]
    assert [event["kind"] for event in novbe.json("events").lines].count("called") == 1


def test_an_empty_action_is_no_action(novbe: Novbe) -> None:
    assert novbe.json("issue", "pension-age", "--action", "").error == "usage"


def test_shifts(novbe: Novbe) -> None:
    assert novbe.json("open", "3").value == {"window": 3, "status": "open", "staff": "cli"}
    assert novbe.json("break", "3", "--reason", "lunch").value == {"window": 3, "status": "break", "staff": "cli"}
    assert novbe.json("status").value["windows"][2] == {"number": 3, "status": "break", "ticket": None}
    assert novbe.json("open", "3").value["status"] == "open"
    assert novbe.json("--staff", "Leyla", "close", "3").error == "shift_taken"
    assert novbe.json("close", "3").value == {"window": 3, "status": "closed", "staff": "cli"}


def test_a_window_without_a_shift_opens_one_for_the_call(novbe: Novbe) -> None:
    novbe("issue", "pension-age")
    novbe("--staff", "Aysel", "call", "4")
    assert re.search(r"^ 4 +called +A001 +Aysel$", novbe("status").out, re.MULTILINE)


def test_by_number(novbe: Novbe) -> None:
    for _ in range(2):
        novbe("issue", "pension-age")
    answer = novbe.json("call", "3", "--number", "a 2", "--reason", "infant").value
    assert (answer["ticket"], answer["why_code"]) == ("A002", "by_number")
    assert answer["why"] == "Called by number: With an infant."
    event = novbe.json("events").lines[-1]
    assert (event["data"]["reason"], event["data"]["passed"]) == ("infant", [2])


@pytest.mark.parametrize(
    ("step", "status", "window"),
    [("recall", "called", 3), ("start", "serving", 3), ("hold", "held", 3)],
)
def test_steps_of_a_called_visitor(novbe: Novbe, step: str, status: str, window: int) -> None:
    called(novbe)
    expected = {"ticket": "A001", "status": status, "window": window, "service": "pension-age"}
    assert novbe.json(step, "3").value == expected


def test_finish_and_undo(novbe: Novbe) -> None:
    serving(novbe)
    assert novbe.json("finish", "3").value["status"] == "done"
    undone = novbe.json("undo", "3").value
    assert undone == {"ticket": "A001", "status": "serving", "window": 3, "service": "pension-age"}


def test_no_show_after_the_second_call_and_its_time(novbe: Novbe) -> None:
    called(novbe)
    assert novbe.json("no-show", "3").error == "recall_first"
    novbe("recall", "3")
    assert novbe.json("no-show", "3").error == "too_soon"
    novbe.at("10:02")
    assert novbe.json("no-show", "3").value["status"] == "no_show"


def test_hold_and_resume_at_another_window(novbe: Novbe) -> None:
    serving(novbe)
    novbe("hold", "3")
    assert novbe.json("resume", "A001", "4").value["window"] == 4


def test_transfer_to_a_service_and_to_a_window(novbe: Novbe) -> None:
    serving(novbe)
    sent = novbe.json("transfer", "3", "--to", "card-change").value
    assert sent == {"ticket": "A001", "status": "waiting", "window": None, "service": "card-change"}
    novbe("call", "1")
    assert novbe.json("transfer", "1", "--to-window", "7").value["service"] == "card-change"
    assert novbe.json("call", "7").value["why_code"] == "sent_here"


def test_cancel(novbe: Novbe) -> None:
    novbe("issue", "pension-age")
    assert novbe.json("cancel", "A001").value.keys() == TURN
    assert novbe.json("cancel", "A001").error == "already_ended"


def test_the_day_paused_resumed_and_closed(novbe: Novbe) -> None:
    called(novbe)
    day = {"day": "2026-03-05", "status": "open", "waiting": 0, "unserved": 0}
    assert novbe.json("day").value == day
    assert novbe.json("day", "pause", "--reason", "power").value == day | {"status": "paused", "waiting": 1}
    assert novbe.json("call", "3").error == "day_paused"
    assert novbe.json("day", "resume").value == day | {"waiting": 1}
    assert novbe.json("day", "close").value == day | {"status": "closed", "unserved": 1}
    assert novbe.json("day").value["status"] == "closed"
    assert novbe("day").out == "05.03.2026 · closed · waiting: 0 · not served: 1\n"


def test_a_day_closed_early_says_why_in_each_language(novbe: Novbe) -> None:
    novbe.json("day", "close", "--reason", "power")
    assert novbe("day").out == "05.03.2026 · closed · Power cut · waiting: 0 · not served: 0\n"
    assert novbe("call", "3").told == "The day was closed early: Power cut."
    told = novbe("--language", "ru", "issue", "pension-age").told
    assert told.startswith("Сегодня приём закрыт раньше: Нет электричества.")


def test_status(novbe: Novbe) -> None:
    called(novbe)
    novbe("issue", "card-change")
    novbe("issue", "reception")
    novbe("open", "5")
    state = novbe.json("status").value
    assert list(state) == ["seq", "day", "waiting", "areas", "windows", "calls"]
    assert state["seq"] == novbe.json("events").lines[-1]["seq"]
    assert state["waiting"] == sum(area["waiting"] for area in state["areas"]) == 2
    assert [set(area) for area in state["areas"]] == [{"letter", "waiting", "estimate", "opens_at"}] * 12
    assert {window["status"] for window in state["windows"]} == {"closed", "free", "called"}
    assert len(state["windows"]) == 12
    assert [(call["ticket"], call["window"]) for call in state["calls"]] == [("A001", 3)]


def test_status_tells_when_windows_open_instead_of_minutes(novbe: Novbe) -> None:
    novbe.at("08:40")
    area = novbe.json("status").value["areas"][0]
    assert (area["estimate"], area["opens_at"]) == (None, "2026-03-05T09:00:00.000+04:00")
    assert "windows open at 09:00" in novbe("status").out
    assert "wait: windows open at 09:00" in novbe("issue", "card-change").out
    assert "окна открываются в 09:00" in novbe("--language", "ru", "status").out
    novbe.at("10:00")
    assert novbe.json("status").value["areas"][0]["opens_at"] is None
    assert "no window is open for it now" in novbe("status").out
    novbe("day", "close")
    assert "pəncərələr 06.03.2026 saat 09:00-da açılır" in novbe("--language", "az", "status").out


def test_status_lists_the_reception_only_while_someone_waits_there(novbe: Novbe) -> None:
    assert [area["letter"] for area in novbe.json("status").value["areas"]] == list("AMDESFGKLRT")


def test_the_newest_call_comes_first(novbe: Novbe) -> None:
    called(novbe)
    novbe("issue", "pension-age")
    novbe.at("10:05")
    novbe("call", "4")
    assert [call["ticket"] for call in novbe.json("status").value["calls"]] == ["A002", "A001"]


def test_a_ticket_of_another_day_is_not_found(novbe: Novbe) -> None:
    assert novbe.json("ticket", "A001").error == "not_found"
    assert novbe.json("ticket", "nothing").error == "not_found"


def test_the_time_line_of_a_transferred_ticket(novbe: Novbe) -> None:
    serving(novbe)
    novbe("transfer", "3", "--to", "card-change")
    told = novbe.json("ticket", "A001").value
    assert [(turn["status"], turn["service"]) for turn in told["turns"]] == [
        ("transferred", "pension-age"),
        ("waiting", "card-change"),
    ]
    assert [turn["ended_at"] is None for turn in told["turns"]] == [False, True]
    assert (told["status"], told["events"][-1]["kind"]) == ("waiting", "transferred")


def test_an_undone_transfer_leaves_the_first_turn_the_present_one(novbe: Novbe) -> None:
    serving(novbe)
    novbe("transfer", "3", "--to", "card-change")
    novbe("undo", "3")
    assert novbe.json("ticket", "A001").value["status"] == "serving"


def test_events_are_json_lines_after_a_number(novbe: Novbe) -> None:
    called(novbe)
    events = novbe.json("events").lines
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    assert list(events[-1]) == ["seq", "at", "kind", "ticket", "turn", "window", "staff", "action", "data"]
    assert events[-1]["at"].endswith("+04:00")
    assert novbe.json("events", "--after", "3").lines == events[3:]
    assert novbe.json("events", "--after", "99").lines == []


def test_letters_of_azerbaijani_names_survive(novbe: Novbe) -> None:
    name = "İlqar Ağəlişıxöü"
    assert novbe.json("--staff", name, "open", "3").value["staff"] == name
    assert novbe.json("events").lines[-1]["staff"] == name
