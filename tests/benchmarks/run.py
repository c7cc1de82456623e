"""`make bench` prints tables, `make bench-json` one object; `--what` chooses a part."""

import argparse
import importlib
import json
from collections.abc import Mapping
from typing import Any

PARTS = ("store", "board", "kiosk", "counter", "hall", "apps", "estimates")
QUICK = {"store": {"history": 200_000}}
"""What a part leaves out of `bench-json`, so that it stays quick."""


def main() -> None:
    """Runs the parts one after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--what", default="", choices=("", "quick", *PARTS))
    arguments = parser.parse_args()
    found: dict[str, Any] = {}
    for part in [arguments.what] if arguments.what in PARTS else PARTS:
        module = importlib.import_module(f"tests.benchmarks.{part}")
        figures: Mapping[str, Any] = module.run(**(QUICK.get(part, {}) if arguments.json else {}))
        found.update(figures)
        if not arguments.json:
            _table(part, figures)
    if arguments.json:
        print(json.dumps(found))


def _table(part: str, figures: Mapping[str, Any]) -> None:
    print(f"\n{part}")
    for name, value in figures.items():
        rows = value.items() if isinstance(value, Mapping) else [("", value)]
        for inner, figure in rows:
            label = f"{name} {inner}".strip()
            print(f"  {label:<28} {figure if figure is None or isinstance(figure, str) else f'{figure:>12.2f}'}")


if __name__ == "__main__":
    main()
