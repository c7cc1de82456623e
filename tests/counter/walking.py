"""Through every state of the counter, so that somebody can look at each: on any screen, in any language."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import QObject, Qt

from counter.frame import DESK
from shared.domain.staff import Role
from shared.ui.robot import shows
from tests.counter import shots
from tests.counter.conftest import Screen
from tests.counter.hall import MINUTE, SECOND, Clock, Hall
from tests.counter.looking import faults

Key = Qt.Key
WINDOW = 4
STAFF = "Aysel Məmmədova"
SECRET = "çay ilə limon"
LANGUAGES = ("az", "ru", "en")


class Sight(NamedTuple):
    """A screen and how large everything on it is, in percent; the panel or what fills the screen."""

    width: int
    height: int
    zoom: int = 100
    compact: bool = False


SIGHTS = {
    "1920": Sight(1920, 1080),
    "1920, 150 %": Sight(1920, 1080, 150),
    "1920, 200 %": Sight(1920, 1080, 200),
    "1366": Sight(1366, 768),
    "1366, 150 %": Sight(1366, 768, 150),
    "1366, 200 %": Sight(1366, 768, 200),
    "1280": Sight(1280, 720),
    "1280, 150 %": Sight(1280, 720, 150),
    "1280, 200 %": Sight(1280, 720, 200),
    "panel": Sight(420, 640, 100, True),
}
DRAWN = Sight(1440, 900)
Place = tuple[str, str]
"""A sight and a language."""


def look_from(desk: Screen, sight: Sight, language: str) -> None:
    """The same state on another screen, in another language."""
    frame = desk.counter.frame
    desk.bench.language.choose(language)
    if frame.zoom != sight.zoom:
        frame.enlarge(0)
        while frame.zoom < sight.zoom:
            frame.enlarge(1)
    if frame.property("compact") != sight.compact:
        frame.toggle()
    desk.window.resize(sight.width, sight.height)
    desk.qtbot.wait(1)  # a turn of the event loop: lists lay themselves out anew


def faults_on(desk: Screen, walk: Iterator[str], places: Sequence[Place]) -> list[str]:
    """Walks, and looks at every state from every place; gives what is wrong."""
    found: list[str] = []
    for state in walk:
        page = desk.counter.frame.page
        for sight, language in places:
            if page == DESK or not SIGHTS[sight].compact:  # the panel shows the desk only
                look_from(desk, SIGHTS[sight], language)
                found += [f"{state}, {sight}, {language}: {fault}" for fault in faults(desk.window)]
        look_from(desk, DRAWN, "en")
    return found


def walk_desk(desk: Screen, hall: Hall) -> Iterator[str]:
    """A morning at the window: every state and every dialog."""
    clock = cast(Clock, hall.clock)
    yield "free"
    yield from dialogs(desk, "number", "break", "help", "supervisor")
    desk.key(Key.Key_F2)
    stands(desk, "called")
    yield "called"
    desk.key(Key.Key_F3)
    desk.sees("Calls: 2/2")
    yield "called twice"
    desk.key(Key.Key_F5)
    assert desk.counter.desk.property("dialogs").name == "proof"
    yield "proof"
    desk.key(Key.Key_Return)
    stands(desk, "serving")
    clock.forward(4 * SECOND)
    yield "serving"
    yield from dialogs(desk, "transfer", "hold", "merge", "services", "leave")
    desk.key(Key.Key_3)
    desk.key(Key.Key_F2)
    yield "result chosen, refused"
    hall.queue.ask_help(f"window-{WINDOW}", "decision", "az", staff=STAFF)
    hall.queue.plan_break(WINDOW, reason="documents")
    clock.forward(25 * MINUTE)
    desk.qtbot.waitUntil(lambda: bool(desk.counter.desk.property("state")["help_id"]), timeout=5000)
    desk.qtbot.waitUntil(lambda: bool(desk.counter.desk.tick.property("over")), timeout=5000)
    yield "over, help asked for, break planned"
    hall.queue.hold(WINDOW, minutes=1)
    stands(desk, "break")
    yield "break"
    hall.queue.open_window(WINDOW, STAFF)
    clock.forward(2 * MINUTE)
    stands(desk, "free")
    desk.qtbot.waitUntil(lambda: bool(desk.counter.desk.property("state")["reminders"]), timeout=5000)
    yield "free, a held visitor is due"
    yield from dialogs(desk, "hold")
    hall.queue.call_next(WINDOW)
    hall.queue.start(WINDOW)
    hall.queue.finish(WINDOW)
    desk.sees("Undo")
    yield "undo"
    hall.queue.pause_day("evacuation")
    stands(desk, "paused", "stands")
    yield "paused"
    hall.queue.resume_day()
    hall.queue.close_day()
    stands(desk, "closed", "stands")
    yield "closed"


def walk_lost(desk: Screen, pull: Callable[[], None]) -> Iterator[str]:
    """The store is away, first with nobody at the window."""
    pull()
    desk.sees("Call aloud")
    yield "lost"
    desk.key(Key.Key_F2)
    stands(desk, "called")
    yield "lost, called aloud"
    desk.key(Key.Key_F5)
    stands(desk, "serving")
    yield "lost, serving"


def walk_front(front: Screen) -> Iterator[str]:
    """Reception: its cards and its dialogs."""
    front.qtbot.waitUntil(lambda: "DQ47-K4X has come" in front.names(), timeout=5000)
    yield "reception"
    form: QObject = front.counter.reception.property("form")
    form.setProperty("slip", True)
    yield "reception, slip"
    form.setProperty("slip", False)
    front.key(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    front.types("a010")
    front.key(Key.Key_Return)
    front.qtbot.waitUntil(
        lambda: front.counter.reception.property("finding").property("card").get("number") == "A010", timeout=5000
    )
    front.key(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    front.types("pens")
    front.key(Key.Key_Return)
    yield "reception, found"
    for name in ("service", "priority", "language", "cancel", "compare"):
        front.counter.reception.press(name)
        yield f"reception, {name}"
        front.counter.reception.property("dialogs").close()


def walk_overview(floor: Screen) -> Iterator[str]:
    """The hall, and the questions about the day."""
    floor.sees("K001: no open window can serve this visitor")
    yield "overview"
    for name in ("day", "close"):
        floor.counter.overview.press(name)
        yield f"overview, {name}"
        floor.counter.overview.property("dialogs").close()


def dialogs(desk: Screen, *names: str) -> Iterator[str]:
    """Opens dialog after dialog."""
    for name in names:
        desk.counter.desk.press(name)
        opened = desk.counter.desk.property("dialogs").name
        assert opened, name
        for tab in range(3 if opened == "transfer" else 2 if opened == "services" else 1):
            desk.counter.desk.property("dialogs").tab = tab
            yield f"dialog {opened} {tab}"
        desk.counter.desk.property("dialogs").close()


def stands(desk: Screen, state: str, what: str = "status") -> None:
    """Waits until the desk is in a state."""
    desk.qtbot.waitUntil(lambda: desk.counter.desk.property("state").get(what) == state, timeout=5000)


def morning(hall: Hall) -> None:
    """People who wait; two windows are open."""
    shots.people(hall, cast(Clock, hall.clock))


def seat(desk: Screen, role: Role) -> None:
    """Somebody with a role sits there, and sees the line."""
    desk.appoint(role)
    desk.qtbot.waitUntil(lambda: bool(desk.counter.desk.property("state").get("next")), timeout=5000)


def walk_door(door: Screen, hall: Hall) -> Iterator[str]:
    """Signing in, being refused, and the question at a window that is somebody else's."""
    sign_in = door.counter.sign_in
    door.qtbot.waitUntil(lambda: bool(sign_in.ready), timeout=5000)
    yield "sign-in"
    sign_in.setProperty("staff", STAFF)
    until_seen(door, lambda: sign_in.open("wrong password"), "The next try")
    yield "sign-in, refused"
    hall.access.staff.add("Orxan Nəbiyev", Role.OPERATOR, SECRET)
    hall.queue.open_window(WINDOW, "Orxan Nəbiyev")
    door.qtbot.waitUntil(lambda: "taken: Orxan Nəbiyev" in " ".join(door.names()), timeout=5000)
    until_seen(door, lambda: sign_in.open(SECRET), "Go on at window 4")
    yield "sign-in, take over?"


def walk_lock(desk: Screen) -> Iterator[str]:
    """The lock, with a visitor at the window."""
    desk.key(Key.Key_F2)
    stands(desk, "called")
    yield "with a lock"
    desk.key(Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.sees("Locked since")
    yield "locked"
    desk.counter.lock.setProperty("others", True)
    yield "locked, a supervisor"
    desk.counter.lock.enter("Nobody", "wrong password")
    desk.sees("The next try")
    yield "locked, refused"


def until_seen(screen: Screen, act: Callable[[], object], text: str) -> None:
    """Does something that may at first be refused, until it has been answered."""

    def seen() -> bool:
        act()
        return shows(screen.window, text)

    screen.qtbot.waitUntil(seen, timeout=5000)
