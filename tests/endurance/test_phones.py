"""A hall full of phones, cut short; the whole of it is in tests/benchmarks/hall_phone.py."""

import http.client
from collections import Counter

from tests.benchmarks.hall_phone import hall
from tests.display.phone.crowd import follow
from tests.display.phone.server import HOST

GUESSES = 200
AS_TOKEN = str.maketrans("0189", "WXYZ")
"""Tokens have no other figures than 2 to 7."""


def test_many_phones_follow_and_those_that_never_read_hold_nobody_up() -> None:
    with hall() as found:
        heard = follow(found.made, found.server, phones=60, calls=4, never_read=10)
        assert len(heard.called) == 4
        assert len(heard.others) == 59 + 58 + 57 + 56
        assert heard.memory_per_phone_kb < 300


def test_guessing_tokens_finds_nothing_costs_little_and_holds_nobody_up() -> None:
    with hall() as found:
        ticket = found.visitor()
        found.page(f"/t/{ticket.token}", until=ticket.text)
        connection = http.client.HTTPConnection(HOST, found.server.port)
        statuses: Counter[int] = Counter()
        for number in range(GUESSES):
            connection.request("GET", f"/t/{number:A>26}".translate(AS_TOKEN))
            response = connection.getresponse()
            response.read()
            statuses[response.status] += 1
        connection.close()
        assert set(statuses) == {404, 429}
        assert statuses[404] < 60
        assert ticket.text in found.server.get(f"/t/{ticket.token}").text
