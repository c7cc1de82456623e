"""The real kiosk in its own process, driven by its robot, on each store."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from shared.access import Access
from shared.domain.appointment import Appointment
from tests import postgres
from tests.kiosk import hall
from tests.kiosk.robot import RobotRefused, kiosk
from tests.postgres import PostgresServer

TAKE = ("Azərbaycan dili", "Pensiya", "Yaşa görə pensiya", "Davam edin", "Heç biri aid deyil")


@contextmanager
def running_hall(url: str) -> Iterator[Access]:
    access = hall.set_up(url, hall.dost(), hall.morning())
    try:
        hall.begin(access, tickets=0)
        access.queue.issue("pension-age")
        yield access
    finally:
        access.close()


def wait_for(thing: Callable[[], object]) -> None:
    """Asks again and again, at most ten seconds."""
    again = threading.Event()
    for _ in range(200):
        if thing():
            return
        again.wait(0.05)
    raise AssertionError("it did not happen")


def test_a_visit_from_the_language_to_the_paper(store_url: str, tmp_path: Path) -> None:
    slips = tmp_path / "slips"
    with running_hall(store_url) as access:
        environment = hall.environment(store_url, NOVBE_PRINTER=f"picture:{slips}")
        with kiosk(environment, "--size", "540x960") as robot:
            robot.press(*TAKE)
            robot.wait("Kağız talonunuzu götürün")
            visit = access.read().open_visits[-1]
            assert (visit.ticket.text, visit.turn.service, visit.ticket.channel) == ("A002", "pension-age", "kiosk")
            assert "A002" in robot.names()
            [slip] = slips.glob("*_A002.png")
            with Image.open(slip) as picture:
                assert picture.width == 576
            robot.press("Hazırdır")
            robot.wait("Xoş gəlmisiniz")
        wait_for(lambda: "printed" in [event.data.get("result") for event in access.snapshot.events()])


def test_what_is_chosen_wrongly_is_given_up(sqlite_url: str) -> None:
    with running_hall(sqlite_url) as access, kiosk(hall.environment(sqlite_url), "--size", "540x960") as robot:
        robot.press(*TAKE)
        robot.press("Səhv seçmişəm")
        robot.wait("A002 nömrəsi ləğv edildi")
        assert "A002" not in [visit.ticket.text for visit in access.read().open_visits]


def test_two_kiosks_never_give_the_same_number(store_url: str) -> None:
    with running_hall(store_url) as access:
        environment = hall.environment(store_url)
        with kiosk(environment, "--size", "540x960") as one, kiosk(environment, "--size", "540x960") as two:
            for robot in (one, two):
                robot.press(*TAKE)
            for robot in (one, two):
                robot.wait("Sizin nömrəniz")
        numbers = [visit.ticket.text for visit in access.read().open_visits]
        assert sorted(numbers) == ["A001", "A002", "A003"]


def test_a_store_that_comes_later_is_found(tmp_path: Path) -> None:
    url = hall.sqlite_url(tmp_path)
    with kiosk(hall.environment(url), "--size", "540x960") as robot:
        robot.wait("Köşk hazırda işləmir")
        assert {"Киоск сейчас не работает", "The kiosk is not working right now"} <= set(robot.names())
        with running_hall(url):
            robot.press(*TAKE)
            robot.wait("A002")


def test_a_store_that_is_lost_and_comes_back_finds_the_visitor_where_he_was() -> None:
    with PostgresServer(max(postgres.installed())) as server:
        url = server.create_database()
        with running_hall(url) as access, kiosk(hall.environment(url), "--size", "540x960") as robot:
            robot.press("Русский", "Пенсия", "Пенсия по возрасту")
            robot.wait("Понадобятся эти документы")
            server.stop()
            robot.wait("Киоск сейчас не работает", seconds=30)
            server.start()
            robot.wait("Понадобятся эти документы", seconds=30)
            robot.press("Продолжить", "Ничего из этого")
            robot.wait("A002", seconds=30)
            assert [visit.ticket.text for visit in access.read().open_visits] == ["A001", "A002"]


def test_a_small_panel_is_shown_in_true_size(tmp_path: Path) -> None:
    heights = {}
    with running_hall(hall.sqlite_url(tmp_path)):
        for diagonal in ("21.5", "15.6"):
            settings = {"NOVBE_KIOSK_SCREEN_DIAGONAL": diagonal}
            with kiosk(hall.environment(hall.sqlite_url(tmp_path), **settings), "--size", "540x960") as robot:
                robot.press("Azərbaycan dili")
                robot.wait("Pensiya")
                [back] = [item for item in robot.items() if item["name"] == "Geri"]
                tiles = sum("nəfər gözləyir" in item["description"] for item in robot.items())
                heights[diagonal] = back["rect"][3], tiles
    assert heights["15.6"] > heights["21.5"]
    assert heights["15.6"][1] < heights["21.5"][1]


def test_the_robot_is_refused_what_is_not_there_and_it_ends_when_it_is_told_to(tmp_path: Path) -> None:
    with kiosk(hall.environment(hall.sqlite_url(tmp_path)), "--size", "540x960") as robot:
        robot.wait("Köşk hazırda işləmir")
        with pytest.raises(RobotRefused):
            robot.tell({"press": "Geri"})
        robot.process.send_signal(signal.SIGTERM)
        assert robot.process.wait(timeout=30) == 0


def test_what_is_typed_scanned_and_asked_for_reaches_the_store(store_url: str) -> None:
    with running_hall(store_url) as access:
        slot = access.read().at + 5 * 60_000
        access.appointments.book([Appointment("DOST-7K2M", "pension-age", slot, "ru")])
        access.queue.close_day()
        (slip,) = access.snapshot.come_backs()
        access.queue.resume_day()
        environment = hall.environment(store_url, NOVBE_DEVICE="kiosk-7")
        with kiosk(environment, "--size", "1080x1920") as robot:
            robot.wait("Azərbaycan dili")
            robot.tell({"text": "DOST-7K2M"})
            robot.key("Return")
            robot.wait("A002")
            robot.press("Готово")
            robot.wait("Azərbaycan dili")
            robot.tell({"text": slip.code})
            robot.key("Return")
            robot.wait("A003")
            robot.press("Hazırdır", "English", "Search for a service")
            robot.tell({"text": "wheelchair"})
            robot.press("Wheelchair", "Add another matter", "Pensions", "Old-age pension", "Continue", "I am pregnant")
            robot.wait("Wheelchair and 1 more matter")
            robot.press("Help")
            robot.wait("Help is coming")
            wait_for(lambda: [call.source for call in access.read().help] == ["kiosk-7"])
            access.queue.answer_help(access.read().help[0].id, "reception")
            robot.wait("Done")
        by_number = {visit.ticket.text: visit for visit in access.read().open_visits}
        assert by_number["A002"].ticket.slot_at == slot
        assert by_number["A003"].turn.service == "pension-age"
        assert by_number["A003"].ticket.came_back is not None
        [wheelchair] = [visit for visit in by_number.values() if visit.turn.service == "wheelchair"]
        assert (wheelchair.ticket.matters, wheelchair.ticket.priority) == (("pension-age",), "priority")
