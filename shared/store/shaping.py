"""A centre from plain dicts and lists, one thread at a time."""

import threading
from collections.abc import Mapping
from typing import Any

import msgspec

from shared.domain.centre import Centre

_ONE = threading.Lock()
"""msgspec learns a type when it first meets it; two threads that make it learn at once end the process."""


def centre_of(plain: Mapping[str, Any]) -> Centre:
    """The centre whose fields these are. Raises msgspec.ValidationError."""
    with _ONE:
        return msgspec.convert(plain, Centre)
