"""A full day at four real counters: two operators, reception and a supervisor do what one does at a counter."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from shared.domain.appointment import Appointment
from shared.domain.record import Event
from shared.domain.staff import Role
from shared.domain.ticket import number_text
from shared.store.centre import apply_centre
from tests.counter.day import PASSWORD
from tests.counter.hall import MINUTE, MORNING, Clock, Hall, Robot

RECEPTION, SUPERVISOR, LEYLA, AYSEL = 1, 2, 3, 4
PEOPLE = {
    RECEPTION: ("Zəhra Orucova", Role.RECEPTION),
    SUPERVISOR: ("Nigar Quliyeva", Role.SUPERVISOR),
    LEYLA: ("Leyla Əliyeva", Role.OPERATOR),
    AYSEL: ("Aysel Məmmədova", Role.OPERATOR),
}
"""By window."""
OLD_AGE, CARD = "A, Old-age pension, Pensions", "A, Change of bank card, Pensions"
NOTE = "Arayış gözləyir"
TOLD = ("op", "why", "reason", "priority", "proof", "outcome", "service", "for_window", "planned", "appointment")
LISTS = ("services", "matters", "returned", "unserved", "now")
"""What of an event's data is compared: TOLD as it is, of LISTS whatever is in them, how often it is there."""
Line = tuple[str, str, str, str]
"""Kind, number, person, and what else is told."""


class FullDay:
    """Plays the day with keys and clicks, and notes what the record must say."""

    def __init__(self, hall: Hall, counters: dict[int, Robot]) -> None:
        self.hall = hall
        self.counters = counters
        self.expected: list[Line] = self.recorded()

    def notes(self, kind: str, number: str, window: int, told: str = "") -> None:
        """The next line of the record: what somebody at a window has done."""
        self.expected.append((kind, number, PEOPLE[window][0], told))

    def recorded(self) -> list[Line]:
        """What happened, as the record has it."""
        events = self.hall.access.snapshot.events(limit=100_000)
        issued = (event for event in events if event.kind == "issued")
        numbers = {event.ticket: number_text(event.data["letter"], event.data["number"]) for event in issued}
        kinds = {event.seq: event.kind for event in events}
        return [
            (event.kind, numbers.get(event.ticket, ""), event.staff or "", _told(event, kinds))
            for event in events
            if event.kind != "configured"
        ]

    def does(self, window: int, *steps: tuple[str, str]) -> None:
        """Keys at a window, and what is to be seen after each."""
        for key, then in steps:
            self.counters[window].key(key)
            self.counters[window].sees(then)

    def chooses(self, window: int, text: str, row: str, then: str) -> None:
        """Narrows the open list by typing and takes what stands first."""
        desk = self.counters[window]
        desk.must(text=text)
        desk.sees(row)
        self.does(window, ("Return", then))

    def issues(self, number: str, *rows: str, press: str = "", told: str) -> None:
        """Reception finds the services, with the keys, and issues."""
        desk = self.counters[RECEPTION]
        desk.key("Ctrl+K")
        for row in rows:
            desk.must(text=row.split(", ")[1])
            desk.sees(row)
            desk.key("Return")
        if press:
            desk.press(press)
        desk.sees_available("Issue a ticket")
        desk.key_again("Ctrl+Return", f"{number} has been issued")
        self.notes("issued", number, RECEPTION, told)

    def finds(self, number: str, button: str) -> None:
        """Reception types what a scanner would, until the button for it applies."""
        desk = self.counters[RECEPTION]
        self.does(RECEPTION, ("Ctrl+F", "Number or code"))
        desk.must(text=number)
        self.does(RECEPTION, ("Return", "Time line"))
        desk.sees_exactly(number)
        desk.sees_available(button)

    def calls(self, window: int, number: str, why: str) -> None:
        self.counters[window].sees_available("Call next")
        self.does(window, ("F2", "Since the call"))
        self.counters[window].sees(number)
        self.notes("called", number, window, why)

    def starts(self, window: int, number: str) -> None:
        self.does(window, ("F5", "Service time"))
        self.notes("started", number, window)

    def finishes(self, window: int, number: str, told: str = "") -> None:
        self.counters[window].sees_available("Finish service")
        self.counters[window].key_again("F5", f"{number}: the service is finished")
        self.notes("finished", number, window, told)

    def gives_up(self, window: int, number: str) -> None:
        self.counters[window].sees_available("Did not come")
        self.counters[window].key_again("F8", f"{number} did not come")
        self.notes("no_show", number, window)

    def decides(self, button: str, question: str, *keys: str, then: str) -> None:
        """The supervisor presses a button and answers the question with keys."""
        desk = self.counters[SUPERVISOR]
        desk.press(button)
        desk.sees(question)
        for key in keys:
            desk.key(key)
        desk.sees(then)


