"""The rating terminal: ``python -m kiosk --rating --window N`` shows it instead of the kiosk."""

from pathlib import Path
from typing import Any, Final

from kiosk.heartbeat import Heartbeat
from kiosk.rating_screen import RatingScreen, look
from kiosk.way_out import WayOut
from shared.access import Access
from shared.settings import Settings
from shared.ui.app import App

PAGE: Final = Path(__file__).with_name("qml") / "Rating.qml"


def run(app: App, access: Access, settings: Settings, window: int, still: bool, **shown: Any) -> int:
    """Runs the terminal of a window in an app; `shown` goes to `app.show`. Gives the exit status."""
    rating = RatingScreen(access, app.jobs, app.language, window)
    rating.set_panel(settings.kiosk.diagonal, settings.kiosk.distance, still=still)
    way_out = WayOut(settings.kiosk_pin, app.jobs, app.qt.quit, app.qt) if settings.kiosk_pin else None
    app.show(PAGE, {"rating": rating} | ({"wayOut": way_out} if way_out else {}), **shown)
    if way_out:
        way_out.watch(app.window)
    app.on_close(access.close)
    app.after_first_frame(lambda: _connect(app, rating, access, settings, window))
    return app.run()


def _connect(app: App, rating: RatingScreen, access: Access, settings: Settings, window: int) -> None:
    """What costs time, once the first frame is on the screen."""

    def watch(changes: Any) -> None:
        from shared.ui.live import Live

        # without its store it waits calmly; Live goes on trying
        live = Live(app.jobs, changes, lambda: look(access, window), app.qt)
        live.refreshed.connect(rating.see)
        app.on_close(live.close)
        live.start()

    def failed(error: Exception) -> None:
        raise error

    app.jobs.run(access.changes, watch, failed)
    Heartbeat(settings.device, access, app.jobs, None, lambda: f"rating {window}", app.qt).start()
