"""Tables and the invariants that the store itself holds. Instants are milliseconds since the epoch, UTC.

A ticket's id is the seq of the event that issued it; a turn's id the seq of the event that began it. Every key
begins with the centre, so that many centres can be brought together without a conflict.
"""

from typing import Final

from shared.store.schema.around import appointment, device, help, rating
from shared.store.schema.columns import metadata
from shared.store.schema.configuration import area, attempt, centre, offers, serves, service, staff, window
from shared.store.schema.queue import day, event, matter, need, shift, ticket, turn

__all__ = [
    "appointment", "area", "attempt", "centre", "day", "device", "event", "help", "matter", "metadata", "need",
    "offers", "rating", "serves", "service", "shift", "staff", "ticket", "turn", "window",
]  # fmt: skip

REVISION: Final = "0001"
"""The migration that this program's schema is; a test keeps it equal to Alembic's head."""
REVISIONS: Final = ("0001",)
"""Every migration there has been, oldest first."""

SQLITE_TRIGGERS: Final = tuple(
    f"CREATE TRIGGER event_never_{verb}d BEFORE {verb.upper()} ON event"
    " BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END"
    for verb in ("update", "delete")
)
POSTGRES_TRIGGERS: Final = (
    "CREATE FUNCTION event_append_only() RETURNS trigger LANGUAGE plpgsql AS"
    " $$ BEGIN RAISE EXCEPTION 'the record is append-only'; END $$",
    "CREATE TRIGGER event_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON event"
    " FOR EACH STATEMENT EXECUTE FUNCTION event_append_only()",
    # told inside the writing transaction, so that a notification is sent exactly when the event is visible
    "CREATE FUNCTION event_told() RETURNS trigger LANGUAGE plpgsql AS"
    " $$ BEGIN PERFORM pg_notify('novbe', NEW.centre); RETURN NULL; END $$",
    "CREATE TRIGGER event_told AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION event_told()",
)


def triggers(dialect: str) -> tuple[str, ...]:
    """The statements that make the record append-only (and, on Postgres, tell of new events)."""
    return POSTGRES_TRIGGERS if dialect == "postgresql" else SQLITE_TRIGGERS
