"""A centre's configuration as frozen values, in the shape of `centre.toml`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Final, Literal
from zoneinfo import ZoneInfo

from shared.domain.hall_voice import HallVoice

Text = Mapping[str, str]
"""Language code → words."""

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: Final[tuple[Weekday, ...]] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LANGUAGES: Final = ("az", "ru", "en")
NEEDS: Final = ("low-desk", "escort", "sign-language", *LANGUAGES)
"""What a visitor may need and a window may offer; the languages are spoken ones."""
RECEPTION: Final = "reception"
"""Code of the service behind "I'm not sure"."""
SLIPS: Final = "Z"
"""Letter of numbers that were given out on paper written by hand, on a day without power; no area has it."""
SlipPart = Literal["people_ahead", "range", "qr", "documents", "hints"]
SLIP_PARTS: Final[tuple[SlipPart, ...]] = ("people_ahead", "range", "qr", "documents", "hints")
"""What a paper ticket may leave out; its number, area, service, time and code it never does."""


def words(text: Text, language: str) -> str:
    """The centre's words in a language, else in the first of LANGUAGES that has them."""
    # not the text's own order: Postgres keeps the keys of a document in an order of its own
    return next((text[known] for known in (language, *LANGUAGES) if text.get(known)), "")


@dataclass(frozen=True)
class Hours:
    """Serving and issuing hours of a working day, "HH:MM" in the centre's zone."""

    weekdays: tuple[Weekday, ...]
    open: str
    close: str
    issue_from: str
    issue_until: str


@dataclass(frozen=True)
class SpecialDay:
    """An exception to the weekly hours: a closed day, or a working day with hours of its own."""

    date: date
    closed: bool = False
    name: Text = field(default_factory=dict)
    open: str | None = None
    close: str | None = None
    issue_from: str | None = None
    issue_until: str | None = None


@dataclass(frozen=True)
class NoShow:
    """When a called visitor may be given up: so many calls, so many seconds; then out or back in line once."""

    calls: int = 2
    seconds: int = 60
    then: Literal["out", "back"] = "out"


@dataclass(frozen=True)
class Reason:
    """A choice in a list of reasons."""

    code: str
    name: Text


@dataclass(frozen=True)
class Booked:
    """How visitors with an appointment are counted.

    Who checks in by the slot and `grace_minutes` counts as having come `head_start_minutes` before the slot; who is
    early is called `early_minutes` before it at the soonest, unless a window has nobody else.
    """

    head_start_minutes: int = 60
    grace_minutes: int = 15
    early_minutes: int = 10


@dataclass(frozen=True)
class ComingBack:
    """Who waited in vain when the day closed: counted so much earlier on the next working `days`, once."""

    head_start_minutes: int = 60
    days: int = 5


@dataclass(frozen=True)
class Phone:
    """How much time a visitor's phone may ask for, and how often for one turn."""

    minutes: int = 5
    times: int = 1


@dataclass(frozen=True)
class Policy:
    """What the centre decides about its queue."""

    order: Literal["head_start", "fifo"] = "head_start"
    no_show: NoShow = NoShow()
    undo_seconds: int = 10
    break_reasons: tuple[Reason, ...] = ()
    pause_reasons: tuple[Reason, ...] = ()
    skip_reasons: tuple[Reason, ...] = ()
    put_back_minutes: int = 30
    """For so long after a missed call the visitor may be put back into the queue."""
    appointment: Booked = Booked()
    come_back: ComingBack = ComingBack()
    phone: Phone = Phone()
    voice: HallVoice = field(default_factory=HallVoice)
    walking_minutes: int = 3
    """From one hall to another; who is on the way is not called."""
    auto_call_seconds: int = 0
    """After so long a free window calls the next visitor by itself; 0: never."""
    keep_days: int = 30
    """For so long notes, comments and the codes on tickets are kept; events for ever."""


@dataclass(frozen=True)
class Ground:
    """One of those to whom a priority class applies, in the visitor's own words: "I have a disability"."""

    name: Text
    note: Text = field(default_factory=dict)
    icon: str = "star"
    sign: str = ""
    """Up to three characters in the icon's place, such as "65+"."""


