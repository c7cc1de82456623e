"""What a machine remembers of its operators."""

import logging
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter.choices import Choice
from counter.memory import Memory, Notebook, read
from counter.rows import Rows
from shared.ui.jobs import Jobs


def test_the_last_names_are_remembered_newest_first() -> None:
    memory = Memory().signed_in(3, "Aysel").signed_in(5, "Leyla").signed_in(4, "Aysel")
    assert (memory.window, memory.staff) == (4, ("Aysel", "Leyla"))
    for number in range(9):
        memory = memory.signed_in(1, f"N{number}")
    assert memory.staff == ("N8", "N7", "N6", "N5", "N4", "N3")


def test_what_was_kept_is_there_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "state" / "counter.json"
    jobs = Jobs()
    notebook = Notebook(file, jobs)
    assert notebook.memory == Memory()
    notebook.keep(notebook.memory.signed_in(5, "Aysel Məmmədova"))
    qtbot.waitUntil(lambda: jobs.property("busy") == 0)
    assert Notebook(file, jobs).memory == Memory(5, ("Aysel Məmmədova",))
    jobs.close()


@pytest.mark.parametrize("text", ["", "[]", '{"window": "five"}', "{}"])
def test_a_spoilt_memory_is_an_empty_one(tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture) -> None:
    file = tmp_path / "counter.json"
    file.write_text(text, encoding="utf-8")
    assert read(file) == Memory()
    assert "cannot be read" in caplog.text


def test_a_folder_that_cannot_be_written_is_only_told_to_the_log(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "state").write_text("a file where the folder should be", encoding="utf-8")
    jobs = Jobs()
    notebook = Notebook(tmp_path / "state" / "counter.json", jobs)
    with caplog.at_level(logging.WARNING):
        notebook.keep(Memory(window=2))
        qtbot.waitUntil(lambda: "cannot be written" in caplog.text)
    assert notebook.memory == Memory(window=2)
    jobs.close()


def test_rows_change_one_by_one_so_that_the_focus_stays(qtbot: QtBot) -> None:
    rows = Rows()
    rows.show((Choice("1", "One"), Choice("2", "Two"), Choice("4", "Four")))
    told: list[str] = []
    rows.rowsRemoved.connect(lambda *_: told.append("removed"))
    rows.rowsInserted.connect(lambda *_: told.append("inserted"))
    rows.dataChanged.connect(lambda *_: told.append("changed"))
    rows.modelReset.connect(lambda *_: told.append("reset"))

    rows.show((Choice("2", "Two"), Choice("3", "Three"), Choice("4", "Fourth")))
    assert told == ["removed", "inserted", "changed"]
    assert [rows.item(index).title for index in range(rows.rowCount())] == ["Two", "Three", "Fourth"]

    told.clear()
    rows.show((Choice("4", "Fourth"), Choice("2", "Two")))
    assert told == ["reset"]
    assert [rows.item(index).key for index in range(rows.rowCount())] == ["4", "2"]
