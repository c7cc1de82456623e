"""Simulated operators: each at a window, calling, serving, now and then holding or sending on, taking breaks."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from random import Random

from shared.domain.centre import Centre, Service
from shared.domain.errors import QueueError
from shared.simulation.agenda import SECOND_MS, Agenda
from shared.simulation.habits import Habits
from shared.store.queue import Queue

LOOK_AGAIN_SECONDS = 5
NAMES = (
    "Aysel Məmmədova",
    "Elçin Quliyev",
    "Günel Əliyeva",
    "Rəşad Hüseynov",
    "Nigar İsmayılova",
    "Tural Cəfərov",
    "Sevinc Babayeva",
    "Orxan Vəliyev",
    "Lalə Həsənova",
    "Kamran Əhmədov",
    "Zəhra Sultanova",
    "Fərid Şükürov",
)


def name(place: int) -> str:
    """The name of the operator at the window that has this place (from 0) in the hall."""
    turn, index = divmod(place, len(NAMES))
    return f"{NAMES[index]} {turn + 1}" if turn else NAMES[index]


class Operators:
    """The people at the windows. `heard` is told of each number that is called.

    `look_again_s` is how often a free window looks whether somebody has come; it is told of simulated visitors at
    once, so this matters only where others use the same queue.
    """

    def __init__(
        self,
        agenda: Agenda,
        queue: Queue,
        centre: Centre,
        dice: Random,
        services: Sequence[Service],
        heard: Callable[[str], None],
        look_again_s: float = LOOK_AGAIN_SECONDS,
    ) -> None:
        self.habits = Habits()
        self.until: int | None = None
        """From then on a free window closes; None: they stay for ever."""
        self._agenda = agenda
        self._queue = queue
        self._centre = centre
        self._dice = dice
        self._services = tuple(services)
        self._heard = heard
        self._look_again_s = look_again_s
        self._free: dict[int, None] = {}
        """Windows that wait for visitors, the longest first."""
        self._breaks: dict[int, list[tuple[int, int]]] = {}

    def begin(self, window: int, staff: str) -> None:
        """Somebody opens a window now."""
        self._breaks[window] = self.habits.breaks(self._dice, self._agenda.now)
        self._try(lambda: self._open(window, staff))

    def tell(self, service: str) -> None:
        """Somebody has come for a service: the window that has been free longest looks up."""
        window = next((free for free in self._free if service in self._centre.served_by[free]), None)
        if window is not None:
            del self._free[window]
            self._agenda.after(SECOND_MS, lambda: self._call(window))

    def _between(self, low: float, high: float, act: Callable[[], None]) -> None:
        self._agenda.after(self.habits.between_ms(self._dice, low, high), act)

    def _try(self, act: Callable[[], None]) -> None:
        """A refusal (a pause, a closed day, someone else at the window) is waited out."""
        try:
            act()
        except QueueError:
            if self.until is None or self._agenda.now < self.until:
                self._agenda.after(self.habits.scaled(LOOK_AGAIN_SECONDS * SECOND_MS), lambda: self._try(act))

    def _open(self, window: int, staff: str) -> None:
        self._queue.open_window(window, staff)
        self._agenda.after(1, lambda: self._call(window))

    def _call(self, window: int) -> None:
        self._free.pop(window, None)
        breaks = self._breaks[window]
        if breaks and breaks[0][0] <= self._agenda.now:
            self._rest(window, breaks.pop(0)[1])
        else:
            self._try(lambda: self._call_next(window))

    def _rest(self, window: int, duration_ms: int) -> None:
        reasons = [reason.code for reason in self._centre.policy.break_reasons]
        try:
            shift = self._queue.take_break(window, reason=reasons[0] if reasons else None)
        except QueueError:
            self._call(window)
            return
        self._agenda.after(self.habits.scaled(duration_ms), lambda: self._try(lambda: self._open(window, shift.staff)))

    def _call_next(self, window: int) -> None:
        called = self._queue.call_next(window)
        if called is None:
            self._wait(window)
            return
        self._heard(called.visit.ticket.text)
        if self._dice.random() < self.habits.no_show_share:
            policy = self._centre.policy.no_show
            self._wait_in_vain(window, policy.calls - 1, policy.seconds)
        else:
            service = called.visit.turn.service
            minutes = self.habits.service_minutes.get(service, self._centre.service_by_code[service].minutes)
            self._between(10, 45, lambda: self._start(window, minutes))

    def _wait(self, window: int) -> None:
        if self.until is not None and self._agenda.now >= self.until:
            with suppress(QueueError):
                self._queue.close_window(window)
            return
        self._free[window] = None
        until_look = self.habits.scaled(self._look_again_s * SECOND_MS)
        self._agenda.after(until_look, lambda: self._call(window) if window in self._free else None)

    def _wait_in_vain(self, window: int, calls_left: int, seconds: int) -> None:
        # the centre's policy counts real seconds, whatever the speed
        if calls_left > 0:
            self._agenda.after(seconds * SECOND_MS + 500, lambda: self._recall(window, calls_left, seconds))
        else:
            self._agenda.after(500, lambda: self._end(window, lambda: self._queue.no_show(window)))

    def _recall(self, window: int, calls_left: int, seconds: int) -> None:
        try:
            self._queue.recall(window)
        except QueueError:
            self._call(window)
        else:
            self._wait_in_vain(window, calls_left - 1, seconds)

    def _start(self, window: int, minutes: float) -> None:
        try:
            self._queue.start(window)
        except QueueError:
            self._call(window)
            return
        duration = self.habits.service_ms(self._dice, minutes)
        chance = self._dice.random()
        if chance < self.habits.transfer_share:
            self._agenda.after(duration // 2, lambda: self._end(window, lambda: self._send_on(window)))
        elif chance < self.habits.transfer_share + self.habits.hold_share:
            self._agenda.after(duration // 2, lambda: self._hold(window, duration // 2))
        else:
            self._agenda.after(duration, lambda: self._end(window, lambda: self._queue.finish(window)))

    def _send_on(self, window: int) -> None:
        service = self._dice.choice(self._services).code
        self._queue.transfer(window, service=service)
        self.tell(service)

    def _hold(self, window: int, rest: int) -> None:
        try:
            number = self._queue.hold(window).ticket.text
        except QueueError:
            self._call(window)
            return
        self._between(120, 300, lambda: self._resume(window, number, rest))

    def _resume(self, window: int, number: str, rest: int) -> None:
        try:
            self._queue.resume(number, window)
        except QueueError:
            self._call(window)
        else:
            self._agenda.after(rest, lambda: self._end(window, lambda: self._queue.finish(window)))

    def _end(self, window: int, act: Callable[[], object]) -> None:
        # someone else may have ended it: a person at this window, or the day
        with suppress(QueueError):
            act()
        self._between(5, 20, lambda: self._call(window))
