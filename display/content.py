"""Everything that stands on a board, derived from what is known. Pure."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter

from display import notices, words
from display.announcements import Scene
from display.layout import Layout
from display.notices import Notice
from display.theme import NIGHT, theme
from display.zone import ALL_WINDOWS, Hall, Zone
from shared.domain.centre import Centre, Window
from shared.domain.centre import words as centre_words
from shared.domain.estimate import AreaState
from shared.domain.hours import local, service_day
from shared.domain.ticket import CALLED
from shared.domain.view import Call, View, Walk
from shared.settings import Look
from shared.translation import Translator, translator


@dataclass(frozen=True, slots=True)
class Row:
    """A call: number, window (0: none yet), the way there; `text` is what is read aloud."""

    number: str
    window: int
    direction: str
    place: tuple[str, ...]
    """Hall and floor. Without a window: where the visitor is on the way to, to be called there."""
    times: int
    """How often the number has been called."""
    waits: bool
    text: str


@dataclass(frozen=True, slots=True)
class AreaCell:
    """An area: its name, how many wait, and the wait as `words.wait` says it: before, figures and after."""

    icon: str
    name: str
    waiting: int
    before: str
    range: str
    unit: str
    text: str


@dataclass(frozen=True, slots=True)
class Known:
    """What a board knows at an instant `at` (milliseconds, UTC)."""

    at: int
    view: View | None = None
    scene: Scene = field(default_factory=Scene)
    areas: tuple[AreaState, ...] = ()
    stale: bool = False
    """The view has not been renewed for a while."""
    error: Exception | None = None
    zone: Zone = ALL_WINDOWS
    look: Look = field(default_factory=Look)
    picture: str = ""
    """Where the page finds the centre's picture that has its turn."""
    turn: int = 0
    """Counts up: which page and which language have their turn."""
    page: int = 0
    """Counts up: which page of the list has its turn."""
    announcement: int = 0
    """Counts up: each time that calls come to the card."""


@dataclass(frozen=True, slots=True)
class Content:
    """What the page shows."""

    theme: str = NIGHT
    name: str = ""
    date: str = ""
    clock: str = ""
    full: bool = False
    card: tuple[Row, ...] = ()
    calls: tuple[Row, ...] = ()
    page: str = ""
    title: str = ""
    hint: str = ""
    areas: tuple[AreaCell, ...] = ()
    picture: str = ""
    notice: Notice = field(default_factory=Notice)
    last: str = ""
    """Before the last call, while the store is lost."""
    foot: str = ""
    language: int = 0
    """Which language of the centre has its turn."""
    announcement: int = 0


def content(known: Known, layout: Layout) -> Content:
    """What to show."""
    view = known.view
    clock = _clock(view.centre, known.at) if view else ""
    colours = theme(known.look, clock)
    if view is None or (known.stale and service_day(view.centre, known.at) != view.day.date):
        return Content(colours, notice=notices.connecting(known.error))
    hall = Hall(view.centre, known.zone)
    if not hall.windows:
        return Content(colours, notice=notices.no_windows(known.zone))
    notice = notices.lost(view.centre) if known.stale else notices.of_day(view, known.at, known.scene.listed)
    kind = notice.kind
    card = () if kind else known.scene.card
    listed = () if kind == notices.CLOSED_NOW else tuple(call for call in known.scene.listed if call not in card)
    walks = hall.walks(view.walks, known.at) if kind in ("", notices.IDLE) else ()
    language, areas = _turn(known, layout.area_rows * layout.area_columns)
    tr = translator(language)
    page, shown = _page(_rows(listed, walks, hall, tr), known.page, layout.places)
    return Content(
        theme=colours,
        name=centre_words(view.centre.name, view.centre.languages[0]),
        date=words.day_and_month(service_day(view.centre, known.at), language),
        clock=clock,
        full=known.scene.full and not kind,
        card=tuple(_row(call, hall, tr) for call in card),
        calls=tuple(shown),
        page=page,
        title=_title(known, view, tr),
        hint=tr("Called numbers stay here"),
        areas=tuple(_area(state, view.day.date, view.centre, tr) for state in areas)
        if kind in ("", notices.IDLE)
        else (),
        picture=known.picture if layout.pictures.height else "",
        notice=notice,
        last=_last(listed, view.centre, tr) if known.stale else "",
        foot=_foot(known, view, tr, closed=kind == notices.CLOSED_NOW),
        language=view.centre.languages.index(language),
        announcement=known.announcement,
    )


