"""Puts the sign above a window together: a page, what is on it, and the queue behind it."""

from pathlib import Path

from PySide6.QtCore import Qt

from display.heartbeat import Heartbeat
from display.sign import Sign
from shared.access import Access
from shared.settings import Settings
from shared.ui.app import App
from shared.ui.live import Changes, Live

PAGE = Path(__file__).with_name("qml") / "Sign.qml"
WINDOWED = (1024, 600)


def show_sign(
    app: App, access: Access, settings: Settings, number: int, size: tuple[int, int] | None, *, whole: bool, still: bool
) -> Sign:
    """Puts the sign of a window into the app; it connects to the store once it can be seen."""
    sign = Sign(number, settings.sign, settings.look, app.qt)
    window = app.show(PAGE, {"sign": sign}, size=size or WINDOWED, full_screen=whole)
    window.theme.setProperty("reduceMotion", still or not settings.look.motion)
    if whole:
        window.setCursor(Qt.CursorShape.BlankCursor)
    heartbeat = Heartbeat(access, app.jobs, f"{settings.device} · {number}", "sign", lambda: sign.state, app.qt)

    def listen(changes: Changes) -> None:
        live = Live(app.jobs, changes, access.read, app.qt)
        live.refreshed.connect(sign.show)
        live.lost.connect(sign.fail)
        sign.kind_changed.connect(heartbeat.beat)
        heartbeat.start()
        app.on_close(access.close)
        app.on_close(live.close)
        live.start()

    # on a thread, because what the store imports takes longer than a frame may
    app.after_first_frame(lambda: app.jobs.run(access.changes, listen, sign.fail))
    return sign
