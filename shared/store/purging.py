"""Retention: what may tell of a person is blanked after the days of the centre's policy; events stay."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shared.domain.hours import service_day
from shared.store.clock import now
from shared.store.configuration import read_centre
from shared.store.engine import Clock, Store

_OLD: Final = "SELECT id FROM ticket WHERE centre = :centre AND day < :day"
_NOTES: Final = f"UPDATE turn SET note = NULL WHERE centre = :centre AND note IS NOT NULL AND ticket IN ({_OLD})"
_COMMENTS: Final = (
    "UPDATE rating SET comment = NULL WHERE centre = :centre AND comment IS NOT NULL AND turn IN"
    f" (SELECT id FROM turn WHERE centre = :centre AND ticket IN ({_OLD}))"
)
_TOKENS: Final = (
    "UPDATE ticket SET token = NULL, come_back = NULL WHERE centre = :centre AND day < :day"
    " AND (token IS NOT NULL OR come_back IS NOT NULL)"
)


@dataclass(frozen=True, slots=True)
class Purged:
    """What was blanked, of tickets issued before a day."""

    before: date
    notes: int
    comments: int
    tokens: int


def purge(store: Store, centre: str, clock: Clock | None = None) -> Purged:
    """Blanks notes, comments and the codes of tickets that are older than `policy.keep_days`. StoreUnavailable."""
    with store.write() as transaction:
        configured = read_centre(transaction, centre)
        today = service_day(configured, now(store, transaction, clock))
        before = today - timedelta(days=configured.policy.keep_days)
        values = {"centre": centre, "day": before.isoformat()}
        notes, comments, tokens = (
            transaction.run(statement, values).rowcount for statement in (_NOTES, _COMMENTS, _TOKENS)
        )
    return Purged(before, notes, comments, tokens)
