"""Whatever a scanner types, it is a ticket, an appointment, or nothing."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from shared.domain.appointment import clean_code
from shared.domain.scan import UNKNOWN, Scan, parse

TOKEN = "7Q4MABCDEFGHIJKLMNOPQRSTUV"


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        TOKEN.lower(),
        f"  {TOKEN}\r\n",
        f"NOVBE:{TOKEN}",
        f"novbe:{TOKEN.lower()}",
        f"https://novbe.example.az/T/{TOKEN}",
        f"HTTPS://NOVBE.EXAMPLE.AZ/T/{TOKEN}",
        f"http://10.0.0.5:8080/centre/T/{TOKEN}",
        f"https://novbe.example.az/T/{TOKEN}/",
    ],
)
def test_a_ticket(text: str) -> None:
    assert parse(text) == Scan("ticket", TOKEN)


@pytest.mark.parametrize(
    ("text", "code"), [("K7-204", "K7-204"), ("k7-204\n", "K7-204"), ("20260305001", "20260305001")]
)
def test_an_appointment(text: str, code: str) -> None:
    assert parse(text) == Scan("appointment", code)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "A",
        "A" * 5_000,
        "😀",
        "\x00\x01\x1b[31m",
        TOKEN + "A",
        TOKEN[:-1],
        TOKEN[:-1] + "1",
        TOKEN[:-1] + "İ",
        TOKEN.replace("I", "ı"),
        f"NOVBE:{TOKEN[:-1]}",
        f"OTHER:{TOKEN}",
        f"https://novbe.example.az/{TOKEN}",
        f"https://novbe.example.az/T/{TOKEN}?x=1",
        f"https:///T/{TOKEN[:-1]}",
        f"ftp://novbe.example.az/T/{TOKEN}",
        f"{TOKEN} {TOKEN}",
        "4760123456789 5",
        "WIFI:T:WPA;S:guest;P:secret;;",
        "qəbul",
        "' OR 1=1 --",
        "https://novbe.example.az/T/" * 100 + TOKEN,
    ],
)
def test_nothing_that_is_known(text: str) -> None:
    assert parse(text) == UNKNOWN


@given(text=some.text(max_size=600))
@example("\ud800")
def test_whatever_it_is(text: str) -> None:
    scan = parse(text)
    assert scan.kind in ("ticket", "appointment", "unknown")
    assert (scan.code == "") == (scan.kind == "unknown")
    assert re.fullmatch("[A-Z0-9-]*", scan.code)


@pytest.mark.parametrize("typed", ["GL-7Q4M-K2PD", "gl7q4mk2pd", " GL-7q4m-k2pd "])
def test_a_come_back_slip_is_told_from_an_appointment(typed: str) -> None:
    assert parse(typed) == Scan("come_back", "GL-7Q4M-K2PD")
    assert clean_code(typed) == ""


@pytest.mark.parametrize("typed", ["GL-7Q4M-K2P", "GL-7Q4M-K2P1", "GL-204"])
def test_what_only_looks_like_one_may_be_an_appointment(typed: str) -> None:
    assert parse(typed).kind == "appointment"
