"""A ticket on paper: the only place of the command that draws."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from shared.cli.context import Console
from shared.domain.centre import Centre
from shared.domain.coming_back import ComeBack
from shared.domain.errors import NovbeError
from shared.domain.view import View, Visit
from shared.printing.result import Cause, Outcome, Result
from shared.sentences import QT_TR_NOOP
from shared.translation import Translator

if TYPE_CHECKING:
    from shared.printing.words import Content

CAUSES: Final[Mapping[str, str]] = {
    "paper_out": QT_TR_NOOP("no paper"),
    "cover_open": QT_TR_NOOP("the cover is open"),
    "offline": QT_TR_NOOP("the printer is off line"),
    "refused": QT_TR_NOOP("there is no printer"),
    "silent": QT_TR_NOOP("the printer does not answer"),
    "reset": QT_TR_NOOP("the connection broke"),
    "timeout": QT_TR_NOOP("the printer took too long"),
    "fallback": QT_TR_NOOP("by the second printer"),
    "unset": QT_TR_NOOP("the settings name no printer"),
}
UNSET: Final = "unset"
"""There is no printer in the settings: nothing was tried, and nothing is kept in the record."""


def print_ticket(console: Console, centre: Centre, visit: Visit) -> tuple[str, str]:
    """Prints a ticket on the printer of the settings and keeps what became of it; outcome and cause.

    Never raises: the ticket exists, whatever happens to its paper.
    """
    from shared.printing.content import ticket_content

    content = ticket_content(visit.ticket, [visit.turn.service, *visit.matters], centre)
    ((outcome, cause),) = _print(console, [(visit.ticket.id, content)])
    if cause != UNSET:
        with suppress(NovbeError):  # the store may go away just now; the answer tells what became of the paper
            console.access.queue.printed(visit.ticket.id, outcome, cause)
    return outcome, cause


def print_slips(console: Console, view: View, slips: Sequence[ComeBack]) -> list[tuple[str, str]]:
    """Prints come-back slips on the printer of the settings; outcome and cause of each."""
    from shared.printing.content import come_back_content

    return _print(console, [(slip.id, come_back_content(slip, view.centre, view.at)) for slip in slips])


def told(outcome: str, cause: str, tr: Translator) -> str:
    """What became of the paper, in words."""
    why = tr(CAUSES[cause]) if cause in CAUSES else ""
    if outcome == Outcome.PRINTED:
        return tr("printed {how}", how=why) if why else tr("printed")
    if outcome in (Outcome.NOT_SENT, "none"):
        return tr("not printed: {cause}", cause=why) if why else tr("not printed")
    return tr("it is not known whether it was printed")


def _print(console: Console, papers: "Sequence[tuple[int, Content]]") -> list[tuple[str, str]]:
    """What became of each paper, a ticket's id with its content: outcome and cause."""
    from shared.printing.printer import device

    settings = console.settings
    printer = device(settings.printer)
    if printer is None:
        return [("none", UNSET)] * len(papers)
    results: list[Result] = []
    try:
        # drawing needs Qt, which a server may lack
        from shared.printing.spool import Job, Spool

        fallback = device(settings.printer_fallback)
        spool = Spool(printer, lambda job, result: results.append(result), fallback=fallback)
    except (ImportError, FileNotFoundError):
        return [(Outcome.NOT_SENT.value, Cause.NONE.value)] * len(papers)
    for ticket, content in papers:
        spool.submit(Job(ticket, content))
    spool.close()
    return [(result.outcome.value, result.told) for result in results]
