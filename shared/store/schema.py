"""Tables and the invariants that the store itself holds. Instants are milliseconds since the epoch, UTC.

A ticket's id is the seq of the event that issued it; a turn's id the seq of the event that began it. Every key
begins with the centre, so that many centres can be brought together without a conflict.
"""

from typing import Final

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

REVISION: Final = "0001"
"""The migration that this program's schema is; a test keeps it equal to Alembic's head."""
REVISIONS: Final = ("0001",)
"""Every migration there has been, oldest first."""

metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

JSON: Final = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def _instant(name: str, *, nullable: bool = True) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=nullable)


def _centre() -> sa.Column[str]:
    return sa.Column("centre", sa.Text, sa.ForeignKey("centre.code"), primary_key=True)


def _of_centre() -> sa.Column[str]:
    # the centre of a row that refers to rows of the centre anyway: a check of its own would only cost time
    return sa.Column("centre", sa.Text, primary_key=True)


centre = sa.Table(
    "centre",
    metadata,
    sa.Column("code", sa.Text, primary_key=True),
    sa.Column("seq", sa.BigInteger, nullable=False, comment="the queue's lock and the number of its last event"),
    sa.Column("at", sa.BigInteger, nullable=False, comment="the instant of its last event"),
    sa.Column("today", sa.Text, comment="the service day that is running, YYYY-MM-DD"),
    sa.Column("configured", sa.BigInteger, nullable=False, comment="seq of the last change of configuration"),
    sa.Column("document", JSON, nullable=False),
)

