"""What a newcomer sees first: one visit through the real programs where there is no screen."""

import os
import subprocess
import sys
from pathlib import Path

from PIL import Image


def test_a_visit_is_played_and_every_step_is_a_picture(tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "shared", "demo", "--folder", str(tmp_path)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr
    pictures = sorted(file.name for file in tmp_path.glob("*.png"))
    assert {name.split("-")[0] for name in pictures} == {"kiosk", "counter", "board"}
    assert all(len(Image.open(tmp_path / name).getcolors(1 << 24) or ()) > 10 for name in pictures), "no empty screen"
    (ticket,) = (tmp_path / "tickets").glob("*_K001.png")
    assert str(ticket) in done.stdout
    assert "every turn can be rebuilt" in done.stdout
