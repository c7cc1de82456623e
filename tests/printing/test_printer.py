import socket
import time
from pathlib import Path

import pytest
from PIL import Image

from shared.printers import Printer
from shared.printing.link import TcpLink
from shared.printing.picture import slip_picture
from shared.printing.printer import Device, EscPosPrinter, device
from shared.printing.raster import Picture
from shared.printing.result import Cause, Outcome, Result
from shared.printing.slip import SlipContent
from tests.printing.fake_printer import FakePrinter, Mode, read_codes

SECONDS = 2.5
"""For one job: less than in a centre, enough for every answer of the fake printer."""
CODE = "HTTPS://NOVBE.AZ/T/7Q4MZXCVBNMASDFGHJKLQWERTY"


@pytest.fixture
def picture(content: SlipContent) -> Picture:
    return slip_picture(content, 576)


def tcp(printer: FakePrinter, *, status: bool = True) -> Device:
    found = device(Printer(kind="tcp", host="127.0.0.1", port=printer.port, status=status))
    assert found
    return found


def print_within(seconds: float, printer: Device, picture: Picture) -> Result:
    """Prints, and fails if the result comes later than promised."""
    began = time.monotonic()
    result = printer.print(picture, "A042", began + seconds)
    assert time.monotonic() - began < seconds + 0.5
    return result


def test_a_confirmed_ticket_is_printed(picture: Picture) -> None:
    with FakePrinter() as printer:
        assert print_within(SECONDS, tcp(printer), picture) == Result(Outcome.PRINTED)
        (page,) = printer.pages
        assert read_codes(page) == [CODE]


def test_every_dot_of_the_picture_comes_out(picture: Picture) -> None:
    with FakePrinter() as printer:
        tcp(printer).print(picture, "A042", time.monotonic() + SECONDS)
        (page,) = printer.pages
    came_out = b"".join(page.rows)
    assert came_out == picture.bits[: len(came_out)]
    assert not any(picture.bits[len(came_out) :])


@pytest.mark.parametrize(
    ("mode", "result"),
    [
        ("near-end", Result(Outcome.PRINTED, paper_low=True)),
        ("silent", Result(Outcome.NOT_SENT, Cause.SILENT)),
        ("hangs-up", Result(Outcome.NOT_SENT, Cause.RESET)),
        ("paper-out", Result(Outcome.NOT_SENT, Cause.PAPER_OUT)),
        ("cover-open", Result(Outcome.NOT_SENT, Cause.COVER_OPEN)),
        ("offline", Result(Outcome.NOT_SENT, Cause.OFFLINE)),
        ("stops-reading", Result(Outcome.UNKNOWN, Cause.TIMEOUT)),
        ("reset", Result(Outcome.UNKNOWN, Cause.RESET)),
        ("closes-midway", Result(Outcome.UNKNOWN, Cause.RESET)),
        ("paper-out-midway", Result(Outcome.UNKNOWN, Cause.PAPER_OUT)),
        ("no-fence", Result(Outcome.UNKNOWN, Cause.TIMEOUT)),
    ],
)
def test_what_can_go_wrong_is_told_with_its_cause(picture: Picture, mode: Mode, result: Result) -> None:
    with FakePrinter(mode) as printer:
        assert print_within(SECONDS, tcp(printer), picture) == result
        whole = [CODE] if mode in ("near-end", "no-fence") else []
        assert [code for page in printer.pages for code in read_codes(page)] == whole


@pytest.mark.parametrize("mode", ["silent", "paper-out", "cover-open", "offline"])
def test_nothing_was_sent_so_the_same_ticket_can_be_sent_again(picture: Picture, mode: Mode) -> None:
    with FakePrinter(mode) as printer:
        device_ = tcp(printer)
        assert print_within(SECONDS, device_, picture).outcome is Outcome.NOT_SENT
        printer.mode = "normal"
        assert print_within(SECONDS, device_, picture) == Result(Outcome.PRINTED)
        assert len(printer.pages) == 1


