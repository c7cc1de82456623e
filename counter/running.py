"""What runs at a desk, as Qt properties: each tells only of its own changes, most seconds change one of them."""

from PySide6.QtCore import Property, QObject, Signal

from counter.desk_state import Tick

NOTHING = Tick(clock="", timer="", elapsed=0.0, over=False, undo_left=0)


class Running(QObject):
    """The last `Tick` of a desk; before the first one, nothing."""

    changed = Signal()
    """Anything of it."""
    clock_changed = Signal()
    timer_changed = Signal()
    elapsed_changed = Signal()
    over_changed = Signal()
    undo_left_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tick = NOTHING

    def show(self, tick: Tick) -> None:
        """Becomes `tick`."""
        before, self._tick = self._tick, tick
        for name, signal in (
            ("clock", self.clock_changed),
            ("timer", self.timer_changed),
            ("elapsed", self.elapsed_changed),
            ("over", self.over_changed),
            ("undo_left", self.undo_left_changed),
        ):
            if getattr(before, name) != getattr(tick, name):
                signal.emit()
        if before != tick:
            self.changed.emit()

    clock = Property(str, lambda self: self._tick.clock, notify=clock_changed)
    """The centre's wall clock."""
    timer = Property(str, lambda self: self._tick.timer, notify=timer_changed)
    """How long the desk's state lasts, as a stop watch."""
    elapsed = Property(float, lambda self: self._tick.elapsed, notify=elapsed_changed)
    """The same in minutes."""
    over = Property(bool, lambda self: self._tick.over, notify=over_changed)
    """Whether the service takes longer than usual."""
    undo_left = Property(int, lambda self: self._tick.undo_left, notify=undo_left_changed)
    """Seconds in which the last step may be taken back."""
