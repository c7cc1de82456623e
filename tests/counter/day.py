"""A day at real counters, each a process of its own: two operators and reception; what they did is what is recorded."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random

from shared.domain.staff import Role
from tests.counter.hall import MORNING, Clock, Hall, Robot

PASSWORD = "Sınaq parolu 7!"
PEOPLE = {
    3: ("Leyla Əliyeva", Role.OPERATOR),
    4: ("Aysel Məmmədova", Role.OPERATOR),
    1: ("Zəhra Orucova", Role.RECEPTION),
}
RECEPTION, OPERATORS = 1, (3, 4)
Line = tuple[str, str, int | None, str | None]
"""Kind, number, window, person."""


class Day:
    """Plays visits through the counters and notes what the record must say."""

    def __init__(self, hall: Hall, counters: dict[int, Robot]) -> None:
        self.hall = hall
        self.counters = counters
        self.expected: list[Line] = []
        self._issued = 0

    def comes(self) -> str:
        """Reception issues a ticket, with the keys alone."""
        desk = self.counters[RECEPTION]
        self._issued += 1
        number = f"A{self._issued:03}"
        desk.key("Ctrl+K")
        desk.must(text="old-age")
        desk.sees("A, Old-age pension, Pensions")
        desk.key("Return")
        desk.sees_available("Issue a ticket")
        desk.key_again("Ctrl+Return", f"{number} has been issued")
        self.expected.append(("issued", number, None, PEOPLE[RECEPTION][0]))
        return number

    def call(self, window: int, number: str) -> None:
        """The next one, who is this one."""
        desk = self.counters[window]
        desk.sees_available("Call next")
        desk.key("F2")
        desk.sees("Calls: 1/2")
        self._note("called", number, window)

    def recall(self, window: int, number: str) -> None:
        self.counters[window].key("F3")
        self.counters[window].sees("Calls: 2/2")
        self._note("recalled", number, window)

    def start(self, window: int, number: str) -> None:
        self.counters[window].key("F5")
        self.counters[window].sees("Service time")
        self._note("started", number, window)

    def finish(self, window: int, number: str) -> None:
        """As soon as a service that has just begun may be finished."""
        self.counters[window].sees_available("Finish service")
        self.counters[window].key("F5")
        self.counters[window].sees(f"{number}: the service is finished")
        self._note("finished", number, window)

    def hold_and_resume(self, window: int, number: str) -> None:
        desk = self.counters[window]
        desk.key("F7")
        desk.sees(f"Hold {number}")
        desk.key("Return")
        desk.sees(f"{number} is held")
        self._note("held", number, window)
        desk.key("F7")
        desk.sees("Held visitors")
        desk.key("Return")
        desk.sees("Service time")
        self._note("resumed", number, window)

    def undo(self, window: int, number: str) -> None:
        self.counters[window].key("Ctrl+Z")
        self.counters[window].sees("Service time")
        self._note("undone", number, window)

    def visit(self, window: int, *more: Callable[[int, str], None]) -> None:
        """A whole visit; `more` happens while the visitor is served."""
        number = self.comes()
        self.call(window, number)
        self.start(window, number)
        for what in more:
            what(window, number)
        self.finish(window, number)

    def recorded(self) -> list[Line]:
        """What has happened to tickets, as the record has it."""
        events = self.hall.access.snapshot.events(limit=100_000)
        numbers = {event.ticket: _number(event.data) for event in events if event.kind == "issued"}
        kept = (event for event in events if event.kind not in ("configured", "day", "shift", "printed", "staff"))
        return [(event.kind, numbers[event.ticket], event.window, event.staff) for event in kept]

    def _note(self, kind: str, number: str, window: int) -> None:
        self.expected.append((kind, number, window, PEOPLE[window][0]))


def _number(data: object) -> str:
    assert isinstance(data, dict)
    return f"{data['letter']}{data['number']:03}"


@contextmanager
def open_day(url: str, home: Path) -> Iterator[Day]:
    """Three people sign in at their windows, each with a password, on a Thursday at ten."""
    clock = Clock(MORNING)
    clock.run()
    hall = Hall(url, clock)
    with ExitStack() as stack:
        stack.callback(hall.close)
        counters = {}
        for window, (name, role) in PEOPLE.items():
            hall.access.staff.add(name, role, PASSWORD)
            folder = home / str(window)
            folder.mkdir()
            options = ("--window", str(window), "--staff", name, "--password-stdin")
            robot = Robot(url, folder, *options, clock=clock(), password=PASSWORD)
            counters[window] = stack.enter_context(robot)
        counters[RECEPTION].sees("Today’s appointments")
        for window in OPERATORS:
            counters[window].sees("Nobody waits")
        yield Day(hall, counters)


def play(day: Day, visits: int, seed: int = 1) -> None:
    """So many visits, each with something that happens on the way."""
    random = Random(seed)
    for _ in range(visits):
        more = random.choice(((), (day.hold_and_resume,), ()))
        window = random.choice(OPERATORS)
        day.visit(window, *more)
        if random.random() < 0.2:
            number = f"A{len([line for line in day.expected if line[0] == 'issued']):03}"
            day.undo(window, number)
            day.finish(window, number)
