"""Pictures of every state of the counter: panel and full window, in az, ru and en."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from shared.domain.appointment import Appointment
from shared.domain.staff import Role
from tests.counter import door_shots
from tests.counter.hall import MINUTE, MORNING, SECOND, Clock, Hall, Robot
from tests.postgres import PostgresServer

WINDOW = 4
STAFF = "Aysel Məmmədova"
SECRET = "çay ilə limon"
LANGUAGES = ("az", "ru", "en")
SIZES = {"full": (1440, 900), "small": (1366, 768), "low": (1280, 720)}


@dataclass(frozen=True)
class Scene:
    """A state: what happened before (`before` gets a hall of this morning), and what the operator does then."""

    name: str
    before: Callable[[Hall, Clock], None]
    then: Callable[[Robot], None] = lambda counter: None
    seated: bool = True
    loses_store: bool = False
    role: Role | None = None
    """Who sits there signs in with a password, as this."""
    sizes: Sequence[str] = ("full", "panel")


def people(hall: Hall, clock: Clock) -> None:
    """A morning's line: two of fourteen with priority, one with a need, one without paper."""
    services = ("pension-age", "pension-recalculation", "card-change", "pension-survivor", "pension-disability")
    hall.queue.open_window(3, "Leyla Əliyeva")
    hall.queue.open_window(6, "Rəşad Quliyev")
    hall.queue.take_break(6, reason="rest", staff="Rəşad Quliyev")
    for index in range(14):
        priority = {8: "priority", 11: "martyr"}.get(index)
        needs = ("low-desk",) if index == 5 else ()
        language = ("az", "az", "ru")[index % 3]
        visit = hall.comes(services[index % 5], language=language, priority=priority, needs=needs)
        hall.queue.printed(visit.ticket.id, "not_sent" if index == 6 else "printed", "paper_out")
        clock.forward(105 * SECOND)
        if index == 1:
            hall.queue.call_next(3, staff="Leyla Əliyeva")
            hall.queue.start(3)
            clock.forward(2 * MINUTE)
            hall.queue.finish(3)
    hall.queue.open_window(WINDOW, STAFF)


def visit(hall: Hall, clock: Clock, minutes: float = 2) -> None:
    """A whole visit at the desk."""
    hall.queue.call_next(WINDOW)
    hall.queue.start(WINDOW)
    clock.forward(int(minutes * MINUTE))
    hall.queue.finish(WINDOW)


def idle(hall: Hall, clock: Clock) -> None:
    people(hall, clock)
    visit(hall, clock)
    clock.forward(72 * SECOND)


def nobody(hall: Hall, clock: Clock) -> None:
    hall.queue.open_window(WINDOW, STAFF)
    clock.forward(72 * SECOND)


def called(hall: Hall, clock: Clock) -> None:
    idle(hall, clock)
    hall.queue.call_next(WINDOW)
    clock.forward(38 * SECOND)


def called_twice(hall: Hall, clock: Clock) -> None:
    called(hall, clock)
    hall.queue.recall(WINDOW)
    clock.forward(9 * SECOND)


def serving(hall: Hall, clock: Clock) -> None:
    called(hall, clock)
    hall.queue.start(WINDOW)
    clock.forward(6 * MINUTE + 41 * SECOND)


def over(hall: Hall, clock: Clock) -> None:
    serving(hall, clock)
    clock.forward(17 * MINUTE)


def held(hall: Hall, clock: Clock) -> None:
    serving(hall, clock)
    hall.queue.hold(WINDOW)
    clock.forward(4 * MINUTE)
    hall.queue.call_next(WINDOW)
    hall.queue.start(WINDOW)
    hall.queue.hold(WINDOW)
    clock.forward(3 * MINUTE)


def on_break(hall: Hall, clock: Clock) -> None:
    idle(hall, clock)
    hall.queue.take_break(WINDOW, reason="lunch")
    clock.forward(14 * MINUTE)


def paused(hall: Hall, clock: Clock) -> None:
    serving(hall, clock)
    hall.queue.pause_day("evacuation")
    clock.forward(5 * MINUTE)


def closed(hall: Hall, clock: Clock) -> None:
    idle(hall, clock)
    hall.queue.close_day()
    clock.forward(1 * MINUTE)


def helped(hall: Hall, clock: Clock) -> None:
    """The supervisor has been called; somebody who was put aside is due."""
    serving(hall, clock)
    hall.queue.hold(WINDOW, minutes=5)
    clock.forward(6 * MINUTE)
    hall.queue.call_next(WINDOW)
    hall.queue.start(WINDOW)
    hall.queue.ask_help(f"window-{WINDOW}", "decision", "az", staff=STAFF)
    clock.forward(2 * MINUTE)


