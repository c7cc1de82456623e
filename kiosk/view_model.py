"""The kiosk as its pages use it: presses go into the visit, and what follows from them is done."""

import logging
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Slot

from kiosk.helping import Helping
from kiosk.issued import Issued, Own, Paper
from kiosk.outlook import Outlook
from kiosk.presses import Presses
from kiosk.sounds import TICK, sounds_of
from kiosk.step import Step
from kiosk.taking import Papers, Taking
from kiosk.visit import Visit
from kiosk.writing import new_action
from shared.domain.centre import Centre
from shared.domain.errors import NovbeError
from shared.ui.language import Language

log = logging.getLogger(__name__)

SECOND_MS: Final = 1000
GUARD_SECONDS: Final = 0.5
"""A second press within this time is a tremor of the hand."""


class Kiosk(Presses):
    """What the visitor sees and presses."""

    def __init__(
        self, taking: Taking, papers: Papers, language: Language, *, guard: float = GUARD_SECONDS, device: str = "kiosk"
    ) -> None:
        """A press within `guard` seconds after the last one is ignored; `device` is how the staff know this kiosk."""
        super().__init__()
        self._taking = taking
        self._papers = papers
        self._language = language
        home = language.property("code")
        self._visit = Visit(home, home)
        self._lost = False
        self._guard = guard
        self._pressed_at = float("-inf")
        self._key = ""
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._tick)
        self._helping = Helping(taking, device, lambda: self._visit.language, self)
        self._helping.changed.connect(self._derive)
        papers.answered.connect(self._printed)

    @Slot(str, int)
    def fit(self, step: str, places: int) -> None:
        """The layout has so many places on a page of areas or services."""
        if self.places[Step(step)] != places:
            self.places[Step(step)] = places
            self._derive()

    # what the store and the printer tell

    @Slot(object)
    def see(self, outlook: Outlook) -> None:
        """The queue has been read and thought through."""
        centre = outlook.view.centre
        self._helping.see(outlook.view)
        self._outlook = outlook
        self._lost = False
        visit = self._visit.at_home(centre.languages[0])
        self._become(visit if _is_there(visit, centre) else visit.start_over())

    @Slot(object)
    def lose(self, error: Exception) -> None:
        """The store cannot be reached; what the visitor has chosen is kept."""
        log.warning("the store is lost: %s", error)
        self._lost = True
        self._derive()

    @Slot(int, object)
    def _printed(self, number: int, paper: Paper) -> None:
        self._become(self._visit.printed(number, paper))

    # what the visitor presses

    @Slot()
    def back(self) -> None:
        if self._helping.help.shown:
            self._helping.read()
        else:
            self._press(Visit.back)

    @Slot()
    def ask_help(self) -> None:
        """Calls the staff, on whatever screen."""
        if self._guarded(""):
            self._helping.ask()

    @Slot(bool)
    def help_read(self, wanted: bool) -> None:
        """The sheet has been read; the call stands or is withdrawn."""
        if self._guarded(""):
            (self._helping.read if wanted else self._helping.withdraw)()

    def here(self, *, keys: bool) -> None:
        """Somebody presses a key or touches the screen, wherever."""
        self._show("keys", keys)
        self._visit = self._visit.here()

    def _press(self, event: Callable[[Visit], Visit]) -> None:
        if self._guarded(""):
            self._become(event(self._visit))

    def _guarded(self, key: str) -> bool:
        """Whether a press counts. Different keys of the keyboard may follow each other at once."""
        now, before = time.monotonic(), self._key
        if now - self._pressed_at < self._guard and (not key or key == before):
            return False
        self._pressed_at, self._key = now, key
        self.sounded.emit(TICK)
        return True

    @Slot()
    def _tick(self) -> None:
        if self._visit.warning or not self._speaking:
            self._become(self._visit.tick())

    # what follows

    def _become(self, visit: Visit) -> None:
        before, self._visit = self._visit, visit
        self._language.choose(visit.language)
        if visit.busy and not before.busy:
            self._work(visit)
        if before.step in (Step.AGAIN, Step.OWN) and visit.ticket and not before.ticket:
            self._papers.print(visit.ticket, self._centre, copy=True)
        if before.paper.state == "unknown" and visit.ticket:
            self._answered(visit.ticket, visit.paper)
        for sound in sounds_of(before, visit):
            self.sounded.emit(sound)
        if visit.idle:
            self._second.stop()
        elif not self._second.isActive() or before.quiet > visit.quiet:
            self._second.start()
        self._derive()

    def _work(self, visit: Visit) -> None:
        printing = self._papers.printer
        match visit.step:
            case Step.TICKET if visit.ticket:
                self._taking.give_up(visit.ticket.text, self._given_up, self._failed)
            case Step.OWN if visit.own:
                self._taking.give_up(visit.own.ticket.text, self._left, self._failed)
            case Step.OWN:
                self._taking.look_up(visit.token, self._looked_up, self._failed)
            case Step.CODE:
                self._taking.check_in(visit, self._issued, self._failed, printing=printing)
            case _:
                self._taking.take(visit, self._issued, self._failed, printing=printing)

    def _looked_up(self, own: Own | None) -> None:
        if own:
            self._become(self._visit.looked_up(own))
        else:
            self._become(self._visit.unserved())
            self._become(self._visit.submit(action=new_action()))

    def _left(self) -> None:
        self._become(self._visit.left())

    def _issued(self, ticket: Issued) -> None:
        self._latest.remember(ticket)
        self._become(self._visit.issued(ticket, printing=self._papers.printer))
        # now: it is drawn while Qt paints the page, which needs no interpreter
        self._papers.print(ticket, self._centre)

    def _given_up(self) -> None:
        self._latest.forget()
        self._become(self._visit.cancelled())

    def _failed(self, problem: NovbeError) -> None:
        self._become(self._visit.failed(problem))

    def _answered(self, ticket: Issued, paper: Paper) -> None:
        if paper.state == "printing":
            self._papers.print(ticket, self._centre, copy=True)
        elif paper.state == "printed":
            self._papers.keep(ticket.id, Paper("printed", "visitor"))

    @property
    def _centre(self) -> Centre:
        assert self._outlook is not None
        return self._outlook.view.centre

    def _derive(self) -> None:
        self.derive(self._visit, self._outlook, self._helping.help, self._language.translate, lost=self._lost)


def _is_there(visit: Visit, centre: Centre) -> bool:
    """Whether the centre still has all that the visitor has chosen."""
    services = all(matter.service in centre.service_by_code for matter in visit.matters)
    return services and visit.area in ("", *centre.area_by_letter) and visit.priority in ("", *centre.class_by_code)
