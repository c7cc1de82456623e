"""The paper of who was not served when the day closed."""

from dataclasses import replace
from datetime import date, datetime
from queue import Queue

import pytest
import zxingcpp

from shared import assets
from shared.domain.coming_back import ComeBack
from shared.domain.scan import parse
from shared.printers import Printer
from shared.printing.come_back import ComeBackContent
from shared.printing.content import come_back_content
from shared.printing.picture import slip_picture
from shared.printing.printer import device
from shared.printing.result import Result
from shared.printing.slip import Frame, Plate, SlipContent, Text
from shared.printing.spool import Job, Spool
from shared.printing.words import elements
from shared.store import centre_file
from tests.printing.fake_printer import FakePrinter, read_codes
from tests.printing.test_picture import LANGUAGES, WIDTHS, pillow

SLIP = ComeBack("A014", "pension-age", "az", "GL-7Q4M-K2PD", date(2026, 12, 1))


@pytest.fixture
def come_back() -> ComeBackContent:
    centre = centre_file.read(assets.path("centres", "dost", "centre.toml"))
    return come_back_content(SLIP, centre, int(datetime.fromisoformat("2026-11-24T18:05+04:00").timestamp() * 1000))


def test_says_in_the_visitors_language_what_it_is_until_when_and_what_to_do(come_back: ComeBackContent) -> None:
    texts = [element.text for element in elements(come_back) if isinstance(element, Text)]
    assert texts[0] == "Təkrar gəliş qəbzi"
    assert "01.12.2026 tarixinədək gəlin." in texts
    assert "60 dəqiqə əvvəl gəlmiş kimi daha tez çağırılacaqsınız." in texts
    assert Plate("A014 nömrəli talon", "Yaşa görə pensiya") in elements(come_back)
    assert f"{come_back.issued_at:%d.%m.%Y %H:%M}" == "24.11.2026 18:05"


def test_without_a_head_start_none_is_promised(come_back: ComeBackContent) -> None:
    texts = [element.text for element in elements(replace(come_back, minutes=0)) if isinstance(element, Text)]
    assert not any("əvvəl" in text for text in texts)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_foreign_reader_reads_the_code_and_nothing_runs_over_the_edge(
    come_back: ComeBackContent, language: str, width: int
) -> None:
    page = pillow(slip_picture(replace(come_back, language=language), width))
    (code,) = zxingcpp.read_barcodes(page)
    assert parse(code.text).kind == "come_back"
    assert code.text == come_back.code
    edge = [*range(8), *range(width - 8, width)]
    inked = [y for y in range(page.height) if any(not page.getpixel((x, y)) for x in edge)]
    assert len(inked) == 3, "only the line to tear along reaches the edge"


def test_is_no_copy_of_the_ticket_and_a_second_one_is(come_back: ComeBackContent, content: SlipContent) -> None:
    told: Queue[tuple[Job, Result]] = Queue()
    with FakePrinter() as printer:
        found = device(Printer(kind="tcp", host="127.0.0.1", port=printer.port))
        assert found
        spool = Spool(found, lambda job, result: told.put((job, result)))
        for paper in (content, come_back, come_back):
            spool.submit(Job(7, paper))
        spool.close()
        assert [told.get()[0].content.copy for _ in range(3)] == [False, False, True]
        assert [read_codes(page) for page in printer.pages][1:] == [[come_back.code]] * 2
    assert Frame("NÜSXƏ") in elements(replace(come_back, copy=True))
    assert Job(7, come_back).name == "2026-11-24_180500_A014_come_back"
