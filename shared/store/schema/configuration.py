"""The centre's configuration and its staff."""

import sqlalchemy as sa

from shared.store.schema import columns

centre = sa.Table(
    "centre",
    columns.metadata,
    sa.Column("code", sa.Text, primary_key=True),
    sa.Column("seq", sa.BigInteger, nullable=False, comment="the queue's lock and the number of its last event"),
    sa.Column("at", sa.BigInteger, nullable=False, comment="the instant of its last event"),
    sa.Column("today", sa.Text, comment="the service day that is running, YYYY-MM-DD"),
    sa.Column("configured", sa.BigInteger, nullable=False, comment="seq of the last change of configuration"),
    sa.Column("document", columns.JSON, nullable=False),
)

area = sa.Table(
    "area",
    columns.metadata,
    columns.centre(),
    sa.Column("letter", sa.Text, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("retired", sa.Boolean(name="retired"), nullable=False, server_default=sa.false()),
    sa.Column("document", columns.JSON, nullable=False),
    sa.CheckConstraint("length(letter) = 1", name="one_letter"),
)

service = sa.Table(
    "service",
    columns.metadata,
    columns.of_centre(),
    sa.Column("code", sa.Text, primary_key=True),
    sa.Column("area", sa.Text, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("retired", sa.Boolean(name="retired"), nullable=False, server_default=sa.false()),
    sa.Column("document", columns.JSON, nullable=False),
    sa.ForeignKeyConstraint(["centre", "area"], ["area.centre", "area.letter"]),
)

window = sa.Table(
    "window",
    columns.metadata,
    columns.centre(),
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("retired", sa.Boolean(name="retired"), nullable=False, server_default=sa.false()),
    sa.Column("document", columns.JSON, nullable=False),
)

serves = sa.Table(
    "serves",
    columns.metadata,
    columns.of_centre(),
    sa.Column("window", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("service", sa.Text, primary_key=True),
    sa.ForeignKeyConstraint(["centre", "window"], ["window.centre", "window.number"]),
    sa.ForeignKeyConstraint(["centre", "service"], ["service.centre", "service.code"]),
)

offers = sa.Table(
    "offers",
    columns.metadata,
    columns.of_centre(),
    sa.Column("window", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("need", sa.Text, primary_key=True),
    sa.ForeignKeyConstraint(["centre", "window"], ["window.centre", "window.number"]),
)

staff = sa.Table(
    "staff",
    columns.metadata,
    columns.centre(),
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("password", sa.Text, comment="argon2 hash; none: cannot sign in with a password"),
    columns.instant("locked_at"),
    sa.CheckConstraint("role IN ('operator', 'reception', 'supervisor', 'administrator')", name="role"),
    sa.CheckConstraint("name <> ''", name="name"),
)

attempt = sa.Table(
    "attempt",
    columns.metadata,
    columns.centre(),
    sa.Column("who", sa.Text, primary_key=True, comment="digest of the name that was typed: it may be a password"),
    sa.Column("failures", sa.Integer, nullable=False),
    columns.instant("next_at", nullable=False),
    sa.CheckConstraint("failures > 0", name="failures"),
)