def answered(hall: Hall, clock: Clock) -> None:
    """The called visitor has answered by phone."""
    called(hall, clock)
    visit = hall.view().at_window(WINDOW)
    assert visit
    hall.queue.answer_call(visit.ticket.token, "more_time")
    clock.forward(5 * SECOND)


def planned(hall: Hall, clock: Clock) -> None:
    serving(hall, clock)
    hall.queue.plan_break(WINDOW, reason="lunch")


def front(hall: Hall, clock: Clock) -> None:
    """A morning at reception: appointments, devices, a kiosk that calls for help."""
    idle(hall, clock)
    services = ("pension-age", "card-change", "pension-survivor", "pension-disability", "pension-recalculation")
    slots = (clock() + (index - 3) * 10 * MINUTE for index in range(8))
    booked = (Appointment(f"DQ{i}7-K{i}X", services[i % 5], slot, "az") for i, slot in enumerate(slots))
    hall.access.appointments.book(tuple(booked))
    hall.queue.check_in("DQ37-K3X", channel="reception")
    hall.access.devices.beat("kiosk-1", "kiosk", {"printer": {"cause": "none", "paper_low": False}})
    hall.access.devices.beat("kiosk-2", "kiosk", {"printer": {"cause": "none", "paper_low": True}})
    hall.access.devices.beat("board-1", "board", {})
    hall.queue.ask_help("kiosk-1")
    clock.forward(30 * SECOND)


def after_work(hall: Hall, clock: Clock) -> None:
    """The day is over; nobody has time for ten."""
    front(hall, clock)
    hall.queue.close_day()


def floor(hall: Hall, clock: Clock) -> None:
    """A busy hall: a service that lasts too long, somebody whom no open window can serve."""
    front(hall, clock)
    for window, name in ((1, "Nigar Səfərova"), (5, "Tural Quliyev"), (7, "Lalə Abbasova")):
        hall.queue.open_window(window, name)
    hall.queue.call_next(3, staff="Leyla Əliyeva")
    hall.queue.start(3)
    hall.comes("certificate-pension", needs=("sign-language",))
    clock.forward(26 * MINUTE)
    hall.queue.ask_help("window-7", "decision")
    hall.access.devices.beat("kiosk-1", "kiosk", {"printer": {"cause": "paper_out", "paper_low": True}})


def looked_around(counter: Robot) -> None:
    counter.sees("DQ47-K4X")


def unserved(counter: Robot) -> None:
    looked_around(counter)
    counter.key("Ctrl+F")
    counter.must(text="A010")
    counter.key("Return")
    counter.sees("GL-")


def overlooked(counter: Robot) -> None:
    counter.key("Ctrl+3")
    counter.sees("K001")


def looked_up(counter: Robot) -> None:
    looked_around(counter)
    counter.key("Ctrl+F")
    counter.must(text="A010")
    counter.key("Return")
    counter.sees("A010")
    counter.key("Ctrl+K")
    counter.must(text="pens")
    counter.key("Return")


def reclassed(counter: Robot) -> None:
    looked_up(counter)
    counter.key("Ctrl+U")
    counter.key("Down")
    counter.key("Down")


def compared(counter: Robot) -> None:
    looked_up(counter)
    counter.key("Ctrl+W")
    counter.must(text="A002")
    counter.key_again("Return", "A002")


def pressed(*keys: str) -> Callable[[Robot], None]:
    """The operator presses keys, one after the other."""

    def press(counter: Robot) -> None:
        for key in keys:
            counter.key(key)

    return press


def in_contrast(counter: Robot) -> None:
    """High contrast is the last of what the help offers."""
    counter.key("F1")
    names = {"Yüksək kontrast", "Высокий контраст", "High contrast"}
    counter.press(next(item["name"] for item in counter.items() if item["name"] in names))
    counter.key("Esc")


def finished(counter: Robot) -> None:
    counter.key("F5")
    counter.sees("Ctrl+Z")


def by_number(counter: Robot) -> None:
    counter.key("F4")
    counter.must(text="a01")


def supervised(counter: Robot) -> None:
    """Without the document, for the first of the reasons: a supervisor is asked."""
    for key in ("F5", "Tab", "Tab", "Space", "Space", "Return"):
        counter.key(key)


def refused(counter: Robot) -> None:
    counter.key("F2")


