"""The settings of a machine: where they come from, what they may be, and what a wrong one says."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import argon2
import pytest

from shared import settings, translation
from shared.printers import Printer
from shared.settings import Look, Screen, SettingsError, Voice, load

Write = Callable[[str], dict[str, str]]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a novbe.toml; gives the environment that points at it."""

    def write(text: str) -> dict[str, str]:
        file = tmp_path / "novbe.toml"
        file.write_text(text, encoding="utf-8")
        return {"NOVBE_CONFIG": str(file)}

    return write


def refused(environ: dict[str, str]) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        load(environ)
    return caught.value


def test_without_file_and_environment_one_machine_serves_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    found = load({})
    assert found.store == f"sqlite:///{tmp_path}/data/novbe/novbe.sqlite"
    assert found.centre is None
    assert found.printer == Printer("none")
    assert found.voice == Voice("espeak")
    assert found.language == "az"


def test_the_file_in_the_users_configuration_folder_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "novbe").mkdir()
    (tmp_path / "novbe" / "novbe.toml").write_text('language = "ru"', encoding="utf-8")
    assert load({}).language == "ru"


def test_a_file_says_everything(write: Write) -> None:
    found = load(
        write(
            """
            store = "postgresql://novbe@/queue?host=h1:5432&host=h2:5432&target_session_attrs=read-write"
            centre = "dost"
            printer = "tcp://192.0.2.7:9100?width=384"
            voice = "clips:/srv/səslər"
            language = "en"

            [kiosk.screen]
            diagonal = 32
            distance = 600
            [board.screen]
            diagonal = 43.5
            distance = 6000
            [sign.screen]
            diagonal = 7
            distance = 2000
            [board]
            theme = "auto"
            daylight = "08:30-18:00"
            motion = "off"
            pictures = "/srv/şəkillər"
            picture_seconds = 20
            """
        )
    )
    assert found.store == "postgresql://novbe@/queue?host=h1:5432&host=h2:5432&target_session_attrs=read-write"
    assert found.centre == "dost"
    assert found.printer == Printer("tcp", host="192.0.2.7", port=9100, width=384)
    assert found.voice == Voice("clips", Path("/srv/səslər"))
    assert found.language == "en"
    assert found.kiosk == Screen(32, 600)
    assert found.board == Screen(43.5, 6000)
    assert found.sign == Screen(7, 2000)
    assert found.look == Look(
        "auto", ("08:30", "18:00"), motion=False, pictures=Path("/srv/şəkillər"), picture_seconds=20
    )


def test_the_environment_overrides_the_file(write: Write) -> None:
    environ = write('language = "ru"\ncentre = "dost"\n[kiosk.screen]\ndiagonal = 32\ndistance = 600')
    found = load(environ | {"NOVBE_LANGUAGE": "en", "NOVBE_KIOSK_SCREEN_DIAGONAL": "27.5", "NOVBE_CENTRE": ""})
    assert found.language == "en"
    assert found.kiosk == Screen(27.5, 600)
    assert found.centre == "dost", "an empty variable says nothing"


def test_a_file_saved_by_notepad_is_read(tmp_path: Path) -> None:
    file = tmp_path / "novbe.toml"
    file.write_bytes(b'\xef\xbb\xbflanguage = "ru"\r\n')
    assert load({"NOVBE_CONFIG": str(file)}).language == "ru"


