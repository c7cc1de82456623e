"""docs/accessibility.md: every clause that it claims has a test, and no clause that is tested is left out."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STATEMENT = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
NAMED = re.findall(r"\btest_\w+", STATEMENT)
CLAUSES = (
    *(f"5.1.3.{number}" for number in (1, 3, 4, 5, 6, 8, 9, 11, 12, 13, 14, 15, 16)),
    *("5.1.4", "5.1.6", "5.2", "5.7", "5.8", "5.9", "8.2.1.1", "8.3", "508 402.2", "508 402.4"),
    *("1.4.1", "1.4.3", "1.4.6", "1.4.11", "2.1.2", "2.2.1", "2.2.2", "2.3.1", "2.4.7", "2.5.1", "2.5.7"),
    *("3.2.6", "3.3.7", "4.1.2"),
)
"""What is asked of a closed machine for the public."""


def every_test() -> set[str]:
    """The names of all tests of what visitors see, hear and hold."""
    files = [file for part in ("kiosk", "display", "printing") for file in (ROOT / "tests" / part).rglob("*.py")]
    return {name for file in files for name in re.findall(r"def (test_\w+)", file.read_text(encoding="utf-8"))}


def test_every_test_that_is_claimed_exists() -> None:
    assert set(NAMED) - every_test() == set()


@pytest.mark.parametrize("clause", CLAUSES)
def test_every_clause_is_claimed_with_a_test(clause: str) -> None:
    lines = [line for line in STATEMENT.splitlines() if re.search(rf"(?<![\d.]){re.escape(clause)}(?![\d.]*\d)", line)]
    assert any("test_" in line for line in lines)


def test_no_clause_that_is_tested_is_left_out() -> None:
    about_a_clause = {name for name in every_test() if re.match(r"test_(wcag_)?\d+_\d", name)}
    numbers = {
        re.sub(r"^test_(wcag_)?((\d+_)+).*", r"\2", name).strip("_").replace("_", ".") for name in about_a_clause
    }
    assert {number for number in numbers if number not in STATEMENT} == set()
