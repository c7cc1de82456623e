"""Kiosks, printers, boards and phone servers tell that they are alive; the queue does not wait for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from shared.store import rows, sql_beside
from shared.store.clock import now
from shared.store.engine import Clock, Store

Kind = Literal["kiosk", "printer", "board", "sign", "phone"]


@dataclass(frozen=True, slots=True)
class Device:
    """A device as it told last; `seen_at` in milliseconds, UTC.

    The state of a kiosk: `screen`, `version`, and of its printer `outcome`, `cause`, `paper_low`.
    """

    name: str
    kind: str
    seen_at: int
    state: Mapping[str, Any] = field(default_factory=dict)


class Devices:
    """The devices of one centre. Threads may share it. All methods raise StoreUnavailable."""

    def __init__(self, store: Store, centre: str, clock: Clock | None = None) -> None:
        self._store = store
        self._centre = centre
        self._clock = clock

    def beat(self, name: str, kind: Kind, state: Mapping[str, Any]) -> None:
        """A device is alive and in this state (plain values that JSON knows)."""
        with self._store.write() as transaction:
            at = now(self._store, transaction, self._clock)
            told = {"name": name, "kind": kind, "at": at, "state": rows.json_text(state)}
            transaction.run(sql_beside.BEAT, {"centre": self._centre, **told})

    def all(self) -> tuple[Device, ...]:
        """Every device that has ever told something."""
        with self._store.read() as transaction:
            found = transaction.all(sql_beside.DEVICES, centre=self._centre)
        return tuple(Device(name, kind, seen_at, rows.document(state)) for name, kind, seen_at, state in found)
