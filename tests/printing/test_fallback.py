"""A second printer, and printers that are asked how they are."""

from collections.abc import Callable, Iterator
from queue import Queue

import pytest

from shared.printers import Printer
from shared.printing.printer import Device, EscPosPrinter, device
from shared.printing.result import Cause, Condition, Outcome, Result
from shared.printing.slip import SlipContent
from shared.printing.spool import Job, Spool, SpoolState
from tests.printing.fake_printer import FakePrinter, Mode
from tests.printing.test_spool import BrokenDevice

Start = Callable[..., Spool]


@pytest.fixture
def results() -> "Queue[Result]":
    return Queue()


@pytest.fixture
def changes() -> "Queue[SpoolState]":
    return Queue()


@pytest.fixture
def start(results: "Queue[Result]", changes: "Queue[SpoolState]") -> Iterator[Start]:
    spools: list[Spool] = []

    def start(printer: Device, fallback: Device | None = None) -> Spool:
        spool = Spool(printer, lambda job, result: results.put(result), fallback=fallback, on_change=changes.put)
        spools.append(spool)
        return spool

    yield start
    for spool in spools:
        spool.close()


def tcp(printer: FakePrinter, **settings: object) -> Device:
    found = device(Printer("tcp", host="127.0.0.1", port=printer.port, **settings))  # type: ignore[arg-type]
    assert found
    return found


class TestTheSecondPrinter:
    @pytest.mark.parametrize("mode", ["paper-out", "cover-open", "offline", "silent", "hangs-up"])
    def test_prints_what_the_first_did_not_take(
        self, start: Start, results: "Queue[Result]", content: SlipContent, mode: Mode
    ) -> None:
        with FakePrinter(mode) as first, FakePrinter() as second:
            start(tcp(first), tcp(second)).submit(Job(1, content))
            result = results.get(timeout=10)
            assert (result, result.told) == (Result(Outcome.PRINTED, by_fallback=True), "fallback")
            assert (len(first.pages), len(second.pages)) == (0, 1)

    @pytest.mark.parametrize("mode", ["reset", "closes-midway"])
    def test_never_prints_what_may_have_come_out_of_the_first(
        self, start: Start, results: "Queue[Result]", content: SlipContent, mode: Mode
    ) -> None:
        with FakePrinter(mode) as first, FakePrinter() as second:
            start(tcp(first), tcp(second)).submit(Job(1, content))
            assert results.get(timeout=10) == Result(Outcome.UNKNOWN, Cause.RESET)
            assert second.connections == 0

    def test_is_not_needed_while_the_first_works(
        self, start: Start, results: "Queue[Result]", content: SlipContent
    ) -> None:
        with FakePrinter() as first, FakePrinter() as second:
            start(tcp(first), tcp(second)).submit(Job(1, content))
            result = results.get(timeout=10)
            assert (result, result.told) == (Result(Outcome.PRINTED), "none")
            assert second.connections == 0

    def test_if_neither_prints_the_first_ones_cause_is_told(
        self, start: Start, results: "Queue[Result]", content: SlipContent
    ) -> None:
        with FakePrinter("paper-out") as first, FakePrinter("cover-open") as second:
            spool = start(tcp(first), tcp(second))
            spool.submit(Job(1, content))
            assert results.get(timeout=10) == Result(Outcome.NOT_SENT, Cause.PAPER_OUT)
            assert spool.state().printers == (Condition(Cause.PAPER_OUT), Condition(Cause.COVER_OPEN))

    def test_draws_for_its_own_paper_and_saves_its_own_roll(
        self, start: Start, results: "Queue[Result]", content: SlipContent
    ) -> None:
        with FakePrinter("paper-out") as first, FakePrinter("near-end") as second:
            spool = start(tcp(first), tcp(second, width=384))
            for ticket in (1, 2):
                spool.submit(Job(ticket, content))
                assert results.get(timeout=10) == Result(Outcome.PRINTED, paper_low=True, by_fallback=True)
            whole, short = second.pages
            assert whole.row_bytes == 384 // 8
            assert len(short.rows) < len(whole.rows)

    def test_hands_back_to_the_first_as_soon_as_that_works_again(
        self, start: Start, results: "Queue[Result]", content: SlipContent
    ) -> None:
        with FakePrinter("cover-open") as first, FakePrinter() as second:
            spool = start(tcp(first), tcp(second))
            spool.submit(Job(1, content))
            assert results.get(timeout=10).by_fallback
            first.mode = "normal"
            spool.submit(Job(2, content))
            assert results.get(timeout=10) == Result(Outcome.PRINTED)


