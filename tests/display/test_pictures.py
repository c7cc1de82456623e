"""The centre's pictures beside the calls: in turn, never over anything, and no bad file stops them."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from display.pictures import LARGEST_MB, Pictures
from tests.display.conftest import Desk

SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1080, 1920)]
RED, BLUE = (200, 30, 40), (20, 60, 200)

Show = Callable[..., Pictures]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "şəkillər"
    made.mkdir()
    return made


@pytest.fixture
def show(desk: Desk, folder: Path, qtbot: QtBot) -> Show:
    """Opens the board with what is in the folder; its first picture has been read."""

    def opened(size: tuple[int, int] = (1920, 1080)) -> Pictures:
        pictures = Pictures(desk.jobs, folder, seconds=600, parent=desk.jobs)
        desk.open(size, still=True, pictures=pictures)
        desk.look()
        return pictures

    return opened


def put(folder: Path, name: str, colour: tuple[int, int, int] = RED, size: tuple[int, int] = (1600, 900)) -> Path:
    Image.new("RGB", size, colour).save(folder / name)
    return folder / name


def seen(desk: Desk) -> tuple[int, int, int] | None:
    """The colour in the middle of the place for pictures; None where the board itself is seen."""
    panel = desk.parts("Pictures")[0]
    if not panel.isVisible():
        return None
    middle = place(panel).center().toPoint()
    colour = desk.window.grabWindow().pixelColor(middle)
    return colour.red(), colour.green(), colour.blue()


def turn(desk: Desk, pictures: Pictures) -> None:
    pictures.next()
    desk.look()


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def test_pictures_take_turns_in_the_order_of_their_names(desk: Desk, folder: Path, show: Show) -> None:
    put(folder, "1-welcome.png", RED)
    put(folder, "2-hours.jpg", BLUE)
    (folder / "read me.txt").write_text("not a picture")
    pictures = show()
    assert near(seen(desk), RED)
    turn(desk, pictures)
    assert near(seen(desk), BLUE)
    turn(desk, pictures)
    assert near(seen(desk), RED)


@pytest.mark.parametrize("size", SIZES)
def test_a_picture_stands_beside_everything_and_over_nothing(
    desk: Desk, folder: Path, show: Show, size: tuple[int, int]
) -> None:
    put(folder, "1.png")
    show(size)
    desk.visitors(3)
    for window in (2, 3, 4):
        desk.call(window)
    desk.wait(100)
    panel = desk.parts("Pictures")[0]
    assert panel.isVisible()
    others = [desk.parts(kind)[0] for kind in ("CallCard", "CallList", "Areas", "Ticker", "Header")]
    assert all(item.isVisible() for item in others)
    assert not any(place(panel).intersects(place(item)) for item in others)
    assert desk.board.property("content")["areas"]


def test_a_call_over_the_whole_screen_is_over_the_picture_too(desk: Desk, folder: Path, show: Show) -> None:
    put(folder, "1.png")
    show()
    desk.visitors(1)
    desk.call(3)
    assert not near(seen(desk), RED)


def test_bad_pictures_are_skipped_each_with_a_line(
    desk: Desk, folder: Path, show: Show, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "1-broken.png").write_bytes(b"no picture at all")
    whole = put(folder, "2-cut.png", size=(800, 800)).read_bytes()
    (folder / "2-cut.png").write_bytes(whole[: len(whole) // 2])
    Image.new("1", (20_000, 20_000)).save(folder / "3-huge.png")
    with (folder / "4-heavy.jpg").open("wb") as heavy:
        heavy.truncate((LARGEST_MB + 1) * 1_000_000)
    (folder / "5-empty.png").touch()
    (folder / "6-folder.png").mkdir()
    put(folder, "7-good.webp", BLUE)
    pictures = show()
    assert near(seen(desk), BLUE)
    for _ in range(3):
        turn(desk, pictures)
    told = [record.getMessage() for record in caplog.records if record.name == "display.pictures"]
    assert len(told) == 5
    for line, name in zip(told, ("1-broken", "2-cut", "3-huge", "4-heavy", "5-empty"), strict=True):
        assert f"{name}." in line
        assert "is skipped" in line


def test_a_picture_of_another_kind_than_its_name_says_is_shown(desk: Desk, folder: Path, show: Show) -> None:
    put(folder, "1.jpg").rename(folder / "1.png")
    show()
    assert near(seen(desk), RED)


def test_a_mended_picture_is_shown(desk: Desk, folder: Path, show: Show) -> None:
    (folder / "1.png").write_bytes(b"half a")
    pictures = show()
    assert seen(desk) is None
    put(folder, "1.png")
    turn(desk, pictures)
    assert near(seen(desk), RED)


def test_without_a_picture_the_board_is_as_without_a_folder(
    desk: Desk, folder: Path, show: Show, caplog: pytest.LogCaptureFixture
) -> None:
    pictures = show()
    assert desk.board.property("layout")["pictures"]["height"] == 0
    assert desk.board.property("layout")["area_columns"] == 4
    turn(desk, pictures)
    assert [record.getMessage() for record in caplog.records] == [f"{folder}: no pictures: the folder is empty"]


def test_the_folder_may_change_vanish_and_come_back(
    desk: Desk, folder: Path, show: Show, caplog: pytest.LogCaptureFixture
) -> None:
    first = put(folder, "1.png", RED)
    pictures = show()
    put(folder, "2.png", BLUE)
    first.unlink()
    turn(desk, pictures)
    assert near(seen(desk), BLUE)
    away = folder.rename(folder.with_name("elsewhere"))
    turn(desk, pictures)
    assert seen(desk) is None
    assert "No such file" in caplog.text
    away.rename(folder)
    turn(desk, pictures)
    assert near(seen(desk), BLUE)


def test_a_picture_that_was_painted_over_is_read_again(desk: Desk, folder: Path, show: Show) -> None:
    file = put(folder, "1.png", RED)
    pictures = show()
    put(folder, "1.png", BLUE)
    os.utime(file, ns=(1, 1))
    turn(desk, pictures)
    assert near(seen(desk), BLUE)


def test_pictures_make_way_when_many_are_called_and_areas_after_them(desk: Desk, folder: Path, show: Show) -> None:
    put(folder, "1.png")
    show()
    desk.visitors(12)
    states = []
    for number in range(12):
        window = 2 + number % 3
        if number > 2:
            desk.access.queue.start(window)
            desk.access.queue.finish(window)
        desk.call(window)
        content = desk.board.property("content")
        states.append((bool(content["picture"]), bool(desk.board.property("layout")["area_rows"])))
    assert list(dict.fromkeys(states)) == [(True, True), (False, True), (False, False)]


def test_no_picture_beside_a_pause_or_a_lost_store(desk: Desk, folder: Path, show: Show, qtbot: QtBot) -> None:
    put(folder, "1.png")
    show()
    desk.access.queue.pause_day("evacuation")
    desk.look()
    assert seen(desk) is None
    desk.access.queue.resume_day()
    desk.look()
    assert near(seen(desk), RED)
    qtbot.waitUntil(lambda: desk.shows("yenilənmir"))
    assert seen(desk) is None


def near(found: tuple[int, int, int] | None, wanted: tuple[int, int, int]) -> bool:
    """A JPEG is never exact."""
    return found is not None and all(abs(one - other) < 12 for one, other in zip(found, wanted, strict=True))
