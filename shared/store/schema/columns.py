"""What the tables have in common: names of constraints, instants, the key that begins with the centre."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

JSON: Final = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def instant(name: str, *, nullable: bool = True) -> sa.Column[int]:
    """Milliseconds since the epoch, UTC."""
    return sa.Column(name, sa.BigInteger, nullable=nullable)


def centre() -> sa.Column[str]:
    """The first column of a key, where nothing else refers to the centre."""
    return sa.Column("centre", sa.Text, sa.ForeignKey("centre.code"), primary_key=True)


def of_centre() -> sa.Column[str]:
    """The first column of a key, where a row refers to other rows of the centre."""
    # they have a centre: a check of its own would only cost time
    return sa.Column("centre", sa.Text, primary_key=True)


def partial_index(name: str, table: sa.Table, keys: Sequence[str], where: str, *, unique: bool = False) -> sa.Index:
    """An index of the rows for which a condition holds, on both engines."""
    condition = sa.text(where)
    named = [table.c[key] for key in keys]
    return sa.Index(name, *named, unique=unique, sqlite_where=condition, postgresql_where=condition)