@pytest.mark.parametrize(
    ("address", "printer"),
    [
        ("none", Printer("none")),
        ("picture:build/slips", Printer("picture", path=Path("build/slips"))),
        ("picture:~/slips", Printer("picture", path=Path.home() / "slips")),
        ("tcp://printer.local:9100", Printer("tcp", host="printer.local", port=9100)),
        ("tcp://[2001:db8::7]:9100", Printer("tcp", host="2001:db8::7", port=9100)),
        ("tcp://127.0.0.1:9100?status=no", Printer("tcp", host="127.0.0.1", port=9100, status=False)),
        ("usb://04b8:0e15", Printer("usb", vendor=0x04B8, product=0x0E15)),
        ("usb://0x04b8:0x0e15?width=384", Printer("usb", vendor=0x04B8, product=0x0E15, width=384)),
        ("serial:///dev/ttyUSB0", Printer("serial", path=Path("/dev/ttyUSB0"), baud=115200)),
        ("serial:///dev/ttyS0?baud=230400", Printer("serial", path=Path("/dev/ttyS0"), baud=230400)),
        ("file:///dev/usb/lp0", Printer("file", path=Path("/dev/usb/lp0"))),
        ("tcp://p:9100?confirm=printed", Printer("tcp", host="p", port=9100, process_ids=True)),
        ("tcp://p:9100?confirm=processed", Printer("tcp", host="p", port=9100)),
    ],
)
def test_a_printer_is_an_address(address: str, printer: Printer) -> None:
    assert load({"NOVBE_PRINTER": address}).printer == printer
    assert load({"NOVBE_PRINTER_FALLBACK": address}).printer_fallback == printer


def test_the_second_printer_stands_beside_the_first(write: Write) -> None:
    found = load(write('printer = "tcp://192.0.2.7:9100"\nprinter_fallback = "usb://04b8:0e15"'))
    assert (found.printer.kind, found.printer_fallback.kind) == ("tcp", "usb")
    assert load({}).printer_fallback == Printer("none")


def test_a_machine_has_the_name_of_its_host_unless_it_is_given_one() -> None:
    assert load({}).device == socket.gethostname()
    assert load({"NOVBE_DEVICE": "Köşk 2"}).device == "Köşk 2"


def test_the_kiosks_pin_is_kept_as_a_hash_and_has_no_default() -> None:
    pin_hash = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("2468")
    assert load({}).kiosk_pin is None
    assert load({"NOVBE_KIOSK_PIN": pin_hash}).kiosk_pin == pin_hash


def test_a_pin_in_plain_figures_is_refused_where_it_is_needed_and_not_told() -> None:
    """Only the kiosk asks for it: no other command is stopped."""
    found = load({"NOVBE_KIOSK_PIN": "2468"})
    with pytest.raises(SettingsError) as refusal:
        _ = found.kiosk_pin
    error = refusal.value
    assert (error.code, error.key, error.value, error.allowed) == ("value", "kiosk_pin", "***", "novbe kiosk-pin")
    assert "2468" not in f"{error} {error!r}"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("store", "novbe.sqlite"),
        ("store", "sqlite://"),
        ("store", "sqlite:///:memory:"),
        ("store", "mysql://root@/queue"),
        ("store", "postgresql://novbe@host"),
        ("centre", "Dost Mərkəzi"),
        ("printer", "lpt1"),
        ("printer", "none:"),
        ("printer", "picture:"),
        ("printer", "tcp://printer.local"),
        ("printer", "tcp://printer.local:0"),
        ("printer", "tcp://printer.local:65536"),
        ("printer", "tcp://printer.local:9100/raw"),
        ("printer", "tcp://printer.local:9100?width=500"),
        ("printer", "tcp://printer.local:9100?baud=115200"),
        ("printer", "tcp://printer.local:9100?status"),
        ("printer", "tcp://printer.local:9100?confirm=paper"),
        ("printer", "tcp://printer.local:9100?confirm=printed&status=no"),
        ("printer_fallback", "lpt1"),
        ("device", " "),
        ("device", "x" * 41),
        ("printer", "usb://4b8:e15"),
        ("printer", "serial://ttyUSB0"),
        ("printer", "serial:///dev/ttyUSB0?baud=9600"),
        ("printer", "file://lp0"),
        ("voice", "clips:"),
        ("voice", "espeak:az"),
        ("language", "de"),
        ("kiosk.screen.diagonal", "big"),
        ("kiosk.screen.distance", "100"),
        ("board.screen.diagonal", "nan"),
        ("board.screen.distance", "inf"),
        ("sign.screen.diagonal", "2"),
        ("board.theme", "dark"),
        ("board.daylight", "7-19"),
        ("board.daylight", "07:00-24:00"),
        ("board.motion", "no"),
        ("board.picture_seconds", "1"),
    ],
)
def test_a_wrong_value_names_the_key_the_value_and_what_is_allowed(name: str, value: str) -> None:
    variable = "NOVBE_" + name.upper().replace(".", "_")
    error = refused({variable: value})
    assert (error.code, error.source, error.key, error.value) == ("value", variable, name, value)
    assert error.allowed