def test_a_printer_that_is_off_refuses(picture: Picture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    printer = device(Printer(kind="tcp", host="127.0.0.1", port=port))
    assert printer
    assert print_within(SECONDS, printer, picture) == Result(Outcome.NOT_SENT, Cause.REFUSED)


def test_an_address_without_a_host_refuses(picture: Picture) -> None:
    printer = device(Printer(kind="tcp", host="printer.invalid", port=9100))
    assert printer
    assert print_within(20, printer, picture) == Result(Outcome.NOT_SENT, Cause.REFUSED)


def test_a_printer_that_hangs_up_idle_lines_loses_no_ticket(picture: Picture) -> None:
    with FakePrinter("closes-idle") as printer:
        device_ = tcp(printer)
        for count in (1, 2, 3):
            assert print_within(SECONDS, device_, picture) == Result(Outcome.PRINTED)
            assert len(printer.pages) == count
        assert [read_codes(page) for page in printer.pages] == [[CODE]] * 3


@pytest.mark.parametrize("mode", ["reset", "closes-midway"])
@pytest.mark.parametrize("after", [100, 9_000, 12_345, 40_000])
def test_after_a_broken_ticket_the_next_one_is_whole(picture: Picture, mode: Mode, after: int) -> None:
    with FakePrinter(mode, after=after) as printer:
        device_ = tcp(printer)
        assert print_within(SECONDS, device_, picture) == Result(Outcome.UNKNOWN, Cause.RESET)
        printer.mode = "normal"
        assert print_within(SECONDS, device_, picture) == Result(Outcome.PRINTED)
        assert print_within(SECONDS, device_, picture) == Result(Outcome.PRINTED)
        rest, first, second = printer.pages
        assert read_codes(first) == [CODE]
        assert second.rows == first.rows
        assert len(rest.rows) < len(first.rows)


def test_a_printer_that_never_answers_prints_but_stays_unknown(picture: Picture) -> None:
    with FakePrinter("no-fence") as printer:
        assert print_within(SECONDS, tcp(printer, status=False), picture) == Result(Outcome.UNKNOWN)
        assert read_codes(*printer.wait_for_pages(1)) == [CODE]


@pytest.mark.parametrize("status", [True, False])
def test_a_printer_that_reports_unasked_is_understood_and_loses_nothing(picture: Picture, status: bool) -> None:
    outcome = Outcome.PRINTED if status else Outcome.UNKNOWN
    with FakePrinter(chatty=True) as printer:
        for count in (1, 2, 3):
            assert print_within(SECONDS, tcp(printer, status=status), picture) == Result(outcome)
            assert read_codes(printer.wait_for_pages(count)[-1]) == [CODE]


def test_unasked_reports_confirm_nothing(picture: Picture) -> None:
    with FakePrinter("no-fence", chatty=True) as printer:
        assert print_within(SECONDS, tcp(printer), picture) == Result(Outcome.UNKNOWN, Cause.TIMEOUT)


def test_a_printer_that_stops_reading_while_we_still_send_stays_unknown() -> None:
    longer_than_all_buffers = Picture(576, b"\xaa" * 72 * 100_000)
    with FakePrinter("stops-reading") as printer:
        result = print_within(SECONDS, tcp(printer), longer_than_all_buffers)
        assert result == Result(Outcome.UNKNOWN, Cause.TIMEOUT)


def test_a_printer_that_knows_process_ids_confirms_paper(picture: Picture) -> None:
    with FakePrinter() as printer:
        address = ("127.0.0.1", printer.port)
        device_ = EscPosPrinter(lambda deadline: TcpLink(*address, deadline), 576, process_ids=True)
        assert print_within(SECONDS, device_, picture) == Result(Outcome.PRINTED)
        assert any(command.startswith(b"\x1d(H") for command in printer.machine.commands)
        printer.mode = "no-fence"
        assert print_within(SECONDS, device_, picture) == Result(Outcome.UNKNOWN, Cause.TIMEOUT)


def test_without_a_printer_there_is_no_device() -> None:
    assert device(Printer(kind="none")) is None


def test_a_picture_folder_keeps_each_ticket_under_its_name(picture: Picture, tmp_path: Path) -> None:
    folder = device(Printer(kind="picture", path=tmp_path / "tickets", width=576))
    assert folder
    assert folder.print(picture, "2026-11-24_102400_A042", time.monotonic()) == Result(Outcome.PRINTED)
    (file,) = (tmp_path / "tickets").iterdir()
    assert file.name == "2026-11-24_102400_A042.png"
    with Image.open(file) as image:
        assert image.size == (picture.width, picture.height)


def test_a_picture_folder_that_cannot_be_written_is_not_sent(picture: Picture, tmp_path: Path) -> None:
    (tmp_path / "tickets").write_text("a file where the folder should be")
    folder = device(Printer(kind="picture", path=tmp_path / "tickets"))
    assert folder
    assert folder.print(picture, "A042", time.monotonic()) == Result(Outcome.NOT_SENT, Cause.REFUSED)


def test_a_slow_line_gets_the_time_it_needs() -> None:
    def seconds(**settings: object) -> float:
        found = device(Printer(**settings))  # type: ignore[arg-type]  # fields of several types
        assert found
        return found.job_seconds

    assert seconds(kind="tcp", host="p", port=9100) == 8
    assert seconds(kind="serial", path=Path("/dev/ttyS0"), baud=115200) > 8 + 100_000 / 11520
