"""What stands beside the queue: ratings, devices, tickets by their token."""

from dataclasses import replace

import pytest

from shared.domain.estimate import Forecast
from shared.domain.rating import Finished
from shared.store.devices import Device, Devices
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.store.ratings import Ratings
from tests.domain.small import small_centre
from tests.postgres import PostgresServer
from tests.store.hall import Hall


@pytest.fixture
def ratings(hall: Hall) -> Ratings:
    return Ratings(hall.store, hall.code, hall.clock)


@pytest.fixture
def devices(hall: Hall) -> Devices:
    return Devices(hall.store, hall.code, hall.clock)


def finish(hall: Hall, window: int = 1) -> int:
    """A window serves a visitor to the end; gives the turn."""
    hall.serves(window)
    return hall.queue.finish(window).turn.id


def kept(hall: Hall) -> list[tuple[object, ...]]:
    """Turn, score and comment of every rating."""
    with hall.store.read() as transaction:
        statement = "SELECT turn, score, comment FROM rating WHERE centre = :centre ORDER BY turn"
        return [tuple(row) for row in transaction.all(statement, centre=hall.code)]


class TestARating:
    def test_is_given_once(self, hall: Hall, ratings: Ratings) -> None:
        turn = finish(hall)
        seq = hall.seq
        ratings.rate(turn, 5, "  Çox sağ olun!\x00 ")
        assert kept(hall) == [(turn, 5, "Çox sağ olun!")]
        with hall.refused("already_rated"):
            ratings.rate(turn, 1)
        assert hall.seq == seq, "it is no business of the queue"

    def test_needs_no_words(self, hall: Hall, ratings: Ratings) -> None:
        turn = finish(hall)
        ratings.rate(turn, 1, "\n")
        assert kept(hall) == [(turn, 1, None)]

    @pytest.mark.parametrize("score", [0, 6, -1])
    def test_has_five_scores(self, hall: Hall, ratings: Ratings, score: int) -> None:
        turn = finish(hall)
        with hall.refused("score_wrong"):
            ratings.rate(turn, score)

    def test_is_of_a_service_that_is_done(self, hall: Hall, ratings: Ratings) -> None:
        hall.serves(1)
        with hall.refused("not_rateable"):
            ratings.rate(hall.turn("A001").id, 5)
        with hall.refused("not_rateable"):
            ratings.rate(999, 5)


class TestTheRatingTerminal:
    def test_asks_the_visitor_just_served(self, hall: Hall, ratings: Ratings) -> None:
        assert ratings.last_finished(1) is None
        hall.visitor(language="ru")
        hall.calls(1)
        hall.queue.start(1)
        turn = hall.queue.finish(1).turn.id
        assert ratings.last_finished(1) == Finished(turn, "A001", "ru", hall.clock.now)
        assert ratings.last_finished(2) is None

    def test_never_the_one_before(self, hall: Hall, ratings: Ratings) -> None:
        finish(hall)
        hall.clock.wait(seconds=30)
        last = finish(hall)
        ratings.rate(last, 4)
        assert ratings.last_finished(1) is None

    @pytest.mark.parametrize(("minutes", "asks"), [(5, True), (5.1, False)])
    def test_for_five_minutes(self, hall: Hall, ratings: Ratings, minutes: float, asks: bool) -> None:
        finish(hall)
        hall.clock.wait(minutes=minutes)
        assert (ratings.last_finished(1) is not None) == asks

    def test_nobody_whose_service_goes_on_after_all(self, hall: Hall, ratings: Ratings) -> None:
        finish(hall)
        hall.queue.undo(1)
        assert ratings.last_finished(1) is None

    def test_nobody_of_yesterday(self, hall: Hall, ratings: Ratings) -> None:
        finish(hall)
        hall.clock.set("2026-03-06 10:00")
        hall.visitor()
        assert ratings.last_finished(1) is None


class TestDevices:
    def test_tell_that_they_are_alive(self, hall: Hall, devices: Devices) -> None:
        assert devices.all() == ()
        began = hall.clock.now
        devices.beat("kiosk-1", "kiosk", {"screen": "welcome", "printer": {"outcome": "printed", "paper_low": False}})
        devices.beat("board-1", "board", {})
        hall.clock.wait(seconds=10)
        devices.beat("kiosk-1", "kiosk", {"screen": "köşk 🙂"})
        assert devices.all() == (
            Device("board-1", "board", began, {}),
            Device("kiosk-1", "kiosk", began + 10_000, {"screen": "köşk 🙂"}),
        )

    def test_are_no_business_of_the_queue(self, hall: Hall, devices: Devices) -> None:
        hall.visitor()
        before = hall.events()
        devices.beat("kiosk-1", "kiosk", {})
        assert hall.events() == before

    def test_by_the_clock_of_the_store(self, hall: Hall) -> None:
        devices = Devices(hall.store, hall.code)
        devices.beat("kiosk-1", "kiosk", {})
        first = devices.all()[0].seen_at
        devices.beat("kiosk-1", "kiosk", {})
        assert devices.all()[0].seen_at >= first > 1_700_000_000_000


class TestByToken:
    def test_a_visitors_own_ticket_with_place_and_range(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        for _ in range(3):
            hall.visitor("pension")
        token = hall.queue.issue("pension", needs=[], also=["card"]).ticket.token
        for scanned in (token, f" {token.lower()}\r\n", f"NOVBE:{token}", f"https://novbe.example.az/T/{token}"):
            visit = hall.snapshot.by_token(scanned)
            assert visit == hall.visit("A004")
        assert visit
        told = Forecast(hall.view()).waiting(visit)
        assert told.people_ahead == 3
        assert told.range
        assert told.range.low < 45 < told.range.high

    def test_its_turn_is_the_present_one(self, hall: Hall) -> None:
        token = hall.queue.issue("pension", also=["card"]).ticket.token
        hall.calls(1)
        hall.queue.start(1)
        hall.queue.finish(1)
        visit = hall.snapshot.by_token(token)
        assert visit
        assert (visit.turn.service, visit.turn.status) == ("card", "waiting")

    def test_only_today(self, hall: Hall) -> None:
        token = hall.queue.issue("pension").ticket.token
        hall.clock.set("2026-03-06 10:00")
        assert hall.snapshot.by_token(token) is None

    def test_only_of_this_centre(self, hall: Hall) -> None:
        token = hall.queue.issue("pension").ticket.token
        other = Hall(hall.store, replace(hall.centre, code=f"{hall.code}-other"))
        other.visitor()
        assert other.snapshot.by_token(token) is None

    @pytest.mark.parametrize("text", ["", "A001", "B" * 26, "🙂", "\0", "x" * 5_000])
    def test_whatever_else_is_scanned(self, hall: Hall, text: str) -> None:
        hall.visitor()
        assert hall.snapshot.by_token(text) is None


def test_neither_waits_for_the_queue(postgres_server: PostgresServer) -> None:
    """A file has one writer at a time; a server has not."""
    with Store(postgres_server.create_database(), busy_ms=500) as store:
        migrate(store)
        hall = Hall(store, small_centre())
        turn = finish(hall)
        with store.write() as transaction:
            transaction.run("UPDATE centre SET at = at WHERE code = :centre", {"centre": hall.code})
            Devices(store, hall.code).beat("kiosk-1", "kiosk", {})
            Ratings(store, hall.code).rate(turn, 5)
        assert kept(hall) == [(turn, 5, None)]
        assert [device.name for device in Devices(store, hall.code).all()] == ["kiosk-1"]
