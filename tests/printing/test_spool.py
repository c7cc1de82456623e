import json
import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from queue import Queue

import pytest

from shared.printers import Printer
from shared.printing.printer import Device, device
from shared.printing.raster import Picture
from shared.printing.result import Cause, Outcome, Result
from shared.printing.slip import SlipContent
from shared.printing.spool import Job, Spool, SpoolState
from tests.printing.fake_printer import FakePrinter, read_codes

Start = Callable[[Device], Spool]


@pytest.fixture
def results() -> "Queue[tuple[Job, Result]]":
    return Queue()


@pytest.fixture
def start(results: "Queue[tuple[Job, Result]]") -> Iterator[Start]:
    spools: list[Spool] = []

    def start(printer: Device) -> Spool:
        spools.append(Spool(printer, lambda job, result: results.put((job, result))))
        return spools[-1]

    yield start
    for spool in spools:
        spool.close()


def tcp(printer: FakePrinter) -> Device:
    found = device(Printer(kind="tcp", host="127.0.0.1", port=printer.port))
    assert found
    return found


def test_tickets_are_printed_in_turn_and_each_result_is_told_once(
    start: Start, results: "Queue[tuple[Job, Result]]", content: SlipContent
) -> None:
    with FakePrinter() as printer:
        spool = start(tcp(printer))
        tokens = [f"7Q4M{index:022}".replace("0", "A").replace("1", "B") for index in range(5)]
        for index, token in enumerate(tokens):
            spool.submit(Job(index, replace(content, token=token)))
        told = [results.get(timeout=10) for _ in tokens]
        assert [(job.ticket, result) for job, result in told] == [(i, Result(Outcome.PRINTED)) for i in range(5)]
        assert [read_codes(page) for page in printer.pages] == [["HTTPS://NOVBE.AZ/T/" + token] for token in tokens]
    assert results.empty()


def test_handing_over_a_ticket_does_not_wait_for_the_printer(
    start: Start, results: "Queue[tuple[Job, Result]]", content: SlipContent
) -> None:
    with FakePrinter("silent") as printer:
        spool = start(tcp(printer))
        began = time.monotonic()
        spool.submit(Job(1, content))
        assert time.monotonic() - began < 0.05
        assert spool.state() == SpoolState(waiting=1, last=None, printers=(None,))
        _, result = results.get(timeout=10)
        assert result == Result(Outcome.NOT_SENT, Cause.SILENT)
        assert spool.state() == SpoolState(waiting=0, last=result, printers=(result.condition,))


def test_what_was_not_sent_is_printed_later_as_the_first_paper(
    start: Start, results: "Queue[tuple[Job, Result]]", content: SlipContent
) -> None:
    with FakePrinter("paper-out") as printer:
        spool = start(tcp(printer))
        spool.submit(Job(1, content))
        job, result = results.get(timeout=10)
        assert result == Result(Outcome.NOT_SENT, Cause.PAPER_OUT)
        printer.mode = "normal"
        spool.submit(job)
        job, result = results.get(timeout=10)
        assert (result.outcome, job.content.copy) == (Outcome.PRINTED, False)


def test_what_may_have_come_out_is_not_printed_again_by_itself(
    start: Start, results: "Queue[tuple[Job, Result]]", content: SlipContent
) -> None:
    with FakePrinter("reset") as printer:
        spool = start(tcp(printer))
        spool.submit(Job(1, content))
        _, result = results.get(timeout=10)
        assert result == Result(Outcome.UNKNOWN, Cause.RESET)
        printer.mode = "normal"
        spool.submit(Job(2, content))
        job, _ = results.get(timeout=10)
        assert job.ticket == 2
        assert [read_codes(page) for page in printer.pages[1:]] == [["HTTPS://NOVBE.AZ/T/" + content.token]]


@pytest.mark.parametrize("mode", ["normal", "reset"])
def test_if_someone_wants_it_again_it_says_copy(
    start: Start, results: "Queue[tuple[Job, Result]]", content: SlipContent, mode: str
) -> None:
    with FakePrinter("normal") as printer:
        spool = start(tcp(printer))
        printer.mode = "reset" if mode == "reset" else "normal"
        spool.submit(Job(1, content))
        first, _ = results.get(timeout=10)
        printer.mode = "normal"
        spool.submit(first)
        second, result = results.get(timeout=10)
        assert result == Result(Outcome.PRINTED)
        assert (first.content.copy, second.content.copy) == (False, True)
        assert (first.name, second.name) == ("2026-11-24_102400_A042", "2026-11-24_102400_A042_copy")


