"""A centre's configuration as it stands in the store, read once per change."""

from collections.abc import Sequence
from typing import Any

from shared.domain.centre import RECEPTION, Centre
from shared.domain.errors import StoreUnavailable
from shared.store import rows, sql
from shared.store.engine import Transaction
from shared.store.shaping import centre_of

_AREAS = "SELECT document FROM area WHERE centre = :centre AND NOT retired ORDER BY position"
_SERVICES = "SELECT document FROM service WHERE centre = :centre AND NOT retired ORDER BY position"
_WINDOWS = 'SELECT document FROM "window" WHERE centre = :centre AND NOT retired ORDER BY position'
_CENTRE = "SELECT document FROM centre WHERE code = :centre"


class Configuration:
    """The configuration of one centre, kept until its `configured` seq changes."""

    def __init__(self, code: str) -> None:
        self.code = code
        # one value, so that threads never see a centre with the seq of another
        self._kept: tuple[int, Centre] | None = None

    def at(self, transaction: Transaction, configured: int) -> Centre:
        """The configuration that the store has, read anew only when it has changed."""
        kept = self._kept
        if kept is None or kept[0] != configured:
            self._kept = kept = configured, read_centre(transaction, self.code)
        return kept[1]


def read_centre(transaction: Transaction, code: str) -> Centre:
    """A centre's configuration. Raises StoreUnavailable centre_unknown."""
    row = transaction.one(_CENTRE, centre=code)
    if row is None:
        raise StoreUnavailable("centre_unknown", centre=code)

    def documents(statement: str) -> list[Any]:
        return [rows.document(row[0]) for row in transaction.all(statement, centre=code)]

    reception = rows.document(row[0]).get("reception")
    letter = reception["letter"] if reception else None
    return centre_of(
        {
            **rows.document(row[0]),
            "areas": [area for area in documents(_AREAS) if area["letter"] != letter],
            "services": [service for service in documents(_SERVICES) if service["code"] != RECEPTION],
            "windows": documents(_WINDOWS),
        }
    )


def centres(transaction: Transaction) -> list[str]:
    """The codes of the centres in the store."""
    return [str(row[0]) for row in transaction.all(sql.CENTRES)]


def centre_code(codes: Sequence[str], wanted: str | None) -> str:
    """The wanted one of `codes`, or the only one. Raises StoreUnavailable centre_unknown or centre_ambiguous."""
    if wanted is None and len(codes) > 1:
        raise StoreUnavailable("centre_ambiguous", centre=", ".join(codes))
    if not codes:
        raise StoreUnavailable("centre_unknown", what="any")
    if wanted is not None and wanted not in codes:
        raise StoreUnavailable("centre_unknown", centre=wanted)
    return wanted or codes[0]
