"""`make shots`: every screen of every app at full size in build/shots, contact sheets of them in docs/pictures."""

import argparse
import importlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType

from PIL import Image, ImageDraw, ImageFont

from shared import assets

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "shots"
PICTURES = ROOT / "docs" / "pictures"
APPS = {
    "kiosk": "tests.kiosk",
    "counter": "tests.counter",
    "statistics": "tests.counter.statistics",
    "display": "tests.display",
    "sign": "tests.display.sign",
    "phone": "tests.display.phone",
}
Picture = tuple[str, Path]
"""Its name and its file."""

CELL = (420, 420)
WIDTH = 2688
GAP, CAPTION = 24, 28
PAPER, INK = "#F5F2EB", "#13262C"


def main() -> None:
    """Takes the pictures of all apps, or of those named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("apps", nargs="*", choices=[*APPS, []], default=[*APPS])
    for app in parser.parse_args().apps:
        module = importlib.import_module(f"{APPS[app]}.shots")
        pictures = list(_take(app, module))
        # an app with very many screens shows some of them, and smaller
        chosen: Callable[[Sequence[Picture]], Sequence[Picture]] = getattr(module, "chosen", list)
        _sheet(chosen(pictures), PICTURES / f"{app}.png", getattr(module, "CELL", CELL))
    _overview()


def _take(app: str, module: ModuleType) -> Iterator[Picture]:
    folder = FOLDER / app
    folder.mkdir(parents=True, exist_ok=True)
    for name, file in module.shots(folder):
        print(name, flush=True)
        yield name, file


def _sheet(pictures: Sequence[Picture], target: Path, cell: tuple[int, int]) -> None:
    """All pictures beside each other in rows, each with its name."""
    font = ImageFont.truetype(str(assets.path("fonts", "commissioner-500.ttf")), 16)
    placed: list[tuple[int, int, Image.Image, str]] = []
    left, top, tall = GAP, GAP, 0
    for name, file in pictures:
        with Image.open(file) as picture:
            small = picture.convert("RGB")
        small.thumbnail(cell, Image.Resampling.LANCZOS)
        width = max(small.width, round(font.getlength(name)))
        if left + width + GAP > WIDTH:
            left, top, tall = GAP, top + tall + CAPTION + GAP, 0
        placed.append((left, top, small, name))
        left, tall = left + width + GAP, max(tall, small.height)
    sheet = Image.new("RGB", (WIDTH, top + tall + CAPTION + GAP), PAPER)
    pen = ImageDraw.Draw(sheet)
    for x, y, small, name in placed:
        sheet.paste(small, (x, y))
        pen.text((x, y + small.height + 6), name, fill=INK, font=font)
    _save(sheet, target)


def _overview() -> None:
    """Kiosk, counter and board side by side, for the README."""
    chosen = [
        _first("kiosk", "ticket-1080x1920-az*"),
        _first("counter", "*serving-full-az*"),
        _first("display", "*-calls-1080p*"),
    ]
    if not all(chosen):
        return
    tall = 620
    pictures: list[Image.Image] = []
    for file in filter(None, chosen):
        with Image.open(file) as opened:
            size = (round(opened.width * tall / opened.height), tall)
            pictures.append(opened.convert("RGB").resize(size, Image.Resampling.LANCZOS))
    width = sum(picture.width for picture in pictures) + GAP * (len(pictures) + 1)
    sheet = Image.new("RGB", (width, tall + 2 * GAP), PAPER)
    left = GAP
    for picture in pictures:
        sheet.paste(picture, (left, GAP))
        left += picture.width + GAP
    _save(sheet, PICTURES / "overview.png")


def _first(app: str, pattern: str) -> Path | None:
    return next(iter(sorted((FOLDER / app).glob(f"{pattern}.png"))), None)


def _save(sheet: Image.Image, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet.quantize(256, dither=Image.Dither.NONE).save(target, optimize=True)
    print(target.relative_to(ROOT), flush=True)


if __name__ == "__main__":
    main()
