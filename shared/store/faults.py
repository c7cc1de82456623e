"""Driver errors, wrapped once at the store's edge into `StoreUnavailable`."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import sqlalchemy.exc

from shared.domain.errors import StoreUnavailable

_SQLITE: Final = {
    sqlite3.SQLITE_BUSY: "store_busy",
    sqlite3.SQLITE_LOCKED: "store_busy",
    sqlite3.SQLITE_READONLY: "store_read_only",
    sqlite3.SQLITE_FULL: "store_full",
    sqlite3.SQLITE_CANTOPEN: "store_refused",  # a missing file is found out before
    sqlite3.SQLITE_IOERR: "store_unavailable",
    sqlite3.SQLITE_PERM: "store_refused",
    sqlite3.SQLITE_AUTH: "store_refused",
    sqlite3.SQLITE_CORRUPT: "store_damaged",
    sqlite3.SQLITE_NOTADB: "store_damaged",
}
# the first characters of an SQLSTATE decide; the longest match wins
_POSTGRES: Final = {
    "25006": "store_read_only",
    "28": "store_refused",
    "3D000": "store_missing",
    "42501": "store_refused",
    "42P01": "store_empty",
    "53100": "store_full",
    "55P03": "store_busy",
    "57014": "store_busy",
    "25P03": "store_unavailable",
}
# while connecting, the driver has words only
_CONNECTING: Final = (
    (
        r"authentication failed|no password supplied|role .* does not exist|permission denied|not permitted to log in"
        r"|no pg_hba.conf entry",
        "store_refused",
    ),
    (r"database .* does not exist", "store_missing"),
)


def code_of(error: BaseException) -> str | None:
    """The store fault behind a driver's error, or None if it is a mistake of this program."""
    if isinstance(error, sqlite3.Error):
        if "no such table" in str(error):
            return "store_empty"
        number = getattr(error, "sqlite_errorcode", None)
        return None if number is None else _SQLITE.get(number & 0xFF)
    state = getattr(error, "sqlstate", None)
    if state:
        return next((_POSTGRES[state[:n]] for n in (5, 2) if state[:n] in _POSTGRES), _connection(state))
    return _unreached(error) if type(error).__module__.startswith("psycopg") else None


def _unreached(error: BaseException) -> str | None:
    """What the driver says without an SQLSTATE: the server was not reached, or not any more."""
    import psycopg  # here: a program that works on SQLite need not load it

    if not isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return None
    return next((code for words, code in _CONNECTING if re.search(words, str(error))), "store_unavailable")


def _connection(state: str) -> str | None:
    return "store_unavailable" if state[:2] in ("08", "57", "53", "58", "XX") else None


@contextmanager
def wrapped(store: str) -> Iterator[None]:
    """Turns what a driver raises inside into StoreUnavailable; rules' refusals and mistakes pass through.

    `store` is the store as its sentences call it.
    """
    try:
        yield
    except sqlalchemy.exc.TimeoutError as error:
        raise StoreUnavailable("store_busy", store=store) from error
    except sqlalchemy.exc.DBAPIError as error:
        code = code_of(error.orig) if error.orig else None
        if code is None and error.connection_invalidated:
            code = "store_unavailable"
        if code is None:
            raise
        raise StoreUnavailable(code, store=store) from error
    except Exception as error:
        # a driver's own error, where it is used without SQLAlchemy
        code = code_of(error)
        if code is None:
            raise
        raise StoreUnavailable(code, store=store) from error
