"""Calls the staff, tells the pages how that stands, and calls once more."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.help import Call, Help
from kiosk.pages import Shown
from kiosk.taking import Taking
from shared.domain.centre import RECEPTION, Centre
from shared.domain.view import View
from shared.translation import Translator, translator

SECOND_MS: Final = 1000


class Helping(QObject):
    """The call for help of this kiosk."""

    changed = Signal()

    def __init__(self, taking: Taking, source: str, language: Callable[[], str], parent: QObject) -> None:
        """`source` names the kiosk to the staff; `language` gives the visitor's."""
        super().__init__(parent)
        self._taking = taking
        self._source = source
        self._language = language
        self.help = Help()
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self.tick)

    def ask(self) -> None:
        """The visitor calls for help."""
        before = self.help
        self._become(before.ask())
        if not before.stands:
            self._taking.ask_help(self._source, self._language(), self._asked, self._failed)

    def withdraw(self) -> None:
        """Help is no longer needed."""
        if self.help.id:
            self._taking.withdraw_help(self.help.id)
        self._become(self.help.end())

    def read(self) -> None:
        """The visitor has read how it stands."""
        self._become(self.help.read())

    def see(self, view: View) -> None:
        """The queue has been read."""
        self._become(self.help.see(view, self._source))

    def tick(self) -> None:
        """A second has passed; who has waited long enough is called for once more."""
        before = self.help
        self._become(before.tick())
        if self.help.call is Call.URGENT and before.call is Call.COMING:
            self._taking.ask_again(before.id, self._source, self._language(), self._asked, self._failed)

    def _asked(self, id: int) -> None:
        if self.help.stands:
            self._become(self.help.asked(id))
        else:
            # withdrawn before the store had heard of it
            self._taking.withdraw_help(id)

    def _failed(self, error: Exception) -> None:
        if self.help.stands:
            self._become(self.help.failed())

    def _become(self, help: Help) -> None:
        if help == self.help:
            return
        self.help = help
        if help.call is Call.COMING:
            if not self._second.isActive():
                self._second.start()
        else:
            self._second.stop()
        self.changed.emit()


def cell(help: Help, languages: tuple[str, ...], tr: Translator) -> Shown:
    """The dock's cell, in the visitor's language and in all of them."""

    def name(language: str) -> str:
        tr = translator(language)
        return tr("Help is coming") if help.coming else tr("Help", "from the staff")

    return {
        "active": help.stands,
        "text": name(tr.language),
        "all": [[name(language), language] for language in languages],
    }


def sheet(help: Help, centre: Centre | None, tr: Translator) -> Shown:
    """What lies above the page while the call is shown; empty if it is not."""
    return {"kind": "help", "retry": False, **_sheet(help, centre, tr)} if help.shown else {}


def _sheet(help: Help, centre: Centre | None, tr: Translator) -> Shown:
    if help.call is Call.FAILED:
        title, text = tr("Help could not be called"), tr("Please go to the reception desk, or press Help again.")
        return {"title": title, "text": text, "yes": tr("OK, understood"), "no": ""}
    words = {"yes": tr("I will wait"), "no": tr("Cancel the call")}
    if help.call is Call.ASKING:
        return words | {"title": tr("The staff are being called"), "text": tr("One moment, please")}
    if help.call is Call.URGENT:
        return words | {"title": tr("Please wait a little longer"), "text": _again(centre, tr)}
    text = tr("The staff have been called and are coming to you. You may go on meanwhile.")
    return words | {"title": tr("Help is coming"), "text": text}


def _again(centre: Centre | None, tr: Translator) -> str:
    halls = {window.hall for window in centre.windows} if centre else set()
    desk = _desk(centre) if centre else None
    if desk is None or len(halls) < 2:
        return tr("The staff have been called once more. You may also go to the reception desk.")
    return tr("The staff have been called once more. You may also go to the reception desk in hall {hall}.", hall=desk)


def _desk(centre: Centre) -> int | None:
    """The hall of the reception."""
    return next((window.hall for window in centre.windows if RECEPTION in centre.served_by[window.number]), None)
