"""init, centre import and centre export: a centre comes in, changes, and goes out."""

import json
from pathlib import Path

import pytest

from shared import assets
from shared.domain.errors import FileError
from shared.store import centre_file
from tests.cli.conftest import Novbe

SAMPLE = assets.path("centres", "dost", "centre.toml")
COUNTS = {"centre": "dost", "areas": 11, "services": 132, "windows": 12}


def edited(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    """The sample file with the first place of each text changed."""
    text = SAMPLE.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file = tmp_path / "edited.toml"
    file.write_text(text, encoding="utf-8")
    return file


OTHER = ('code = "dost"', 'code = "sabail"')


def test_init_creates_and_again_changes_nothing(absent: Novbe) -> None:
    assert absent.json("init").value == COUNTS
    before = absent.file.read_bytes()
    assert absent.json("init").value == COUNTS
    assert absent.json("init", "--from", "dost").value == COUNTS
    assert absent.json("init", "--from", SAMPLE).value == COUNTS
    assert absent.file.read_bytes() == before


def test_init_makes_the_folder_too(absent: Novbe) -> None:
    url = f"sqlite:///{absent.file.parent}/a/b/növbə mərkəzi.sqlite"
    assert absent.json("--store", url, "init").value == COUNTS
    assert absent.json("--store", url, "day").value["status"] == "open"


def test_init_leaves_an_edited_centre_alone(novbe: Novbe, tmp_path: Path) -> None:
    assert novbe("centre", "import", edited(tmp_path, ('close = "18:00"', 'close = "19:00"'))).status == 0
    assert novbe.json("init").value == COUNTS
    assert novbe.json("centre", "export").value["hours"]["close"] == "19:00"
    assert "novbe centre import" in novbe("init", "--from", "dost").out


def test_init_adds_a_second_centre_and_then_one_has_to_be_named(novbe: Novbe, tmp_path: Path) -> None:
    assert novbe.json("init", "--from", edited(tmp_path, OTHER)).value == COUNTS | {"centre": "sabail"}
    answer = novbe.json("status")
    assert (answer.status, answer.error) == (4, "centre_ambiguous")
    assert "dost, sabail" in answer.fault["message"]
    assert novbe.json("--centre", "sabail", "issue", "pension-age").value["ticket"] == "A001"
    assert novbe.json("--centre", "dost", "status").value["waiting"] == 0
    assert novbe.json("init").value == COUNTS


def test_init_does_not_add_the_sample_to_a_real_centre(absent: Novbe, tmp_path: Path) -> None:
    real = COUNTS | {"centre": "sabail"}
    assert absent.json("init", "--from", edited(tmp_path, OTHER)).value == real
    assert absent.json("init").value == real


def test_init_for_a_centre_that_no_sample_is(absent: Novbe) -> None:
    answer = absent.json("--centre", "sabail", "init")
    assert (answer.status, answer.error) == (4, "centre_unknown")


def test_import_tells_what_changes_and_changes_it(novbe: Novbe, tmp_path: Path) -> None:
    file = edited(tmp_path, ("minutes = 15", "minutes = 25"), ('close = "18:00"', 'close = "19:00"'))
    change = {"centre": "dost", "added": 0, "changed": 1, "removed": 0, "head": True}
    assert novbe.json("centre", "import", file, "--dry-run").value == change | {"dry_run": True}
    assert novbe.json("services").value[0]["minutes"] == 15
    assert novbe.json("centre", "import", file).value == change | {"dry_run": False}
    assert novbe.json("services").value[0]["minutes"] == 25
    nothing = {"centre": "dost", "added": 0, "changed": 0, "removed": 0, "head": False, "dry_run": False}
    assert novbe.json("centre", "import", file).value == nothing
    assert novbe.json("events").lines[-1]["kind"] == "configured"


def test_import_waits_until_a_window_that_goes_is_closed(novbe: Novbe, tmp_path: Path) -> None:
    file = edited(tmp_path, ("number = 3\n", "number = 13\n"))
    novbe("--staff", "Leyla", "open", "3")
    answer = novbe.json("centre", "import", file)
    assert (answer.status, answer.error) == (1, "in_use")
    assert answer.fault["message"] == "Window 3 is open. Close it before you take it away."
    novbe("close", "3")
    assert novbe("centre", "import", file).out.splitlines() == [
        "Applied:",
        "areas, services, windows: added 1, changed 0, taken away 1",
    ]
    assert novbe.json("open", "13").value["window"] == 13


def test_import_waits_until_nobody_is_there_for_a_service_that_goes(novbe: Novbe, tmp_path: Path) -> None:
    file = edited(tmp_path, ('code = "pension-survivor"', 'code = "pension-of-survivors"'))
    novbe("issue", "pension-survivor")
    assert novbe.json("centre", "import", file).error == "in_use"
    novbe("cancel", "A001")
    assert novbe.json("centre", "import", file).value["removed"] == 1
    assert novbe.json("ticket", "A001").value["turns"][0]["service"] == "pension-survivor"
    assert "pension-survivor" in novbe("ticket", "A001").out


def test_export_is_a_file_that_imports_without_a_change(novbe: Novbe, tmp_path: Path) -> None:
    file = tmp_path / "exported.toml"
    file.write_text(novbe("centre", "export").out, encoding="utf-8")
    assert centre_file.read(file) == centre_file.read(SAMPLE)
    assert not novbe.json("centre", "import", file, "--dry-run").value["changed"]


def test_export_as_json_has_the_shape_of_the_file(novbe: Novbe) -> None:
    document = novbe.json("centre", "export").value
    assert document["centre"]["name"]["az"] == "Nərimanov Xidmət Mərkəzi"
    assert len(document["service"]) == 132
    assert document["day"][0]["date"] == "2026-01-01"
    assert json.loads(json.dumps(document)) == document


def test_import_of_another_centre_is_refused(novbe: Novbe, tmp_path: Path) -> None:
    answer = novbe.json("centre", "import", edited(tmp_path, OTHER))
    assert (answer.status, answer.error) == (1, "file_wrong_value")
    assert answer.fault["message"].endswith("centre, code: expected one of: dost; found sabail.")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "minutes = 15",
            'minutes = "15"',
            'service "pension-age", minutes: expected a whole number; found text in quotes.',
        ),
        ("minutes = 15", "minutes = 0", 'service "pension-age", minutes: expected minutes, 1–480; found 0.'),
        ("minutes = 15", "minuets = 15", 'service "pension-age": there is no key “minuets”. Did you mean “minutes”?'),
        ('open = "09:00"', 'open = "9"', "hours, open: expected a time such as 09:00; found 9."),
        (
            'timezone = "Asia/Baku"',
            'timezone = "Baku"',
            "expected a time zone such as Asia/Baku; found Baku.",
        ),
        ('code = "dost"', 'kode = "dost"', "there is no key “kode”. Did you mean “code”?"),
        ('code = "dost"', "code = dost", "this cannot be read as TOML: Invalid value."),
        (
            'areas = ["K"]',
            'areas = ["X"]',
            '"1", areas: expected one of: A, M, D, E, S, F, G, K, L, R, T; found X.',
        ),
        (
            'then = "out"',
            'then = "in"',
            "no_show, then: expected one of the words that are allowed here; found in.",
        ),
    ],
)
def test_a_wrong_file_names_the_place_and_what_is_expected(
    novbe: Novbe, tmp_path: Path, old: str, new: str, told: str
) -> None:
    file = edited(tmp_path, (old, new))
    answers = [
        novbe("centre", "import", file),
        novbe("centre", "import", file, "--dry-run"),
        novbe("init", "--from", file),
    ]
    for answer in answers:
        assert answer.status == 1
        assert answer.told.startswith(str(file))
        assert answer.told.endswith(told)
    with pytest.raises(FileError):
        centre_file.read(file)
    assert novbe.json("services").value[0]["minutes"] == 15