def _rows(calls: Sequence[Call], walks: Sequence[Walk], hall: Hall, tr: Translator) -> Sequence[Row]:
    """What the list holds, the newest first."""
    rows = [(call.at, _row(call, hall, tr)) for call in calls] + [(walk.since, _walk(walk, hall, tr)) for walk in walks]
    return [row for _, row in sorted(rows, key=itemgetter(0), reverse=True)]


def _page(calls: Sequence[Row], page: int, places: int) -> tuple[str, Sequence[Row]]:
    """The part of a list that has its turn, and which it is ("2/3"); no text when there is one only."""
    pages = max(1, math.ceil(len(calls) / places))
    number = page % pages
    return f"{number + 1}/{pages}" if pages > 1 else "", calls[number * places : (number + 1) * places]


def _turn(known: Known, places: int) -> tuple[str, Sequence[AreaState]]:
    """The language that has its turn, and the areas: every page in one language, then in the next."""
    assert known.view is not None
    centre = known.view.centre
    # the estimate may be older than the centre's newest file
    areas = [state for state in known.areas if state.letter in centre.area_by_letter]
    pages = max(1, math.ceil(len(areas) / places)) if places else 1
    # pages of equal size, so that none is nearly empty
    each = math.ceil(len(areas) / pages)
    page = known.turn % pages
    language = centre.languages[known.turn // pages % len(centre.languages)]
    return language, areas[page * each : (page + 1) * each]


def _row(call: Call, hall: Hall, tr: Translator) -> Row:
    window = hall.centre.window_by_number.get(call.window) or Window(call.window)
    return Row(
        call.number,
        call.window,
        window.direction,
        words.place(window, tr, halls=hall.several_halls, floors=hall.several_floors),
        times=call.calls,
        waits=call.status == CALLED,
        text=tr("{number}, window {window}", number=call.number, window=call.window),
    )


def _walk(walk: Walk, hall: Hall, tr: Translator) -> Row:
    floors = len({window.floor for window in hall.centre.windows}) > 1
    there = Window(walk.windows[0], hall=walk.hall, floor=walk.floor)
    place = words.place(there, tr, halls=True, floors=floors)
    return Row(walk.number, 0, "", place, times=1, waits=True, text=", ".join((walk.number, *place)))


def _area(state: AreaState, today: date, centre: Centre, tr: Translator) -> AreaCell:
    area = centre.area_by_letter[state.letter]
    before, figures, unit = words.wait(state, today, centre, tr)
    name = centre_words(area.short or area.name, tr.language)
    people = tr("%n people waiting", "", state.waiting)
    text = ", ".join(filter(None, (name, people, " ".join(filter(None, (before, figures, unit))))))
    return AreaCell(f"{area.icon}-bold", name, state.waiting, before, figures, unit, text)


def _title(known: Known, view: View, tr: Translator) -> str:
    if known.stale:
        return tr("Recent calls, {time}", time=_clock(view.centre, view.at))
    return tr("Recent calls")


def _last(listed: Sequence[Call], centre: Centre, tr: Translator) -> str:
    return tr("Last call, {time}:", time=_clock(centre, listed[0].at)) if listed else ""


def _foot(known: Known, view: View, tr: Translator, *, closed: bool) -> str:
    if known.stale:
        return tr("Restoring the connection. Last update {time}.", time=_clock(view.centre, view.at))
    if closed:
        return ""
    return centre_words(view.centre.ticker, tr.language)


def _clock(centre: Centre, at: int) -> str:
    return f"{local(centre, at):%H:%M}"
