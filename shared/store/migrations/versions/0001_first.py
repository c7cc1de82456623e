"""The first schema: a centre, its days, tickets, turns and record."""

import sqlalchemy as sa
from alembic import op

from shared.store.migrations.parts import JSON, index, reference, triggers

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _centre()
    _event()
    _area()
    _day()
    _device()
    _staff()
    _attempt()
    _window()
    _offers()
    _service()
    _shift()
    _ticket()
    _appointment()
    _needs_and_matters()
    _help()
    _turn()
    _rating()
    for statement in triggers(op.get_bind().dialect.name):
        op.execute(statement)


def _centre() -> None:
    op.create_table(
        "centre",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False, comment="the queue's lock and the number of its last event"),
        sa.Column("at", sa.BigInteger(), nullable=False, comment="the instant of its last event"),
        sa.Column("today", sa.Text(), nullable=True, comment="the service day that is running, YYYY-MM-DD"),
        sa.Column("configured", sa.BigInteger(), nullable=False, comment="seq of the last change of configuration"),
        sa.Column("document", JSON, nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_centre")),
    )


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=True),
        sa.Column("turn", sa.BigInteger(), nullable=True),
        sa.Column("window", sa.Integer(), nullable=True),
        sa.Column("staff", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=True),
        sa.Column("data", JSON, nullable=False),
        sa.PrimaryKeyConstraint("centre", "seq", name=op.f("pk_event")),
    )
    index("events_of_a_ticket", "event", ["centre", "ticket", "seq"], "ticket IS NOT NULL")
    index("events_of_days", "event", ["centre", "seq"], "kind = 'day'")
    index("one_effect_per_action", "event", ["centre", "action"], "action IS NOT NULL", unique=True)


def _area() -> None:
    op.create_table(
        "area",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(name="retired"), server_default=sa.false(), nullable=False),
        sa.Column("document", JSON, nullable=False),
        sa.CheckConstraint("length(letter) = 1", name=op.f("ck_area_one_letter")),
        sa.ForeignKeyConstraint(["centre"], ["centre.code"], name=op.f("fk_area_centre")),
        sa.PrimaryKeyConstraint("centre", "letter", name=op.f("pk_area")),
    )


def _day() -> None:
    op.create_table(
        "day",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("first_seq", sa.BigInteger(), nullable=False, comment="seq of the event that opened the day"),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("paused_at", sa.BigInteger(), nullable=True),
        sa.Column("paused_ms", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name=op.f("ck_day_closed")),
        sa.CheckConstraint("(status = 'paused') = (paused_at IS NOT NULL)", name=op.f("ck_day_paused")),
        sa.CheckConstraint("status IN ('open', 'paused', 'closed')", name=op.f("ck_day_status")),
        sa.ForeignKeyConstraint(["centre"], ["centre.code"], name=op.f("fk_day_centre")),
        sa.PrimaryKeyConstraint("centre", "date", name=op.f("pk_day")),
    )


def _device() -> None:
    op.create_table(
        "device",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("state", JSON, nullable=False),
        sa.CheckConstraint("kind IN ('kiosk', 'printer', 'board', 'sign', 'phone')", name=op.f("ck_device_kind")),
        sa.ForeignKeyConstraint(["centre"], ["centre.code"], name=op.f("fk_device_centre")),
        sa.PrimaryKeyConstraint("centre", "name", name=op.f("pk_device")),
    )


def _staff() -> None:
    op.create_table(
        "staff",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("password", sa.Text(), nullable=True, comment="argon2 hash; none: cannot sign in with a password"),
        sa.Column("locked_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("name <> ''", name=op.f("ck_staff_name")),
        sa.CheckConstraint(
            "role IN ('operator', 'reception', 'supervisor', 'administrator')", name=op.f("ck_staff_role")
        ),
        sa.ForeignKeyConstraint(["centre"], ["centre.code"], name=op.f("fk_staff_centre")),
        sa.PrimaryKeyConstraint("centre", "name", name=op.f("pk_staff")),
    )


def _attempt() -> None:
    op.create_table(
        "attempt",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False, comment="digest of the name that was typed: it may be a password"),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("failures > 0", name=op.f("ck_attempt_failures")),
        sa.ForeignKeyConstraint(["centre"], ["centre.code"], name=op.f("fk_attempt_centre")),
        sa.PrimaryKeyConstraint("centre", "who", name=op.f("pk_attempt")),
    )


def _window() -> None:
    op.create_table(
        "window",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(name="retired"), server_default=sa.false(), nullable=False),
        sa.Column("document", JSON, nullable=False),
        sa.ForeignKeyConstraint(["centre"], ["centre.code"], name=op.f("fk_window_centre")),
        sa.PrimaryKeyConstraint("centre", "number", name=op.f("pk_window")),
    )


