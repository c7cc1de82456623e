"""The record: ticket, events, check."""

from collections.abc import Iterable, Mapping
from typing import Any

import click

from shared.cli import words
from shared.cli.context import Console, Refused, as_json, pass_console
from shared.domain.centre import Centre
from shared.domain.errors import QueueError
from shared.domain.measures import service_ms
from shared.domain.record import Event, happened
from shared.domain.ticket import Turn, number_text, parse_number
from shared.domain.view import View
from shared.translation import Translator


@click.command()
@click.argument("number")
@pass_console
def ticket(console: Console, number: str) -> None:
    """Show the time line of a ticket of today, by its NUMBER or by what its code says to a scanner."""
    snapshot = console.access.snapshot
    scanned = snapshot.by_token(number)
    named = (scanned.ticket.letter, scanned.ticket.number) if scanned else parse_number(number)
    found = snapshot.visit(*named)
    if found is None:
        raise QueueError("not_found", ticket=number)
    visit, turns, events = found
    view = console.read()
    centre = view.centre
    value = {
        "ticket": visit.ticket.text,
        "status": visit.turn.status,
        "turns": [_turn(turn, view) for turn in turns],
        "events": [_event(event, centre) for event in events],
    }
    times = [(words.moment(centre, happened(event)), *_told(event, console.tr)) for event in events]
    lines = [words.turn_line(visit, centre, console.tr), *_durations(visit.turn, view, console.tr), *words.table(times)]
    console.answer(value, lines)


@click.command()
@click.option("--after", type=click.IntRange(min=0), default=0, metavar="SEQ", help="Only what came after this number.")
@pass_console
def events(console: Console, after: int) -> None:
    """List the events of the record.

    Oldest first; with --json one JSON object a line.
    """
    snapshot = console.access.snapshot
    centre = console.read().centre
    numbers: dict[int, str] = {}
    while page := snapshot.events(after):
        after = page[-1].seq
        if console.as_json:
            console.write(as_json(_event(event, centre)) for event in page)
            continue
        numbers |= _numbers(page)
        rows = [
            (str(event.seq), words.moment(centre, event.at), _name(event, numbers), *_told(event, console.tr))
            for event in page
        ]
        console.write(words.table(rows, right=[0]))


@click.command()
@pass_console
def check(console: Console) -> None:
    """Verify the whole record of the centre.

    Every invariant on the data, and that the turns follow from the events alone.
    """
    from shared.store import checking

    tr = console.tr
    report = checking.check(console.access.store, console.access.centre)
    if report.faults:
        faults = [{"code": fault.code, "where": fault.where} for fault in report.faults]
        shown = "; ".join(f"{fault.code} ({fault.where})" for fault in report.faults)
        message = tr("The record is damaged: {faults}. Keep the store as it is and a backup of it.", faults=shown)
        raise Refused("check_failed", message, faults=faults)
    told = tr("The record is in order: %n tickets checked.", "", report.tickets)
    console.answer({"ok": True, "tickets": report.tickets}, [told])


COMMANDS = (ticket, events, check)


def _turn(turn: Turn, view: View) -> dict[str, Any]:
    """A turn for programs: instants with the centre's offset, durations in minutes."""

    def at(instant: int | None) -> str | None:
        return None if instant is None else words.iso(view.centre, instant)

    return {
        "turn": turn.id,
        "status": turn.status,
        "service": turn.service,
        "window": turn.window,
        "staff": turn.staff,
        "for_window": turn.for_window,
        "calls": turn.calls,
        "began_at": at(turn.began_at),
        "first_called_at": at(turn.first_called_at),
        "last_called_at": at(turn.last_called_at),
        "started_at": at(turn.started_at),
        "ended_at": at(turn.ended_at),
        "waited_minutes": _minutes(_waited(turn, view)),
        "served_minutes": _minutes(service_ms(turn)),
        "held_minutes": _minutes(turn.held_ms),
    }


def _event(event: Event, centre: Centre) -> dict[str, Any]:
    return {
        "seq": event.seq,
        "at": words.iso(centre, event.at),
        "kind": event.kind,
        "ticket": event.ticket,
        "turn": event.turn,
        "window": event.window,
        "staff": event.staff,
        "action": event.action,
        "data": event.data,
    }


def _minutes(duration: int | None) -> float | None:
    return None if duration is None else round(duration / 60_000, 1)


def _waited(turn: Turn, view: View) -> int | None:
    """Until the first call, from the opening at the earliest, without the interruptions of the day."""
    return None if turn.first_called_at is None else view.waited_ms(turn)


def _durations(turn: Turn, view: View, tr: Translator) -> list[str]:
    waited, served = _waited(turn, view), service_ms(turn)
    parts = [
        *([] if waited is None else [tr("waited {minutes} min", minutes=waited // 60_000)]),
        *([] if served is None else [tr("service {minutes} min", minutes=served // 60_000)]),
    ]
    return [" · ".join(parts)] if parts else []


def _name(event: Event, numbers: Mapping[int, str]) -> str:
    """The number of an event's ticket; its id if it was issued before the first event that is listed."""
    return "" if event.ticket is None else numbers.get(event.ticket, f"#{event.ticket}")


def _told(event: Event, tr: Translator) -> tuple[str, str, str]:
    """What happened, at which window, by whom."""
    window = "" if event.window is None else tr("window {window}", window=event.window)
    op = event.data.get("status") or event.data.get("op") or event.data.get("result")
    kind = tr(words.KINDS[event.kind])
    detail = f"{kind}: {_word(str(op), tr)}" if op else kind
    if before := event.data.get("from"):
        detail = tr("taken over from {staff}", staff=before)
    if event.data.get("late"):
        detail = tr("{event}, entered later", event=detail)
    return detail, window, event.staff or ""


def _word(op: str, tr: Translator) -> str:
    from shared.cli import paper

    if op in words.STATES:
        return words.state(op, tr)
    if op in words.HELP_STEPS:
        return tr(words.HELP_STEPS[op])
    return paper.told(op, "none", tr)


def _numbers(page: Iterable[Event]) -> dict[int, str]:
    return {
        event.seq: number_text(event.data["letter"], event.data["number"]) for event in page if event.kind == "issued"
    }
