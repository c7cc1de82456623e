"""What people read: aligned lines in their language."""

from contextlib import closing

import pytest

from shared.access import Access
from shared.cli.words import table
from shared.settings import clock
from tests.cli.conftest import Novbe


def test_a_table_is_aligned_and_ends_where_its_words_end() -> None:
    assert table([("1", "Ə", ""), ("12", "ğüş", "x")], right=[0]) == [" 1  Ə", "12  ğüş  x"]


def test_issuing_and_calling(novbe: Novbe) -> None:
    novbe("open", "3")
    issued = novbe("issue", "pension-age").out.splitlines()
    assert issued[0] == "A001  Old-age labour pension"
    assert issued[1].startswith("ahead: nobody · wait: up to 5 min · code ")
    novbe.at("10:12:30")
    assert novbe("call", "3").out.splitlines() == [
        "A001 · called · window 3 · Old-age labour pension",
        "has waited 12 min · First in the queue: since 10:00.",
    ]


@pytest.mark.parametrize(
    ("language", "called", "why"),
    [
        (
            "az",
            "A001 · çağırılıb · pəncərə 4 · Yaşa görə əmək pensiyasının təyin edilməsi",
            "0 dəq gözləyib · Üstünlük: 09:00-dan sayılır.",
        ),
        (
            "ru",
            "A001 · вызван · окно 4 · Назначение трудовой пенсии по возрасту",
            "ожидание 0 мин · Приоритет: отсчёт с 09:00.",
        ),
    ],
    ids=["az", "ru"],
)
def test_a_call_in_azerbaijani_and_russian(novbe: Novbe, language: str, called: str, why: str) -> None:
    novbe("issue", "pension-age", "--priority", "priority")
    assert novbe("--language", language, "call", "4").out.splitlines() == [called, why]


def test_status(novbe: Novbe) -> None:
    novbe("--staff", "Leyla", "open", "3")
    novbe("issue", "pension-age")
    novbe("issue", "card-change")
    novbe("call", "3")
    lines = novbe("--language", "az", "status").out.splitlines()
    assert lines[0] == "Nərimanov Xidmət Mərkəzi · 05.03.2026 10:00 · açıqdır · gözləyən: 1"
    assert lines[2] == "A  Pensiya                      1  5–50 dəq"
    assert " 3  çağırılıb  A001  Leyla" in lines
    assert lines[-2:] == ["Son çağırışlar:", "10:00  A001  pəncərə 3"]


def test_the_day_in_words(novbe: Novbe) -> None:
    novbe("issue", "pension-age")
    assert novbe("day").out == "05.03.2026 · open · waiting: 1 · not served: 0\n"
    told = novbe("--language", "ru", "day", "pause", "--reason", "power").out
    assert told == "05.03.2026 · приостановлено · Нет электричества · ожидают: 1 · не обслужены: 0\n"


def test_the_time_line_of_a_ticket(novbe: Novbe) -> None:
    novbe("issue", "pension-age")
    novbe.at("10:05:30")
    novbe("--staff", "Leyla", "call", "3")
    novbe("start", "3")
    novbe.at("10:16")
    novbe("finish", "3")
    assert novbe("ticket", "A001").out.splitlines() == [
        "A001 · served · window 3 · Old-age labour pension",
        "waited 5 min · service 10 min",
        "05.03.2026 10:00:00  ticket issued",
        "05.03.2026 10:05:30  called            window 3  Leyla",
        "05.03.2026 10:05:30  service started   window 3  Leyla",
        "05.03.2026 10:16:00  service finished  window 3  Leyla",
    ]


def test_a_take_over_tells_both_names(novbe: Novbe) -> None:
    novbe("issue", "pension-age")
    novbe("--staff", "Leyla", "call", "3")
    with closing(Access(novbe.url, None, clock())) as access:
        access.queue.take_over(3, "Orxan")
    assert novbe("ticket", "A001").out.splitlines()[-1].split(maxsplit=2)[2] == "taken over from Leyla  window 3  Orxan"


def test_events_name_the_tickets_that_they_have_seen(novbe: Novbe) -> None:
    novbe("issue", "pension-age")
    novbe("call", "3")
    lines = novbe("events").out.splitlines()
    assert [line.split()[0] for line in lines] == ["1", "2", "3", "4"]
    assert ["A001" in line for line in lines] == [False, True, False, True]
    assert lines[0].endswith("day: open")
    assert [line.split()[3] for line in novbe("events", "--after", "3").out.splitlines()] == ["#2"]


@pytest.mark.parametrize(("count", "ending"), [(1, "1 талон."), (2, "2 талона."), (5, "5 талонов.")])
def test_russian_counts(novbe: Novbe, count: int, ending: str) -> None:
    for _ in range(count):
        novbe("issue", "pension-age")
    assert novbe("--language", "ru", "backup", novbe.file.with_name("copy")).out.endswith(f"{ending}\n")
