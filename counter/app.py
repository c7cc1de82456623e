"""Starts the counter: a window, what is on it, and the queue behind it."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from counter.by_hand import Entry
from counter.desk import Desk
from counter.entering import Entered
from counter.frame import DESK, OVERVIEW, RECEPTION, STATISTICS, Frame
from counter.idle import Idle
from counter.lock import Lock
from counter.memory import Notebook, memory_file
from counter.overview import Overview
from counter.papers import Papers
from counter.reading import PAUSE_SECONDS, SPREAD_SECONDS, Reading
from counter.reception import Reception
from counter.sign_in import SignIn
from counter.statistics import Statistics
from shared.access import Access
from shared.domain.errors import NovbeError
from shared.domain.staff import Permission, Role, may
from shared.domain.view import View
from shared.settings import Settings, SettingsError, clock, load
from shared.translation import translator
from shared.ui.app import App
from shared.ui.jobs import Jobs
from shared.ui.language import Language
from shared.ui.live import Live
from shared.ui.window import Window

FIRST_PAGE = {Role.RECEPTION: RECEPTION, Role.SUPERVISOR: OVERVIEW}
"""Role → the page that it begins with; the others begin at the desk."""
PAGE = Path(__file__).with_name("qml") / "Counter.qml"


class Shell(Protocol):
    """What the counter needs of the app that shows it."""

    jobs: Jobs
    language: Language

    @property
    def qt(self) -> QCoreApplication:
        """The application."""

    def on_close(self, action: Callable[[], None]) -> None:
        """Registers what ends with the app."""


class Counter:
    """The counter's parts, joined."""

    def __init__(
        self, app: Shell, access: Access, notebook: Notebook, *, compact: bool, passwords: bool = True
    ) -> None:
        self._app = app
        self._access = access
        self.notebook = notebook
        self._view: View | None = None
        self.frame = Frame(notebook, compact, app.qt)
        self.desk = Desk(access, app.jobs, app.language, app.qt, passwords=passwords)
        self.sign_in = SignIn(access, app.jobs, app.language, notebook, app.qt, passwords=passwords)
        self.lock = Lock(access, app.jobs, app.language, app.qt)
        self.papers = Papers(access, app.jobs, app.qt)
        self.reception = Reception(access, app.jobs, app.language, self.papers, app.qt)
        self.overview = Overview(access, app.jobs, app.language, app.qt)
        self.statistics = Statistics(access, app.jobs, app.language, app.qt)
        self.sign_in.opened.connect(self._sit)
        self.lock.opened.connect(self._sit)
        self.lock.locked_changed.connect(self.desk.decision.back)
        self.lock.locked_changed.connect(self._attend)
        self.frame.changed.connect(self._attend)
        self.desk.left.connect(self._left)
        self.desk.ticked.connect(self._keep_ticked)
        self.desk.chain_chosen.connect(lambda staff, on: notebook.keep(notebook.memory.chaining(staff, on)))
        app.language.changed.connect(self._remember_language)

    @property
    def models(self) -> dict[str, QObject]:
        """The view models by the names of the page's required properties."""
        return {
            "signIn": self.sign_in,
            "lock": self.lock,
            "desk": self.desk,
            "reception": self.reception,
            "overview": self.overview,
            "statistics": self.statistics,
            "frame": self.frame,
            "language": self._app.language,
        }

    def connect_store(self) -> None:
        """Begins to read the queue; the store may come later."""
        reading = Reading(self._access)
        changes = self._access.changes(PAUSE_SECONDS, SPREAD_SECONDS)
        live = Live(self._app.jobs, changes, reading.read, self._app.qt)
        live.refreshed.connect(self._show)
        live.lost.connect(self.desk.lose)
        live.lost.connect(lambda _: self._tell_lost())
        live.lost.connect(self.sign_in.lose)
        live.back.connect(self.desk.regain)
        live.back.connect(self._tell_lost)
        self._app.on_close(self._access.close)
        self._app.on_close(live.close)
        live.start()

    def may_close(self) -> bool:
        """Whether the window may close now: an open shift is closed first, and a visitor is not left alone.

        A locked one stays: who closes it may not be who sits there.
        """
        if self.lock.locked:
            return False
        if not self.desk.seated or self.desk.lost:
            return True
        self.desk.leave(self._app.qt.quit)
        return False

    def press(self, button: str) -> None:
        """A key that was pressed in another program: as at the desk, unless that is locked or asks something."""
        if self.desk.seated and not self.lock.locked and not self.desk.property("dialogs").name:
            self.frame.go(DESK)
            self.desk.press(button)

    def appoint(self, staff: str, role: Role) -> None:
        """Who has signed in, and as what: this decides which pages there are."""
        memory = self.notebook.memory
        self._app.language.choose(memory.languages.get(staff, self._app.language.translate.language))
        self.desk.set_chain(staff in memory.chains)
        self.desk.promote(role)
        self.reception.sit(staff, role)
        self.overview.sit(staff, role)
        self.frame.offer(pages_of(role), FIRST_PAGE.get(role, DESK))

    def _sit(self, window: int, staff: str, view: View, entered: Entered) -> None:
        self.desk.sit(window, staff, view)
        self.desk.take_up(Entry(**entry) for entry in self.notebook.memory.ticked)
        self.appoint(staff, entered.role)
        self.lock.guard(window, staff, view, entered)

    def _attend(self) -> None:
        self.desk.attend(not self.lock.locked and self.frame.page == DESK)

    def _left(self, message: str) -> None:
        self.lock.release()
        if self._view is not None:
            self.sign_in.show(self._view)
        self.sign_in.tell(message)

    def _keep_ticked(self, entries: tuple[Entry, ...]) -> None:
        ticked = tuple(asdict(entry) for entry in entries)
        self.notebook.keep(replace(self.notebook.memory, ticked=ticked))

    def _remember_language(self) -> None:
        if staff := self.desk.staff:
            self.notebook.keep(self.notebook.memory.speaking(staff, self._app.language.translate.language))

    def _tell_lost(self) -> None:
        """Reception, overview and statistics learn from the desk since when the store is away."""
        self.reception.lose(self.desk.since_lost())
        self.overview.lose(self.desk.since_lost())
        self.statistics.lose(self.desk.since_lost())

    def _show(self, view: View) -> None:
        self._view = view
        self.desk.show(view)
        if not self.desk.seated:  # else nobody sees its form
            self.sign_in.show(view)
        self.lock.show(view)
        self.reception.show(view)
        self.overview.show(view)
        self.statistics.show(view)


