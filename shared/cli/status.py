"""The hall at a glance: status."""

from collections.abc import Iterator
from typing import Any

import click

from shared.cli import words
from shared.cli.context import Console, pass_console
from shared.domain.centre import words as centre_words
from shared.domain.estimate import AreaState, Forecast, Range
from shared.domain.view import View
from shared.translation import Translator

SHOWN_CALLS = 10


@click.command()
@pass_console
def status(console: Console) -> None:
    """Show the queue, the windows, the calls."""
    view = console.read()
    areas = _areas(view)
    console.answer(_value(view, areas), [] if console.as_json else list(_lines(view, areas, console.tr)))


COMMANDS = (status,)


def _areas(view: View) -> list[AreaState]:
    """The areas; the reception, which is none, joins them while someone waits there."""
    letters = {area.letter for area in view.centre.areas}
    return [state for state in Forecast(view).areas().values() if state.letter in letters or state.waiting]


def _value(view: View, areas: list[AreaState]) -> dict[str, Any]:
    return {
        "seq": view.seq,
        "day": view.day.date.isoformat(),
        "waiting": len(view.waiting),
        "areas": [
            {
                "letter": area.letter,
                "waiting": area.waiting,
                "estimate": _estimate(area.range),
                "opens_at": None if area.opens_at is None else words.iso(view.centre, area.opens_at),
            }
            for area in areas
        ],
        "windows": [
            {"number": window.number, "status": view.window_state(window), "ticket": _ticket_at(view, window.number)}
            for window in view.centre.windows
        ],
        "calls": [
            {"ticket": call.number, "window": call.window, "at": words.iso(view.centre, call.at)} for call in view.calls
        ],
    }


def _estimate(span: Range | None) -> dict[str, int] | None:
    return None if span is None else {"low": span.low, "high": span.high}


def _ticket_at(view: View, window: int) -> str | None:
    visit = view.at_window(window)
    return visit.ticket.text if visit else None


def _lines(view: View, areas: list[AreaState], tr: Translator) -> Iterator[str]:
    centre = view.centre
    head = (
        centre_words(centre.name, tr.language),
        f"{view.day.date:%d.%m.%Y} {words.clock(centre, view.at)}",
        words.state(view.day.status, tr),
        tr("waiting: {count}", count=len(view.waiting)),
    )
    yield " · ".join(head)
    yield ""
    yield from words.table([_area(view, area, tr) for area in areas], right=[2])
    yield ""
    yield from words.table([_window(view, window.number, tr) for window in centre.windows], right=[0])
    if view.calls:
        yield ""
        yield tr("Last calls:")
        yield from words.table(
            [
                (words.clock(centre, call.at), call.number, tr("window {window}", window=call.window))
                for call in view.calls[:SHOWN_CALLS]
            ]
        )


def _area(view: View, area: AreaState, tr: Translator) -> tuple[str, str, str, str]:
    name = centre_words(view.centre.area_by_letter[area.letter].name, tr.language)
    return area.letter, name, str(area.waiting), words.wait(area, view, tr)


def _window(view: View, number: int, tr: Translator) -> tuple[str, str, str, str]:
    shift = view.shifts.get(number)
    return (
        str(number),
        words.state(view.window_state(view.centre.window_by_number[number]), tr),
        _ticket_at(view, number) or "",
        shift.staff if shift else "",
    )
