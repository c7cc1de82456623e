"""Paper besides the tickets of today: the centre's design to look at, and a book of slips for a day without power."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from shared.cli.context import Console, Refused, pass_console
from shared.domain.centre import LANGUAGES, RECEPTION, Centre, Service, words
from shared.domain.errors import QueueError
from shared.domain.hours import service_day
from shared.domain.ticket import Ticket, number_text
from shared.printers import PAPER_WIDTHS
from shared.settings import clock
from shared.translation import Translator, translator

if TYPE_CHECKING:
    from shared.printing.picture.book import BookWords

EMERGENCY_LETTER: Final = "Z"
"""No area has it, so that a slip is never taken for a ticket from the kiosk."""
MOST_SLIPS: Final = 999
DOTS_PER_MM: Final = 8
SAMPLE_CODE: Final = "7Q4MNVBESAMPLETICKETABCDEF"


@click.command()
@click.option("--preview", "file", metavar="FILE.png", type=click.Path(path_type=Path), required=True)
@click.option("--service", metavar="CODE", help="The service that the sample is for.")
@click.option("--language", type=click.Choice(LANGUAGES), help="The visitor's language.")
@click.option("--width", type=click.Choice(PAPER_WIDTHS), default=PAPER_WIDTHS[0], help="Dots in a row of the paper.")
@click.option("--from", "source", metavar="FILE.toml", type=click.Path(path_type=Path), help="A centre file.")
@pass_console
def slip(
    console: Console, file: Path, service: str | None, language: str | None, width: int, source: Path | None
) -> None:
    """Draw a sample ticket with the centre's design.

    With --from the design is that of a centre file, and no store is needed.
    """
    centre = _centre(console, source)
    chosen = _sample_service(centre, service)
    ticket = _sample_ticket(centre, chosen, language or centre.languages[0])
    with _drawing(console, file):
        from shared.printing.content import ticket_content
        from shared.printing.picture import prepare, save_png, slip_picture

        prepare()
        picture = slip_picture(ticket_content(ticket, [chosen.code], centre), width)
        save_png(picture, file)
    tr = console.tr
    high, wide = (round(dots / DOTS_PER_MM) for dots in (picture.height, picture.width))
    value = {"file": str(file), "width": picture.width, "height": picture.height}
    console.answer(value, [tr("{file}: a ticket of {wide} × {high} mm", file=file, wide=wide, high=high)])


@click.command("emergency-book")
@click.argument("target", metavar="FILE.pdf|FOLDER", type=click.Path(path_type=Path))
@click.option("--from", "first", type=click.IntRange(1, MOST_SLIPS), default=1, help="The first number.")
@click.option("--to", "last", type=click.IntRange(1, MOST_SLIPS), default=200, help="The last number.")
@pass_console
def emergency_book(console: Console, target: Path, first: int, last: int) -> None:
    """Print a book of numbered slips (PDF, A4).

    For a day without power: cut the slips out, give them to visitors, and enter them later.
    """
    if last < first:
        raise click.UsageError("--to comes before --from")
    numbers = [number_text(EMERGENCY_LETTER, number) for number in range(first, last + 1)]
    file = target if target.suffix.lower() == ".pdf" else target / f"{numbers[0]}-{numbers[-1]}.pdf"
    centre = console.read().centre
    with _drawing(console, file):
        from shared.printing.picture.book import draw_book

        pages = draw_book(file, numbers, _book_words(centre, numbers[0]))
    tr = console.tr
    value = {"file": str(file), "first": numbers[0], "last": numbers[-1], "pages": pages}
    line = tr("{file}: slips {first}–{last}, %n pages", "", pages, file=file, first=numbers[0], last=numbers[-1])
    console.answer(value, [line])


COMMANDS = (slip, emergency_book)


@contextmanager
def _drawing(console: Console, file: Path) -> Iterator[None]:
    """What can go wrong where something is drawn, as refusals."""
    tr = console.tr
    try:
        yield
    except ImportError as error:
        # drawing needs Qt, which a server may lack
        raise Refused("cannot_draw", tr("This computer cannot draw: {cause}", cause=error)) from error
    except OSError as error:
        raise Refused("file_not_written", tr("The file {file} cannot be written.", file=file)) from error


def _centre(console: Console, source: Path | None) -> Centre:
    if source is None:
        return console.read().centre
    from shared.store.centre_file import read

    return read(source)


def _sample_service(centre: Centre, code: str | None) -> Service:
    """The service that is meant, else one that shows the most. QueueError service_unknown."""
    if code is None:
        services = centre.service_by_code.values()
        code = max(services, key=lambda service: min(len(service.documents), 4)).code if services else RECEPTION
    if code not in centre.service_by_code:
        raise QueueError("service_unknown", service=code)
    return centre.service_by_code[code]


def _sample_ticket(centre: Centre, service: Service, language: str) -> Ticket:
    """An ordinary visitor's."""
    now = (clock() or (lambda: time.time_ns() // 1_000_000))()
    return Ticket(
        id=1,
        day=service_day(centre, now),
        letter=service.area,
        number=42,
        language=language,
        issued_at=now,
        token=SAMPLE_CODE,
        people_ahead=6,
        low=15,
        high=20,
    )


def _book_words(centre: Centre, first: str) -> "BookWords":
    from shared.printing.picture.book import BookWords

    tr = translator(centre.languages[0])

    def in_all(caption: Callable[[Translator], str]) -> str:
        return " · ".join(caption(translator(language)) for language in centre.languages)

    service = tr("SERVICE", "in a command")
    return BookWords(
        centre=words(centre.name, tr.language),
        title=tr("Slips for a day without power"),
        how=(tr("Enter each slip later:"), f"novbe issue {service} --number {first} --arrived 12:07"),
        number=in_all(_number),
        date=in_all(_date),
        time=in_all(_time),
        service=in_all(_service),
    )


def _number(tr: Translator) -> str:
    return tr("Your number")


def _date(tr: Translator) -> str:
    return tr("Date", "to fill in")


def _time(tr: Translator) -> str:
    return tr("Time", "to fill in")


def _service(tr: Translator) -> str:
    return tr("Service", "to fill in")
