"""The rating terminal as its page uses it: presses go into the state, answers into the store."""

import logging
from dataclasses import dataclass
from typing import Any, Final, Protocol

from PySide6.QtCore import Property, QLocale, QObject, QTimer, Signal, Slot

from kiosk import words as say
from kiosk.found import letters
from kiosk.rating import Rating, Step
from shared.domain.centre import LANGUAGES, Centre, words
from shared.domain.errors import QueueError
from shared.domain.hours import local
from shared.domain.rating import Finished
from shared.domain.ticket import SERVING
from shared.domain.view import View
from shared.translation import Translator, translator
from shared.ui.jobs import Jobs
from shared.ui.language import Language

log = logging.getLogger(__name__)

SECOND_MS: Final = 1000


class Access(Protocol):
    """The centre, as `shared.access.Access` gives it. Called on threads only."""

    @property
    def ratings(self) -> Any:
        """`shared.store.ratings.Ratings`. Raises StoreUnavailable."""

    def read(self) -> View:
        """The queue now. Raises StoreUnavailable."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the terminal reads: the queue, and what its window has finished last."""

    view: View
    finished: Finished | None


def look(access: Access, window: int) -> Seen:
    """Reads it; on a thread. Raises StoreUnavailable."""
    return Seen(access.read(), access.ratings.last_finished(window))


def _shown(kind: Any, name: str, changed: Signal) -> Property:
    """A value that the page reads; `_show` changes it."""
    return Property(kind, lambda self: self._values[name], notify=changed)


class RatingScreen(QObject):
    """What the visitor sees and presses."""

    rating_changed = Signal()
    head_changed = Signal()
    languages_changed = Signal()
    invitations_changed = Signal()
    keyboard_changed = Signal()
    panel_changed = Signal()

    def __init__(self, access: Access, jobs: Jobs, language: Language, window: int) -> None:
        super().__init__()
        self._access = access
        self._jobs = jobs
        self._language = language
        self._window = window
        self._rating = Rating(LANGUAGES[0], LANGUAGES[0])
        self._view: View | None = None
        self._values: dict[str, Any] = {}
        self.set_panel(21.5, 500.0)
        self._derive()
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._tick)

    def set_panel(self, diagonal: float, distance: float, *, still: bool = False) -> None:
        """How large the screen is (inches), from how far it is read (millimetres); `still`: nothing moves."""
        self._show("panel", {"diagonal": diagonal, "distance": distance, "still": still})

    # what the window does

    @Slot(object)
    def see(self, seen: Seen) -> None:
        """The queue and the last visitor have been read."""
        self._view = seen.view
        visit = seen.view.at_window(self._window)
        serving = visit is not None and visit.turn.status == SERVING
        self._become(self._rating.see(seen.finished, serving=serving, home=seen.view.centre.languages[0]))

    # what the visitor presses

    @Slot(int)
    def choose(self, score: int) -> None:
        """A face, from 1 (very poor) to 5 (very good)."""
        self._become(self._rating.choose(score))

    @Slot()
    def add_words(self) -> None:
        self._become(self._rating.add_words())

    @Slot()
    def back(self) -> None:
        self._become(self._rating.back())

    @Slot(str)
    def type(self, text: str) -> None:
        """Letters of the keyboard; the first one is a capital."""
        first = not self._rating.comment.strip()
        self._become(self._rating.type(QLocale(self._rating.language).toUpper(text) if first else text))

    @Slot()
    def erase(self) -> None:
        self._become(self._rating.erase())

    @Slot(str)
    def speak(self, language: str) -> None:
        self._become(self._rating.speak(language))

    @Slot()
    def send(self) -> None:
        self._become(self._rating.send())

    @Slot()
    def decline(self) -> None:
        self._become(self._rating.decline())

    @Slot()
    def _tick(self) -> None:
        self._become(self._rating.tick())

    # what follows

    def _become(self, rating: Rating) -> None:
        before, self._rating = self._rating, rating
        self._language.choose(rating.language)
        if rating.busy and not before.busy:
            self._write(rating)
        if rating.step is Step.IDLE:
            self._second.stop()
        elif not self._second.isActive() or rating.quiet < before.quiet:
            self._second.start()
        self._derive()

    def _write(self, rating: Rating) -> None:
        about = rating.about
        assert about is not None

        def write() -> None:
            self._access.ratings.rate(about.turn, rating.score, rating.comment or None)

        self._jobs.run(write, lambda _: self._become(self._rating.sent()), self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, QueueError):
            log.warning("an answer was not kept: %s", error)
            self._become(self._rating.failed())
        elif error.code == "already_rated":  # the first answer arrived, its receipt was lost
            self._become(self._rating.sent())
        else:
            self._become(self._rating.refused())

    def _derive(self) -> None:
        """Makes every value true; each tells only when it has changed."""
        rating, view = self._rating, self._view
        languages = view.centre.languages if view else LANGUAGES
        self._show("rating", _answer(rating))
        self._show("head", _head(view.centre, view.at, self._language.translate) if view else {})
        self._show("languages", list(languages))
        self._show("invitations", [_invitation(self._window, translator(code)) for code in languages])
        self._show("keyboard", letters(rating.language))

    def _show(self, name: str, value: Any) -> None:
        if self._values.get(name) != value:
            self._values[name] = value
            getattr(self, f"{name}_changed").emit()

    rating = _shown("QVariantMap", "rating", rating_changed)
    """The answer so far: step, language, score, comment, busy, failed, number."""
    head = _shown("QVariantMap", "head", head_changed)
    languages = _shown("QVariantList", "languages", languages_changed)
    invitations = _shown("QVariantList", "invitations", invitations_changed)
    """What stands there while it waits, in all languages at once."""
    keyboard = _shown("QVariantMap", "keyboard", keyboard_changed)
    panel = _shown("QVariantMap", "panel", panel_changed)

    @Property(int, constant=True)
    def window(self) -> int:
        """The number of the window beside which it stands."""
        return self._window


def _answer(rating: Rating) -> dict[str, Any]:
    return {
        "step": rating.step.value,
        "language": rating.language,
        "score": rating.score,
        "comment": rating.comment,
        "busy": rating.busy,
        "failed": rating.tries > 0,
        "number": rating.about.number if rating.about else "",
    }


def _head(centre: Centre, at: int, tr: Translator) -> dict[str, str]:
    now = local(centre, at)
    return {"centre": words(centre.name, tr.language), "date": say.long_date(now, tr), "clock": say.clock(now)}


def _invitation(window: int, tr: Translator) -> dict[str, str]:
    return {
        "title": tr("How was your visit?"),
        "text": tr("Window {window}: after your visit there is one question here.", window=window),
    }
