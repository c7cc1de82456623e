"""Days, shifts, tickets, turns and the record."""

import sqlalchemy as sa

from shared.store.schema import columns

day = sa.Table(
    "day",
    columns.metadata,
    columns.centre(),
    sa.Column("date", sa.Text, primary_key=True),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("reason", sa.Text),
    sa.Column("first_seq", sa.BigInteger, nullable=False, comment="seq of the event that opened the day"),
    columns.instant("opened_at", nullable=False),
    columns.instant("paused_at"),
    sa.Column("paused_ms", sa.BigInteger, nullable=False, server_default="0"),
    columns.instant("closed_at"),
    sa.CheckConstraint("status IN ('open', 'paused', 'closed')", name="status"),
    sa.CheckConstraint("(status = 'paused') = (paused_at IS NOT NULL)", name="paused"),
    sa.CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name="closed"),
)

shift = sa.Table(
    "shift",
    columns.metadata,
    columns.of_centre(),
    sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("window", sa.Integer, nullable=False),
    sa.Column("staff", sa.Text, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("reason", sa.Text),
    columns.instant("opened_at", nullable=False),
    columns.instant("since", nullable=False),
    columns.instant("closed_at"),
    sa.Column("planned", sa.Text, comment="reason of the break after the present visitor"),
    sa.ForeignKeyConstraint(["centre", "window"], ["window.centre", "window.number"]),
    sa.ForeignKeyConstraint(["centre", "staff"], ["staff.centre", "staff.name"]),
    sa.CheckConstraint("status IN ('open', 'break', 'closed')", name="status"),
    sa.CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name="closed"),
)
columns.partial_index("one_shift_per_window", shift, ["centre", "window"], "status <> 'closed'", unique=True)
# `cli` is nobody: the name of calls from a command line that named no one
columns.partial_index(
    "one_shift_per_staff", shift, ["centre", "staff"], "status <> 'closed' AND staff <> 'cli'", unique=True
)