@dataclass(frozen=True)
class PriorityClass:
    """Who is counted as arriving earlier, on which basis, with which proof."""

    code: str
    name: Text
    head_start_minutes: int = 0
    strict: bool = False
    proof: Text = field(default_factory=dict)
    basis: Text = field(default_factory=dict)
    grounds: tuple[Ground, ...] = ()
    """What the kiosk asks; the class only is kept, never which of them it was."""


@dataclass(frozen=True)
class Area:
    """A service area: a letter on tickets, an icon on tiles."""

    letter: str
    icon: str
    name: Text
    short: Text = field(default_factory=dict)


@dataclass(frozen=True)
class Service:
    """What a visitor comes for."""

    code: str
    area: str
    name: Text
    label: Text
    minutes: int
    documents: tuple[Text, ...] = ()
    keywords: tuple[str, ...] = ()
    daily_limit: int = 0
    issue_from: str | None = None
    issue_until: str | None = None
    sample: bool = False


@dataclass(frozen=True)
class Outcome:
    """What may come of a service; its place in the centre's list is its key, 1 to 9."""

    code: str
    name: Text


@dataclass(frozen=True)
class Reception:
    """Where "I'm not sure" leads: tickets of a letter of its own."""

    letter: str
    name: Text
    label: Text
    minutes: int = 5
    icon: str = "question"
    short: Text = field(default_factory=dict)


@dataclass(frozen=True)
class Slip:
    """What the paper ticket looks like. `logo` is the picture itself as a data: address (PNG or SVG), or empty."""

    logo: str = ""
    header: Text = field(default_factory=dict)
    footer: Text = field(default_factory=dict)
    show: tuple[SlipPart, ...] = SLIP_PARTS


@dataclass(frozen=True)
class Window:
    """Where a visitor is served: all services of some areas, single services, and what it offers."""

    number: int
    hall: int = 1
    floor: int = 0
    direction: Literal["", "left", "right", "straight", "up", "down"] = ""
    areas: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Centre:
    """One building with its halls. Equal files give equal values."""

    code: str
    timezone: str
    name: Text
    hours: Hours
    areas: tuple[Area, ...]
    services: tuple[Service, ...]
    windows: tuple[Window, ...]
    languages: tuple[str, ...] = LANGUAGES
    phone_address: str = ""
    ticker: Text = field(default_factory=dict)
    days: tuple[SpecialDay, ...] = ()
    policy: Policy = Policy()
    classes: tuple[PriorityClass, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    reception: Reception | None = None
    slip: Slip = Slip()

    @cached_property
    def zone(self) -> ZoneInfo:
        """The centre's time zone."""
        return ZoneInfo(self.timezone)

    @cached_property
    def service_by_code(self) -> Mapping[str, Service]:
        """Every service that a ticket can be for, the one of the reception included."""
        found = {service.code: service for service in self.services}
        if self.reception:
            found[RECEPTION] = Service(
                code=RECEPTION,
                area=self.reception.letter,
                name=self.reception.name,
                label=self.reception.label,
                minutes=self.reception.minutes,
            )
        return found

    @cached_property
    def area_by_letter(self) -> Mapping[str, Area]:
        """Every letter that a ticket can carry, the one of the reception included."""
        found = {area.letter: area for area in self.areas}
        if self.reception:
            at = self.reception
            found[at.letter] = Area(at.letter, at.icon, at.name, short=at.short)
        return found

    @cached_property
    def window_by_number(self) -> Mapping[int, Window]:
        """The windows by their numbers."""
        return {window.number: window for window in self.windows}

    @cached_property
    def class_by_code(self) -> Mapping[str, PriorityClass]:
        """The priority classes by their codes."""
        return {entry.code: entry for entry in self.classes}

    @cached_property
    def served_by(self) -> Mapping[int, frozenset[str]]:
        """Window number → codes of the services it serves."""
        return {
            window.number: frozenset(window.services)
            | {service.code for service in self.services if service.area in window.areas}
            for window in self.windows
        }