def _told(event: Event, kinds: dict[int, str]) -> str:
    words = [str(event.data[key]) for key in TOLD if event.data.get(key)]
    words += [f"{key} {len(event.data[key])}" for key in LISTS if event.data.get(key)]
    words += [kinds[event.data["undoes"]]] if "undoes" in event.data else []
    return ", ".join(words)


@contextmanager
def open_full_day(url: str, home: Path) -> Iterator[FullDay]:
    """Four people sign in at their windows, each with a password, on a Thursday at ten."""
    clock = Clock(MORNING)
    clock.run()
    hall = Hall(url, clock)
    with ExitStack() as stack:
        stack.callback(hall.close)
        centre = hall.view().centre
        policy = replace(centre.policy, no_show=replace(centre.policy.no_show, seconds=1))
        apply_centre(hall.access.store, replace(centre, policy=policy), hall.clock)
        hall.access.appointments.book([Appointment("K7Q4M", "pension-age", MORNING + 10 * MINUTE, "az")])
        counters = {}
        for window, (name, role) in PEOPLE.items():
            hall.access.staff.add(name, role, PASSWORD)
            folder = home / str(window)
            folder.mkdir()
            options = ("--window", str(window), "--staff", name, "--password-stdin")
            robot = Robot(url, folder, *options, clock=clock(), password=PASSWORD)
            counters[window] = stack.enter_context(robot)
        counters[RECEPTION].sees("K7Q4M has come")
        counters[SUPERVISOR].sees("Needs attention")
        counters[LEYLA].sees("Nobody waits")
        counters[AYSEL].sees("Nobody waits")
        yield FullDay(hall, counters)


def morning(day: FullDay) -> None:
    """Tickets of all kinds; a priority with its document; a missed call; results; out of order; a family."""
    leyla, aysel, reception = (day.counters[window] for window in (LEYLA, AYSEL, RECEPTION))
    day.issues("A001", OLD_AGE, told="pension-age")
    day.issues("A002", OLD_AGE, press="Priority", told="priority, pension-age")
    day.issues("A003", OLD_AGE, told="pension-age")
    day.issues("A004", OLD_AGE, CARD, told="pension-age, matters 2")
    day.calls(LEYLA, "A002", "head_start")
    day.does(LEYLA, ("F5", "Has the document been shown?"), ("Return", "Service time"))
    day.notes("started", "A002", LEYLA, "seen")

    day.calls(AYSEL, "A001", "first")
    day.does(AYSEL, ("F3", "Calls: 2/2"))
    day.notes("recalled", "A001", AYSEL)
    day.gives_up(AYSEL, "A001")
    day.does(AYSEL, ("Ctrl+Z", "Since the call"))
    day.notes("undone", "A001", AYSEL, "no_show")
    day.gives_up(AYSEL, "A001")
    day.finds("A001", "Back in line")
    day.does(RECEPTION, ("Ctrl+B", "put back into the queue"))
    day.notes("returned", "A001", RECEPTION)

    day.does(LEYLA, ("Ctrl+S", "Services of A002"))
    day.chooses(LEYLA, "bank card", "Change of bank card", "Finish service")
    leyla.sees_available("Finish service")
    day.does(LEYLA, ("1", "Solved"), ("1", "A002: the service is finished"))
    day.notes("finished", "A002", LEYLA, "solved, services 1")
    day.does(LEYLA, ("Ctrl+Z", "Service time"))
    day.notes("undone", "A002", LEYLA, "finished")
    day.finishes(LEYLA, "A002", "solved, services 1")

    day.does(AYSEL, ("F4", "Call by number"))
    aysel.must(text="A003")
    day.does(AYSEL, ("Return", "Feels unwell"), ("Space", "Feels unwell"), ("Return", "Since the call"))
    day.notes("called", "A003", AYSEL, "by_number, health")
    day.starts(AYSEL, "A003")
    day.does(AYSEL, ("F7", "Hold A003"), ("Down", "Hold A003"), ("Return", "A003 is held"))
    day.notes("held", "A003", AYSEL)
    day.does(AYSEL, ("F7", "Held visitors"), ("Return", "Service time"))
    day.notes("resumed", "A003", AYSEL)
    reception.key("Ctrl+F")
    reception.must(text="K7Q4M")
    day.does(RECEPTION, ("Return", "A005 has been issued"))
    day.notes("issued", "A005", RECEPTION, "pension-age, K7Q4M")
    aysel.sees("A005, Old-age pension")
    day.does(AYSEL, ("Ctrl+J", "Join a family’s ticket to A003"))
    aysel.must(text="A005")
    aysel.key("Return")
    aysel.until_gone("A005, Old-age pension")
    day.notes("merged", "A005", AYSEL)
    aysel.press("Services")
    aysel.press("It was another service")
    day.chooses(AYSEL, "bank card", "Change of bank card", "Change of the bank card")
    day.notes("changed", "A003", AYSEL, "now 1")


