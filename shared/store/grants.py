"""What the database lets each program do, whoever sits at it: Postgres refuses the rest by itself.

A program that shows the hall to visitors need not be able to change it, and a kiosk cannot call. Within what its
database role may do, people's roles decide (`domain.staff`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from shared.domain.errors import QueueError
from shared.store import schema
from shared.store.engine import Store

ROLES: Final = ("kiosk", "operator", "reception", "board", "phone", "admin")


@dataclass(frozen=True, slots=True)
class Rights:
    """What a role may do with a table: the columns it reads, writes in new rows, and changes; and whole rows."""

    read: frozenset[str] = frozenset()
    insert: frozenset[str] = frozenset()
    change: frozenset[str] = frozenset()
    delete: bool = False

    def __or__(self, other: "Rights") -> "Rights":
        return Rights(
            self.read | other.read,
            self.insert | other.insert,
            self.change | other.change,
            self.delete or other.delete,
        )


Table = Mapping[str, Rights]


def grant(store: Store, role: str, user: str) -> None:
    """Lets a database user do what the role needs, and no more; again, it brings the grants up to date.

    QueueError store_without_roles (SQLite), db_user_unknown, db_user_unlimited (owner or superuser: nothing limits
    them). StoreUnavailable store_refused: only the owner of the tables may grant.
    """
    if store.dialect != "postgresql":
        raise QueueError("store_without_roles")
    with store.write() as transaction:
        known = transaction.one("SELECT rolsuper FROM pg_roles WHERE rolname = :user", user=user)
        if known is None:
            raise QueueError("db_user_unknown", user=user)
        owner = transaction.one("SELECT tableowner FROM pg_tables WHERE tablename = 'event' AND schemaname = 'public'")
        if known[0] or (owner and owner[0] == user):
            raise QueueError("db_user_unlimited", user=user)
        for statement in statements(role, user):
            transaction.connection.exec_driver_sql(statement)


def statements(role: str, user: str) -> tuple[str, ...]:
    """The SQL of a grant, for Postgres."""
    name = _quoted(user)
    found = [f"GRANT USAGE ON SCHEMA public TO {name}"]
    for table, rights in rights_of(role).items():
        place = f"public.{_quoted(table)}"
        found.append(f"REVOKE ALL ON {place} FROM {name}")
        if allowed := ", ".join(_privileges(table, rights)):
            found.append(f"GRANT {allowed} ON {place} TO {name}")
    found.append(f"GRANT SELECT ON public.alembic_version TO {name}")
    # whoever calls without a name is `cli`; programs may not make accounts
    found.append(
        "INSERT INTO public.staff (centre, name, role) SELECT code, 'cli', 'operator' FROM public.centre"
        " ON CONFLICT DO NOTHING"
    )
    return tuple(found)


def rights_of(role: str) -> Table:
    """What a role may do with every table."""
    parts: Mapping[str, tuple[Table, ...]] = {
        "board": (_sees(but={"ticket": {"token", "come_back"}, "turn": {"note"}}), _beats()),
        "kiosk": (_sees(but={"turn": {"note"}}), _beats(), _writes(), _leaves(), _issues(), _rates()),
        "phone": (_sees(but={"turn": {"note"}}), _beats(), _writes(), _leaves(), _rates(), _answers()),
        "operator": (_sees(), _beats(), _writes(), _serves(), _signs_in()),
        "reception": (_sees(), _beats(), _writes(), _serves(), _signs_in(), _issues(), _corrects(), _compares()),
        "admin": (_administers(),),
    }
    joined = {table: Rights() for table in schema.metadata.tables}
    for part in parts[role]:
        for table, rights in part.items():
            joined[table] |= rights
    return joined


def _sees(*, but: Mapping[str, set[str]] | None = None) -> Table:
    """The queue, the centre and the record. Accounts are read only where passwords are compared."""
    secret = {"rating": {"score", "comment", "at"}, **(but or {})}
    shown = set(schema.metadata.tables) - {"staff", "attempt"}
    return {table: Rights(read=_columns(table, but=secret.get(table, set()))) for table in shown}


def _beats() -> Table:
    return {"device": Rights(insert=_columns("device"), change=frozenset({"kind", "seen_at", "state"}))}


def _writes() -> Table:
    """What any write may have to do: count the record on, and close the day that nobody closed."""
    return {
        "centre": Rights(change=frozenset({"seq", "at", "today"})),
        "day": Rights(insert=_columns("day"), change=_columns("day", but={"centre", "date", "first_seq", "opened_at"})),
        "shift": Rights(change=frozenset({"status", "reason", "since", "closed_at", "planned"})),
        "turn": Rights(change=frozenset({"status", "held_at", "held_ms", "ended_at", "remind_at"})),
        "help": Rights(change=frozenset({"withdrawn_at"})),
        "event": Rights(insert=_columns("event")),
        # a slip for who was not served
        "ticket": Rights(change=frozenset({"come_back"})),
    }


def _leaves() -> Table:
    """A visitor asks for help, or needs none any more."""
    return {
        "help": Rights(
            insert=frozenset({"centre", "id", "source", "reason", "language", "asked_at"}),
            change=frozenset({"answered_at", "answered_by", "withdrawn_at"}),
        )
    }


def _issues() -> Table:
    """Tickets with their first turn; it cannot be born called."""
    return {
        "ticket": Rights(insert=_columns("ticket"), change=frozenset({"printed"})),
        "need": Rights(insert=_columns("need")),
        "matter": Rights(insert=_columns("matter")),
        "turn": Rights(insert=_new_turn()),
        "appointment": Rights(change=frozenset({"status", "ticket"})),
    }


def _rates() -> Table:
    return {"rating": Rights(insert=_columns("rating"))}


def _answers() -> Table:
    """What a phone says to a call."""
    return {"turn": Rights(change=frozenset({"answer", "answered_at", "delays", "away_until"}))}


def _serves() -> Table:
    """Calls, serves and sends on; a ticket's number, letter and token stay, and when it came."""
    fixed = {"centre", "id", "ticket", "base", "began_at", "not_before", "returns_to"}
    return {
        "shift": Rights(insert=_columns("shift")),
        "turn": Rights(insert=_new_turn(), change=_columns("turn", but=fixed)),
        # the service put right, a class without its proof
        "ticket": Rights(change=frozenset({"language", "priority"})),
        "matter": Rights(insert=_columns("matter"), delete=True),
        **_leaves(),
    }


