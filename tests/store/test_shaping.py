"""An app's threads may all need the centre at its start."""

import subprocess
import sys
from pathlib import Path

TOGETHER = """
import sys, threading
import msgspec
from shared.store import shaping

sys.setswitchinterval(1e-6)
known = {"code": "a", "name": {"az": "A"}, "timezone": "Asia/Baku"}
known |= {"areas": [], "services": [], "windows": [], "hours": {"opens": "09:00", "closes": "18:00"}}
start = threading.Barrier(8)
made = []

def ask():
    start.wait()
    try:
        made.append(shaping.centre_of(known))
    except msgspec.ValidationError as error:
        made.append(str(error))

threads = [threading.Thread(target=ask) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(made), len(set(map(repr, made))))
"""


def test_threads_that_all_ask_for_the_centre_first_get_it() -> None:
    for _ in range(5):
        done = subprocess.run(
            [sys.executable, "-c", TOGETHER], capture_output=True, text=True, cwd=Path(__file__).parents[2], check=False
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, "8 1\n", "")
