"""A sound server of one's own with a loudspeaker that only records."""

import array
import cmath
import math
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final, Self

RATE: Final = 22_050
AUDIBLE: Final = 300
"""Of 32,768."""
QUIET: Final = RATE // 4
"""So many silent samples part two sounds."""
AVAILABLE: Final = all(shutil.which(program) for program in ("pulseaudio", "parec", "pactl"))
"""Whether this machine has PulseAudio (Debian: pulseaudio, pulseaudio-utils)."""

Sound = Sequence[int]


class Loudspeaker:
    """PulseAudio with a null sink and a recording of it; `environment` is for the app that shall sound."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "loudspeaker"
        self._recording = folder / "hall.raw"
        self.environment = {"PULSE_SERVER": f"unix:{self._socket}"}

    def __enter__(self) -> Self:
        server = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        sink = "--load=module-null-sink sink_name=hall"
        door = f"--load=module-native-protocol-unix auth-anonymous=1 socket={self._socket}"
        home = {**os.environ, "HOME": str(self._folder), "XDG_RUNTIME_DIR": str(self._folder)}
        silent = subprocess.DEVNULL
        self._server = subprocess.Popen([*server, sink, door], env=home, stdout=silent, stderr=silent)
        self._until(self._answers)
        ears = ["parec", "-d", "hall.monitor", "--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=20"]
        with self._recording.open("wb") as file:
            self._recorder = subprocess.Popen(ears, env={**os.environ, **self.environment}, stdout=file)
        self._until(lambda: self._recording.stat().st_size > 0)
        return self

    def __exit__(self, *_: object) -> None:
        for process in (self._recorder, self._server):
            process.terminate()
            process.wait()

    def unplug(self) -> None:
        """The sound server is gone, in the middle of whatever sounds."""
        self._server.kill()
        self._server.wait()

    def hear(self, count: int, *, whole: bool = True) -> list[Sound]:
        """Waits until so many sounds have been heard, to their end or (not `whole`) only from their beginning."""
        self._until(lambda: len(self._sounds(whole=whole)) >= count)
        return self._sounds(whole=whole)

    def _sounds(self, *, whole: bool) -> list[Sound]:
        samples = array.array("h")
        data = self._recording.read_bytes()
        samples.frombytes(data[: len(data) // 2 * 2])
        loud = [index for index, sample in enumerate(samples) if abs(sample) > AUDIBLE]
        if not loud or (whole and len(samples) - loud[-1] < QUIET):
            return []
        gaps = [(index, after) for index, after in pairwise(loud) if after - index > QUIET]
        begins = [loud[0], *(after for _, after in gaps)]
        ends = [*(index for index, _ in gaps), loud[-1]]
        return [samples[begin:end] for begin, end in zip(begins, ends, strict=True)]

    def _answers(self) -> bool:
        asked = subprocess.run(
            ["pactl", "info"], env={**os.environ, **self.environment}, capture_output=True, check=False
        )
        return asked.returncode == 0

    def _until(self, done: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 15
        while not done():
            assert time.monotonic() < deadline, "the loudspeaker stayed silent"
            time.sleep(0.05)


def strength(sound: Sound, pitch: float) -> float:
    """How strong a pitch (Hz) is in a sound."""
    turn = cmath.exp(-2j * math.pi * pitch / RATE)
    total, factor = 0j, 1 + 0j
    for sample in sound:
        total += sample * factor
        factor *= turn
    return abs(total) / len(sound)