area = sa.Table(
    "area",
    metadata,
    _centre(),
    sa.Column("letter", sa.Text, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("retired", sa.Boolean(name="retired"), nullable=False, server_default=sa.false()),
    sa.Column("document", JSON, nullable=False),
    sa.CheckConstraint("length(letter) = 1", name="one_letter"),
)

service = sa.Table(
    "service",
    metadata,
    _of_centre(),
    sa.Column("code", sa.Text, primary_key=True),
    sa.Column("area", sa.Text, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("retired", sa.Boolean(name="retired"), nullable=False, server_default=sa.false()),
    sa.Column("document", JSON, nullable=False),
    sa.ForeignKeyConstraint(["centre", "area"], ["area.centre", "area.letter"]),
)

window = sa.Table(
    "window",
    metadata,
    _centre(),
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("retired", sa.Boolean(name="retired"), nullable=False, server_default=sa.false()),
    sa.Column("document", JSON, nullable=False),
)

serves = sa.Table(
    "serves",
    metadata,
    _of_centre(),
    sa.Column("window", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("service", sa.Text, primary_key=True),
    sa.ForeignKeyConstraint(["centre", "window"], ["window.centre", "window.number"]),
    sa.ForeignKeyConstraint(["centre", "service"], ["service.centre", "service.code"]),
)

offers = sa.Table(
    "offers",
    metadata,
    _of_centre(),
    sa.Column("window", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("need", sa.Text, primary_key=True),
    sa.ForeignKeyConstraint(["centre", "window"], ["window.centre", "window.number"]),
)

day = sa.Table(
    "day",
    metadata,
    _centre(),
    sa.Column("date", sa.Text, primary_key=True),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("reason", sa.Text),
    sa.Column("first_seq", sa.BigInteger, nullable=False, comment="seq of the event that opened the day"),
    _instant("opened_at", nullable=False),
    _instant("paused_at"),
    sa.Column("paused_ms", sa.BigInteger, nullable=False, server_default="0"),
    _instant("closed_at"),
    sa.CheckConstraint("status IN ('open', 'paused', 'closed')", name="status"),
    sa.CheckConstraint("(status = 'paused') = (paused_at IS NOT NULL)", name="paused"),
    sa.CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name="closed"),
)

staff = sa.Table(
    "staff",
    metadata,
    _centre(),
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("password", sa.Text, comment="argon2 hash; none: cannot sign in with a password"),
    _instant("locked_at"),
    sa.CheckConstraint("role IN ('operator', 'reception', 'supervisor', 'administrator')", name="role"),
    sa.CheckConstraint("name <> ''", name="name"),
)

shift = sa.Table(
    "shift",
    metadata,
    _of_centre(),
    sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("window", sa.Integer, nullable=False),
    sa.Column("staff", sa.Text, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("reason", sa.Text),
    _instant("opened_at", nullable=False),
    _instant("since", nullable=False),
    _instant("closed_at"),
    sa.ForeignKeyConstraint(["centre", "window"], ["window.centre", "window.number"]),
    sa.ForeignKeyConstraint(["centre", "staff"], ["staff.centre", "staff.name"]),
    sa.CheckConstraint("status IN ('open', 'break', 'closed')", name="status"),
    sa.CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name="closed"),
)
sa.Index(
    "one_shift_per_window",
    shift.c.centre,
    shift.c.window,
    unique=True,
    sqlite_where=sa.text("status <> 'closed'"),
    postgresql_where=sa.text("status <> 'closed'"),
)
# `cli` is nobody: the name of calls from a command line that named no one
sa.Index(
    "one_shift_per_staff",
    shift.c.centre,
    shift.c.staff,
    unique=True,
    sqlite_where=sa.text("status <> 'closed' AND staff <> 'cli'"),
    postgresql_where=sa.text("status <> 'closed' AND staff <> 'cli'"),
)

ticket = sa.Table(
    "ticket",
    metadata,
    _of_centre(),
    sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("day", sa.Text, nullable=False),
    sa.Column("letter", sa.Text, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("token", sa.Text, nullable=False, unique=True),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("priority", sa.Text),
    sa.Column("channel", sa.Text, nullable=False),
    _instant("issued_at", nullable=False),
    sa.Column("people_ahead", sa.Integer),
    sa.Column("low", sa.Integer, comment="minutes that the visitor was told"),
    sa.Column("high", sa.Integer),
    sa.Column("printed", sa.Text),
    sa.ForeignKeyConstraint(["centre", "day"], ["day.centre", "day.date"]),
    sa.ForeignKeyConstraint(["centre", "letter"], ["area.centre", "area.letter"]),
    sa.CheckConstraint("number > 0", name="number"),
    sa.CheckConstraint("length(token) = 26", name="token"),
    sa.CheckConstraint("printed IN ('printing', 'printed', 'not_sent', 'unknown')", name="printed"),
    sa.CheckConstraint("(low IS NULL) = (high IS NULL) AND (low IS NULL OR low <= high)", name="quoted"),
    sa.UniqueConstraint("centre", "day", "letter", "number", name="one_number_a_day"),
)

need = sa.Table(
    "need",
    metadata,
    _of_centre(),
    sa.Column("ticket", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("need", sa.Text, primary_key=True),
    sa.ForeignKeyConstraint(["centre", "ticket"], ["ticket.centre", "ticket.id"]),
)

turn = sa.Table(
    "turn",
    metadata,
    _of_centre(),
    sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("ticket", sa.BigInteger, nullable=False),
    sa.Column("service", sa.Text, nullable=False),
    sa.Column("base", sa.BigInteger, nullable=False),
    sa.Column("sort_key", sa.BigInteger, nullable=False),
    _instant("began_at", nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("window", sa.Integer),
    sa.Column("staff", sa.Text),
    sa.Column("for_window", sa.Integer),
    sa.Column("for_staff", sa.Text),
    sa.Column("calls", sa.Integer, nullable=False),
    _instant("first_called_at"),
    _instant("last_called_at"),
    _instant("started_at"),
    _instant("held_at"),
    sa.Column("held_ms", sa.BigInteger, nullable=False),
    _instant("ended_at"),
    sa.Column("note", sa.Text),
    sa.ForeignKeyConstraint(["centre", "ticket"], ["ticket.centre", "ticket.id"]),
    sa.ForeignKeyConstraint(["centre", "service"], ["service.centre", "service.code"]),
    sa.ForeignKeyConstraint(["centre", "window"], ["window.centre", "window.number"]),
    sa.CheckConstraint(
        "status IN ('waiting', 'called', 'serving', 'held', 'done', 'transferred', 'merged', 'no_show',"
        " 'cancelled', 'unserved')",
        name="status",
    ),
    sa.CheckConstraint("(ended_at IS NULL) = (status IN ('waiting', 'called', 'serving', 'held'))", name="ended"),
    sa.CheckConstraint(
        "status <> 'waiting' OR (\"window\" IS NULL AND started_at IS NULL AND calls = 0)",
        name="waiting",
    ),
    sa.CheckConstraint(
        "status NOT IN ('called', 'serving', 'done', 'no_show') OR"
        ' ("window" IS NOT NULL AND first_called_at IS NOT NULL AND last_called_at IS NOT NULL)',
        name="called",
    ),
    sa.CheckConstraint("status NOT IN ('serving', 'done') OR started_at IS NOT NULL", name="started"),
    sa.CheckConstraint("(status = 'held') = (held_at IS NOT NULL)", name="held"),
    sa.CheckConstraint(
        "began_at <= coalesce(first_called_at, began_at)"
        " AND coalesce(first_called_at, began_at) <= coalesce(last_called_at, first_called_at, began_at)"
        " AND coalesce(started_at, began_at) <= coalesce(ended_at, started_at, began_at) AND held_ms >= 0",
        name="times",
    ),
)
_OPEN = sa.text("status IN ('waiting', 'called', 'serving', 'held')")
_AT_WINDOW = sa.text("status IN ('called', 'serving')")
_WAITING = sa.text("status = 'waiting'")
sa.Index(
    "one_open_turn_per_ticket",
    turn.c.centre,
    turn.c.ticket,
    unique=True,
    sqlite_where=_OPEN,
    postgresql_where=_OPEN,
)
sa.Index(
    "one_visitor_per_window",
    turn.c.centre,
    turn.c.window,
    unique=True,
    sqlite_where=_AT_WINDOW,
    postgresql_where=_AT_WINDOW,
)
sa.Index(
    "who_is_next",
    turn.c.centre,
    turn.c.sort_key,
    turn.c.ticket,
    sqlite_where=_WAITING,
    postgresql_where=_WAITING,
)
sa.Index("turns_of_a_ticket", turn.c.centre, turn.c.ticket, turn.c.id)

event = sa.Table(
    "event",
    metadata,
    _of_centre(),
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    _instant("at", nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("ticket", sa.BigInteger),
    sa.Column("turn", sa.BigInteger),
    sa.Column("window", sa.Integer),
    sa.Column("staff", sa.Text),
    sa.Column("action", sa.Text),
    sa.Column("data", JSON, nullable=False),
)
_NAMED = sa.text("action IS NOT NULL")
_OF_TICKET = sa.text("ticket IS NOT NULL")
sa.Index(
    "one_effect_per_action",
    event.c.centre,
    event.c.action,
    unique=True,
    sqlite_where=_NAMED,
    postgresql_where=_NAMED,
)
sa.Index(
    "events_of_a_ticket",
    event.c.centre,
    event.c.ticket,
    event.c.seq,
    sqlite_where=_OF_TICKET,
    postgresql_where=_OF_TICKET,
)

appointment = sa.Table(
    "appointment",
    metadata,
    _of_centre(),
    sa.Column("code", sa.Text, primary_key=True),
    sa.Column("service", sa.Text, nullable=False),
    _instant("slot_at", nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("ticket", sa.BigInteger),
    sa.ForeignKeyConstraint(["centre", "service"], ["service.centre", "service.code"]),
    sa.ForeignKeyConstraint(["centre", "ticket"], ["ticket.centre", "ticket.id"]),
    sa.CheckConstraint("status IN ('booked', 'checked_in', 'cancelled')", name="status"),
    sa.CheckConstraint("(status = 'checked_in') = (ticket IS NOT NULL)", name="checked_in"),
)

rating = sa.Table(
    "rating",
    metadata,
    _of_centre(),
    sa.Column("turn", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("score", sa.Integer, nullable=False),
    sa.Column("comment", sa.Text),
    _instant("at", nullable=False),
    sa.ForeignKeyConstraint(["centre", "turn"], ["turn.centre", "turn.id"]),
    sa.CheckConstraint("score BETWEEN 1 AND 5", name="score"),
)

device = sa.Table(
    "device",
    metadata,
    _centre(),
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    _instant("seen_at", nullable=False),
    sa.Column("state", JSON, nullable=False),
    sa.CheckConstraint("kind IN ('kiosk', 'printer', 'board', 'sign', 'phone')", name="kind"),
)

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
