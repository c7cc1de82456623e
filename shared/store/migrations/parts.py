"""What migrations have in common: documents, keys that begin with the centre, partial indexes, the record's triggers.

A batch that rebuilds the record's table drops its triggers silently: such a migration makes them again.
"""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

JSON: Final = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def reference(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """A column of a table that refers to another one ("turn.id") of the same centre."""
    other = target.split(".")[0]
    return sa.ForeignKeyConstraint(["centre", column], [f"{other}.centre", target], name=op.f(f"fk_{table}_{other}"))


def index(name: str, table: str, columns: Sequence[str], where: str | None = None, *, unique: bool = False) -> None:
    """Creates an index; with `where` of the rows for which the condition holds."""
    condition = None if where is None else sa.text(where)
    op.create_index(name, table, list(columns), unique=unique, sqlite_where=condition, postgresql_where=condition)


def triggers(dialect: str) -> tuple[str, ...]:
    """The statements that keep the record append-only (and, on Postgres, tell of new events)."""
    if dialect == "postgresql":
        return (
            "CREATE FUNCTION event_append_only() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'the record is append-only'; END $$",
            "CREATE TRIGGER event_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON event"
            " FOR EACH STATEMENT EXECUTE FUNCTION event_append_only()",
            "CREATE FUNCTION event_told() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN PERFORM pg_notify('novbe', NEW.centre); RETURN NULL; END $$",
            "CREATE TRIGGER event_told AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION event_told()",
        )
    return tuple(
        f"CREATE TRIGGER event_never_{verb}d BEFORE {verb.upper()} ON event"
        " BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END"
        for verb in ("update", "delete")
    )
