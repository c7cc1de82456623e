"""The centre's logo: read from beside its file, kept in its configuration as a data: address for every machine."""

import base64
import binascii
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from shared.domain.errors import FileError

LARGEST_KB: Final = 200
LONGEST_SIDE: Final = 4096
"""Pixels: a small file can hold a picture that fills all memory."""
TYPES: Final = {".png": "image/png", ".svg": "image/svg+xml"}


def embedded(logo: str, centre_file: str) -> str:
    """The logo that a centre file names, as a data: address. Raises FileError file_wrong_value."""
    file = Path(centre_file).parent / logo
    kind = TYPES.get(file.suffix.lower())
    try:
        data = file.read_bytes() if kind else b""
    except OSError:
        kind = None
    if kind is None:
        raise FileError("file_wrong_value", file=centre_file, place="slip, logo", expected="logo_file", found=logo)
    return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"


def logo_faults(logo: str) -> Iterator[tuple[str, str, int]]:
    """What is wrong with a data: address: the expectation's code, what was found, and the limit (0: none)."""
    head, _, encoded = logo.partition(";base64,")
    kind = head.removeprefix("data:")
    if not head.startswith("data:") or kind not in TYPES.values():
        yield "picture", head[:40], 0
        return
    try:
        data = base64.b64decode(encoded, validate=True)
    except binascii.Error:
        yield "picture", kind, 0
        return
    if len(data) > LARGEST_KB * 1024:
        yield "picture_size", f"{-(-len(data) // 1024)} KB", LARGEST_KB
    elif not (_is_svg(data) if kind == TYPES[".svg"] else _is_png(data)):
        yield "picture", kind, 0


def _is_png(data: bytes) -> bool:
    """Whether the whole picture can be read."""
    from PIL import Image

    try:
        with Image.open(BytesIO(data), formats=["PNG"]) as image:
            if max(image.size) > LONGEST_SIDE:
                return False
            image.load()
    except (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error, Image.DecompressionBombError):
        return False
    return True


def _is_svg(data: bytes) -> bool:
    """Whether it is a drawing of a known size."""
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError):
        return False
    sized = "viewBox" in root.attrib or {"width", "height"} <= root.attrib.keys()
    return root.tag in ("svg", "{http://www.w3.org/2000/svg}svg") and sized
