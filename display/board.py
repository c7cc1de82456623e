"""The hall board as its page sees it: what is known goes in, what stands on the board comes out."""

import time
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from display import words
from display.announcements import MINUTE_MS, Announcements, Scene
from display.content import Content, Known, content
from display.layout import Layout, Screen, arrange
from display.pictures import Pictures
from display.zone import ALL_WINDOWS, Hall, Zone
from shared.domain.centre import LANGUAGES
from shared.domain.estimate import AreaState, Forecast
from shared.domain.view import Call, View
from shared.settings import Look
from shared.ui.jobs import Jobs

STALE_MS: Final = 3_000
"""A view that has not been renewed for so long is told to be old; while the store answers it is renewed each second."""
TURN_MS: Final = 7_000
"""How long a page and a language have their turn."""
FORECAST_MS: Final = 5_000
"""Estimates are made anew at most so often."""
AS_DESIGNED: Final = Look()
PICTURE_RADIUS: Final = 24
"""Of a picture's corners, in design pixels."""


class Board(QObject):
    """View model of the board. Feed it with `show` and `fail`; it keeps its time by itself."""

    changed = Signal()
    resized = Signal()
    announced = Signal(object)
    """A call has come to the card: to be sounded."""
    told_changed = Signal()
    """A number has come to its list."""

    def __init__(
        self,
        jobs: Jobs,
        diagonal: float = 55.0,
        distance: float = 4500.0,
        zone: Zone = ALL_WINDOWS,
        look: Look = AS_DESIGNED,
        pictures: Pictures | None = None,
        monotonic: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000,
    ) -> None:
        """`diagonal` in inches, `distance` in millimetres; `zone` says which windows the board is for."""
        super().__init__()
        self._jobs = jobs
        self._size = (0, 0)
        self._diagonal = diagonal
        self._distance = distance
        self._zone = zone
        self._look = look
        self._pictures = pictures
        self._monotonic = monotonic
        self._ahead = 0
        self._view: View | None = None
        self._error: Exception | None = None
        self._stale = False
        self._scene = Scene()
        self._announcements = Announcements()
        self._areas: tuple[AreaState, ...] = ()
        self._forecast_of = (-1, -FORECAST_MS)
        self._turn = self._announcement = 0
        self._told: dict[int, int] = {}
        self._first_page = True
        self._rank = 0
        self._layout: Layout = arrange(Screen(1920, 1080))
        self._content = Content()
        self._phrases = words.phrases(LANGUAGES)
        self._tick = self._timer(self._update, single=True)
        self._turns = self._timer(self.next_turn)
        self._watch = self._timer(self._grow_stale, single=True)
        self._turns.start(TURN_MS)
        if pictures:
            pictures.changed.connect(self._update)
        self._update()

    @Slot(object)
    def show(self, view: View) -> None:
        """The queue as it has just been read."""
        if self._view is None or view.centre.languages != self._view.centre.languages:
            self._phrases = words.phrases(view.centre.languages)
        self._view = view
        self._ahead = view.at - self._monotonic()
        self._stale = False
        self._watch.start(STALE_MS)
        self._forecast(view)
        self._update()

    @Slot(object)
    def fail(self, error: Exception) -> None:
        """Reading has failed; before the first view the board says why."""
        self._error = error
        self._update()

    @Slot(int, int)
    def resize(self, width: int, height: int) -> None:
        """The page has got this size, in pixels."""
        self._size = (width, height)
        self._update()

    def _get_content(self) -> Any:
        return _plain(self._content)

    content = Property(dict, _get_content, notify=changed)
    """`Content`: what stands on the board."""

    def _get_phrases(self) -> dict[str, list[str]]:
        return {name: list(each) for name, each in self._phrases.items()}

    phrases = Property(dict, _get_phrases, notify=changed)
    """`words.phrases`: what never changes, in all languages of the centre."""

    def _get_layout(self) -> Any:
        return _plain(self._layout)

    layout = Property(dict, _get_layout, notify=resized)
    """`Layout`: where it stands."""

    def _timer(self, action: Callable[[], None], *, single: bool = False) -> QTimer:
        timer = QTimer(self, singleShot=single, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(action)
        return timer

    @Slot()
    def next_turn(self) -> None:
        """The next page and, after the last one, the next language."""
        self._turn += 1
        self._first_page = False
        self._update()

    @Slot()
    def _grow_stale(self) -> None:
        self._stale = True
        self._update()

    @Slot()
    def _update(self) -> None:
        at = self._monotonic() + self._ahead
        new = self._advance(at)
        self._arrange()
        shown = content(self._known(at), self._layout)
        if shown != self._content:
            self._content = shown
            self.changed.emit()
        self._tell(at)
        for call in new:
            self.announced.emit(call)
        self._sleep(at)

    def _advance(self, at: int) -> tuple[Call, ...]:
        """Moves the scene on; gives the calls that are announced with it."""
        if self._view is None or self._stale:
            return ()
        before = {(call.turn, call.calls) for call in self._scene.listed}
        self._scene = self._announcements.scene(Hall(self._view.centre, self._zone).calls(self._view.calls), at)
        if any((call.turn, call.calls) not in before for call in self._scene.listed):
            # whoever is called now is found on the first page; the others go on with the next turn
            self._first_page = True
        if self._scene.new:
            self._announcement += 1
        return self._scene.new

    @property
    def told(self) -> Mapping[int, int]:
        """Turn → since when its number stands on the board; those that stand there now."""
        return self._told

    def _tell(self, at: int) -> None:
        if self._stale:
            return
        before = self._told
        self._told = {call.turn: before.get(call.turn, at) for call in self._scene.listed}
        if self._told.keys() - before.keys():
            self.told_changed.emit()

    def _known(self, at: int) -> Known:
        return Known(
            at=at,
            view=self._view,
            scene=self._scene,
            areas=self._areas,
            stale=self._stale,
            error=self._error,
            zone=self._zone,
            look=self._look,
            picture=self._pictures.source if self._pictures else "",
            turn=self._turn,
            page=0 if self._first_page else self._turn,
            announcement=self._announcement,
        )

    def _arrange(self) -> None:
        if self._size == (0, 0):
            return
        screen = Screen(*self._size, self._diagonal, self._distance)
        hall = Hall(self._view.centre, self._zone) if self._view else None
        halls = hall is not None and (hall.several_halls or hall.several_floors)
        walks = len(hall.walks(self._view.walks, self._view.at)) if hall and self._view else 0
        layout = self._roomiest(screen, halls, len(self._scene.listed) - len(self._scene.card) + walks)
        self._announcements.rows = layout.enlarged
        if layout != self._layout:
            self._layout = layout
            self.resized.emit()

    def _roomiest(self, screen: Screen, halls: bool, listed: int) -> Layout:
        """The layout that leaves room for so many calls on the list: pictures make way first, then the areas."""
        usual = arrange(screen, halls=halls)
        layouts = [usual, arrange(screen, halls=halls, crowded=True)]
        if self._pictures:
            layouts.insert(0, self._with_picture(screen, halls, self._pictures) or usual)
        for rank, layout in enumerate(layouts):
            # it goes back only when one place is free, so that the board does not jump to and fro
            if listed + (rank < self._rank) <= layout.places:
                break
        self._rank = rank
        return layout

    def _with_picture(self, screen: Screen, halls: bool, pictures: Pictures) -> Layout | None:
        """The layout with a picture, if there is one for this screen and nothing more urgent to say."""
        layout = arrange(screen, halls=halls, pictures=True)
        place = layout.pictures
        pictures.fit(place.width, place.height, round(PICTURE_RADIUS * layout.unit))
        urgent = self._view is None or self._view.paused or self._stale
        return layout if pictures.source and not urgent else None

    def _sleep(self, at: int) -> None:
        """Until the clock or the scene changes by itself."""
        minute = at + MINUTE_MS - at % MINUTE_MS
        until = self._scene.until if self._scene.until is not None and not self._stale else minute
        self._tick.start(max(1, min(minute, until) - at))

    def _forecast(self, view: View) -> None:
        seq, made = self._forecast_of
        now = self._monotonic()
        if now - made < FORECAST_MS or (seq == view.seq and now - made < MINUTE_MS):
            return
        self._forecast_of = (view.seq, now)
        letters = Hall(view.centre, self._zone).letters
        self._jobs.run(lambda: tuple(Forecast(view).areas()[letter] for letter in letters), self._estimated, _raise)

    def _estimated(self, areas: tuple[AreaState, ...]) -> None:
        self._areas = areas
        self._update()


def _plain(value: Any) -> Any:
    """A value as QML takes it: dictionaries, lists and what is in them."""
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def _raise(error: Exception) -> None:
    raise error