def noon(day: FullDay) -> None:
    """Help; on to a colleague and back with a note; a break after the visitor; a slip; an evacuation."""
    leyla, aysel, reception = (day.counters[window] for window in (LEYLA, AYSEL, RECEPTION))
    day.does(AYSEL, ("Shift+F1", "Call the supervisor: for what?"), ("Return", "The supervisor was called"))
    day.notes("help", "", AYSEL, "ask, decision")
    day.counters[SUPERVISOR].sees("I am going: Window 4 calls for help")
    day.counters[SUPERVISOR].press("I am going: Window 4 calls for help")
    aysel.sees("Nigar Quliyeva is on the way")
    day.notes("help", "", SUPERVISOR, "answer")

    aysel.press("Note for the next window")
    aysel.must(text=NOTE)
    day.does(AYSEL, ("F6", "Transfer A003"))
    aysel.press("To a window")
    aysel.must(text="3")
    aysel.sees("3, Leyla Əliyeva")
    aysel.press("Comes back to me")
    day.does(AYSEL, ("Return", "A003 has been sent on"))
    day.notes("noted", "A003", AYSEL)
    day.notes("transferred", "A003", AYSEL, "card-change, 3")
    day.calls(LEYLA, "A001", "first")
    day.starts(LEYLA, "A001")
    day.finishes(LEYLA, "A001")
    day.calls(LEYLA, "A003", "sent_here")
    leyla.sees(f"Notes: {NOTE}")
    day.starts(LEYLA, "A003")
    day.finishes(LEYLA, "A003", "4")
    day.calls(AYSEL, "A003", "sent_here")
    day.starts(AYSEL, "A003")
    day.does(AYSEL, ("F9", "Break: for what?"), ("Return", "No break"))
    day.notes("shift", "", AYSEL, "open, lunch")
    day.finishes(AYSEL, "A003")
    aysel.sees("Press F9 when you are back")
    day.notes("shift", "", AYSEL, "break, lunch")

    reception.press("Enter a slip written by hand")
    reception.press("Number on the slip")
    reception.must(text="Z014")
    reception.press("Time on the slip")
    reception.must(text="09:40")
    reception.key("Ctrl+K")
    day.chooses(RECEPTION, "old-age", OLD_AGE, "Enter the slip")
    reception.press("Enter the slip")
    reception.sees("Z014 has been issued")
    day.notes("issued", "Z014", RECEPTION, "pension-age")
    day.calls(LEYLA, "Z014", "first")
    day.decides("Pause the day", "Pause the day: why?", "Down", "Return", then="The day is paused since")
    leyla.sees("The day is paused since")
    day.notes("day", "", SUPERVISOR, "pause, evacuation, returned 1")
    day.counters[SUPERVISOR].press_again("Resume the day", "Pause the day")
    leyla.sees("Next in line")
    day.notes("day", "", SUPERVISOR, "resume")
    day.does(AYSEL, ("F9", "Free"))
    day.notes("shift", "", AYSEL, "open")


def evening(day: FullDay) -> None:
    """Tickets are put right; a window closes with its visitor; the day closes."""
    aysel, reception = day.counters[AYSEL], day.counters[RECEPTION]
    day.finds("A004", "Other priority")
    day.does(RECEPTION, ("Ctrl+U", "A004: another priority"), ("Down", "No priority"), ("Down", "Put right"))
    reception.press("Feels unwell")
    reception.press("Put right")
    reception.sees("put right: Priority")
    day.notes("changed", "A004", RECEPTION, "health, now 1")
    day.finds("Z014", "Why before me?")
    day.does(RECEPTION, ("Ctrl+W", "Z014 asks: why before me?"))
    reception.must(text="A004")
    day.does(RECEPTION, ("Return", "A004 is counted from an earlier time than Z014"))
    reception.key("Esc")
    day.does(RECEPTION, ("Ctrl+D", "Cancel Z014?"))
    reception.press("Cancel the ticket")
    reception.sees("cancelled")
    day.notes("cancelled", "Z014", RECEPTION)
    day.calls(AYSEL, "A004", "head_start")
    aysel.key("Ctrl+Q")
    aysel.press("Hand on and close the window")
    aysel.sees("Open window 4")
    day.notes("transferred", "A004", AYSEL, "pension-age")
    day.notes("shift", "", AYSEL, "closed")
    day.decides("Close the day", "Close the day?", "Return", then="The day is closed since")
    day.counters[LEYLA].sees("The day is closed since")
    day.notes("day", "", SUPERVISOR, "close, unserved 1")
