"""The ticket that reception is looking at: by its number or its code; and who comes with another code."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Property, QObject, Signal

from counter.around import Around
from counter.found import Found, card
from counter.rows import plain
from shared.access import Access
from shared.domain.errors import QueueError
from shared.domain.scan import Scan, parse
from shared.domain.ticket import parse_number
from shared.translation import Translator


class Finding(QObject):
    """What was typed, and the ticket that was found."""

    changed = Signal()

    def __init__(self, access: Access, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._query = ""
        self._card: dict[str, Any] = {}
        self._asked = ""
        self.found: Found | None = None

    def begin(self) -> None:
        """Nothing typed, nothing found."""
        self._query, self._asked, self.found, self._card = "", "", None, {}
        self.changed.emit()

    def ask(self, text: str) -> Callable[[], Found | Scan | None]:
        """What finds the ticket that was typed or scanned; until another one is found, none is looked at.

        It runs on a thread and raises StoreUnavailable.
        """
        self._asked, self.found = text, self.found if text == self.number else None
        return lambda: self._search(text)

    def asks(self, text: str) -> bool:
        """Whether this is what was asked for last: an answer that has been overtaken changes nothing."""
        return self._asked == text

    def take(self, found: Found | None, asked: str = "") -> None:
        """This ticket is looked at now; `show` makes its card. What is being typed meanwhile stays, unless `asked`."""
        self.found = found
        if found:
            self._asked = self.number
            if self._query.strip() == asked:
                self._query = self.number

    def show(self, around: Around, tr: Translator) -> None:
        """Makes the card of the ticket that is looked at."""
        slip = around.come_back(self.number)
        self._card = plain(card(self.found, around.view, around.forecast, tr, slip)) if self.found else {}
        self.changed.emit()

    @property
    def number(self) -> str:
        """The number of the ticket that is looked at; empty for none."""
        return self.found.visit.ticket.text if self.found else ""

    def again(self, number: str) -> Found | None:
        """Reads a ticket as it is now; on a thread. Raises StoreUnavailable."""
        return self._read(number) if number else None

    def _search(self, text: str) -> Found | Scan | None:
        """What stands behind a text.

        A code for which a ticket can be given out (an appointment's, of whatever day: the refusal tells which; of a
        come-back slip, or of the ticket itself that was not served) is found as what it is.
        """
        scan, snapshot = parse(text), self._access.snapshot
        if scan.kind == "come_back":
            return scan
        if scan.kind == "ticket":
            if visit := snapshot.by_token(text):
                return self._read(visit.ticket.text)
            return scan if snapshot.come_back(text) else None
        if found := self._read(text):
            return found
        return scan if scan.kind == "appointment" and snapshot.appointment(text) else None

    def _read(self, number: str) -> Found | None:
        try:
            found = self._access.snapshot.visit(*parse_number(number))
        except QueueError:
            return None  # what was typed is no number
        return Found(*found) if found else None

    def _get_query(self) -> str:
        return self._query

    def _set_query(self, query: str) -> None:
        if query != self._query:
            self._query = query
            self.changed.emit()

    query = cast(str, Property(str, _get_query, _set_query, notify=changed))
    """What has been typed."""

    card = Property(dict, lambda self: self._card, notify=changed)
    """The found ticket (`Card`); empty for none."""


def nothing_found(text: str, tr: Translator) -> str:
    """What is said where there is nothing behind a text: a number is a ticket's, a code may be more."""
    if parse(text).kind == "appointment" and not is_number(text):
        return tr("There is no ticket of today and no appointment with the code {code}.", code=text.strip())
    return tr("There is no ticket {ticket} today.", ticket=text[:40])


def is_number(text: str) -> bool:
    """Whether a text is a ticket's number."""
    try:
        parse_number(text)
    except QueueError:
        return False
    return True
