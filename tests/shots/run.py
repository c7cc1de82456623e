"""`make shots`: every screen of every app at full size in build/shots, contact sheets of them in docs/pictures."""

import argparse
import importlib
from collections.abc import Iterator, Sequence
from pathlib import Path

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
CELL = (420, 420)
COLUMNS = 6
GAP, CAPTION = 24, 34
PAPER, INK = "#F5F2EB", "#13262C"


def main() -> None:
    """Takes the pictures of all apps, or of those named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("apps", nargs="*", choices=[*APPS, []], default=[*APPS])
    for app in parser.parse_args().apps:
        pictures = list(_take(app))
        _sheet(pictures, PICTURES / f"{app}.png")
    _overview()


def _take(app: str) -> Iterator[tuple[str, Path]]:
    folder = FOLDER / app
    folder.mkdir(parents=True, exist_ok=True)
    for name, file in importlib.import_module(f"{APPS[app]}.shots").shots(folder):
        print(name, flush=True)
        yield name, file


def _sheet(pictures: Sequence[tuple[str, Path]], target: Path) -> None:
    """All pictures beside each other, each with its name; a row is as high as its highest picture."""
    font = ImageFont.truetype(str(assets.path("fonts", "commissioner-500.ttf")), 20)
    rows = [pictures[at : at + COLUMNS] for at in range(0, len(pictures), COLUMNS)]
    small = [[_thumbnail(file) for _, file in row] for row in rows]
    heights = [max(picture.height for picture in row) + CAPTION + GAP for row in small]
    sheet = Image.new("RGB", (COLUMNS * (CELL[0] + GAP) + GAP, sum(heights) + GAP), PAPER)
    pen = ImageDraw.Draw(sheet)
    top = GAP
    for row, shown, height in zip(rows, small, heights, strict=True):
        for column, ((name, _), picture) in enumerate(zip(row, shown, strict=True)):
            left = GAP + column * (CELL[0] + GAP)
            sheet.paste(picture, (left, top))
            pen.text((left, top + picture.height + 6), name, fill=INK, font=font)
        top += height
    _save(sheet, target)


def _thumbnail(file: Path) -> Image.Image:
    with Image.open(file) as picture:
        small = picture.convert("RGB")
    small.thumbnail(CELL, Image.Resampling.LANCZOS)
    return small


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
