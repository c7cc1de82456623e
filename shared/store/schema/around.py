"""What stands around the queue: appointments, calls for help, ratings, devices."""

import sqlalchemy as sa

from shared.store.schema import columns

appointment = sa.Table(
    "appointment",
    columns.metadata,
    columns.of_centre(),
    sa.Column("code", sa.Text, primary_key=True),
    sa.Column("service", sa.Text, nullable=False),
    columns.instant("slot_at", nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("ticket", sa.BigInteger),
    sa.ForeignKeyConstraint(["centre", "service"], ["service.centre", "service.code"]),
    sa.ForeignKeyConstraint(["centre", "ticket"], ["ticket.centre", "ticket.id"]),
    sa.CheckConstraint("status IN ('booked', 'checked_in', 'cancelled')", name="status"),
    sa.CheckConstraint("(status = 'checked_in') = (ticket IS NOT NULL)", name="checked_in"),
)
sa.Index("appointments_by_slot", appointment.c.centre, appointment.c.slot_at)

help = sa.Table(
    "help",
    columns.metadata,
    columns.centre(),
    sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    columns.instant("asked_at", nullable=False),
    columns.instant("answered_at"),
    sa.Column("answered_by", sa.Text),
    columns.instant("withdrawn_at"),
    sa.CheckConstraint("(answered_at IS NULL) = (answered_by IS NULL)", name="answered"),
    sa.CheckConstraint("answered_at IS NULL OR withdrawn_at IS NULL", name="ended_once"),
)
columns.partial_index(
    "one_call_for_help", help, ["centre", "source"], "answered_at IS NULL AND withdrawn_at IS NULL", unique=True
)

rating = sa.Table(
    "rating",
    columns.metadata,
    columns.of_centre(),
    sa.Column("turn", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("score", sa.Integer, nullable=False),
    sa.Column("comment", sa.Text),
    columns.instant("at", nullable=False),
    sa.ForeignKeyConstraint(["centre", "turn"], ["turn.centre", "turn.id"]),
    sa.CheckConstraint("score BETWEEN 1 AND 5", name="score"),
)

device = sa.Table(
    "device",
    columns.metadata,
    columns.centre(),
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    columns.instant("seen_at", nullable=False),
    sa.Column("state", columns.JSON, nullable=False),
    sa.CheckConstraint("kind IN ('kiosk', 'printer', 'board', 'sign', 'phone')", name="kind"),
)
