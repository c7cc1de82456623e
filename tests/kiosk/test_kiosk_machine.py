"""docs/kiosk-machine.md: its commands exist, its files fit the programs, its script does what it says."""

import configparser
import os
import re
import shlex
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.app import main
from shared import cli
from shared.settings import load

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "kiosk-machine.md"
TEXT = MANUAL.read_text(encoding="utf-8")
PROGRAM = "/opt/novbe/bin/novbe"
SCRIPT = "/usr/local/bin/novbe-kiosk"


def blocks(language: str) -> list[str]:
    """The code blocks of a language, without their indentation."""
    found = re.findall(rf"^( *)```{language}\n(.*?)^ *```", TEXT, re.DOTALL | re.MULTILINE)
    return [re.sub(f"^{indent}", "", block, flags=re.MULTILINE) for indent, block in found]


def unit() -> configparser.ConfigParser:
    """The service of systemd."""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # systemd's keys have capitals
    parser.read_string(next(block for block in blocks("ini") if block.startswith("[Unit]")))
    return parser


def script() -> str:
    return next(block for block in blocks("sh") if block.startswith("#!"))


def starts() -> list[list[str]]:
    """The options after `novbe kiosk` of every line that starts it."""
    lines = re.findall(rf"^ExecStart={SCRIPT}(.*)$", TEXT, re.MULTILINE)
    shells = re.findall(r"C:\\novbe\\Scripts\\pythonw\.exe (.*?)[\"`]", TEXT)
    assert {tuple(shell.split()[:2]) for shell in shells} == {("-m", "kiosk")}
    return [shlex.split(line) for line in lines] + [shell.split()[2:] for shell in shells]


def test_every_command_exists() -> None:
    used = re.findall(rf"(?:{PROGRAM}|Scripts\\novbe(?:\.exe)?) ([a-z-]+)", TEXT)
    assert {"kiosk", "kiosk-pin"} <= set(used) <= set(cli.novbe.commands)


@pytest.mark.parametrize("options", starts(), ids=" ".join)
def test_every_way_of_starting_it_is_understood(options: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The first thing after the options are the settings: a wrong one ends the start there."""
    monkeypatch.setenv("NOVBE_LANGUAGE", "none")
    assert main(options) == 2


def test_the_service_comes_back_and_is_watched() -> None:
    service = unit()["Service"]
    assert (service["Restart"], service["Type"], service["NotifyAccess"]) == ("on-failure", "notify", "all")
    assert int(service["WatchdogSec"]) >= 10
    assert service["ExecStart"] == SCRIPT
    assert unit()["Unit"]["StartLimitIntervalSec"] == "0", "it never gives up"
    assert "PAMName" not in service, "out of a session of its own its messages would not be taken"


def test_the_settings_of_the_example_are_settings(tmp_path: Path) -> None:
    (example,) = blocks("toml")
    file = tmp_path / "novbe.toml"
    file.write_text(example, encoding="utf-8")
    settings = load({"NOVBE_CONFIG": str(file)})
    assert (settings.printer.kind, settings.printer_fallback.kind, settings.device) == ("usb", "tcp", "Kiosk 1")


def test_the_configuration_of_windows_is_whole() -> None:
    (document,) = blocks("xml")
    root = ElementTree.fromstring(document.encode())
    space = {"s": root.tag[1:].split("}")[0]}
    profiles = {profile.get("Id") for profile in root.iterfind("s:Profiles/s:Profile", space)}
    assert {profile.get("Id") for profile in root.iterfind("s:Configs/s:Config/s:Profile", space)} == profiles
    shell = root.find("s:Profiles/s:Profile/s:Shell", space)
    assert shell is not None
    actions = {
        action.get("ReturnCode"): action.get("Action") for action in shell.iter(f"{{{space['s']}}}ReturnCodeAction")
    }
    default = shell.find("s:DefaultAction", space)
    assert default is not None
    assert (actions, default.get("Action")) == ({"0": "DoNothing"}, "RestartShell")


@pytest.mark.parametrize(
    ("ends", "status"), [("exit 0", 0), ("exit 2", 2), ("exit 1", 1), ("kill -9 $$", 137), ("kill -ABRT $$", 134)]
)
def test_the_script_tells_systemd_how_the_kiosk_ended(tmp_path: Path, ends: str, status: int) -> None:
    """Whatever the compositor says: this one always says that all is well, as Debian's does."""
    for name, text in (
        ("pulseaudio", "exit 1"),
        ("cage", '[ "$1 $2" = "-d --" ] || exit 9; shift 2; "$@"; exit 0'),
        ("novbe", ends),
    ):
        (tmp_path / name).write_text(f'#!/bin/sh\necho "{name} $*" >> "{tmp_path}/calls"\n{text}\n')
        (tmp_path / name).chmod(0o755)
    file = tmp_path / "novbe-kiosk"
    file.write_text(script().replace(PROGRAM, str(tmp_path / "novbe")))
    file.chmod(0o755)
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "RUNTIME_DIRECTORY": str(tmp_path)}
    options = ["--rating", "--window", "5"]
    done = subprocess.run([file, *options], env=environment, capture_output=True, check=False, timeout=30)
    assert done.returncode == status
    assert (tmp_path / "calls").read_text().splitlines()[-1] == "novbe kiosk --rating --window 5"
