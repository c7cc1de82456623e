"""An edited centre file is applied to a running centre."""

from dataclasses import replace

import pytest

from shared import assets
from shared.domain.centre import Area, Centre, Policy, Service, Window
from shared.domain.errors import StoreUnavailable
from shared.domain.estimate import Forecast
from shared.store import centre_file
from shared.store.centre import Changes, apply_centre
from shared.store.configuration import read_centre
from shared.store.engine import Store
from shared.store.queue import Queue
from shared.store.snapshot import Snapshot
from tests.domain.small import small_centre
from tests.store.hall import Hall

SAMPLE = assets.path("centres", "dost", "centre.toml")


def stored(hall: Hall) -> Centre:
    with hall.store.read() as transaction:
        return read_centre(transaction, hall.code)


def service(hall: Hall, code: str, **changes: object) -> tuple[Service, ...]:
    """The services with one of them changed."""
    return tuple(replace(entry, **changes) if entry.code == code else entry for entry in hall.centre.services)  # type: ignore[arg-type]


class TestANewCentre:
    def test_is_stored_as_it_is_in_the_file(self, store: Store, code: str) -> None:
        centre = replace(centre_file.read(SAMPLE), code=code)
        changes = apply_centre(store, centre)
        assert changes == Changes(len(centre.areas) + len(centre.services) + len(centre.windows), 0, 0, head=True)
        with store.read() as transaction:
            assert read_centre(transaction, code) == centre

    def test_leaves_no_event(self, hall: Hall) -> None:
        assert hall.events() == []
        assert hall.view().seq == 0

    def test_may_be_looked_at_first(self, store: Store, code: str) -> None:
        assert apply_centre(store, small_centre(code=code), dry_run=True) == Changes(9, 0, 0, head=True)
        with pytest.raises(StoreUnavailable) as fault:
            Snapshot(store, code).read()
        assert (fault.value.code, fault.value.values["centre"]) == ("centre_unknown", code)

    def test_is_needed_for_anything(self, store: Store, code: str) -> None:
        with pytest.raises(StoreUnavailable) as fault:
            Queue(store, code).issue("pension")
        assert fault.value.code == "centre_unknown"


