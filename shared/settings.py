"""What differs from machine to machine: ``novbe.toml``, overridden by the environment, validated once.

The file lies in the user's configuration folder, or where ``NOVBE_CONFIG`` says. A key such as
``kiosk.screen.diagonal`` is overridden by ``NOVBE_KIOSK_SCREEN_DIAGONAL``. What belongs to the
centre (languages, hours, policies) is in the centre's own configuration, not here.
"""

import math
import os
import re
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from shared.printers import Printer
from shared.setting_keys import KEYS
from shared.setting_keys import LANGUAGES as LANGUAGES
from shared.setting_keys import Voice as Voice


class SettingsError(Exception):
    """A setting that cannot be used. It holds codes and values; `translation` makes the sentence.

    `code` is ``value`` (a wrong value), ``unknown_key``, ``syntax`` (the file is no TOML; `line`)
    or ``unreadable`` (the file; `value` says why). `source` is the file or the variable of the
    environment, `allowed` what may stand there, in a notation that needs no translation.
    """

    def __init__(
        self, code: str, source: str, *, key: str = "", value: object = "", allowed: str = "", line: int = 0
    ) -> None:
        super().__init__(code, source, key)
        self.code = code
        self.source = source
        self.key = key
        self.value = _without_password(str(value))
        self.allowed = allowed
        self.line = line

    def __str__(self) -> str:
        place = f"{self.source}:{self.line}" if self.line else self.source
        allowed = f" (allowed: {self.allowed})" if self.allowed else ""
        return f"{place}: {self.code}: {self.key} = {self.value!r}{allowed}"


@dataclass(frozen=True)
class Screen:
    """How large a screen is (`diagonal`, inches) and from how far it is read (`distance`, mm)."""

    diagonal: float
    distance: float


@dataclass(frozen=True)
class Look:
    """How a board looks: ``auto`` is day within `daylight` ("HH:MM", the centre's time) and night otherwise."""

    theme: Literal["night", "day", "contrast", "auto"] = "night"
    daylight: tuple[str, str] = ("07:00", "19:00")
    motion: bool = True
    """False: nothing moves."""
    pictures: Path | None = None
    """The folder of the pictures beside the calls."""
    picture_seconds: float = 12.0


@dataclass(frozen=True)
class Settings:
    """The settings of this machine, all of them valid."""

    store: str
    centre: str | None
    """The centre's code; None is the only one in the store."""
    device: str
    """What this machine is called where devices are watched."""
    printer: Printer
    printer_fallback: Printer
    """Gets the tickets that the printer did not take."""
    voice: Voice
    kiosk_headset: Literal["auto", "yes", "no"]
    """Whether the kiosk is heard in a headset only; auto: while one is plugged in."""
    kiosk_sounds: bool
    """Whether presses tick and the ticket rings."""
    language: str
    """The language of the operator's screens."""
    counter_passwords: bool
    """Whether the counter asks for a password; else a name is enough in a store without accounts."""
    counter_lock_minutes: float
    """After so many minutes without a touch the counter locks itself; 0: never."""
    counter_global_keys: bool
    """Whether some of its keys, with Ctrl and Shift, work while another program has the focus."""
    kiosk: Screen
    board: Screen
    sign: Screen
    look: Look
    """How this machine's board or sign looks."""
    pin: "_Given | None" = None
    """As it is given; `kiosk_pin` reads it."""

    @property
    def kiosk_pin(self) -> str | None:
        """The hash of the PIN that leads out of the kiosk; None: only the operating system does.

        Raises:
            SettingsError: it is no hash. That stops the kiosk and nothing else.
        """
        return str(_checked(self.pin)) if self.pin else None


