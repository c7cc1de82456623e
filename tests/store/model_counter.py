"""The sheet of paper of the counter: who is sent on, breaks that are planned, what is entered later, who comes back."""

from dataclasses import asdict, dataclass, field
from datetime import date, timedelta

from tests.store.model_cards import GRANTS_A_DAY, MINUTE, OPEN, SERVES, Card, Refused
from tests.store.model_desk import Desk, day_of

HALL = {1: 1, 2: 1, 3: 2}
WALK = 3 * MINUTE
IDLE_MS = 30_000
LATE_MS = 5 * MINUTE
COME_BACK_DAYS = 5


@dataclass
class Counter(Desk):
    """Everything that is known of the hall, its reception and its counter."""

    owed: dict[int, str] = field(default_factory=dict)
    """Tickets that may come back on a later day, and the numbers they have come back as (or none yet)."""

    def transfer(
        self,
        window: int,
        service: str | None,
        to_window: int | None,
        to_staff: str | None = None,
        and_return: bool = False,
        front: bool = False,
    ) -> bool:
        card = self._current(window)
        self._open_day()
        if to_staff is not None and to_staff not in self.known:
            raise Refused("staff_unknown")
        before, service = asdict(card), service or card.service
        place = to_window or self._place(to_staff, None)
        halls = {HALL[place]} if place else {HALL[number] for number, codes in SERVES.items() if service in codes}
        first = min((other.sort_key for other in self.waiting()), default=card.sort_key + 1)
        self._end(card, "transferred")
        self._done(window)
        self._begin_next(
            window,
            card,
            before,
            service,
            to_window,
            for_staff=to_staff,
            sort_key=min(card.sort_key, first - 1) if front else card.sort_key,
            returns_to=card.id if and_return else card.returns_to,
            away_until=None if HALL[window] in halls else self.now + WALK,
        )
        return self._left(window)

    def no_proof(self, window: int) -> bool:
        card = self._current(window)
        paper = self.papers[card.ticket]
        if card.status != "called":
            raise Refused("not_called")
        if paper.priority is None:
            raise Refused("no_class")
        paper.priority = None
        card.sort_key = self._key(card.base, None, paper.slot, paper.came_back)
        self._put_back(card)
        self._done(window)
        return self._left(window)

    def finish_and_call(self, window: int, services: tuple[str, ...]) -> bool:
        self.finish(window, None, services)
        staff, status = self.shifts.get(window, ("", ""))
        if self.status == "open" and status == "open":
            self._call_waiting(window, staff)
        return True

    def call_if_idle(self, window: int) -> bool:
        staff, status = self.shifts.get(window, ("", ""))
        if self.status != "open" or status != "open" or self.at(window):
            return False
        gone = [c.ended_at or c.held_at or 0 for c in self.today() if c.window == window]
        if self.now < max([self.since[window], *gone]) + IDLE_MS:
            return False
        return self._call_waiting(window, staff)

    def merge(self, window: int, number: str) -> bool:
        in_hand, card = self._current(window), self.find(number)
        if card.ticket == in_hand.ticket:
            raise Refused("merge_itself")
        if card.status not in OPEN:
            raise Refused("already_ended")
        if card.status not in ("waiting", "held"):
            raise Refused("wrong_status")
        before = asdict(card)
        self._end(card, "merged")
        return self._done(window, before)

    def plan_break(self, window: int) -> bool:
        if window not in self.shifts:
            raise Refused("no_shift")
        if not self.at(window):
            return self.take_break(window)
        if self.shifts[window][1] == "break":
            raise Refused("window_busy")
        if window in self.planned:
            return False
        self.planned.add(window)
        self.seq += 1
        return True

    def drop_break(self, window: int) -> bool:
        if window not in self.shifts:
            raise Refused("no_shift")
        if window not in self.planned:
            return False
        self.planned.discard(window)
        self.seq += 1
        return True

    def hand_on_and_close(self, window: int) -> bool:
        if window not in self.shifts:
            raise Refused("no_shift")
        card = self.at(window)
        if card:
            self._open_day()
            self._end(card, "transferred")
            self._done(window)
            self._begin(card, card.service, None, returns_to=card.returns_to)
        return self.close_window(window)

    def note(self, number: str) -> bool:
        self.find(number)
        self.seq += 1
        return True

    def answer_call(self, number: str, said: str) -> bool:
        card = self.find(number)
        if card.status not in OPEN:
            raise Refused("already_ended")
        if card.status != "called" and (card.status, said) != ("waiting", "late"):
            raise Refused("wrong_status")
        if card.answer == said == "coming":
            return False
        delays = card.delays + (said != "coming")
        if delays > 1:
            raise Refused("answers_used_up")
        card.answer, card.answered_at, card.delays = said, self.now, delays
        if card.status == "waiting":
            card.away_until = self.now + LATE_MS
        self.seq += 1
        return True

    def enter_late(self, number: str, window: int, called: int | None, started: int | None, ended: int | None) -> bool:
        card = self.find(number)
        if card.status not in OPEN:
            raise Refused("already_ended")
        last: int = max(card.began_at, card.last_called_at or 0, card.started_at or 0)
        times = [at for at in (called, started, ended) if at is not None]
        for at in times:
            if not last <= at <= self.now or day_of(at) != self.day:
                raise Refused("late_wrong")
            last = at
        if not times:
            raise Refused("late_wrong")
        if card.window not in (None, window):
            raise Refused("wrong_status")
        acting = card.staff or self.shifts.get(window, ("cli", ""))[0]
        there, now = self.at(window), self.now
        for status, moment in (("called", called), ("serving", started), ("done", ended)):
            if moment is not None:
                self.now = moment
                self._tick(card, status, window, acting)
        self.now = now
        if card.status in ("called", "serving"):
            self._open_day()
            if there and there is not card:
                raise Refused("window_busy")
            self.open_window(window, acting)
        if card.status == "done":
            self.now = card.ended_at if card.ended_at is not None else now
            self._go_on(window, card, asdict(card))
            self.now = now
        self.last[window] = None
        return True

    def come_back(self, ticket: int) -> bool:
        if self.owed[ticket]:
            raise Refused("come_back_used")
        if (self.day or "") > (date.fromisoformat(self.papers[ticket].day) + timedelta(COME_BACK_DAYS)).isoformat():
            raise Refused("come_back_too_late")
        paper = self.papers[ticket]
        cards = [self.cards[id] for id in paper.cards]
        service = max(cards, key=lambda card: (card.ended_at or 0, card.id)).service
        self._open_for_tickets()
        if service == "grant" and self._grants() >= GRANTS_A_DAY:
            raise Refused("limit_reached")
        left = [other for other in self.left(paper) if other != service]
        card = self._write([service, *left], paper.priority, paper.needs, base=self.now, came_back=True)
        self.owed[ticket] = self.papers[card.ticket].number
        return True

    def unserved(self, card: Card) -> None:
        self.owed.setdefault(card.ticket, "")

    def _tick(self, card: Card, status: str, window: int, acting: str) -> None:
        if status == "called":
            if card.status != "waiting":
                raise Refused("not_waiting")
            self._call(card, window, acting)
            return
        if status == "serving":
            if card.status != "called":
                raise Refused("not_called")
            card.status, card.started_at = "serving", self.now
        else:
            if card.status != "serving":
                raise Refused("wrong_status")
            self._end(card, "done")
            card.outcome, card.also = None, ()
        self._done(window)