SCENES = (
    Scene("sign-in", people, seated=False),
    Scene("idle", idle),
    Scene("nobody", nobody),
    Scene("called", called),
    Scene("called-twice", called_twice),
    Scene("serving", serving),
    Scene("over", over),
    Scene("finished", serving, finished),
    Scene("refused", serving, refused),
    Scene("held", held, pressed("F7")),
    Scene("number", idle, by_number),
    Scene("transfer", serving, pressed("F6")),
    Scene("break-reason", idle, pressed("F9")),
    Scene("break", on_break),
    Scene("help", serving, pressed("F1")),
    Scene("paused", paused),
    Scene("closed", closed),
    Scene("lost", serving, loses_store=True),
    Scene("by-hand", idle, pressed("F2"), loses_store=True),
    Scene("proof", called, pressed("F5")),
    Scene("decision", called, supervised, role=Role.OPERATOR),
    Scene("result", serving, pressed("1")),
    Scene("services", serving, pressed("Ctrl+S")),
    Scene("hold", serving, pressed("F7")),
    Scene("join", serving, pressed("Ctrl+J")),
    Scene("supervisor", serving, pressed("Shift+F1")),
    Scene("helped", helped),
    Scene("answered", answered),
    Scene("leave", serving, pressed("Ctrl+Q")),
    Scene("planned", planned),
    Scene("contrast", called, in_contrast),
    Scene("low", serving, sizes=("low",)),
    Scene("text-150", called, pressed("Ctrl++", "Ctrl++"), sizes=("small",)),
    Scene("text-200", serving, pressed("Ctrl++", "Ctrl++", "Ctrl++"), sizes=("small",)),
    Scene("reception", front, looked_around, role=Role.RECEPTION, sizes=("full",)),
    Scene("reception-found", front, looked_up, role=Role.RECEPTION, sizes=("full",)),
    Scene("reception-class", front, reclassed, role=Role.RECEPTION, sizes=("full",)),
    Scene("reception-compare", front, compared, role=Role.RECEPTION, sizes=("full",)),
    Scene("reception-slips", after_work, unserved, role=Role.RECEPTION, sizes=("full",)),
    Scene("overview", floor, overlooked, role=Role.SUPERVISOR, sizes=("full",)),
)


def shots(
    folder: Path,
    languages: Sequence[str] = LANGUAGES,
    only: Sequence[str] = (),
    sizes: Sequence[str] = (),
) -> Iterator[tuple[str, Path]]:
    """Makes the pictures in `folder` and yields each with its name.

    `sizes` instead of the scenes' own: full, small, low, panel.
    """
    for scene in SCENES:
        if not only or scene.name in only:
            for language in languages:
                yield from _pictures(scene, language, folder, sizes)
    if not only:
        for language in languages:
            yield from door_shots.shots(folder, language)


def _pictures(scene: Scene, language: str, folder: Path, sizes: Sequence[str]) -> Iterator[tuple[str, Path]]:
    with TemporaryDirectory(prefix="novbe-shots-") as home, ExitStack() as stack:
        server = stack.enter_context(PostgresServer()) if scene.loses_store else None
        clock = Clock(MORNING - 60 * MINUTE)
        hall = Hall(server.create_database() if server else f"sqlite:///{home}/novbe.sqlite", clock)
        scene.before(hall, clock)
        options = ("--window", str(WINDOW), "--staff", STAFF) if scene.seated else ()
        if scene.role:
            hall.access.staff.add(STAFF, scene.role, SECRET)
            options = (*options, "--password-stdin")
        hall.close()
        password = SECRET if scene.role else None
        counter = Robot(hall.url, Path(home), *options, clock=clock(), language=language, password=password)
        stack.enter_context(counter)
        counter.sees("F1" if scene.seated else "12")
        if server:
            server.stop()
            counter.sees(LOST[language])
        scene.then(counter)
        for size in sizes or scene.sizes:
            picture = folder / f"counter-{scene.name}-{size}-{language}.png"
            _shape(counter, size)
            counter.shot(picture)
            yield picture.stem, picture


LOST = {"az": "bağlantı yoxdur", "ru": "Нет связи", "en": "No connection since"}


def _shape(counter: Robot, size: str) -> None:
    if size == "panel":
        counter.key("Ctrl+M")
        counter.must(resize=[420, 640])
    else:
        counter.must(resize=list(SIZES[size]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--only", nargs="*", default=())
    parser.add_argument("--sizes", nargs="*", default=())
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    for name, _ in shots(asked.folder, asked.languages, asked.only, asked.sizes):
        print(name, flush=True)