def load(
    environ: Mapping[str, str] = os.environ,
    options: Mapping[str, str] = MappingProxyType({}),
    defaults: Mapping[str, str] = MappingProxyType({}),
) -> Settings:
    """Gives the settings from the file and the environment.

    `options` (key → value) of a command line come before them, `defaults` after them.

    Raises:
        SettingsError: the file or a value cannot be used.
    """
    sources = (
        *(_Given(key, value, key) for key, value in defaults.items()),
        *_from_file(environ),
        *_from_environment(environ),
        *(_Given(key, value, f"--{key}") for key, value in options.items()),
    )
    given = {one.key: one for one in sources}
    pin = given.pop("kiosk_pin", None)
    values = {key: _checked(one) for key, one in given.items()}
    return Settings(
        store=values.get("store") or _default_store(),
        centre=values.get("centre"),
        device=values.get("device") or _host_name(),
        printer=values.get("printer", Printer()),
        printer_fallback=values.get("printer_fallback", Printer()),
        voice=values.get("voice", Voice()),
        kiosk_headset=values.get("kiosk.headset", "auto"),
        kiosk_sounds=values.get("kiosk.sounds", "on") == "on",
        language=values.get("language", LANGUAGES[0]),
        counter_passwords=values.get("counter.sign_in", "password") == "password",
        counter_lock_minutes=values.get("counter.lock_minutes", 10.0),
        counter_global_keys=values.get("counter.global_keys", "no") == "yes",
        kiosk=Screen(values.get("kiosk.screen.diagonal", 21.5), values.get("kiosk.screen.distance", 500.0)),
        board=Screen(values.get("board.screen.diagonal", 55.0), values.get("board.screen.distance", 4500.0)),
        sign=Screen(values.get("sign.screen.diagonal", 10.1), values.get("sign.screen.distance", 2500.0)),
        look=Look(
            theme=values.get("board.theme", Look.theme),
            daylight=values.get("board.daylight", Look.daylight),
            motion=values.get("board.motion", "on") == "on",
            pictures=values.get("board.pictures"),
            picture_seconds=values.get("board.picture_seconds", Look.picture_seconds),
        ),
        pin=pin,
    )


def clock(environ: Mapping[str, str] = os.environ) -> Callable[[], int] | None:
    """Gives the clock that ``NOVBE_CLOCK`` asks for, in milliseconds since the epoch, UTC; else None.

    ``2026-03-05T10:00+04:00`` is a running clock that shows this moment now;
    ``2026-03-05T10:00+04:00@1764000000.0`` showed it at that real second of the epoch, so that
    several processes have the same time.

    Raises:
        SettingsError: the moment cannot be read or has no time zone.
    """
    text = environ.get("NOVBE_CLOCK")
    if not text:
        return None
    moment, _, began = text.partition("@")
    try:
        shown = datetime.fromisoformat(moment)
        if shown.tzinfo is None:
            raise ValueError("no time zone")
        ahead = math.ceil((shown.timestamp() - float(began or time.time())) * 1000)
    except (ValueError, OverflowError) as error:
        allowed = "2026-03-05T10:00+04:00 | 2026-03-05T10:00+04:00@1764000000.0"
        raise SettingsError("value", "NOVBE_CLOCK", key="clock", value=text, allowed=allowed) from error
    return lambda: time.time_ns() // 1_000_000 + ahead


class _Given(NamedTuple):
    key: str
    value: Any
    source: str


def _from_file(environ: Mapping[str, str]) -> Iterator[_Given]:
    chosen = environ.get("NOVBE_CONFIG")
    file = settings_file(environ)
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        if not chosen and isinstance(error, FileNotFoundError):
            return
        raise SettingsError("unreadable", str(file), value=error.strerror) from error
    except UnicodeDecodeError as error:
        raise SettingsError("syntax", str(file), value=error.reason, allowed="UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        raise SettingsError("syntax", str(file), value=error, line=int(line[1]) if line else 0) from error
    for key, value in _flat(table):
        yield _Given(key, value, str(file))


def _from_environment(environ: Mapping[str, str]) -> Iterator[_Given]:
    keys = {"NOVBE_" + key.upper().replace(".", "_"): key for key in KEYS}
    for name, value in environ.items():
        if name.startswith("NOVBE_") and name not in ("NOVBE_CONFIG", "NOVBE_CLOCK") and value:
            yield _Given(keys.get(name, name.removeprefix("NOVBE_").lower()), value, name)


def _flat(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{name}.")
        else:
            yield before + name, value


def _checked(given: _Given) -> Any:
    if given.key not in KEYS:
        known = " | ".join(KEYS)
        raise SettingsError("unknown_key", given.source, key=given.key, value=given.value, allowed=known)
    read, allowed = KEYS[given.key]
    try:
        return read(given.value)
    except ValueError:  # its text may hold a password
        value = "***" if given.key == "kiosk_pin" else given.value
        raise SettingsError("value", given.source, key=given.key, value=value, allowed=allowed) from None


def settings_file(environ: Mapping[str, str] = os.environ) -> Path:
    """Where the settings of this machine are kept; it need not be there."""
    if chosen := environ.get("NOVBE_CONFIG"):
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("novbe") / "novbe.toml"


def _host_name() -> str:
    import socket

    return socket.gethostname()


def _default_store() -> str:
    from platformdirs import user_data_path

    return f"sqlite:///{user_data_path('novbe') / 'novbe.sqlite'}"


def _without_password(text: str) -> str:
    return re.sub(r"(://[^:/@]*):[^@/]*@", r"\1:***@", text)