class TestAskingAPrinter:
    def test_an_empty_roll_is_known_before_the_next_visitor(self, start: Start, changes: "Queue[SpoolState]") -> None:
        with FakePrinter("paper-out") as printer:
            spool = start(tcp(printer))
            spool.ask()
            told = changes.get(timeout=10)
            assert told == SpoolState(0, None, (Condition(Cause.PAPER_OUT),)) == spool.state()
            assert printer.machine.commands == [], "nothing was printed, cut or fed"

    def test_a_change_is_told_once(self, start: Start, changes: "Queue[SpoolState]") -> None:
        with FakePrinter("near-end") as printer:
            spool = start(tcp(printer))
            spool.ask()
            assert changes.get(timeout=10).printers == (Condition(paper_low=True),)
            spool.ask()
            spool.close()
            assert printer.connections == 2
            assert changes.empty()

    def test_both_printers_are_asked(self, start: Start, changes: "Queue[SpoolState]") -> None:
        with FakePrinter() as first, FakePrinter("cover-open") as second:
            start(tcp(first), tcp(second)).ask()
            assert changes.get(timeout=10).printers == (Condition(), Condition(Cause.COVER_OPEN))

    @pytest.mark.parametrize(("mode", "cause"), [("silent", Cause.SILENT), ("hangs-up", Cause.RESET)])
    def test_one_that_should_answer_and_does_not_is_told(
        self, start: Start, changes: "Queue[SpoolState]", mode: Mode, cause: Cause
    ) -> None:
        with FakePrinter(mode) as printer:
            start(tcp(printer)).ask()
            assert changes.get(timeout=10).printers == (Condition(cause),)

    def test_one_that_never_answers_is_left_alone(self, start: Start, changes: "Queue[SpoolState]") -> None:
        with FakePrinter() as printer:
            spool = start(tcp(printer, status=False))
            spool.ask()
            spool.close()
            assert printer.connections == 0
            assert changes.empty()

    def test_while_there_is_work_nobody_asks(
        self, start: Start, results: "Queue[Result]", content: SlipContent
    ) -> None:
        with FakePrinter() as printer:
            spool = start(tcp(printer))
            spool.submit(Job(1, content))
            spool.ask()
            results.get(timeout=10)
            spool.close()
            assert printer.connections == 1

    def test_what_is_known_of_the_roll_makes_the_next_ticket_short(
        self, start: Start, results: "Queue[Result]", changes: "Queue[SpoolState]", content: SlipContent
    ) -> None:
        with FakePrinter() as printer:
            spool = start(tcp(printer))
            spool.submit(Job(1, content))
            results.get(timeout=10)
            printer.mode = "near-end"
            spool.ask()
            while changes.get(timeout=10).printers[0] != Condition(paper_low=True):
                pass
            spool.submit(Job(2, content))
            results.get(timeout=10)
            whole, short = printer.pages
            assert len(short.rows) < len(whole.rows)

    def test_a_bug_in_asking_stops_nothing(
        self, start: Start, results: "Queue[Result]", content: SlipContent, caplog: pytest.LogCaptureFixture
    ) -> None:
        spool = start(BrokenDevice())
        spool.ask()
        spool.submit(Job(1, content))
        assert results.get(timeout=10) == Result(Outcome.UNKNOWN)
        assert "printer 1 could not be asked" in caplog.text


def test_a_printer_that_says_when_it_is_on_paper_is_asked_that() -> None:
    printer = device(Printer("tcp", host="127.0.0.1", port=9, process_ids=True))
    assert isinstance(printer, EscPosPrinter)
    assert printer._process_ids
