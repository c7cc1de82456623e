"""Pictures of the way in: signing in, being refused, taking over, and the lock."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from shared.domain.errors import QueueError
from shared.domain.staff import Role
from tests.counter.hall import MINUTE, MORNING, Clock, Hall, Robot
from tests.postgres import PostgresServer

WINDOW = 4
STAFF = "Aysel Məmmədova"
SECRET = "çay ilə limon"
SIGNS = {
    "sign_in": {"az": "Parolu göstərin", "ru": "Показать пароль", "en": "Show the password"},
    "wait": {"az": "Növbəti cəhd", "ru": "Следующая попытка", "en": "The next try"},
    "wrong": {"az": "Parol səhvdir", "ru": "Пароль неверный", "en": "is wrong"},
    "locked": {"az": "kilidlidir", "ru": "заблокирована", "en": "is locked"},
    "question": {"az": "adınızla", "ru": "под вашим", "en": "under your name"},
    "lock": {"az": "Kilidlənib", "ru": "Заблокировано с", "en": "Locked since"},
    "other": {"az": "Əvəzində", "ru": "Продолжить вместо", "en": "in their place"},
    "desk": {"az": "Qısayollar", "ru": "F1", "en": "F1"},
    "capitals": {"az": "Caps Lock", "ru": "Caps Lock", "en": "Capitals"},
}


@dataclass(frozen=True)
class Scene:
    """A state of the way in: what happened before, and what the person does then."""

    name: str
    then: Callable[[Robot, str], None] = lambda counter, language: None
    before: Callable[[Hall], None] = lambda hall: None
    seated: bool = False
    loses_store: bool = False


def typed(password: str, sign: str) -> Callable[[Robot, str], None]:
    """Signs in with a password and sees what comes of it."""

    def type_in(counter: Robot, language: str) -> None:
        counter.must(text=password)
        if sign != "capitals":
            counter.key("Return")
        counter.sees(SIGNS[sign][language])

    return type_in


def locked(*keys: str) -> Callable[[Robot, str], None]:
    def lock(counter: Robot, language: str) -> None:
        counter.key("Ctrl+L")
        counter.sees(SIGNS["lock"][language])
        for key in keys:
            counter.key(key)

    return lock


def other(counter: Robot, language: str) -> None:
    locked()(counter, language)
    names = {"az": "Rəhbər kimi daxil olun", "ru": "Войти как руководитель", "en": "Sign in as a supervisor"}
    counter.press(names[language])
    counter.sees(SIGNS["other"][language])


def wrong_at_the_lock(counter: Robot, language: str) -> None:
    locked()(counter, language)
    typed("limon", "wrong")(counter, language)


def someone_else(hall: Hall) -> None:
    hall.queue.open_window(WINDOW, "Leyla Əliyeva")
    hall.comes()
    hall.queue.call_next(WINDOW)
    hall.queue.start(WINDOW)


def elsewhere(hall: Hall) -> None:
    hall.queue.open_window(7, STAFF)


def serving(hall: Hall) -> None:
    hall.queue.open_window(WINDOW, STAFF)
    hall.comes()
    hall.queue.call_next(WINDOW)
    hall.queue.start(WINDOW)


def free(hall: Hall) -> None:
    hall.queue.open_window(WINDOW, STAFF)


def guessed(hall: Hall) -> None:
    """Somebody has tried four times already: the next wait is long enough for a picture."""
    for _ in range(4):
        with suppress(QueueError):
            hall.access.staff.sign_in(STAFF, "limon")
        cast(Clock, hall.clock).forward(MINUTE)


def account_locked(hall: Hall) -> None:
    hall.access.staff.lock(STAFF)


SCENES = (
    Scene("empty"),
    Scene("capitals", typed("LİMON", "capitals")),
    Scene("wrong", typed("limon", "wait"), guessed),
    Scene("locked-account", typed(SECRET, "locked"), account_locked),
    Scene("take-over", typed(SECRET, "question"), someone_else),
    Scene("elsewhere", typed(SECRET, "question"), elsewhere),
    Scene("lost", loses_store=True),
    Scene("lock-serving", locked(), serving, seated=True),
    Scene("lock-free", locked(), free, seated=True),
    Scene("lock-wrong", wrong_at_the_lock, serving, seated=True),
    Scene("lock-supervisor", other, serving, seated=True),
)


def shots(folder: Path, language: str, only: tuple[str, ...] = ()) -> Iterator[tuple[str, Path]]:
    """Makes the pictures in `folder` and yields each with its name."""
    for scene in SCENES:
        if not only or scene.name in only:
            yield from _pictures(scene, language, folder)


def _pictures(scene: Scene, language: str, folder: Path) -> Iterator[tuple[str, Path]]:
    with TemporaryDirectory(prefix="novbe-shots-") as home, ExitStack() as stack:
        server = stack.enter_context(PostgresServer()) if scene.loses_store else None
        clock = Clock(MORNING)
        hall = Hall(server.create_database() if server else f"sqlite:///{home}/novbe.sqlite", clock)
        hall.access.staff.add("Nigar Quliyeva", Role.ADMINISTRATOR, SECRET)
        hall.access.staff.add("Leyla Əliyeva", Role.OPERATOR, SECRET)
        hall.access.staff.add(STAFF, Role.OPERATOR, SECRET)
        scene.before(hall)
        hall.close()
        clock.forward(6 * MINUTE)
        options = ["--window", str(WINDOW), "--staff", STAFF, *(["--password-stdin"] if scene.seated else [])]
        password = SECRET if scene.seated else ""
        counter = stack.enter_context(
            Robot(hall.url, Path(home), *options, clock=clock(), language=language, password=password)
        )
        counter.sees("F1" if scene.seated else SIGNS["sign_in"][language])
        counter.sees("F1" if scene.seated else "12")
        if server:
            server.stop()
            counter.sees({"az": "cavab vermir", "ru": "не отвечает", "en": "does not answer"}[language])
        scene.then(counter, language)
        for size in ((1366, 768), (420, 640)):
            picture = folder / f"counter-door-{scene.name}-{size[0]}-{language}.png"
            counter.must(resize=list(size))
            counter.shot(picture)
            yield picture.stem, picture
