"""`centre.toml`: read, checked as a whole, and written. Every error names the place and what is expected."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, Final, get_args, get_type_hints

import msgspec

from shared.domain.centre import LANGUAGES, Centre
from shared.domain.errors import FileError
from shared.store.centre_checks import check
from shared.store.centre_logo import embedded
from shared.store.shaping import centre_of

PLURALS: Final = {
    "day": "days",
    "class": "classes",
    "outcome": "outcomes",
    "area": "areas",
    "service": "services",
    "window": "windows",
}
"""Blocks of the file → fields of a centre."""
_BLOCKS: Final = {field: block for block, field in PLURALS.items()}
_NAMED_BY: Final = {"days": "date", "classes": "code", "areas": "letter", "services": "code", "windows": "number"}
_TYPES: Final = {
    "int": "whole_number",
    "str": "text",
    "bool": "yes_no",
    "array": "list",
    "object": "table",
    "date": "date",
}
"""What msgspec says it expected → codes that the translation knows."""


def read(path: Path) -> Centre:
    """A centre from its file. Raises FileError file_missing, file_not_toml, file_wrong_value, file_unknown_key."""
    try:
        # some editors put a mark of the encoding first
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FileError("file_missing", file=str(path)) from error
    except UnicodeDecodeError as error:
        raise FileError("file_not_toml", file=str(path), place="", found="not UTF-8") from error
    return parse(text, str(path))


def parse(text: str, name: str) -> Centre:
    """A centre from the text of its file; `name` is its path, as errors call it and beside which its logo lies.

    Raises FileError.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found, _, place = str(error).partition(" (at ")
        raise FileError("file_not_toml", file=name, place=place.rstrip(")"), found=found) from error
    shaped = _shape(data, name)
    _require_known(shaped, Centre, "", name, shaped)
    _take_in_logo(shaped, name)
    try:
        centre = centre_of(shaped)
    except msgspec.ValidationError as error:
        raise _wrong(str(error), shaped, name) from error
    for place, values in check(centre):
        raise FileError("file_wrong_value", file=name, place=_place(place, shaped), **values)
    return centre


def write(centre: Centre) -> str:
    """A centre as the text of a file that `parse` reads back to an equal centre."""
    import tomli_w

    plain = _without_defaults(centre)
    blocks = {_BLOCKS[field]: plain.pop(field) for field in _BLOCKS if field in plain}
    tables = {key: plain.pop(key) for key in ("hours", "policy", "slip", "reception") if key in plain}
    return tomli_w.dumps({"centre": plain, **tables, **blocks})


def _shape(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    """The file's blocks under the names of a centre's fields."""
    head = data.get("centre")
    if not isinstance(head, dict):
        raise FileError("file_wrong_value", file=name, place="[centre]", expected="table", found="–")
    rest = {PLURALS.get(key, key): value for key, value in data.items() if key != "centre"}
    clash = head.keys() & rest.keys()
    if clash:
        raise FileError("file_unknown_key", file=name, place="[centre]", key=min(clash), nearest="")
    return {**head, **rest}


def _take_in_logo(shaped: dict[str, Any], name: str) -> None:
    """A file beside the centre file becomes a part of the centre."""
    slip = shaped.get("slip")
    logo = slip.get("logo") if isinstance(slip, dict) else None
    if slip and isinstance(logo, str) and logo and not logo.startswith("data:"):
        shaped["slip"] = {**slip, "logo": embedded(logo, name)}


def _require_known(value: Any, kind: Any, path: str, name: str, data: Mapping[str, Any]) -> None:
    """Refuses keys that nothing reads: a slip of the pen must not be taken for a default."""
    if is_dataclass(kind) and isinstance(value, dict):
        hints = get_type_hints(kind)
        for key, inner in value.items():
            if key not in hints:
                from difflib import get_close_matches

                known = [field.name if path else _BLOCKS.get(field.name, field.name) for field in fields(kind)]
                nearest = next(iter(get_close_matches(key, known, 1)), "")
                raise FileError("file_unknown_key", file=name, place=_place(path, data), key=key, nearest=nearest)
            _require_known(inner, hints[key], f"{path}.{key}", name, data)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            for argument in get_args(kind):
                _require_known(inner, argument, f"{path}[{index}]", name, data)
    elif isinstance(value, dict):
        for argument in get_args(kind):
            _require_known(value, argument, path, name, data)


def _wrong(message: str, data: Mapping[str, Any], name: str) -> FileError:
    what, _, path = message.partition(" - at `$")
    place = _place(path.rstrip("`"), data)
    if missing := re.match(r"Object missing required field `(\w+)`", what):
        key = _BLOCKS.get(missing[1], missing[1])
        return FileError("file_wrong_value", file=name, place=f"{place}, {key}".strip(", "), expected="present")
    if wanted := re.match(r"Expected `([\w|]+)[^`]*`, got `(\w+)`", what):
        expected = _TYPES.get(wanted[1].split("|")[0], wanted[1])
        found = _TYPES.get(wanted[2], wanted[2])
        return FileError("file_wrong_value", file=name, place=place, expected=expected, found=found)
    found = what.removeprefix("Invalid enum value ").strip("'")
    return FileError("file_wrong_value", file=name, place=place, expected="known_value", found=found)


def _place(path: str, data: Mapping[str, Any]) -> str:
    """`.services[3].minutes` as `service "card-change", minutes`; blocks are called by their code or number."""
    parts: list[str] = []
    value: Any = data
    block = ""
    for key, index in re.findall(r"\.(\w+)|\[(\d+|\.\.\.)\]", path):
        if key:
            block = key
            value = value.get(key) if isinstance(value, dict) else None
            parts.append(key if parts else _BLOCKS.get(key, key))
        elif index.isdigit():
            value = value[int(index)] if isinstance(value, list) else None
            named = value.get(_NAMED_BY.get(block, "code")) if isinstance(value, dict) else None
            parts[-1] += f' "{named}"' if named is not None else f" {int(index) + 1}"
    return ", ".join(parts)


def _without_defaults(value: Any) -> Any:
    """A dataclass as plain TOML values; what equals its default is left out, so that the file stays readable."""
    if not is_dataclass(value) or isinstance(value, type):
        if isinstance(value, tuple):
            return [_without_defaults(entry) for entry in value]
        # a store may give the words in an order of its own
        return {key: value[key] for key in LANGUAGES if key in value} if isinstance(value, Mapping) else value
    kept: dict[str, Any] = {}
    for field in fields(value):
        inner = getattr(value, field.name)
        default = field.default_factory() if callable(field.default_factory) else field.default
        if inner is not None and inner != default:
            kept[field.name] = _without_defaults(inner)
    return kept
