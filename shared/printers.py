"""A printer as an address, the way the settings write it: ``tcp://192.0.2.7:9100?width=384``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal, TypeVar
from urllib.parse import parse_qsl

PAPER_WIDTHS: Final = (576, 384)
BAUD_RATES: Final = (115200, 230400, 460800, 921600)
"""Slower lines need longer for one ticket than a job may take."""
ALLOWED: Final = (
    "none | picture:FOLDER | tcp://HOST:PORT | usb://VENDOR:PRODUCT | serial:///DEVICE?baud=115200 | file:///DEVICE"
    "; ?width=576 | 384, &status=yes | no, &confirm=processed | printed"
)
"""What an address may be, in a notation that needs no translation."""

_Choice = TypeVar("_Choice")


@dataclass(frozen=True)
class Printer:
    """Where tickets are printed; which fields count depends on `kind`."""

    kind: Literal["none", "picture", "tcp", "usb", "serial", "file"] = "none"
    path: Path = Path()
    """picture: the folder; serial, file: the device."""
    host: str = ""
    port: int = 0
    vendor: int = 0
    product: int = 0
    baud: int = BAUD_RATES[0]
    width: int = PAPER_WIDTHS[0]
    """Dots in a row: 576 on 80 mm paper, 384 on 58 mm."""
    status: bool = True
    """False for a printer that never answers: whether it printed stays unknown."""
    process_ids: bool = False
    """True for one that knows GS ( H: it says when a ticket is on paper, not only that it was understood."""


def read_printer(value: Any) -> Printer:
    """The printer at an address. Raises ValueError."""
    address, _, query = matched(r".+", value)[0].partition("?")
    printer = _printer_at(address)
    options = dict(parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)))
    width = one_of(PAPER_WIDTHS, options.pop("width", str(printer.width)))
    status = one_of(("yes", "no"), options.pop("status", "yes")) == "yes"
    confirm = one_of(("processed", "printed"), options.pop("confirm", "processed"))
    if printer.kind == "serial":
        printer = replace(printer, baud=one_of(BAUD_RATES, options.pop("baud", str(printer.baud))))
    if options or (confirm == "printed" and not status):
        raise ValueError(value)
    return replace(printer, width=width, status=status, process_ids=confirm == "printed")


def _printer_at(address: str) -> Printer:
    match address.partition(":"):
        case "none", "", "":
            return Printer()
        case "picture", _, folder if folder:
            return Printer("picture", path=Path(folder).expanduser())
        case "tcp", _, rest:
            host, port = matched(r"//(\[[0-9a-fA-F:.]+\]|[^\s:/@]+):(\d+)", rest).groups()
            return Printer("tcp", host=host.strip("[]"), port=one_of(range(1, 65536), port))
        case "usb", _, rest:
            vendor, product = matched(r"//(?:0x)?([0-9a-fA-F]{4}):(?:0x)?([0-9a-fA-F]{4})", rest).groups()
            return Printer("usb", vendor=int(vendor, 16), product=int(product, 16))
        case ("serial" | "file") as kind, _, rest:
            return Printer(kind, path=Path(matched(r"//(/.+)", rest)[1]))
        case _:
            raise ValueError(address)


def matched(pattern: str, value: Any) -> re.Match[str]:
    """A text that is all of a pattern. Raises ValueError."""
    if isinstance(value, str) and (found := re.fullmatch(pattern, value)):
        return found
    raise ValueError(value)


def one_of(allowed: Iterable[_Choice], text: str) -> _Choice:
    """The value that is written so. Raises ValueError."""
    for choice in allowed:
        if str(choice) == text:
            return choice
    raise ValueError(text)
