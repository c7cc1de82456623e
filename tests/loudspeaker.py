"""A sound server of one's own with a loudspeaker that only records."""

import array
import cmath
import math
import os
import subprocess
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final, Self

RATE: Final = 22_050
AUDIBLE: Final = 300
"""Of 32,768."""
FIFTIETH: Final = 50
QUIET: Final = RATE // 4
"""So many silent samples part two sounds."""

Sound = Sequence[int]


class Loudspeaker:
    """PulseAudio with a null sink and a recording of it; `environment` is for the app that shall sound."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "loudspeaker"
        self._recording = folder / "hall.raw"
        self.environment = {"PULSE_SERVER": f"unix:{self._socket}"}

    def __enter__(self) -> Self:
        self.plug()
        return self

    def plug(self) -> None:
        """The sound server begins, and the recording with it, from its beginning."""
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

    def __exit__(self, *_: object) -> None:
        for process in (self._recorder, self._server):
            process.terminate()
            process.wait()

    def unplug(self) -> None:
        """The sound server is gone, in the middle of whatever sounds."""
        self._server.kill()
        for process in (self._server, self._recorder):
            process.wait()

    def hear(self, count: int, *, whole: bool = True) -> list[Sound]:
        """Waits until so many sounds have been heard, to their end or (not `whole`) only from their beginning."""
        self._until(lambda: len(self.sounds(whole=whole)) >= count)
        return self.sounds(whole=whole)

    def sounds(self, *, whole: bool = True) -> list[Sound]:
        """What has been heard so far, without waiting: see `hear`."""
        samples = self.heard()
        loud = [index for index, sample in enumerate(samples) if abs(sample) > AUDIBLE]
        if not loud or (whole and len(samples) - loud[-1] < QUIET):
            return []
        gaps = [(index, after) for index, after in pairwise(loud) if after - index > QUIET]
        begins = [loud[0], *(after for _, after in gaps)]
        ends = [*(index for index, _ in gaps), loud[-1]]
        return [samples[begin:end] for begin, end in zip(begins, ends, strict=True)]

    def hear_for(self, seconds: float) -> None:
        """Waits until the recording has gone on for so long after the first sound."""

        begin = 0

        def over() -> bool:
            nonlocal begin
            samples = self.heard()
            begin = next((place for place in range(begin, len(samples)) if abs(samples[place]) > AUDIBLE), len(samples))
            return len(samples) - begin > seconds * RATE

        self._until(over)

    def heard(self) -> Sound:
        """All that has been recorded so far, silence too."""
        samples = array.array("h")
        data = self._recording.read_bytes()
        samples.frombytes(data[: len(data) // 2 * 2])
        return samples

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


def place_of(sound: Sound, heard: Sound) -> tuple[float, float]:
    """Where a sound begins in what was heard, in seconds, and how alike the two are there (1: the same).

    The loudness of each fiftieth of a second is compared: two voices at a time would differ from one.
    """
    wanted, found = _loudness(sound), _loudness(heard)
    places = range(len(found) - len(wanted) + 1)
    alike = [_alike(wanted, found[place : place + len(wanted)]) for place in places]
    best = max(places, key=alike.__getitem__)
    return best / FIFTIETH, alike[best]


def _loudness(sound: Sound) -> list[float]:
    step = RATE // FIFTIETH
    parts = (sound[begin : begin + step] for begin in range(0, len(sound) - step + 1, step))
    return [math.sqrt(sum(sample * sample for sample in part) / step) for part in parts]


def _alike(one: Sequence[float], other: Sequence[float]) -> float:
    both = math.sqrt(sum(a * a for a in one) * sum(b * b for b in other))
    return sum(a * b for a, b in zip(one, other, strict=True)) / both if both else 0.0


def strength(sound: Sound, pitch: float) -> float:
    """How strong a pitch (Hz) is in a sound."""
    turn = cmath.exp(-2j * math.pi * pitch / RATE)
    total, factor = 0j, 1 + 0j
    for sample in sound:
        total += sample * factor
        factor *= turn
    return abs(total) / len(sound)
