"""Appointments: the list of today, a file of them, checking in, giving one up."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from shared.cli import issued, words
from shared.cli.context import Console, Refused, pass_console, with_action
from shared.domain import centre as domain
from shared.domain.appointment import Appointment
from shared.domain.centre import Centre
from shared.domain.errors import FileError
from shared.domain.estimate import Forecast, Quote
from shared.domain.view import View
from shared.sentences import QT_TR_NOOP, sentence
from shared.translation import Translator

SHOWN_FAULTS = 20
STATUSES = {
    "booked": QT_TR_NOOP("booked"),
    "checked_in": QT_TR_NOOP("checked in"),
    "cancelled": QT_TR_NOOP("given up"),
}


@click.group("appointments", invoke_without_command=True)
@click.pass_context
@pass_console
def appointments(console: Console, context: click.Context) -> None:
    """List the appointments of today, take them from a file, give one up."""
    if context.invoked_subcommand is not None:
        return
    centre = console.read().centre
    found = console.access.snapshot.appointments()
    tr = console.tr
    value = [_value(one, centre) for one in found]
    console.answer(value, words.table([_row(one, centre, tr) for one in found]) or [tr("No appointments today.")])


@appointments.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@pass_console
def import_appointments(console: Console, file: Path) -> None:
    """Take the appointments of a CSV FILE, all of them or none.

    The first line names the columns: code, service, date, time, language. Taken again, it changes nothing.
    """
    from shared.store.appointment_file import read

    found = read(file, console.read().centre)
    if found.faults:
        raise _refused(found.faults, console.tr)
    booking = console.access.appointments.book(found.appointments)
    tr = console.tr
    told = tr(
        "Appointments: added {added}, changed {changed}, unchanged {unchanged}, used or given up {kept}.",
        added=booking.added,
        changed=booking.changed,
        unchanged=booking.unchanged,
        kept=booking.kept,
    )
    console.answer({"file": str(file), **asdict(booking)}, [told])


@appointments.command("cancel")
@click.argument("code")
@pass_console
def cancel_appointment(console: Console, code: str) -> None:
    """Give the appointment with this CODE up."""
    found = console.access.appointments.cancel(code)
    centre = console.read().centre
    console.answer(_value(found, centre), words.table([_row(found, centre, console.tr)]))


@click.command("check-in")
@click.argument("code")
@click.option("--need", "needs", metavar="NEED", multiple=True, help="What the visitor needs; may be repeated.")
@click.option("--language", type=click.Choice(domain.LANGUAGES), help="The visitor's language; else the booked one.")
@click.option("--print", "on_paper", is_flag=True, help="Print it on the printer of the settings.")
@with_action
@pass_console
def check_in(
    console: Console, code: str, needs: tuple[str, ...], language: str | None, on_paper: bool, action: str | None
) -> None:
    """Issue the ticket of the appointment with this CODE."""
    view = console.read()
    visit = console.access.queue.check_in(
        code,
        language=language,
        needs=needs,
        quoted=_quote(view, console.access.snapshot.appointment(code), frozenset(needs)),
        channel="cli",
        printing=on_paper and console.settings.printer.kind != "none",
        staff=console.staff,
        action=action,
    )
    slot_at = visit.ticket.slot_at
    assert slot_at is not None
    appointment = {"slot": words.iso(view.centre, slot_at), "late": visit.late}
    issued.answer(console, view, visit, on_paper=on_paper, **appointment)


COMMANDS = (appointments, check_in)


def _value(one: Appointment, centre: Centre) -> dict[str, Any]:
    return {
        "code": one.code,
        "slot": words.iso(centre, one.slot_at),
        "service": one.service,
        "language": one.language,
        "status": one.status,
        "ticket": one.number or None,
    }


def _row(one: Appointment, centre: Centre, tr: Translator) -> tuple[str, ...]:
    status = tr(STATUSES[one.status])
    service = words.service_name(centre, one.service, tr)
    return words.clock(centre, one.slot_at), one.code, status, one.number, service


def _quote(view: View, booked: Appointment | None, needs: frozenset[str]) -> Quote | None:
    """What the visitor is told; None where the queue refuses."""
    service = view.centre.service_by_code.get(booked.service) if booked else None
    return Forecast(view).newcomer(service, None, needs, booked.slot_at) if booked and service else None


def _refused(faults: tuple[FileError, ...], tr: Translator) -> Refused:
    """Every fault of a file on a line of its own."""
    told = [sentence(fault, tr) for fault in faults]
    values = [{**fault.values, "message": message} for fault, message in zip(faults, told, strict=True)]
    more = len(told) - SHOWN_FAULTS
    lines = [*told[:SHOWN_FAULTS], *([tr("… and {count} more.", count=more)] if more > 0 else [])]
    return Refused(faults[0].code, "\n".join(lines), faults=values)