def test_near_the_end_of_the_roll_tickets_are_short(
    start: Start, results: "Queue[tuple[Job, Result]]", content: SlipContent
) -> None:
    with FakePrinter("near-end") as printer:
        spool = start(tcp(printer))
        for ticket in (1, 2):
            spool.submit(Job(ticket, content))
            _, result = results.get(timeout=10)
            assert result == Result(Outcome.PRINTED, paper_low=True)
        printer.mode = "normal"
        for ticket in (3, 4):
            spool.submit(Job(ticket, content))
            results.get(timeout=10)
        long, short, still_short, long_again = (len(page.rows) for page in printer.pages)
        assert short == still_short < long == long_again


def test_closing_prints_what_waits_and_takes_nothing_more(
    start: Start, results: "Queue[tuple[Job, Result]]", content: SlipContent
) -> None:
    with FakePrinter() as printer:
        spool = start(tcp(printer))
        for ticket in range(3):
            spool.submit(Job(ticket, content))
        spool.close()
        assert results.qsize() == len(printer.pages) == 3
        with pytest.raises(RuntimeError):
            spool.submit(Job(9, content))


class BrokenDevice:
    """A device with a bug."""

    width = 576
    job_seconds = 8.0

    def print(self, picture: Picture, name: str, deadline: float) -> Result:
        raise ZeroDivisionError

    def ask(self) -> None:
        raise ZeroDivisionError


def test_a_bug_below_is_told_as_unknown_and_the_next_ticket_is_tried(
    start: Start, results: "Queue[tuple[Job, Result]]", content: SlipContent, caplog: pytest.LogCaptureFixture
) -> None:
    spool = start(BrokenDevice())
    for ticket in (1, 2):
        spool.submit(Job(ticket, content))
        assert results.get(timeout=10)[1] == Result(Outcome.UNKNOWN)
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 2
    assert "ZeroDivisionError" in caplog.text


def test_a_listener_with_a_bug_does_not_stop_the_printer(
    content: SlipContent, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    heard: list[int] = []

    def listen(job: Job, result: Result) -> None:
        heard.append(job.ticket)
        raise ZeroDivisionError

    folder = device(Printer(kind="picture", path=tmp_path))
    assert folder
    spool = Spool(folder, listen)
    spool.submit(Job(1, content))
    spool.submit(Job(2, replace(content, number="A043")))
    spool.close()
    assert heard == [1, 2]
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "2026-11-24_102400_A042.png",
        "2026-11-24_102400_A043.png",
    ]
    assert "nobody heard of ticket 1" in caplog.text


def test_results_come_in_the_spools_own_thread(content: SlipContent, tmp_path: Path) -> None:
    threads: set[str] = set()
    folder = device(Printer(kind="picture", path=tmp_path))
    assert folder
    spool = Spool(folder, lambda job, result: threads.add(threading.current_thread().name))
    spool.submit(Job(1, content))
    spool.close()
    assert threads == {"spool"}


def test_the_fake_printer_runs_as_a_process_for_tests_of_whole_programs(
    start: Start, results: "Queue[tuple[Job, Result]]", content: SlipContent, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tests.printing.fake_printer", "--mode", "cover-open", "--folder", str(tmp_path)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        port = json.loads(process.stdout.readline())["port"]
        printer = device(Printer(kind="tcp", host="127.0.0.1", port=port))
        assert printer
        spool = start(printer)
        spool.submit(Job(1, content))
        assert results.get(timeout=10)[1] == Result(Outcome.NOT_SENT, Cause.COVER_OPEN)
        process.stdin.write("normal\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline()) == {"mode": "normal"}
        spool.submit(Job(1, content))
        assert results.get(timeout=10)[1] == Result(Outcome.PRINTED)
        ticket = json.loads(process.stdout.readline())
        assert ticket["qr"] == ["HTTPS://NOVBE.AZ/T/" + content.token]
        assert Path(ticket["file"]).exists()
        process.stdin.close()
        assert process.wait(timeout=10) == 0
