"""The sheet of paper of kiosks and reception: tickets, appointments, slips, corrections, calls for help."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tests.store.model import Sheet
from tests.store.model_cards import GRANTS_A_DAY, HEAD_START, LETTER, MINUTE, OPEN, Card, Paper, Refused

BOOKED_HEAD_START = 60 * MINUTE
GRACE = 15 * MINUTE
EARLY = 10 * MINUTE
IN_VAIN_HEAD_START = 60 * MINUTE
PUT_BACK_MS = 30 * MINUTE


@dataclass
class Booking:
    """An appointment: what for, when, and the number of the ticket that it has become."""

    service: str
    slot: int
    number: str = ""


def day_of(moment: int) -> str:
    return (datetime.fromtimestamp(moment / 1000, UTC) + timedelta(hours=4)).date().isoformat()


@dataclass
class Desk(Sheet):
    """Everything that is known of the hall and of its reception."""

    bookings: dict[str, Booking] = field(default_factory=dict)

    def issue(self, services: list[str], priority: str | None, needs: frozenset[str]) -> bool:
        for service in services:
            self._open_for_tickets()
            if service == "grant" and self._grants() >= GRANTS_A_DAY:
                raise Refused("limit_reached")
        self._write(services, priority, needs, base=self.now)
        return True

    def check_in(self, code: str, needs: frozenset[str]) -> bool:
        booking = self.bookings[code]
        if booking.number:
            raise Refused("appointment_used")
        if day_of(booking.slot) != self.day:
            raise Refused("appointment_wrong_day")
        self._open_for_tickets()
        late = self.now > booking.slot + GRACE
        card = self._write([booking.service], None, needs, self.now if late else booking.slot, slot=booking.slot)
        if self.now < booking.slot - EARLY:
            card.not_before = booking.slot - EARLY
        booking.number = self.papers[card.ticket].number
        return True

    def issue_slip(self, number: str, service: str, arrived_at: int) -> bool:
        if self.status == "closed":
            raise Refused("day_closed")
        if arrived_at > self.now or day_of(arrived_at) != self.day:
            raise Refused("arrival_wrong")
        if number in [paper.number for paper in self._papers()]:
            raise Refused("number_taken")
        card = self._write([service], None, frozenset(), base=arrived_at, number=number)
        card.began_at = card.base
        return True

    def put_back(self, number: str) -> bool:
        card = self.find(number)
        self._open_day()
        if card.status != "no_show":
            raise Refused("not_missed")
        missed = card.ended_at or 0
        stood_still = sum(end - begin for begin, end in self.pauses if begin >= missed)
        if self.now - missed - stood_still > PUT_BACK_MS:
            raise Refused("put_back_too_late")
        self.seq += 1
        more = {"for_staff": card.for_staff, "returns_to": card.returns_to}
        self._begin(card, card.service, card.for_window, **more)
        return True

    def change(self, number: str, service: str | None, priority: str | None) -> bool:
        """A class of "" is none; None leaves as it is."""
        card = self.find(number)
        paper = self.papers[card.ticket]
        wanted = paper.priority if priority is None else priority or None
        service = service or card.service
        if (service, wanted) == (card.service, paper.priority):
            return False
        if card.status not in OPEN:
            raise Refused("already_ended")
        if service != card.service:
            paper.matters = list(dict.fromkeys(service if one == card.service else one for one in paper.matters))
            card.service = service
        if wanted != paper.priority:
            paper.priority = wanted
            card.sort_key = self._key(card.base, wanted, paper.slot, paper.came_back)
        self.seq += 1
        return True

    def cancel(self, number: str) -> bool:
        card = self.find(number)
        if card.status not in OPEN:
            raise Refused("already_ended")
        if card.status == "serving":
            raise Refused("wrong_status")
        self._end(card, "cancelled")
        self.seq += 1
        if card.window is not None:
            self.last[card.window] = None
            self._left(card.window)
        return True

    def ask_help(self, source: str) -> bool:
        if source in self.help.values():
            return False
        self.seq += 1
        self.help[self.seq] = source
        return True

    def end_help(self, id: int) -> bool:
        if id not in self.help:
            return False
        del self.help[id]
        self.seq += 1
        return True

    def _papers(self) -> list[Paper]:
        return [paper for paper in self.papers.values() if paper.day == self.day]

    def _grants(self) -> int:
        """So many tickets of today are for a grant, as their first matter or a later one."""
        return sum((self.cards[p.cards[0]].service == "grant") + p.matters[1:].count("grant") for p in self._papers())

    def _open_for_tickets(self) -> None:
        self._open_day()
        if self.wall.strftime("%H:%M") >= "23:59":
            raise Refused("outside_hours")

    def _key(self, base: int, priority: str | None, slot: int | None, came_back: bool = False) -> int:
        booked, in_vain = BOOKED_HEAD_START if base == slot else 0, IN_VAIN_HEAD_START if came_back else 0
        return base - max(HEAD_START[priority], booked, in_vain)

    def _write(
        self,
        services: list[str],
        priority: str | None,
        needs: frozenset[str],
        base: int,
        *,
        slot: int | None = None,
        number: str | None = None,
        came_back: bool = False,
    ) -> Card:
        self.seq += 1
        letter = LETTER[services[0]]
        count = sum(paper.number[0] == letter for paper in self._papers()) + 1
        matters = services if len(services) > 1 else []
        paper = Paper(self.seq, self.day or "", number or f"{letter}{count:03}", needs, [self.seq], priority, matters)
        paper.slot, paper.came_back = slot, came_back
        self.papers[self.seq] = paper
        card = Card(self.seq, self.seq, services[0], base, self._key(base, priority, slot, came_back), self.now)
        self.cards[self.seq] = card
        return card