def pages_of(role: Role) -> tuple[str, ...]:
    """The pages of the counter that a role works with."""
    needed = {
        DESK: Permission.SERVE,
        RECEPTION: Permission.ISSUE,
        OVERVIEW: Permission.SUPERVISE,
        STATISTICS: Permission.STATISTICS,
    }
    return tuple(page for page, permission in needed.items() if may(role, permission))


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the counter; gives the exit status."""
    parser = argparse.ArgumentParser(prog="counter", description="The operator's desk at a window.")
    parser.add_argument("--window", type=int, metavar="N", help="sit down at this window")
    parser.add_argument("--staff", metavar="NAME", help="the operator's name")
    parser.add_argument("--password-stdin", action="store_true", help="the password: the first line of standard input")
    parser.add_argument("--compact", action="store_true", help="begin with the small panel")
    parser.add_argument("--practice", action="store_true", help="practise with visitors who do not exist")
    parser.add_argument("--robot", action="store_true", help="obey commands on standard input")
    options = parser.parse_args(argv)
    try:
        settings = load()
        now = clock()
    except SettingsError as error:
        from shared.starting import refuse

        return refuse(error)
    password = sys.stdin.readline().rstrip("\r\n") if options.password_stdin else ""
    if options.practice:
        return _practise(settings, now, options)
    with App("counter", language=settings.language, robot=options.robot) as app:
        notebook = Notebook(memory_file(), app.jobs)
        app.on_close(notebook.close)
        access = Access(settings.store, settings.centre, now)
        counter = Counter(app, access, notebook, compact=options.compact, passwords=settings.counter_passwords)
        if options.window:
            counter.sign_in.suggest(options.window, options.staff or "", password)
        window = _show(app, counter)
        Idle(window, settings.counter_lock_minutes * 60, counter.lock.lock)
        if settings.counter_global_keys:
            _listen_elsewhere(app, counter, window)
        app.after_first_frame(counter.connect_store)
        app.after_first_frame(lambda: counter.papers.open(settings.printer, settings.printer_fallback))
        app.on_close(counter.papers.close)
        return app.run()


def _show(app: App, counter: Counter) -> Window:
    size = counter.frame.size
    window = app.show(PAGE, counter.models, size=(size.width(), size.height()), may_close=counter.may_close)
    counter.frame.hold(window)
    return window


def _listen_elsewhere(app: App, counter: Counter, window: Window) -> None:
    """Some keys work while another program has the focus; if they cannot, it is told why."""
    from counter.global_keys import ON, GlobalKeys, sentence

    keys = GlobalKeys(app.qt)
    state = keys.start()
    app.on_close(keys.close)
    if state != ON:
        sys.stderr.write(sentence(state, translator("")) + "\n")

    def press(button: str) -> None:
        counter.press(button)
        if counter.desk.property("dialogs").name:
            window.requestActivate()  # something is asked

    def tell() -> None:
        counter.frame.tell_keys(sentence(state, app.language.translate))

    keys.pressed.connect(press)
    app.language.changed.connect(tell)
    tell()


def _practise(settings: Settings, now: Callable[[], int] | None, options: argparse.Namespace) -> int:
    """The counter on a copy of the centre that is thrown away; the real store is only read, once."""
    from counter.practice import Visitors, rehearse
    from shared.sentences import sentence

    try:
        real = Access(settings.store, settings.centre, now)
        centre = real.read().centre
        real.close()
    except NovbeError as error:
        sys.stderr.write(sentence(error, translator(settings.language)) + "\n")
        return 4
    with TemporaryDirectory(prefix="novbe-practice-") as folder:
        access = rehearse(centre, Path(folder))
        with App("counter", language=settings.language, robot=options.robot) as app:
            notebook = Notebook(Path(folder) / "counter.json", app.jobs)
            counter = Counter(app, access, notebook, compact=options.compact, passwords=False)
            counter.frame.practise()
            if options.window:
                counter.sign_in.suggest(options.window, options.staff or "", "")
            _show(app, counter)
            visitors = Visitors(access, centre, app.jobs, app.qt)
            app.on_close(visitors.stop)
            app.after_first_frame(counter.connect_store)
            return app.run()
