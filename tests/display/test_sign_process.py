"""The sign as a process of its own, beside whatever else works on the store."""

from pathlib import Path

from tests.display.process import AppProcess
from tests.display.stage import Stage, sample_centre, stage
from tests.postgres import PostgresServer

ARGUMENTS = ("--window", "3", "--size", "800x480")


def sign(made: Stage) -> AppProcess:
    return AppProcess("display", *ARGUMENTS, environment={**made.environment, "NOVBE_DEVICE": "Zal 1"})


def test_it_follows_its_window_on_every_store(store_url: str) -> None:
    with stage(store_url, sample_centre(1)) as made, sign(made) as panel:
        panel.wait("Bağlıdır")
        made.queue.open_window(3, "Aynur")
        panel.wait("Növbəti ziyarətçi çağırılacaq")
        made.visitor(language="ru")
        made.call(3)
        panel.wait("Окно 3, A001, Пожалуйста, подойдите", seconds=2)
        made.queue.start(3)
        panel.wait("Идёт обслуживание")
        made.queue.finish(3)
        made.queue.take_break(3, reason="lunch")
        panel.wait("Fasilə")
        made.queue.pause_day("power")
        panel.wait("Elektrik enerjisi kəsilib")
        told = {device.name: device for device in made.access.devices.all()}["Zal 1 · 3"]
    assert (told.kind, told.state["window"]) == ("sign", 3)
    assert panel.process.returncode == 0
    assert b"Traceback" not in panel.errors
    assert b".qml" not in panel.errors


def test_it_begins_before_its_store(sqlite_url: str, tmp_path: Path) -> None:
    environment = {"NOVBE_STORE": sqlite_url, "NOVBE_CLOCK": "2026-03-05T10:00+04:00"}
    with AppProcess("shared", "display", *ARGUMENTS, environment=environment) as panel:
        panel.wait("Lövhə qoşulur")
        assert "3" in panel.names()
        with stage(sqlite_url, sample_centre(1)) as made:
            made.queue.open_window(3, "Aynur")
            panel.wait("Boş")


def test_a_store_that_restarts_is_told_and_found_again() -> None:
    with PostgresServer() as server, stage(server.create_database(), sample_centre(1)) as made, sign(made) as panel:
        made.visitor()
        made.call(3)
        panel.wait("Buyurun, yaxınlaşın")
        server.stop()
        panel.wait("10:00-dan yenilənmir")
        assert any("A001" in name for name in panel.names())
        server.start()
        panel.wait("Buyurun, yaxınlaşın", seconds=30)
