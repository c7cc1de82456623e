"""How each key of the settings is read, and what may stand there."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from shared.printers import ALLOWED as ALLOWED_PRINTERS
from shared.printers import matched, read_printer

LANGUAGES: Final = ("az", "ru", "en")


@dataclass(frozen=True)
class Voice:
    """What speaks: ``espeak``, recorded ``clips`` in `folder`, or ``none``."""

    kind: Literal["espeak", "clips", "none"] = "espeak"
    folder: Path = Path()


def _read_store(value: Any) -> str:
    return matched(r"sqlite:///(?!:memory:).+|postgresql://[^/?]*/[^/?]+(\?.*)?", value)[0]


def _read_centre(value: Any) -> str:
    return matched(r"[a-z0-9][a-z0-9-]*", value)[0]


def _read_device(value: Any) -> str:
    return matched(r"\S(.{0,38}\S)?", value)[0]


def _read_pin_hash(value: Any) -> str:
    return matched(r"\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+\$[\w+/]+\$[\w+/]+", value)[0]


def _read_language(value: Any) -> str:
    return matched("|".join(LANGUAGES), value)[0]


def _read_voice(value: Any) -> Voice:
    match matched(r".+", value)[0].partition(":"):
        case ("espeak" | "none") as kind, "", "":
            return Voice(kind)
        case "clips", _, folder if folder:
            return Voice("clips", Path(folder).expanduser())
        case _:
            raise ValueError(value)


def _read_daylight(value: Any) -> tuple[str, str]:
    clock = r"([01]\d|2[0-3]):[0-5]\d"
    begin, _, end = matched(f"{clock}-{clock}", value)[0].partition("-")
    return begin, end


def _read_folder(value: Any) -> Path:
    return Path(matched(r".+", value)[0]).expanduser()


def _choice(*allowed: str) -> Callable[[Any], str]:
    return lambda value: matched("|".join(allowed), value)[0]


def _number(least: float, most: float) -> Callable[[Any], float]:
    def read(value: Any) -> float:
        number = math.nan if isinstance(value, bool) or not isinstance(value, int | float | str) else float(value)
        if not least <= number <= most:
            raise ValueError(value)
        return number

    return read


KEYS: Final[Mapping[str, tuple[Callable[[Any], Any], str]]] = {
    "store": (_read_store, "sqlite:///FILE | postgresql://USER@/DATABASE?host=HOST:PORT"),
    "centre": (_read_centre, "a-z 0-9 -"),
    "device": (_read_device, "NAME"),
    "printer": (read_printer, ALLOWED_PRINTERS),
    "printer_fallback": (read_printer, ALLOWED_PRINTERS),
    "kiosk_pin": (_read_pin_hash, "novbe kiosk-pin"),
    "voice": (_read_voice, "espeak | clips:FOLDER | none"),
    "language": (_read_language, " | ".join(LANGUAGES)),
    "counter.sign_in": (_choice("password", "name"), "password | name"),
    "counter.lock_minutes": (_number(0, 240), "0 … 240"),
    "counter.global_keys": (_choice("yes", "no"), "yes | no"),
    "kiosk.headset": (_choice("auto", "yes", "no"), "auto | yes | no"),
    "kiosk.sounds": (_choice("on", "off"), "on | off"),
    "kiosk.screen.diagonal": (_number(5, 200), "5 … 200"),
    "kiosk.screen.distance": (_number(200, 20000), "200 … 20000"),
    "board.screen.diagonal": (_number(5, 200), "5 … 200"),
    "board.screen.distance": (_number(200, 20000), "200 … 20000"),
    "sign.screen.diagonal": (_number(3, 200), "3 … 200"),
    "sign.screen.distance": (_number(200, 20000), "200 … 20000"),
    "board.theme": (_choice("night", "day", "contrast", "auto"), "night | day | contrast | auto"),
    "board.daylight": (_read_daylight, "HH:MM-HH:MM"),
    "board.motion": (_choice("on", "off"), "on | off"),
    "board.pictures": (_read_folder, "FOLDER"),
    "board.picture_seconds": (_number(5, 600), "5 … 600"),
}
"""How each key is read and what is allowed."""
