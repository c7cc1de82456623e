"""Database roles: each program does its whole work as its own user."""

from collections.abc import Iterator
from contextlib import ExitStack

import argon2
import pytest

from shared.cli.grant import grant as command
from shared.domain.appointment import Appointment
from shared.domain.centre import Policy
from shared.domain.errors import QueueError
from shared.domain.staff import Role
from shared.store import grants
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.grants import ROLES, grant
from shared.store.purging import purge
from tests.domain.small import small_centre
from tests.postgres import PostgresServer
from tests.store.site import Site, refused
from tests.store.test_refused import WRITES
from tests.store.test_staff import QUICK

SECRET = "çay ilə limon"


@pytest.fixture
def own_site(postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A centre that nobody else has: what happens in it counts."""
    monkeypatch.setattr("shared.store.staff.hasher", lambda: QUICK)
    with ExitStack() as stack:
        site = Site(postgres_server, stack)
        yield site
        site.hall.check()


def _booking(site: Site) -> Appointment:
    return Appointment("K7-204", "pension", site.clock.now, "az")


class TestEachProgramDoesItsWork:
    def test_the_kiosk(self, own_site: Site) -> None:
        kiosk = own_site.program("kiosk")
        own_site.program("admin").appointments.book([_booking(own_site)])
        first = kiosk.queue.issue("pension", also=("card",), needs=("ru",), printing=True, action="press-1")
        assert kiosk.queue.issue("pension", also=("card",), needs=("ru",), printing=True, action="press-1") == first
        kiosk.queue.printed(first.ticket.id, "printed")
        kiosk.queue.cancel(first.ticket.text)
        kiosk.queue.check_in("K7-204")
        call = kiosk.queue.ask_help("kiosk 1", "help", "az")
        kiosk.queue.withdraw_help(call.id)
        kiosk.devices.beat("kiosk 1", "kiosk", {"screen": "welcome"})
        assert kiosk.snapshot.by_token(first.ticket.token)
        assert len(kiosk.read().waiting) == 1

    def test_the_operator(self, own_site: Site) -> None:
        own_site.program("admin").staff.add("Leyla", Role.OPERATOR, SECRET)
        own_site.program("admin").staff.add("Aysel", Role.OPERATOR, SECRET)
        for service in ("pension", "card", "pension", "pension", "card", "pension"):
            own_site.program("kiosk").queue.issue(service)
            own_site.clock.wait(seconds=1)
        desk = own_site.program("operator")
        with pytest.raises(QueueError, match="sign_in_wrong"):
            desk.staff.sign_in("Leyla", "wrong password")
        own_site.clock.wait(minutes=1)
        assert desk.staff.sign_in("Leyla", SECRET).role == Role.OPERATOR
        queue = desk.queue
        queue.open_window(1, "Leyla")
        assert queue.call_next(1, staff="Leyla")
        queue.recall(1)
        queue.start(1)
        queue.hold(1)
        queue.resume("A001", 1)
        own_site.clock.wait(minutes=3)
        queue.note("A001", "a form is missing")
        assert desk.read().notes
        queue.finish(1)
        queue.undo(1)
        queue.transfer(1, service="card", note="for the card")
        queue.call_number(1, "A003", reason="frail")
        queue.start(1)
        queue.merge(1, "A004")
        queue.change("A003", service="card")
        queue.plan_break(1, reason="lunch")
        own_site.clock.wait(minutes=3)
        queue.finish(1)
        queue.open_window(1, "Leyla")
        queue.take_over(1, "Aysel")
        queue.call_next(1, staff="Aysel")
        queue.recall(1)
        own_site.clock.wait(minutes=3)
        queue.no_show(1)
        queue.close_window(1)
        assert desk.snapshot.visit("A", 1)

    def test_the_reception(self, own_site: Site) -> None:
        desk = own_site.program("reception").queue
        desk.issue("pension")
        desk.change("A001", language="ru", priority="priority", reason="frail")
        desk.pause_day("evacuation")
        desk.resume_day()
        own_site.clock.wait(minutes=1)
        desk.call_next(1, staff="cli")
        desk.start(1)
        own_site.clock.wait(minutes=1)
        desk.finish(1)
        desk.issue("pension")
        desk.cancel("A002")
        desk.issue("pension")
        desk.close_day()
        assert own_site.program("reception").snapshot.come_backs()

    def test_the_board(self, own_site: Site) -> None:
        ticket = own_site.program("kiosk").queue.issue("pension").ticket
        queue = own_site.program("operator").queue
        queue.note(ticket.text, "not for the hall")
        queue.call_next(1)
        board = own_site.program("board")
        board.devices.beat("board 1", "board", {"screen": "calls"})
        view = board.read()
        assert [call.number for call in view.calls] == ["A001"]
        assert {visit.ticket.token for visit in view.open_visits} == {""}
        assert view.notes == {}
        assert [event.kind for event in board.snapshot.events()][-1] == "called"
        assert own_site.program("operator").read().notes

    def test_the_phone(self, own_site: Site) -> None:
        ticket = own_site.program("kiosk").queue.issue("pension").ticket
        other = own_site.program("kiosk").queue.issue("pension").ticket
        desk = own_site.program("operator").queue
        desk.call_next(1)
        phone = own_site.program("phone")
        found = phone.snapshot.by_token(ticket.token)
        assert found
        assert found.turn.status == "called"
        phone.queue.answer_call(ticket.token, "coming")
        phone.queue.cancel(other.text)
        desk.start(1)
        own_site.clock.wait(minutes=1)
        phone.ratings.rate(desk.finish(1).turn.id, 5, "thank you")
        phone.devices.beat("phone", "phone", {})
        assert phone.read().notes == {}

    def test_the_administrator(self, own_site: Site) -> None:
        admin = own_site.program("admin")
        for name in ("Nigar", "Leyla"):
            admin.staff.add(name, Role.ADMINISTRATOR, SECRET)
        admin.staff.lock("Leyla")
        changed = small_centre(policy=Policy(undo_seconds=5))
        assert apply_centre(admin.store, changed, own_site.clock).head
        admin.appointments.book([_booking(own_site)])
        admin.queue.issue("pension")
        admin.queue.call_next(1)
        own_site.clock.wait(days=400)
        purge(admin.store, "small", own_site.clock)

    def test_whoever_comes_first_closes_the_day_before(self, own_site: Site) -> None:
        days = {"kiosk": "2026-03-06 10:00", "operator": "2026-03-09 10:00", "reception": "2026-03-10 10:00"}
        for role, moment in days.items():
            left = own_site.program("reception").queue.issue("pension").ticket
            own_site.program("operator").queue.call_next(1)
            own_site.program("operator").queue.ask_help("window 1", "help", "az")
            own_site.clock.set(moment)
            if role == "operator":
                own_site.program(role).queue.open_window(1, "cli")
            else:
                own_site.program(role).queue.issue("pension")
            opened = own_site.hall.events("day")[-1].data
            assert (opened["shifts"], len(opened["unserved"]), len(opened["help"])) == ([1], 1, 1)
            assert own_site.program("kiosk").snapshot.come_back(left.token)
            own_site.program("operator").queue.close_day()
            own_site.program("operator").queue.resume_day()

    def test_a_phone_that_comes_first(self, own_site: Site) -> None:
        own_site.program("kiosk").queue.issue("pension")
        own_site.clock.wait(days=1)
        with pytest.raises(QueueError, match="not_found"):
            own_site.program("phone").queue.cancel("A001")

    def test_a_stronger_hash_by_an_operator_and_the_sign_in_is_none_the_worse(
        self, own_site: Site, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        own_site.program("admin").staff.add("Leyla", Role.OPERATOR, SECRET)
        monkeypatch.setattr("shared.store.staff.hasher", lambda: argon2.PasswordHasher(time_cost=2, memory_cost=64))
        assert own_site.program("operator").staff.sign_in("Leyla", SECRET).name == "Leyla"


class TestGranting:
    def test_another_role_takes_the_first_away(self, own_site: Site) -> None:
        grant(own_site.owner, "board", own_site.user("admin"))
        assert own_site.refuses("admin", WRITES["promote"]) == [True]

    def test_unknown_and_unlimited_users(self, own_site: Site) -> None:
        for user, code in (("nobody here", "db_user_unknown"), ("novbe", "db_user_unlimited")):
            with pytest.raises(QueueError) as refusal:
                grant(own_site.owner, "kiosk", user)
            assert refusal.value.code == code

    def test_by_somebody_who_may_not(self, own_site: Site) -> None:
        with refused():
            grant(own_site.program("operator").store, "admin", own_site.user("operator"))

    def test_on_sqlite_there_are_no_roles(self, sqlite_url: str) -> None:
        with Store(sqlite_url, create=True) as store, pytest.raises(QueueError, match="store_without_roles"):
            grant(store, "kiosk", "kiosk")

    def test_names_with_quotes_stay_names(self) -> None:
        assert grants.statements("board", 'a"; DROP TABLE event; --')[0].endswith('TO "a""; DROP TABLE event; --"')

    def test_the_command_knows_the_roles(self) -> None:
        (role,) = (parameter for parameter in command.params if parameter.name == "role")
        assert tuple(getattr(role.type, "choices", ())) == ROLES
