"""What can be chosen in the dialogs, and how typing finds it."""

from counter.choices import Choice, fold, held, matching, reasons, services, tickets, windows
from counter.chooser import Chooser
from shared.domain.day import Shift
from tests.counter.desk import NOW, SEAT, TR, Story


def test_letters_are_found_without_their_marks() -> None:
    assert fold("Əlilliyin MÜƏYYƏN edilməsi") == "elilliyin mueyyen edilmesi"
    assert fold("İşsizlik") == fold("işsizlik") == fold("ISSIZLIK")
    assert fold("Ёлка") == "елка"


def test_every_typed_word_has_to_be_found_and_beginnings_come_first() -> None:
    known = (Choice("1", "Bank kartı"), Choice("2", "Kart"), Choice("3", "Arayış", keywords="card kart"))
    assert [choice.key for choice in matching(known, "kart")] == ["2", "1", "3"]
    assert [choice.key for choice in matching(known, "kart bank")] == ["1"]
    assert matching(known, "  ") == known


def test_tickets_of_this_window_can_be_called_by_number_whatever_they_need() -> None:
    desk = Story().comes("A001", needs=frozenset({"escort"})).comes("B001", "benefit", priority="priority")
    found = tickets(desk.view(), SEAT, TR)
    assert [(choice.key, choice.detail) for choice in found] == [("B001", "5 min, Priority"), ("A001", "5 min")]


def test_a_visitor_can_be_sent_to_every_other_service_and_is_warned_where_nobody_works() -> None:
    desk = Story().comes("A001").serving("A001")
    desk.shifts[1] = Shift(1, "Leyla", "open", NOW)
    found = {choice.key: choice for choice in services(desk.view(), SEAT, TR)}
    assert set(found) == {"card", "benefit", "grant", "reception"}
    assert found["card"].warning == ""

    del desk.shifts[2]
    found = {choice.key: choice for choice in services(desk.view(), SEAT, TR)}
    assert found["benefit"].warning == "no window is open for it now"


def test_a_visitor_can_be_sent_to_other_windows_that_are_open() -> None:
    desk = Story().comes("A001").serving("A001").comes("A002").serving("A002", window=3)
    desk.shifts[3] = Shift(3, "Leyla", "open", NOW)
    found = windows(desk.view(), SEAT, TR)
    assert [(choice.key, choice.title, choice.warning, choice.reason) for choice in found] == [
        ("1", "Window 1", "", "The window is closed"),
        ("3", "Leyla", "is serving", ""),
    ]


def test_held_visitors_are_listed_with_how_long() -> None:
    found = held(Story().comes("A001").held("A001", minutes_ago=7).line(), TR)
    assert [(choice.key, choice.detail) for choice in found] == [("A001", "held for 7 min")]


def test_reasons_are_the_centres() -> None:
    view = Story().view()
    assert [choice.title for choice in reasons(view, "skip", "az")] == ["Halı pisdir"]
    assert [choice.title for choice in reasons(view, "break", "ru")] == ["Обед"]


def test_the_arrows_pass_over_what_cannot_be_chosen() -> None:
    chooser = Chooser()
    chooser.open((Choice("1", "One", reason="closed"), Choice("2", "Two"), Choice("3", "Three", reason="closed")))
    chooser.move(1)
    assert chooser.key == "2"
    chooser.move(1)
    assert chooser.key == "2"
    chooser.choose("1")
    assert chooser.key == "2"
    chooser.move(-1)
    assert chooser.key == "2"


def test_typing_chooses_the_first_that_is_found() -> None:
    chooser = Chooser()
    chooser.open((Choice("1", "Card"), Choice("2", "Pension"), Choice("3", "Pension abroad")))
    assert chooser.key == ""
    chooser.query = "pen"
    assert chooser.key == "2"
    chooser.move(1)
    chooser.query = "pensi"
    assert chooser.key == "3"
    chooser.query = "nothing"
    assert chooser.key == ""


def test_a_choice_that_is_gone_is_chosen_no_more() -> None:
    chooser = Chooser()
    chooser.open((Choice("1", "Card"), Choice("2", "Pension")))
    chooser.choose("1")
    chooser.show((Choice("2", "Pension"),))
    assert chooser.key == ""
