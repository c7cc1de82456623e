"""What a machine remembers of its operators between two starts: a convenience, never needed."""

import json
import logging
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from shared.ui.jobs import Jobs

STAFF_KEPT: Final = 6


@dataclass(frozen=True)
class Memory:
    """The last window and operators (newest first), how the window looked, and how each person likes to work.

    `zoom` is how large everything is, in percent; `chains` are those for whom F2 also finishes; `languages` the
    person → language chosen on this machine; `ticked` is what was done by hand and is not in the store yet; `contrast`
    whether everything is black, white and yellow.
    """

    window: int = 0
    staff: tuple[str, ...] = ()
    compact: bool = False
    pinned: bool = True
    zoom: int = 100
    chains: tuple[str, ...] = ()
    languages: Mapping[str, str] = field(default_factory=dict)
    ticked: tuple[Mapping[str, Any], ...] = ()
    contrast: bool = False

    def signed_in(self, window: int, staff: str) -> "Memory":
        """The memory after somebody has signed in."""
        others = tuple(name for name in self.staff if name != staff)
        return replace(self, window=window, staff=(staff, *others)[:STAFF_KEPT])

    def speaking(self, staff: str, language: str) -> "Memory":
        """The memory after a person has chosen a language."""
        return replace(self, languages={**self.languages, staff: language})

    def chaining(self, staff: str, on: bool) -> "Memory":
        """The memory after a person has chosen what F2 does."""
        others = tuple(name for name in self.chains if name != staff)
        return replace(self, chains=(*others, staff) if on else others)


class Notebook:
    """Keeps the memory in a file; it is written in the background."""

    def __init__(self, file: Path, jobs: Jobs) -> None:
        self._file = file
        self._jobs = jobs
        self.memory = self._written = read(file)

    def keep(self, memory: Memory) -> None:
        """Remembers this from now on."""

        def done(_: None) -> None:
            self._written = memory

        self.memory = memory
        self._jobs.run(lambda: write(self._file, memory), done, self._failed, serial="memory")

    def close(self) -> None:
        """Writes what the end of the app would leave unwritten."""
        if self.memory != self._written:
            try:
                write(self._file, self.memory)
            except OSError as error:
                self._failed(error)

    def _failed(self, error: Exception) -> None:
        _log().warning("%s cannot be written: %s", self._file, error)


def memory_file() -> Path:
    """Where it lies: in the user's folder for states."""
    from platformdirs import user_state_path

    return user_state_path("novbe") / "counter.json"


def read(file: Path) -> Memory:
    """The memory in a file; an empty one if there is none or it cannot be read."""
    try:
        known: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        staff = tuple(map(str, known["staff"]))
        return Memory(
            int(known["window"]),
            staff,
            bool(known["compact"]),
            bool(known["pinned"]),
            # what older versions did not remember
            int(known.get("zoom", 100)),
            tuple(map(str, known.get("chains", ()))),
            {str(name): str(code) for name, code in known.get("languages", {}).items()},
            tuple(known.get("ticked", ())),
            bool(known.get("contrast", False)),
        )
    except FileNotFoundError:
        return Memory()
    except (OSError, ValueError, KeyError, TypeError) as error:
        _log().warning("%s cannot be read: %s", file, error)
        return Memory()


def write(file: Path, memory: Memory) -> None:
    """Writes the memory so that a reader finds the old one or the new one. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(f".{threading.get_ident()}")
    fresh.write_text(json.dumps(asdict(memory), ensure_ascii=False), encoding="utf-8")
    fresh.replace(file)


def _log() -> logging.Logger:
    return logging.getLogger("counter")
