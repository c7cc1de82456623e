"""Pictures of the statistics: figures as chart and table, what if, what changed the order, without the store."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from shared.access import Access
from shared.domain.staff import Role
from shared.translation import translator
from tests.counter.hall import Robot
from tests.counter.shots import LANGUAGES, LOST, SECRET
from tests.counter.statistics.history import history

WINDOW = 12
STAFF = "Vüsal Kərimov"
SIZES = {"az": (1366, 768), "ru": (1366, 768), "en": (1920, 1080)}


def shots(folder: Path) -> Iterator[tuple[str, Path]]:
    """Makes the pictures in `folder` and yields each with its name."""
    with TemporaryDirectory(prefix="novbe-shots-") as home:
        store = Path(home) / "history.sqlite"
        at = history(store)
        for language in LANGUAGES:
            own = Path(home) / language / "novbe.sqlite"
            own.parent.mkdir()
            copyfile(store, own)
            yield from _walk(own, at, language, folder)


def _walk(store: Path, at: int, language: str, folder: Path) -> Iterator[tuple[str, Path]]:
    url = f"sqlite:///{store}"
    access = Access(url, None, lambda: at)
    access.staff.add(STAFF, Role.SUPERVISOR, SECRET)
    access.close()
    options = ("--window", str(WINDOW), "--staff", STAFF, "--password-stdin")
    with Robot(url, store.parent, *options, clock=at, language=language, password=SECRET) as counter:
        counter.sees("F1")
        counter.must(resize=list(SIZES[language]))
        counter.key("Ctrl+4")
        for name in _states(counter, language, store):
            picture = folder / f"statistics-{name}-{language}.png"
            yield picture.stem, counter.shot(picture)


def _states(counter: Robot, language: str, store: Path) -> Iterator[str]:
    """Goes from one state to the next, and names the one that is on the screen."""
    tr = translator(language)

    def press(sentence: str, page: str = "") -> None:
        counter.press(said(sentence, page))

    def said(sentence: str, page: str) -> str:
        return tr.find(page, sentence, "", None) or sentence

    counter.sees(said("How long people waited", "ChartView"), 30)
    yield "today"
    press("This month", "PeriodBar")
    counter.sees(tr("of 5"), 60)
    yield "month"
    press("Arrivals", "FiguresPage")
    counter.sees(said("When people come", "Arrivals"))
    yield "arrivals"
    press("Ratings", "FiguresPage")
    counter.sees(said("How visitors rated us", "Moods"))
    yield "ratings"
    press("Chart", "FiguresPage")
    press("Area")
    counter.sees(said("Called in time; the line is the aim of 80 %", "BarRows"))
    counter.sees_one_of("A · " + {"az": "Pensiya", "ru": "Пенсия", "en": "Pensions"}[language])
    yield "areas"
    press("Table", "FiguresPage")
    counter.sees(tr("Service level, at least"))
    yield "table"
    counter.press("CSV")
    counter.sees(said("File", "SaveSheet"))
    counter.key("Ctrl+A")
    counter.must(text="/home/vusal/statistika-mart.csv")
    yield "save"
    counter.key("Esc")
    press("Out of order", "Statistics")
    counter.sees(said("Decided by", "DeviationsPage"))
    yield "order"
    press("What if", "Statistics")
    counter.sees(said("Until the call, for those who wait now", "AreaChanges"), 30)
    yield "what-if"
    store.rename(store.with_suffix(".away"))
    counter.sees(LOST[language], 30)
    yield "lost"
    store.with_suffix(".away").rename(store)