@pytest.mark.parametrize(
    "line", ["store = 5", 'printer = ["none"]', "[kiosk.screen]\ndiagonal = true", "[kiosk.screen]\ndiagonal = [1]"]
)
def test_a_value_of_the_wrong_type_is_refused(write: Write, line: str) -> None:
    environ = write(line)
    error = refused(environ)
    assert (error.code, error.source) == ("value", environ["NOVBE_CONFIG"])


def test_an_unknown_key_is_refused(write: Write) -> None:
    environ = write("[kiosk.screen]\ndiagnoal = 32")
    error = refused(environ)
    assert (error.code, error.source) == ("unknown_key", environ["NOVBE_CONFIG"])
    assert (error.key, error.value) == ("kiosk.screen.diagnoal", "32")
    assert "kiosk.screen.diagonal" in error.allowed


def test_an_unknown_variable_is_refused() -> None:
    error = refused({"NOVBE_STOER": "sqlite:///novbe.sqlite"})
    assert (error.code, error.source, error.key) == ("unknown_key", "NOVBE_STOER", "stoer")


def test_broken_toml_names_the_file_and_the_line(write: Write) -> None:
    environ = write('language = "ru"\n\nprinter = tcp')
    error = refused(environ)
    assert (error.code, error.source, error.line) == ("syntax", environ["NOVBE_CONFIG"], 3)


def test_a_file_in_an_old_encoding_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "novbe.toml"
    file.write_bytes('centre = "Нариманов"'.encode("cp1251"))
    assert refused({"NOVBE_CONFIG": str(file)}).code == "syntax"


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "nowhere.toml"
    for file in (missing, tmp_path):
        error = refused({"NOVBE_CONFIG": str(file)})
        assert (error.code, error.source) == ("unreadable", str(file))
        assert error.value


def test_a_password_is_not_told() -> None:
    error = refused({"NOVBE_STORE": "postgres://novbe:hunter2@host/queue"})
    assert error.value == "postgres://novbe:***@host/queue"
    assert "hunter2" not in f"{error} {error!r}"


def test_there_is_no_clock_unless_asked_for() -> None:
    assert settings.clock({}) is None


def test_the_clock_runs_on_from_the_moment_asked_for() -> None:
    clock = settings.clock({"NOVBE_CLOCK": "2026-03-05T10:00+04:00"})
    assert clock is not None
    begin = round(datetime.fromisoformat("2026-03-05T10:00+04:00").timestamp() * 1000)
    first = clock()
    assert begin <= first < begin + 5000
    deadline = time.monotonic() + 5
    while clock() == first:
        assert time.monotonic() < deadline, "the clock stands"


def test_several_processes_share_a_clock() -> None:
    began = (datetime.now().astimezone() - timedelta(minutes=30)).timestamp()
    environ = {"NOVBE_CLOCK": f"2026-03-05T10:00+04:00@{began}"}
    one, another = settings.clock(environ), settings.clock(environ)
    assert one is not None
    assert another is not None
    half_past = round(datetime.fromisoformat("2026-03-05T10:30+04:00").timestamp() * 1000)
    assert half_past <= one() <= another() < half_past + 5000


@pytest.mark.parametrize("moment", ["tomorrow", "2026-03-05", "2026-03-05T10:00", "2026-03-05T10:00+04:00@soon"])
def test_a_clock_that_cannot_be_read_is_refused(moment: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings.clock({"NOVBE_CLOCK": moment})
    assert (caught.value.code, caught.value.key, caught.value.value) == ("value", "clock", moment)


def test_settings_and_screens_speak_the_same_languages() -> None:
    assert settings.LANGUAGES == translation.LANGUAGES


def test_settings_are_cheap_to_import() -> None:
    program = "import sys, shared.settings; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    heavy = {"PySide6", "alembic", "asyncio", "msgspec", "platformdirs", "psycopg", "sqlalchemy"}
    assert not heavy & set(done.stdout.split())
