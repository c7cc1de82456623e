"""The kiosk app: first a frame on the screen, then the store, the printer and the visit."""

import argparse
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kiosk.hearing import give_ears
from kiosk.heartbeat import Heartbeat
from kiosk.lookout import Lookout
from kiosk.presence import Presence
from kiosk.taking import Papers, Taking
from kiosk.view_model import GUARD_SECONDS, Kiosk
from kiosk.way_out import WayOut
from shared.settings import Settings, SettingsError, clock, load
from shared.ui.app import App

if TYPE_CHECKING:
    from shared.access import Access
    from shared.store.changes import Changes

QML: Final = Path(__file__).with_name("qml")
PORTRAIT: Final = (1080, 1920)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the kiosk; gives the exit status (2: a wrong setting)."""
    options = _options(argv)
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        settings, now = load(), clock()
        pin = settings.kiosk_pin
    except SettingsError as error:
        from shared.starting import refuse

        return refuse(error)
    from shared.access import Access

    access = Access(settings.store, settings.centre, now)
    windowed = options.windowed or options.size is not None
    shown: dict[str, Any] = {
        "size": options.size or PORTRAIT,
        "full_screen": not windowed,
        "may_close": lambda: windowed,
    }
    with App("kiosk", robot=options.robot) as app:
        if options.rating:
            from kiosk import rating_app

            return rating_app.run(app, access, settings, options.window, options.still, **shown)
        papers = Papers(access, app.jobs, app.qt)
        # a robot presses only what it has seen; it has no trembling hand
        guard = 0.0 if options.robot else GUARD_SECONDS
        kiosk = Kiosk(Taking(access, app.jobs), papers, app.language, guard=guard, device=settings.device)
        kiosk.set_panel(settings.kiosk.diagonal, settings.kiosk.distance, still=options.still)
        way_out = WayOut(pin, app.jobs, app.qt.quit, app.qt) if pin else None
        app.show(QML / "Kiosk.qml", {"kiosk": kiosk} | ({"wayOut": way_out} if way_out else {}), **shown)
        if way_out:
            way_out.watch(app.window)
        presence = Presence(kiosk)
        app.window.installEventFilter(presence)
        app.on_close(access.close)
        app.after_first_frame(lambda: _connect(app, kiosk, papers, access, settings))
        app.after_first_frame(lambda: give_ears(app, kiosk, presence, settings))
        return app.run()


def _connect(app: App, kiosk: Kiosk, papers: Papers, access: "Access", settings: Settings) -> None:
    """What costs time, once the first frame is on the screen. Modules of the store are imported on a thread."""
    lookout = Lookout(app.jobs, app.qt)
    lookout.looked.connect(kiosk.see)

    def watch(changes: "Changes") -> None:
        from shared.ui.live import Live

        live = Live(app.jobs, changes, access.read, app.qt)
        live.refreshed.connect(lookout.see)
        live.lost.connect(kiosk.lose)
        live.lost.connect(lookout.forget)
        live.back.connect(papers.keep_again)
        app.on_close(live.close)
        live.start()

    def failed(error: Exception) -> None:
        raise error

    app.jobs.run(access.changes, watch, failed)
    papers.open(settings.printer, settings.printer_fallback)
    app.on_close(papers.close)
    Heartbeat(settings.device, access, app.jobs, papers, lambda: str(kiosk.property("screen")), app.qt).start()


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="novbe kiosk", description="The kiosk: visitors take their tickets here.")
    parser.add_argument("--robot", action="store_true", help="obey commands on standard input")
    parser.add_argument("--windowed", action="store_true", help="in a window instead of the whole screen")
    parser.add_argument("--size", type=_size, metavar="WxH", help="the window's size, for example 1080x1920")
    parser.add_argument("--still", action="store_true", help="nothing on the screen moves")
    parser.add_argument("--rating", action="store_true", help="be the rating terminal of a window instead")
    parser.add_argument("--window", type=int, metavar="N", help="the window beside which the rating terminal stands")
    options = parser.parse_args(argv)
    if options.rating != (options.window is not None):
        parser.error("--rating and --window N belong together")
    return options


def _size(text: str) -> tuple[int, int]:
    width, height = text.lower().split("x")
    return int(width), int(height)