class TestARunningCentre:
    def test_the_same_file_changes_nothing(self, hall: Hall) -> None:
        hall.visitor()
        with hall.unchanged():
            assert not hall.configure().any

    def test_a_look_changes_nothing(self, hall: Hall) -> None:
        changed = replace(
            hall.centre, services=service(hall, "card", minutes=7), phone_address="https://novbe.example.az"
        )
        with hall.unchanged():
            changes = apply_centre(hall.store, changed, hall.clock, dry_run=True)
        assert changes == Changes(0, 1, 0, head=True)

    def test_counts_and_records_what_changed(self, hall: Hall) -> None:
        services = (*service(hall, "card", minutes=7)[:3], Service("pass", "B", {"az": "Vəsiqə"}, {"az": "Vəsiqə"}, 12))
        assert hall.configure(services=services) == Changes(1, 1, 1, head=False)
        event = hall.last_event()
        assert (event.kind, event.data) == ("configured", {"added": 1, "changed": 1, "removed": 1})
        assert stored(hall) == hall.centre

    def test_a_new_service_is_there_at_once_for_everybody(self, hall: Hall) -> None:
        kiosk = Queue(hall.store, hall.code, hall.clock)
        kiosk.issue("pension")
        screen = Snapshot(hall.store, hall.code, hall.clock)
        screen.read()
        hall.configure(services=(*hall.centre.services, Service("pass", "B", {"az": "Vəsiqə"}, {"az": "Vəsiqə"}, 12)))
        assert kiosk.issue("pass").ticket.text == "B001"
        assert screen.read().centre == hall.centre
        assert hall.calls(3) == "B001", "windows of its area serve it"

    def test_a_window_serves_and_offers_what_the_file_says_now(self, hall: Hall) -> None:
        pension, benefit = hall.visitor(needs=["ru"]), hall.visitor("benefit")
        hall.configure(windows=(Window(1, areas=("B",)), Window(2), Window(3, areas=("A",), offers=("ru",))))
        assert [hall.calls(window) for window in (1, 2, 3)] == [benefit, None, pension]

    def test_policies_hold_from_now_on(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.finish(1)
        hall.clock.wait(seconds=30)
        hall.configure(policy=Policy(undo_seconds=60))
        assert hall.queue.undo(1).turn.status == "serving"

    def test_a_class_that_is_given_up_keeps_its_tickets_in_their_places(self, hall: Hall) -> None:
        hall.visitor()
        priority = hall.visitor(priority="priority")
        hall.configure(classes=())
        assert hall.calls(1) == priority
        with hall.refused("class_unknown"):
            hall.queue.issue("pension", priority="priority")

    def test_what_was_taken_away_may_come_back(self, hall: Hall) -> None:
        whole = hall.centre
        hall.visitor("grant")
        hall.queue.cancel("B001")
        hall.configure(services=whole.services[:3], windows=whole.windows[:2], areas=whole.areas)
        with hall.refused("service_unknown"):
            hall.queue.issue("grant")
        with hall.refused("window_unknown"):
            hall.queue.open_window(3, "Leyla")
        hall.configure(services=whole.services, windows=whole.windows)
        assert stored(hall) == whole
        assert hall.visitor("grant") == "B002"

    def test_an_area_goes_with_its_services(self, hall: Hall) -> None:
        hall.visitor("benefit")
        hall.queue.cancel("B001")
        windows = tuple(replace(window, areas=("A",)) for window in hall.centre.windows)
        hall.configure(areas=hall.centre.areas[:1], services=hall.centre.services[:2], windows=windows)
        assert set(Forecast(hall.view()).areas()) == {"A", "N"}
        found = hall.snapshot.visit("B", 1)
        assert found, "today's ticket is still found"

    def test_a_service_moves_to_another_area(self, hall: Hall) -> None:
        number = hall.visitor("card")
        hall.configure(services=service(hall, "card", area="B"))
        assert hall.visitor("card") == "B001"
        assert hall.calls(1) is None
        assert hall.calls(3) == number
        assert Forecast(hall.view()).areas()["B"].waiting == 1

    def test_the_reception_comes_and_goes(self, hall: Hall) -> None:
        reception = hall.centre.reception
        hall.configure(reception=None, windows=tuple(replace(window, services=()) for window in hall.centre.windows))
        with hall.refused("service_unknown", service="reception"):
            hall.queue.issue("reception")
        assert reception
        hall.configure(reception=replace(reception, letter="X"), windows=small_centre().windows)
        assert hall.visitor("reception") == "X001"
        assert hall.calls(2) == "X001"
        assert stored(hall) == hall.centre

    def test_the_letter_of_the_reception_becomes_an_area(self, hall: Hall) -> None:
        hall.configure(reception=None, windows=tuple(replace(window, services=()) for window in hall.centre.windows))
        area = Area("N", "question", {"az": "Yeni"})
        hall.configure(areas=(*hall.centre.areas, area), services=service(hall, "card", area="N"))
        assert hall.visitor("card") == "N001"
        assert stored(hall) == hall.centre


class TestInUse:
    """Nothing is taken away from under somebody's hands."""

    def test_a_window_with_somebody_at_work(self, hall: Hall) -> None:
        hall.queue.open_window(3, "Leyla")
        with hall.refused("in_use", what="window", name="3"):
            apply_centre(hall.store, replace(hall.centre, windows=hall.centre.windows[:2]), hall.clock)
        hall.queue.close_window(3)
        assert hall.configure(windows=hall.centre.windows[:2]).removed == 1

    def test_a_window_that_somebody_was_sent_to(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.transfer(1, to_window=3)
        with hall.refused("in_use", what="window", name="3"):
            apply_centre(hall.store, replace(hall.centre, windows=hall.centre.windows[:2]), hall.clock)

    @pytest.mark.parametrize("stage", ["waiting", "called", "serving", "held"])
    def test_a_service_that_somebody_came_for(self, hall: Hall, stage: str) -> None:
        hall.visitor("benefit")
        if stage != "waiting":
            hall.calls(3)
        if stage in ("serving", "held"):
            hall.queue.start(3)
        if stage == "held":
            hall.queue.hold(3)
        without = replace(hall.centre, services=tuple(s for s in hall.centre.services if s.code != "benefit"))
        with hall.refused("in_use", what="service", name="benefit"):
            apply_centre(hall.store, without, hall.clock)

    def test_the_reception_that_somebody_waits_for(self, hall: Hall) -> None:
        hall.visitor("reception")
        windows = tuple(replace(window, services=()) for window in hall.centre.windows)
        with hall.refused("in_use", what="service", name="reception"):
            apply_centre(hall.store, replace(hall.centre, reception=None, windows=windows), hall.clock)

    def test_what_is_left_of_yesterday_is_in_nobodys_way(self, hall: Hall) -> None:
        hall.visitor("benefit")
        hall.calls(3)
        hall.clock.set("2026-03-06 08:00")
        without = tuple(s for s in hall.centre.services if s.code != "benefit")
        assert hall.configure(services=without, windows=hall.centre.windows[:2]).removed == 2
