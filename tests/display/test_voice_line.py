"""What the hall hears next, on paper: order, languages, repeats, and what is left out when many are called."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.spoken import LATE_MS, Line, Part, parts
from shared.domain.centre import LANGUAGES
from tests.display import rush
from tests.display.hall import Hall

CHIME_MS, SENTENCE_MS, BRIEF_MS = 1_200, 3_900, 3_400


def length(part: Part) -> int:
    """As long as the longest sentence, in Azerbaijani."""
    return BRIEF_MS if part.brief else SENTENCE_MS + (CHIME_MS if part.chime else 0)


def a_line(times: int = 1, centre_language: str = "az") -> Line:
    return Line(length, centre_language, LANGUAGES, times)


class Listener:
    """Hears a line to its end, on a clock that only speaking moves."""

    def __init__(self, hall: Hall, line: Line) -> None:
        self.hall = hall
        self.line = line
        self.heard: list[Part] = []

    def listen(self) -> list[Part]:
        """What is heard until there is silence."""
        new = []
        self.line.hear(self.hall.calls, self.hall.now)
        while part := self.line.next(self.hall.now):
            new.append(part)
            self.hall.now += length(part)
            self.line.hear(self.hall.calls, self.hall.now)
        self.heard += new
        return new


def said(parts: Sequence[Part]) -> list[str]:
    """Number and language, "+" for a repeat, "!" for a brief call."""
    return [f"{p.call.number} {p.language}{'+' * p.again}{'!' * p.brief}" for p in parts]


def test_a_call_is_spoken_in_the_visitors_language_and_then_in_the_centres() -> None:
    hall = Hall()
    listener = Listener(hall, a_line())
    hall.call("A042", language="ru")
    heard = listener.listen()
    assert said(heard) == ["A042 ru", "A042 az"]
    assert [part.chime for part in heard] == [True, False]
    assert listener.listen() == []


def test_where_both_are_one_it_is_spoken_once() -> None:
    hall = Hall()
    hall.call("A042", language="az")
    assert said(Listener(hall, a_line()).listen()) == ["A042 az"]


def test_a_language_that_nobody_knows_is_the_centres() -> None:
    hall = Hall()
    hall.call("A042", language="ka")
    assert said(Listener(hall, a_line(centre_language="ru")).listen()) == ["A042 ru"]


def test_repeats_are_as_the_centre_wants_them() -> None:
    hall = Hall()
    hall.call("A042", language="en")
    heard = Listener(hall, a_line(times=2)).listen()
    assert said(heard) == ["A042 en", "A042 az", "A042 en+", "A042 az+"]
    assert [part.chime for part in heard] == [True, False, False, False]
    assert parts(hall.calls[0], ("az",), 0) == (Part(hall.calls[0], "", chime=True),)


def test_calls_are_spoken_in_their_order_one_after_the_other() -> None:
    hall = Hall()
    for number in ("A001", "K001", "A002"):
        hall.call(number)
        hall.wait(0.5)
    heard = Listener(hall, a_line()).listen()
    assert [part.call.number for part in heard] == ["A001", "K001", "A002"]


def test_a_recall_is_spoken_again() -> None:
    hall = Hall()
    listener = Listener(hall, a_line())
    call = hall.call("A042")
    listener.listen()
    hall.wait(30)
    hall.recall(call)
    assert said(listener.listen()) == ["A042 az"]


def test_who_is_called_again_before_it_was_heard_keeps_the_place_and_is_heard_once() -> None:
    hall = Hall()
    listener = Listener(hall, a_line())
    first, second = hall.call("A001"), hall.call("A002")
    listener.line.hear(hall.calls, hall.now)
    hall.wait(1)
    hall.recall(second)
    hall.recall(first)
    assert said(listener.listen()) == ["A001 az", "A002 az"]


def test_who_is_called_again_meanwhile_is_heard_anew_not_to_the_end_and_then_anew() -> None:
    hall = Hall()
    listener = Listener(hall, a_line(times=3))
    call = hall.call("A042")
    listener.line.hear(hall.calls, hall.now)
    assert listener.line.next(hall.now)
    hall.wait(4)
    hall.recall(call)
    assert said(listener.listen()) == ["A042 az", "A042 az+", "A042 az+"]


def test_a_call_that_is_taken_back_is_not_spoken() -> None:
    hall = Hall()
    listener = Listener(hall, a_line())
    hall.call("A001")
    gone = hall.call("A002")
    listener.line.hear(hall.calls, hall.now)
    del hall.turns[gone.turn]
    assert said(listener.listen()) == ["A001 az"]


def test_a_visitor_who_is_quick_is_called_to_the_end_all_the_same() -> None:
    hall = Hall()
    listener = Listener(hall, a_line())
    call = hall.call("A001", language="en")
    hall.start(call)
    assert said(listener.listen()) == ["A001 en", "A001 az"]


def test_a_board_that_was_away_for_an_hour_speaks_no_old_call() -> None:
    hall = Hall()
    for number in range(420):
        hall.call(f"A{number:03}")
        hall.wait(60 / 7)
    hall.wait(LATE_MS / 1000)
    listener = Listener(hall, a_line())
    assert listener.listen() == []
    hall.call("A999")
    assert said(listener.listen()) == ["A999 az"]


def test_what_waits_when_the_day_is_interrupted_is_never_spoken() -> None:
    hall = Hall()
    listener = Listener(hall, a_line(times=2))
    hall.call("A001")
    hall.call("A002")
    listener.line.hear(hall.calls, hall.now)
    assert listener.line.next(hall.now)
    listener.line.silence()
    assert listener.listen() == []


def test_while_the_device_is_away_only_calls_of_visitors_who_have_come_grow_stale() -> None:
    hall = Hall()
    listener = Listener(hall, a_line())
    came, late = hall.call("A001"), hall.call("A002")
    listener.line.hear(hall.calls, hall.now)
    hall.wait(61)
    hall.start(came)
    assert [part.call.turn for part in listener.listen()] == [late.turn]


def test_first_the_repeats_are_left_out_then_the_second_language_then_all_but_number_and_window() -> None:
    hall = Hall()
    listener = Listener(hall, a_line(times=2))
    hall.call("A001", language="ru")
    hall.wait(4.9)
    hall.call("A002", language="ru")
    assert "A001 ru+" not in said(listener.listen())
    hall.wait(60)
    for number in range(5):
        hall.call(f"K00{number}", language="ru")
    brief = [f"K00{number} ru!" for number in range(4)]
    assert said(listener.listen()) == [*brief, "K004 ru", "K004 az", "K004 ru+", "K004 az+"]


def test_twenty_calls_within_five_seconds_are_all_spoken_in_their_order() -> None:
    hall = Hall()
    listener = Listener(hall, a_line(times=2))
    for number in range(20):
        hall.call(f"A{number:03}", window=number + 1, language="en")
        hall.wait(0.25)
    heard = listener.listen()
    assert list(dict.fromkeys(part.call.number for part in heard)) == [f"A{number:03}" for number in range(20)]


@pytest.mark.parametrize("kind", rush.KINDS)
@pytest.mark.parametrize("centre_language", LANGUAGES)
def test_a_rush_of_twenty_minutes_is_spoken_call_by_call_in_time(kind: str, centre_language: str) -> None:
    lags = rush.lags_ms(a_line(2, centre_language), lambda part: (length(part), CHIME_MS * part.chime), kind)
    assert len(lags) == rush.A_MINUTE * rush.MINUTES
    assert max(lags.values()) <= LATE_MS


@given(st.lists(st.floats(0, 40), max_size=12), st.data())
def test_whatever_happens_every_call_is_spoken_once_for_each_time_and_in_order(
    gaps: list[float], data: st.DataObject
) -> None:
    hall = Hall()
    listener = Listener(hall, a_line(data.draw(st.integers(0, 3))))
    wanted = []
    for number, gap in enumerate(gaps):
        wanted.append(hall.call(f"A{number:03}", language=data.draw(st.sampled_from([*LANGUAGES, ""]))).number)
        listener.line.hear(hall.calls, hall.now)
        if gap > 1:
            listener.listen()
            hall.wait(gap)
    listener.listen()
    first = [part.call.number for part in listener.heard if not part.again]
    assert list(dict.fromkeys(first)) == wanted
    assert first == sorted(first, key=wanted.index)