def _signs_in() -> Table:
    return {
        "staff": Rights(read=_columns("staff")),
        "attempt": Rights(_columns("attempt"), _columns("attempt"), frozenset({"failures", "next_at"}), delete=True),
    }


def _corrects() -> Table:
    return {"appointment": Rights(insert=_columns("appointment"), change=_columns("appointment", but={"centre"}))}


def _compares() -> Table:
    """Statistics; an operator does not see what visitors answered."""
    return {"rating": Rights(read=_columns("rating"))}


def _administers() -> Table:
    """Everything but the record, which nobody changes; what has happened is not deleted."""
    every = {table: _columns(table) for table in schema.metadata.tables}
    cleared = {"serves", "offers", "matter", "attempt"}
    return {
        table: Rights(names, names, frozenset() if table == "event" else names, delete=table in cleared)
        for table, names in every.items()
    }


def _new_turn() -> frozenset[str]:
    at_a_window = {
        "window", "staff", "first_called_at", "last_called_at", "called_at", "started_at", "held_at", "ended_at",
        "outcome", "remind_at", "answer", "answered_at", "note",
    }  # fmt: skip
    return _columns("turn", but=at_a_window)


def _columns(table: str, *, but: set[str] | None = None) -> frozenset[str]:
    return frozenset(column.name for column in schema.metadata.tables[table].columns) - (but or set())


def _privileges(table: str, rights: Rights) -> Iterator[str]:
    order = [column.name for column in schema.metadata.tables[table].columns]
    for privilege, allowed in (("SELECT", rights.read), ("INSERT", rights.insert), ("UPDATE", rights.change)):
        if len(allowed) == len(order):
            yield privilege
        elif allowed:
            yield f"{privilege} ({', '.join(_quoted(name) for name in order if name in allowed)})"
    if rights.delete:
        yield "DELETE"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
