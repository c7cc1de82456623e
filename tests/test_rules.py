"""The rules of who may know whom hold, and each of them notices when it is broken."""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grimp
import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("kiosk", "counter", "display", "shared")


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=folder, env={"COLUMNS": "200"}, capture_output=True, text=True, check=False)


def contracts() -> dict[str, dict[str, Any]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["id"]: contract for contract in project["tool"]["importlinter"]["contracts"]}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the code, to be broken."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", folder)
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture
def breaking(house: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """The copy with one more import at the end of one module."""
    name, imported = request.param
    module = house / name
    before = module.read_text(encoding="utf-8") if module.exists() else None
    module.write_text(f"{before or ''}\nimport {imported}\n", encoding="utf-8")
    yield house
    if before is None:
        module.unlink()
    else:
        module.write_text(before, encoding="utf-8")


def test_the_rules_hold_in_an_unbroken_copy(house: Path) -> None:
    result = lint_imports(house)
    assert result.returncode == 0, result.stdout
    assert f"{len(contracts())} kept, 0 broken" in result.stdout


@pytest.mark.parametrize(
    ("breaking", "rule"),
    [
        (("kiosk/visit.py", "counter"), "apps"),
        (("display/app.py", "kiosk"), "apps"),
        (("shared/cli/__init__.py", "kiosk"), "apps"),
        (("kiosk/app.py", "shared.cli"), "command"),
        (("counter/app.py", "shared.simulation"), "command"),
        (("shared/store/__init__.py", "shared.ui"), "house"),
        (("shared/printing/__init__.py", "shared.store"), "house"),
        (("shared/speech/__init__.py", "shared.printing"), "house"),
        (("shared/domain/__init__.py", "shared.translation"), "house"),
        (("shared/settings.py", "shared.domain"), "house"),
        (("shared/utils.py", "shared"), "house"),
        (("shared/simulation/__init__.py", "shared.printing"), "simulation"),
        (("shared/domain/order.py", "msgspec"), "domain"),
        (("shared/domain/order.py", "time"), "domain"),
        (("shared/printing/slip.py", "PySide6"), "pure"),
        (("shared/speech/phrases.py", "shared.store"), "pure"),
        (("kiosk/visit.py", "PySide6"), "pure"),
        (("kiosk/guide.py", "sqlalchemy"), "pure"),
        (("display/announcements.py", "escpos"), "pure"),
        (("shared/translation.py", "PySide6"), "qt"),
        (("shared/printing/printer.py", "PySide6"), "qt"),
        (("counter/desk.py", "sqlalchemy"), "database"),
        (("shared/cli/__init__.py", "sqlite3"), "database"),
        (("shared/ui/__init__.py", "escpos"), "devices"),
    ],
    indirect=["breaking"],
    ids=lambda value: " imports ".join(value) if isinstance(value, tuple) else value,
)
def test_a_broken_rule_is_noticed(breaking: Path, rule: str) -> None:
    result = lint_imports(breaking)
    assert result.returncode == 1, result.stdout
    assert re.search(re.escape(contracts()[rule]["name"]) + r" BROKEN", result.stdout), result.stdout


def test_the_domain_imports_nothing_but_the_standard_library() -> None:
    graph = grimp.build_graph("shared", include_external_packages=True, cache_dir=None)
    modules = {"shared.domain", *graph.find_descendants("shared.domain")}
    imported = {name for module in modules for name in graph.find_modules_directly_imported_by(module)}
    assert "datetime" in imported
    assert imported - modules <= sys.stdlib_module_names