def _offers() -> None:
    op.create_table(
        "offers",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("window", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("need", sa.Text(), nullable=False),
        reference("offers", "window", "window.number"),
        sa.PrimaryKeyConstraint("centre", "window", "need", name=op.f("pk_offers")),
    )


def _service() -> None:
    op.create_table(
        "service",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(name="retired"), server_default=sa.false(), nullable=False),
        sa.Column("document", JSON, nullable=False),
        reference("service", "area", "area.letter"),
        sa.PrimaryKeyConstraint("centre", "code", name=op.f("pk_service")),
    )
    op.create_table(
        "serves",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("window", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        reference("serves", "service", "service.code"),
        reference("serves", "window", "window.number"),
        sa.PrimaryKeyConstraint("centre", "window", "service", name=op.f("pk_serves")),
    )


def _shift() -> None:
    op.create_table(
        "shift",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("window", sa.Integer(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("planned", sa.Text(), nullable=True, comment="reason of the break after the present visitor"),
        sa.CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name=op.f("ck_shift_closed")),
        sa.CheckConstraint("status IN ('open', 'break', 'closed')", name=op.f("ck_shift_status")),
        reference("shift", "staff", "staff.name"),
        reference("shift", "window", "window.number"),
        sa.PrimaryKeyConstraint("centre", "id", name=op.f("pk_shift")),
    )
    index("one_shift_per_staff", "shift", ["centre", "staff"], "status <> 'closed' AND staff <> 'cli'", unique=True)
    index("one_shift_per_window", "shift", ["centre", "window"], "status <> 'closed'", unique=True)


def _ticket() -> None:
    op.create_table(
        "ticket",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("token", sa.Text(), nullable=True, comment="none: blanked after the days of the centre's policy"),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("priority", sa.Text(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("people_ahead", sa.Integer(), nullable=True),
        sa.Column("low", sa.Integer(), nullable=True, comment="minutes that the visitor was told"),
        sa.Column("high", sa.Integer(), nullable=True),
        sa.Column("printed", sa.Text(), nullable=True),
        sa.Column("slot_at", sa.BigInteger(), nullable=True),
        sa.Column("came_back", sa.BigInteger(), nullable=True, comment="the ticket that was not served"),
        sa.Column("come_back", sa.Text(), nullable=True, comment="the code of a come-back slip"),
        sa.CheckConstraint("printed IN ('printing', 'printed', 'not_sent', 'unknown')", name=op.f("ck_ticket_printed")),
        sa.CheckConstraint(
            "(low IS NULL) = (high IS NULL) AND (low IS NULL OR low <= high)", name=op.f("ck_ticket_quoted")
        ),
        sa.CheckConstraint("length(token) = 26", name=op.f("ck_ticket_token")),
        sa.CheckConstraint("number > 0", name=op.f("ck_ticket_number")),
        reference("ticket", "day", "day.date"),
        reference("ticket", "letter", "area.letter"),
        sa.PrimaryKeyConstraint("centre", "id", name=op.f("pk_ticket")),
        sa.UniqueConstraint("centre", "came_back", name="back_once"),
        sa.UniqueConstraint("centre", "come_back", name="one_ticket_per_code"),
        sa.UniqueConstraint("centre", "day", "letter", "number", name="one_number_a_day"),
        sa.UniqueConstraint("token"),
    )


def _appointment() -> None:
    op.create_table(
        "appointment",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("slot_at", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("(status = 'checked_in') = (ticket IS NOT NULL)", name=op.f("ck_appointment_checked_in")),
        sa.CheckConstraint("status IN ('booked', 'checked_in', 'cancelled')", name=op.f("ck_appointment_status")),
        reference("appointment", "service", "service.code"),
        reference("appointment", "ticket", "ticket.id"),
        sa.PrimaryKeyConstraint("centre", "code", name=op.f("pk_appointment")),
    )
    index("appointments_by_slot", "appointment", ["centre", "slot_at"])


def _needs_and_matters() -> None:
    op.create_table(
        "need",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("ticket", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("need", sa.Text(), nullable=False),
        reference("need", "ticket", "ticket.id"),
        sa.PrimaryKeyConstraint("centre", "ticket", "need", name=op.f("pk_need")),
    )
    op.create_table(
        "matter",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("ticket", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.CheckConstraint("position BETWEEN 1 AND 3", name=op.f("ck_matter_position")),
        reference("matter", "service", "service.code"),
        reference("matter", "ticket", "ticket.id"),
        sa.PrimaryKeyConstraint("centre", "ticket", "position", name=op.f("pk_matter")),
        sa.UniqueConstraint("centre", "ticket", "service", name="one_matter_once"),
    )


def _help() -> None:
    op.create_table(
        "help",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_by", sa.Text(), nullable=True),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("(answered_at IS NULL) = (answered_by IS NULL)", name=op.f("ck_help_answered")),
        sa.CheckConstraint("answered_at IS NULL OR withdrawn_at IS NULL", name=op.f("ck_help_ended_once")),
        sa.ForeignKeyConstraint(["centre"], ["centre.code"], name=op.f("fk_help_centre")),
        sa.PrimaryKeyConstraint("centre", "id", name=op.f("pk_help")),
    )
    open_ = "answered_at IS NULL AND withdrawn_at IS NULL"
    index("one_call_for_help", "help", ["centre", "source"], open_, unique=True)


def _turn() -> None:
    op.create_table(
        "turn",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("base", sa.BigInteger(), nullable=False),
        sa.Column("sort_key", sa.BigInteger(), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("window", sa.Integer(), nullable=True),
        sa.Column("staff", sa.Text(), nullable=True),
        sa.Column("for_window", sa.Integer(), nullable=True),
        sa.Column("for_staff", sa.Text(), nullable=True),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("first_called_at", sa.BigInteger(), nullable=True),
        sa.Column("last_called_at", sa.BigInteger(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("held_at", sa.BigInteger(), nullable=True),
        sa.Column("held_ms", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("not_before", sa.BigInteger(), nullable=True),
        sa.Column("called_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("also", sa.Text(), server_default="", nullable=False, comment="services, with spaces between"),
        sa.Column("remind_at", sa.BigInteger(), nullable=True),
        sa.Column("returns_to", sa.BigInteger(), nullable=True),
        sa.Column("away_until", sa.BigInteger(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("delays", sa.Integer(), server_default="0", nullable=False),
        sa.Column("proof", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(ended_at IS NULL) = (status IN ('waiting', 'called', 'serving', 'held'))", name=op.f("ck_turn_ended")
        ),
        sa.CheckConstraint("(status = 'held') = (held_at IS NOT NULL)", name=op.f("ck_turn_held")),
        sa.CheckConstraint("remind_at IS NULL OR status = 'held'", name=op.f("ck_turn_reminded")),
        sa.CheckConstraint("answer IN ('coming', 'more_time', 'late')", name=op.f("ck_turn_answer")),
        sa.CheckConstraint("(answer IS NULL) = (answered_at IS NULL) AND delays >= 0", name=op.f("ck_turn_answered")),
        sa.CheckConstraint("proof IN ('seen', 'waived')", name=op.f("ck_turn_proof")),
        sa.CheckConstraint("outcome IS NULL OR status = 'done'", name=op.f("ck_turn_outcome")),
        sa.CheckConstraint(
            "status IN ('waiting', 'called', 'serving', 'held', 'done', 'transferred', 'merged', 'no_show', 'cancelled', 'unserved')",
            name=op.f("ck_turn_status"),
        ),
        sa.CheckConstraint("status NOT IN ('serving', 'done') OR started_at IS NOT NULL", name=op.f("ck_turn_started")),
        sa.CheckConstraint(
            "began_at <= coalesce(first_called_at, began_at) AND coalesce(first_called_at, began_at) <= coalesce(last_called_at, first_called_at, began_at) AND coalesce(started_at, began_at) <= coalesce(ended_at, started_at, began_at) AND held_ms >= 0",
            name=op.f("ck_turn_times"),
        ),
        sa.CheckConstraint(
            "status <> 'waiting' OR (\"window\" IS NULL AND started_at IS NULL AND calls = 0)",
            name=op.f("ck_turn_waiting"),
        ),
        sa.CheckConstraint(
            "status NOT IN ('called', 'serving', 'done', 'no_show') OR (\"window\" IS NOT NULL AND first_called_at IS NOT NULL AND last_called_at IS NOT NULL)",
            name=op.f("ck_turn_called"),
        ),
        reference("turn", "service", "service.code"),
        reference("turn", "ticket", "ticket.id"),
        reference("turn", "window", "window.number"),
        sa.PrimaryKeyConstraint("centre", "id", name=op.f("pk_turn")),
    )
    open_ = "status IN ('waiting', 'called', 'serving', 'held')"
    index("one_open_turn_per_ticket", "turn", ["centre", "ticket"], open_, unique=True)
    index("one_visitor_per_window", "turn", ["centre", "window"], "status IN ('called', 'serving')", unique=True)
    index("turns_of_a_ticket", "turn", ["centre", "ticket", "id"])
    index("who_is_next", "turn", ["centre", "sort_key", "ticket"], "status = 'waiting'")


def _rating() -> None:
    op.create_table(
        "rating",
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("turn", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("score BETWEEN 1 AND 5", name=op.f("ck_rating_score")),
        reference("rating", "turn", "turn.id"),
        sa.PrimaryKeyConstraint("centre", "turn", name=op.f("pk_rating")),
    )
