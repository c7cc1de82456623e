import re

from hypothesis import given
from hypothesis import strategies as st

from shared.printing.picture import slip_picture
from shared.printing.raster import BAND_ROWS, Picture, job_bytes, recovery_bytes
from shared.printing.slip import SlipContent
from tests.printing.escpos_machine import Machine, Page

ROW = 4
REAL_TIME = re.compile(rb"\x10[\x04\x05\x14]")


def printed(job: bytes, row_bytes: int = 72) -> Page:
    machine = Machine(row_bytes=row_bytes)
    machine.receive(job)
    (page,) = machine.pages
    return page


runs = st.tuples(
    st.sampled_from([b"\x00" * ROW, b"\x10\x04\x01\x10", b"\x80\x00\x00\x01", b"\xff" * ROW]), st.integers(1, 300)
)


@given(st.lists(runs, max_size=12))
def test_the_printer_puts_every_dot_where_it_belongs(content: list[tuple[bytes, int]]) -> None:
    rows = [row for row, count in content for _ in range(count)]
    picture = Picture(ROW * 8, b"".join(rows))
    while rows and not any(rows[-1]):
        rows.pop()
    came_out = printed(job_bytes(picture), ROW).rows
    assert [row.replace(b"\x18\x04", b"\x10\x04") for row in came_out] == rows


@given(
    st.binary(min_size=720, max_size=720).map(lambda noise: noise.replace(b"\xff", b"\x10").replace(b"\xfe", b"\x04"))
)
def test_no_dots_are_taken_for_a_command_to_the_printer(noise: bytes) -> None:
    job = job_bytes(Picture(576, noise))
    assert not REAL_TIME.search(job)
    came_out = b"".join(printed(job).rows)
    expected = noise.rstrip(b"\x00")
    changed = [(old, new) for old, new in zip(expected, came_out, strict=False) if old != new]
    assert set(changed) <= {(0x10, 0x18)}


def test_a_ticket_travels_in_small_bands_and_ends_with_a_cut(content: SlipContent) -> None:
    machine = Machine()
    machine.receive(job_bytes(slip_picture(content, 576)))
    assert machine.commands[0] == b"\x1b@"
    assert machine.commands[-1].startswith(b"\x1dV")
    assert max(machine.bands) == BAND_ROWS


def test_empty_paper_is_fed_and_not_sent(content: SlipContent) -> None:
    picture = slip_picture(content, 576)
    assert len(job_bytes(picture)) < 0.85 * len(picture.bits)
    blank = job_bytes(Picture(576, bytes(72 * 1000) + b"\x01" * 72))
    assert len(blank) < 200
    assert len(printed(blank).rows) == 1001


def test_a_ticket_after_one_that_broke_off_is_whole_and_on_its_own_paper(content: SlipContent) -> None:
    picture = slip_picture(content, 576)
    job = job_bytes(picture)
    machine = Machine()
    machine.receive(job[:20_000])
    machine.receive(recovery_bytes(576) + job)
    half, whole = machine.pages
    assert whole == printed(job)
    assert len(half.rows) < len(whole.rows)