ticket = sa.Table(
    "ticket",
    columns.metadata,
    columns.of_centre(),
    sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("day", sa.Text, nullable=False),
    sa.Column("letter", sa.Text, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("token", sa.Text, unique=True, comment="none: blanked after the days of the centre's policy"),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("priority", sa.Text),
    sa.Column("channel", sa.Text, nullable=False),
    columns.instant("issued_at", nullable=False),
    sa.Column("people_ahead", sa.Integer),
    sa.Column("low", sa.Integer, comment="minutes that the visitor was told"),
    sa.Column("high", sa.Integer),
    sa.Column("printed", sa.Text),
    columns.instant("slot_at"),
    sa.Column("came_back", sa.BigInteger, comment="the ticket that was not served"),
    sa.Column("come_back", sa.Text, comment="the code of a come-back slip"),
    sa.ForeignKeyConstraint(["centre", "day"], ["day.centre", "day.date"]),
    sa.ForeignKeyConstraint(["centre", "letter"], ["area.centre", "area.letter"]),
    sa.CheckConstraint("number > 0", name="number"),
    sa.CheckConstraint("length(token) = 26", name="token"),
    sa.CheckConstraint("printed IN ('printing', 'printed', 'not_sent', 'unknown')", name="printed"),
    sa.CheckConstraint("(low IS NULL) = (high IS NULL) AND (low IS NULL OR low <= high)", name="quoted"),
    sa.UniqueConstraint("centre", "day", "letter", "number", name="one_number_a_day"),
    sa.UniqueConstraint("centre", "came_back", name="back_once"),
    sa.UniqueConstraint("centre", "come_back", name="one_ticket_per_code"),
)

need = sa.Table(
    "need",
    columns.metadata,
    columns.of_centre(),
    sa.Column("ticket", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("need", sa.Text, primary_key=True),
    sa.ForeignKeyConstraint(["centre", "ticket"], ["ticket.centre", "ticket.id"]),
)

matter = sa.Table(
    "matter",
    columns.metadata,
    columns.of_centre(),
    sa.Column("ticket", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("service", sa.Text, nullable=False),
    sa.ForeignKeyConstraint(["centre", "ticket"], ["ticket.centre", "ticket.id"]),
    sa.ForeignKeyConstraint(["centre", "service"], ["service.centre", "service.code"]),
    sa.UniqueConstraint("centre", "ticket", "service", name="one_matter_once"),
    sa.CheckConstraint("position BETWEEN 1 AND 3", name="position"),
)

turn = sa.Table(
    "turn",
    columns.metadata,
    columns.of_centre(),
    sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("ticket", sa.BigInteger, nullable=False),
    sa.Column("service", sa.Text, nullable=False),
    sa.Column("base", sa.BigInteger, nullable=False),
    sa.Column("sort_key", sa.BigInteger, nullable=False),
    columns.instant("began_at", nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("window", sa.Integer),
    sa.Column("staff", sa.Text),
    sa.Column("for_window", sa.Integer),
    sa.Column("for_staff", sa.Text),
    sa.Column("calls", sa.Integer, nullable=False),
    columns.instant("first_called_at"),
    columns.instant("last_called_at"),
    columns.instant("started_at"),
    columns.instant("held_at"),
    sa.Column("held_ms", sa.BigInteger, nullable=False),
    columns.instant("ended_at"),
    columns.instant("not_before"),
    columns.instant("called_at"),
    sa.Column("outcome", sa.Text),
    sa.Column("also", sa.Text, nullable=False, server_default="", comment="services, with spaces between"),
    columns.instant("remind_at"),
    sa.Column("returns_to", sa.BigInteger),
    columns.instant("away_until"),
    sa.Column("answer", sa.Text),
    columns.instant("answered_at"),
    sa.Column("delays", sa.Integer, nullable=False, server_default="0"),
    sa.Column("proof", sa.Text),
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
    sa.CheckConstraint("remind_at IS NULL OR status = 'held'", name="reminded"),
    sa.CheckConstraint("answer IN ('coming', 'more_time', 'late')", name="answer"),
    sa.CheckConstraint("(answer IS NULL) = (answered_at IS NULL) AND delays >= 0", name="answered"),
    sa.CheckConstraint("proof IN ('seen', 'waived')", name="proof"),
    sa.CheckConstraint("outcome IS NULL OR status = 'done'", name="outcome"),
    sa.CheckConstraint(
        "began_at <= coalesce(first_called_at, began_at)"
        " AND coalesce(first_called_at, began_at) <= coalesce(last_called_at, first_called_at, began_at)"
        " AND coalesce(started_at, began_at) <= coalesce(ended_at, started_at, began_at) AND held_ms >= 0",
        name="times",
    ),
)
columns.partial_index(
    "one_open_turn_per_ticket",
    turn,
    ["centre", "ticket"],
    "status IN ('waiting', 'called', 'serving', 'held')",
    unique=True,
)
columns.partial_index(
    "one_visitor_per_window", turn, ["centre", "window"], "status IN ('called', 'serving')", unique=True
)
columns.partial_index("who_is_next", turn, ["centre", "sort_key", "ticket"], "status = 'waiting'")
sa.Index("turns_of_a_ticket", turn.c.centre, turn.c.ticket, turn.c.id)

event = sa.Table(
    "event",
    columns.metadata,
    columns.of_centre(),
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    columns.instant("at", nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("ticket", sa.BigInteger),
    sa.Column("turn", sa.BigInteger),
    sa.Column("window", sa.Integer),
    sa.Column("staff", sa.Text),
    sa.Column("action", sa.Text),
    sa.Column("data", columns.JSON, nullable=False),
)
columns.partial_index("one_effect_per_action", event, ["centre", "action"], "action IS NOT NULL", unique=True)
columns.partial_index("events_of_a_ticket", event, ["centre", "ticket", "seq"], "ticket IS NOT NULL")
columns.partial_index("events_of_days", event, ["centre", "seq"], "kind = 'day'")
