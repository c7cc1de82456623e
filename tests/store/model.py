"""A hall on a sheet of paper: the queue in lists and dictionaries, as somebody would play it with cards.

It shares no code with the program. Every operation either changes the sheet and gives True, finds nothing to do
and gives False, or raises Refused. Times are milliseconds; the centre is four hours ahead of UTC all year.
"""

from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.store.model_cards import MINUTE, OFFERS, OPEN, SERVES, UNDO_MS, Card, Paper, Refused, Step


@dataclass
class Sheet:
    """Everything that is known of the hall."""

    now: int
    seq: int = 0
    day: str | None = None
    status: str = "open"
    paused_at: int | None = None
    paused_ms: int = 0
    pauses: list[tuple[int, int]] = field(default_factory=list)
    """Those that are over."""
    papers: dict[int, Paper] = field(default_factory=dict)
    cards: dict[int, Card] = field(default_factory=dict)
    shifts: dict[int, tuple[str, str]] = field(default_factory=dict)
    last: dict[int, Step | None] = field(default_factory=dict)
    since: dict[int, int] = field(default_factory=dict)
    """Window → since when its shift is as it is."""
    planned: set[int] = field(default_factory=set)
    """The windows whose break begins when their visitor goes."""
    known: set[str] = field(default_factory=set)
    """Who has ever been at a window."""
    came_back: set[int] = field(default_factory=set)
    help: dict[int, str] = field(default_factory=dict)
    """The open calls for help and where they come from."""

    @property
    def wall(self) -> datetime:
        """What the clock on the wall shows."""
        return datetime.fromtimestamp(self.now / 1000, UTC) + timedelta(hours=4)

    def today(self) -> list[Card]:
        """The cards of today's tickets."""
        return [card for card in self.cards.values() if self.papers[card.ticket].day == self.day]

    def waiting(self) -> list[Card]:
        return sorted((c for c in self.today() if c.status == "waiting"), key=lambda c: (c.sort_key, c.ticket))

    def find(self, number: str) -> Card:
        """The card that somebody means who says a number: the open one, else the one that ended last."""
        for paper in self.papers.values():
            if (paper.day, paper.number) == (self.day, number):
                cards = [self.cards[id] for id in paper.cards]
                return next((c for c in cards if c.status in OPEN), max(cards, key=lambda c: (c.ended_at or 0, c.id)))
        raise Refused("not_found")

    def at(self, window: int) -> Card | None:
        return next((c for c in self.cards.values() if c.window == window and c.status in ("called", "serving")), None)

    def left(self, paper: Paper) -> list[str]:
        """What a visitor came for and nobody has looked after yet."""
        cards = [self.cards[id] for id in paper.cards if self.cards[id].status != "cancelled"]
        had = {service for card in cards for service in (card.service, *card.also)}
        return [service for service in paper.matters if service not in had]

    # what happens

    def begin_day(self) -> None:
        """The first thing that happens on a day ends what is left of the one before."""
        today = self.wall.date().isoformat()
        if self.day is None or self.day < today:
            for card in self.cards.values():
                if card.status in OPEN:
                    self._end(card, "unserved")
            self.shifts.clear()
            self.planned.clear()
            self.last.clear()
            self.help.clear()
            self.day, self.status, self.paused_at, self.paused_ms = today, "open", None, 0
            self.seq += 1

    def call_next(self, window: int, staff: str | None) -> bool:
        acting = self._ready(window, staff)
        return self._call_waiting(window, acting)

    def _call_waiting(self, window: int, acting: str) -> bool:
        suiting = [card for card in self.waiting() if self._suits(window, card, acting)]
        due = [card for card in suiting if card.not_before is None or card.not_before <= self.now]
        for card in due or suiting:
            self._call(card, window, acting)
            return True
        return False

    def call_number(self, window: int, number: str) -> bool:
        acting = self._ready(window, None)
        card = self.find(number)
        if card.status != "waiting":
            raise Refused("not_waiting")
        if card.for_window != window and card.service not in SERVES[window]:
            raise Refused("not_served_here")
        self._call(card, window, acting)
        return True

    def recall(self, window: int) -> bool:
        card = self._current(window)
        self._open_day()
        if card.status != "called":
            raise Refused("not_called")
        card.calls += 1
        card.last_called_at = self.now
        return self._done(window)

    def start(self, window: int, proof: str | None = None) -> bool:
        card = self._current(window)
        if card.status != "called":
            raise Refused("not_called")
        card.status, card.started_at, card.proof = "serving", self.now, proof or card.proof
        return self._done(window)

    def finish(self, window: int, outcome: str | None = None, services: tuple[str, ...] = ()) -> bool:
        card = self._current(window)
        if card.status != "serving":
            raise Refused("wrong_status")
        before = asdict(card)
        self._end(card, "done")
        card.outcome, card.also = outcome, tuple(one for one in services if one != card.service)
        self._done(window, before)
        self._go_on(window, card, before)
        return self._left(window)

    def hold(self, window: int, minutes: int | None = None) -> bool:
        card = self._current(window)
        self._open_day()
        before = asdict(card)
        card.status, card.held_at = "held", self.now
        card.remind_at = None if minutes is None else self.now + minutes * MINUTE
        self._done(window, before)
        return self._left(window)

    def no_show(self, window: int) -> bool:
        card = self._current(window)
        if card.status != "called":
            raise Refused("not_called")
        if card.calls < 2:
            raise Refused("recall_first")
        if self.now < (card.called_at or 0) + 60_000:
            raise Refused("too_soon")
        before = asdict(card)
        if card.id in self.came_back:
            self._end(card, "no_show")
        else:
            self.came_back.add(card.id)
            self._put_back(card)
        self._done(window, before)
        return self._left(window)

    def resume(self, number: str, window: int) -> bool:
        acting = self._ready(window, None)
        card = self.find(number)
        if card.status != "held":
            raise Refused("wrong_status")
        self._stop_holding(card)
        card.status, card.window, card.staff = "serving", window, acting
        card.started_at = card.started_at or self.now
        return self._done(window)

    def undo(self, window: int) -> bool:
        step = self.last.get(window)
        if step is None:
            raise Refused("nothing_to_undo")
        if self.now - step.at > UNDO_MS:
            raise Refused("undo_too_late")
        if any(asdict(self.cards[id]) != after for id, after in step.after.items()):
            raise Refused("nothing_to_undo")
        mine = self.papers[self.cards[min(step.after)].ticket].cards
        if any(self.cards[id].status in OPEN for id in mine if id not in step.after):
            raise Refused("nothing_to_undo")
        if any(b and b["status"] in ("called", "serving") for b in step.before.values()) and self.at(window):
            raise Refused("window_busy")
        for id, before in step.before.items():
            if before is None:
                self._end(self.cards[id], "cancelled")
            else:
                self.cards[id] = Card(**before)
        self._done(window)
        if there := self.at(window):
            self.open_window(window, there.staff or "")
        return True

    def open_window(self, window: int, staff: str) -> bool:
        if window in self.shifts:
            holder, status = self.shifts[window]
            if holder != staff:
                raise Refused("shift_taken")
            if status == "open":
                return False
        elif staff != "cli" and staff in [holder for holder, _ in self.shifts.values()]:
            raise Refused("staff_elsewhere")
        self.known.add(staff)
        return self._shift(window, staff, "open")

    def take_break(self, window: int) -> bool:
        staff, status = self._leaving(window)
        if status == "break":
            return False
        return self._shift(window, staff, "break")

    def close_window(self, window: int) -> bool:
        self._leaving(window)
        del self.shifts[window]
        self.planned.discard(window)
        self.seq += 1
        return True

    def pause_day(self) -> bool:
        if self.status == "paused":
            return False
        if self.status == "closed":
            raise Refused("day_closed")
        for card in self.today():
            if card.status == "called":
                self._put_back(card)
            elif card.status == "serving":
                card.status, card.held_at = "held", self.now
        self.status, self.paused_at = "paused", self.now
        self.seq += 1
        return True

    def resume_day(self) -> bool:
        if self.status == "open":
            return False
        self._stop_pausing()
        self.status = "open"
        self.seq += 1
        return True

    def close_day(self) -> bool:
        if self.status == "closed":
            return False
        for card in self.today():
            if card.status in ("waiting", "called", "held"):
                self._end(card, "unserved")
                self.unserved(card)
        self._stop_pausing()
        self.status = "closed"
        self.seq += 1
        return True

    def unserved(self, card: Card) -> None:
        """Somebody waited in vain."""

    # how

    def _open_day(self) -> None:
        if self.status != "open":
            raise Refused(f"day_{self.status}")

    def _ready(self, window: int, staff: str | None) -> str:
        self._open_day()
        if window not in self.shifts:
            self.open_window(window, staff or "cli")
            return staff or "cli"
        holder, status = self.shifts[window]
        if staff not in (None, holder):
            raise Refused("shift_taken")
        if status == "break":
            raise Refused("on_break")
        if self.at(window):
            raise Refused("window_busy")
        return holder

    def _current(self, window: int) -> Card:
        card = self.at(window)
        if card is None:
            raise Refused("window_empty")
        return card

    def _leaving(self, window: int) -> tuple[str, str]:
        if window not in self.shifts:
            raise Refused("no_shift")
        if self.at(window):
            raise Refused("window_busy")
        return self.shifts[window]

    def _suits(self, window: int, card: Card, acting: str) -> bool:
        sent_here = card.for_window == window
        served = card.for_window is None and (card.service in SERVES[window] or card.for_staff is not None)
        meant = card.for_staff in (None, acting) and (card.away_until or 0) <= self.now
        return (sent_here or served) and meant and self.papers[card.ticket].needs <= OFFERS[window]

    def _shift(self, window: int, staff: str, status: str) -> bool:
        self.shifts[window], self.since[window] = (staff, status), self.now
        self.planned.discard(window)
        self.seq += 1
        return True

    def _left(self, window: int) -> bool:
        """The visitor has gone: a break that was planned begins."""
        if window in self.planned and not self.at(window):
            self._shift(window, self.shifts[window][0], "break")
        return True

    def _go_on(self, window: int, card: Card, before: dict[str, Any]) -> None:
        """Back to who sent the visitor, or on to what else they came for."""
        if self.status == "closed":
            return
        left = self.left(self.papers[card.ticket])
        if card.returns_to is not None:
            sender = self.cards[card.returns_to]
            place = self._place(sender.staff, sender.window)
            self._begin_next(window, card, before, sender.service, place, returns_to=sender.returns_to)
        elif left:
            self._begin_next(window, card, before, left[0])

    def _place(self, staff: str | None, window: int | None) -> int | None:
        """Where somebody is at work; else their old window, if it is open."""
        at_work = next((w for w, (holder, _) in self.shifts.items() if holder == staff != "cli"), None)
        return at_work or (window if window in self.shifts else None)

    def _call(self, card: Card, window: int, staff: str) -> None:
        card.status, card.window, card.staff, card.calls = "called", window, staff, 1
        card.first_called_at = card.first_called_at or self.now
        card.last_called_at = card.called_at = self.now
        card.answer = card.answered_at = None
        self._done(window)

    def _done(self, window: int, before: dict[str, Any] | None = None) -> bool:
        """One more event at a window; with the card before it if it can be taken back."""
        self.seq += 1
        self.last[window] = None
        if before is not None:
            self.last[window] = Step(self.now, {before["id"]: before}, {before["id"]: asdict(self.cards[before["id"]])})
        return True

    def _begin(self, old: Card, service: str, for_window: int | None = None, **more: Any) -> Card:
        """The next card of a ticket, with the old place; the event has been counted already."""
        fields = {"sort_key": old.sort_key, "began_at": self.now, "for_window": for_window, "proof": old.proof, **more}
        card = Card(self.seq, old.ticket, service, old.base, **fields)
        self.cards[card.id] = card
        self.papers[old.ticket].cards.append(card.id)
        return card

    def _begin_next(
        self, window: int, old: Card, before: dict[str, Any], service: str, for_window: int | None = None, **more: Any
    ) -> None:
        """The next card, which goes again if the window takes its step back."""
        card = self._begin(old, service, for_window, **more)
        self.last[window] = Step(
            self.now, {old.id: before, card.id: None}, {old.id: asdict(old), card.id: asdict(card)}
        )

    def _put_back(self, card: Card) -> None:
        card.status, card.window, card.staff, card.calls, card.called_at = "waiting", None, None, 0, None
        card.answer = card.answered_at = None

    def _stop_holding(self, card: Card) -> None:
        if card.held_at is not None and card.started_at is not None:
            card.held_ms += self.now - card.held_at
        card.held_at = card.remind_at = None

    def _end(self, card: Card, status: str) -> None:
        self._stop_holding(card)
        card.status, card.ended_at = status, self.now

    def _stop_pausing(self) -> None:
        if self.paused_at is not None:
            self.paused_ms += self.now - self.paused_at
            self.pauses.append((self.paused_at, self.now))
        self.paused_at = None
