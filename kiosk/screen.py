"""What the kiosk's pages read: Qt properties, derived from a visit and an outlook."""

from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal

from kiosk import access, found, helping, pages, questions, standstill
from kiosk import ticket as tickets
from kiosk.access import Comfort
from kiosk.help import Help
from kiosk.outlook import Outlook
from kiosk.rows import Rows
from kiosk.step import Step
from kiosk.visit import Visit
from shared.domain.centre import LANGUAGES
from shared.translation import Translator

AREA_NAMES: Final = ("letter", "kind", "icon", "name", "people", "wait", "open", "reason", "when")
MAPS: Final = (
    "head",
    "progress",
    "dock",
    "paging",
    "area",
    "service",
    "finding",
    "keyboard",
    "question",
    "help",
    "ticket",
    "prompt",
)
SERVICE_NAMES: Final = ("code", "name", "open", "reason", "when")


def _shown(kind: Any, name: str, changed: Signal) -> Property:
    """A value that the pages read; `Screen.derive` changes it."""
    return Property(kind, lambda self: self._values[name], notify=changed)


class Screen(QObject):
    """The values of all pages. Each tells only when it has changed."""

    screen_changed = Signal()
    head_changed = Signal()
    welcome_changed = Signal()
    progress_changed = Signal()
    dock_changed = Signal()
    paging_changed = Signal()
    area_changed = Signal()
    service_changed = Signal()
    finding_changed = Signal()
    keyboard_changed = Signal()
    question_changed = Signal()
    help_changed = Signal()
    ticket_changed = Signal()
    standstill_changed = Signal()
    prompt_changed = Signal()
    notice_changed = Signal()
    panel_changed = Signal()
    keys_changed = Signal()
    comfort_changed = Signal()
    derived = Signal()
    """All values are true again."""

    screen = _shown(str, "screen", screen_changed)
    """starting, away, closed, a step of the visit, or no_paper."""
    head = _shown("QVariantMap", "head", head_changed)
    welcome = _shown("QVariantMap", "welcome", welcome_changed)
    progress = _shown("QVariantMap", "progress", progress_changed)
    dock = _shown("QVariantMap", "dock", dock_changed)
    paging = _shown("QVariantMap", "paging", paging_changed)
    area = _shown("QVariantMap", "area", area_changed)
    service = _shown("QVariantMap", "service", service_changed)
    finding = _shown("QVariantMap", "finding", finding_changed)
    keyboard = _shown("QVariantMap", "keyboard", keyboard_changed)
    question = _shown("QVariantMap", "question", question_changed)
    help = _shown("QVariantMap", "help", help_changed)
    """The dock's cell that calls the staff."""
    ticket = _shown("QVariantMap", "ticket", ticket_changed)
    standstill = _shown("QVariantMap", "standstill", standstill_changed)
    prompt = _shown("QVariantMap", "prompt", prompt_changed)
    notice = _shown(str, "notice", notice_changed)
    panel = _shown("QVariantMap", "panel", panel_changed)
    keys = _shown(bool, "keys", keys_changed)
    """Whether the visitor uses keys: then there is a focus to be seen."""
    comfort = _shown("QVariantMap", "comfort", comfort_changed)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places = {Step.AREAS: 12, Step.SERVICES: 7, Step.FIND: 4, Step.DOCUMENTS: 7, Step.PRIORITY: 6}
        """How many rows a page has room for; the layout knows."""
        self.silent = "no_device"
        """Why nothing can be spoken; empty if it can."""
        self._values: dict[str, Any] = {
            "comfort": access.shown(Comfort(), sheet=False, silent=self.silent),
            "screen": "starting",
            "welcome": pages.welcome(LANGUAGES, reception=False),
            "standstill": standstill.away(LANGUAGES),
            "notice": "",
            "keys": False,
            "panel": {"diagonal": 21.5, "distance": 500.0, "still": False},
            **{name: {} for name in MAPS},
        }
        self._areas = Rows(*AREA_NAMES, parent=self)
        self._services = Rows(*SERVICE_NAMES, parent=self)
        self._found = Rows(*found.NAMES, parent=self)
        self._documents = Rows("name", parent=self)
        self._grounds = Rows(*questions.GROUND_NAMES, parent=self)

    def set_panel(self, diagonal: float, distance: float, *, still: bool = False) -> None:
        """How large the screen is (inches), from how far it is read (millimetres); `still`: nothing moves."""
        self._show("panel", {"diagonal": diagonal, "distance": distance, "still": still})

    @Property(QObject, constant=True)
    def areas(self) -> Rows:
        """The tiles of this page."""
        return self._areas

    @Property(QObject, constant=True)
    def services(self) -> Rows:
        """The services of this page."""
        return self._services

    @Property(QObject, constant=True)
    def found(self) -> Rows:
        """What the search found, this page of it."""
        return self._found

    @Property(QObject, constant=True)
    def documents(self) -> Rows:
        """What to bring, this page of it."""
        return self._documents

    @Property(QObject, constant=True)
    def grounds(self) -> Rows:
        """Who may be served earlier, this page of it."""
        return self._grounds

    def derive(self, visit: Visit, outlook: Outlook | None, help: Help, tr: Translator, *, lost: bool) -> None:
        """Makes every value true. Without an outlook there is only the screen of the start, or of a lost store."""
        self._show("comfort", access.shown(visit.comfort, sheet=visit.sheet, silent=self.silent))
        self._show("screen", screen(visit, outlook, lost=lost))
        centre = outlook.view.centre if outlook else None
        self._show("help", helping.cell(help, centre.languages if centre else LANGUAGES, tr))
        self._show("prompt", pages.prompt(visit, outlook, tr) | helping.sheet(help, centre, tr))
        if outlook is not None:
            self._derive_all(visit, outlook, tr, lost=lost)
        self.derived.emit()

    def _derive_all(self, visit: Visit, outlook: Outlook, tr: Translator, *, lost: bool) -> None:
        centre = outlook.view.centre
        self._show("head", pages.head(outlook, tr))
        self._show("welcome", pages.welcome(centre.languages, centre.reception is not None))
        self._show("standstill", standstill.away(centre.languages) if lost else standstill.closed(outlook))
        self._show("progress", pages.progress(visit, pages.asks(outlook), tr))
        self._show("dock", pages.dock(visit, centre.languages))
        self._show("area", pages.area(outlook, visit.area, tr))
        self._show("service", pages.matters(visit, outlook, tr))
        self._show("keyboard", found.keyboard(visit))
        self._show("question", questions.question(visit, outlook, tr))
        self._show("ticket", tickets.shown(visit, outlook, tr))
        self._show("notice", pages.notice(visit, tr))
        self._lists(visit, outlook, tr)

    def _lists(self, visit: Visit, outlook: Outlook, tr: Translator) -> None:
        lists = {
            Step.AREAS: pages.page(pages.areas(outlook, tr), visit.area_page, self.places[Step.AREAS]),
            Step.SERVICES: pages.page(
                pages.services(outlook, visit.area, tr), visit.service_page, self.places[Step.SERVICES]
            ),
            Step.FIND: found.found(visit, outlook, tr, self.places[Step.FIND]),
            Step.DOCUMENTS: pages.page(
                pages.documents(visit, outlook, tr), visit.document_page, self.places[Step.DOCUMENTS]
            ),
            Step.PRIORITY: questions.grounds(visit, outlook, tr, self.places[Step.PRIORITY]),
        }
        self._areas.show(lists[Step.AREAS].rows)
        self._services.show(lists[Step.SERVICES].rows)
        self._found.show(lists[Step.FIND].rows)
        self._documents.show(lists[Step.DOCUMENTS].rows)
        self._grounds.show(lists[Step.PRIORITY].rows)
        self._show("finding", found.shown(visit, lists[Step.FIND], tr))
        self._show("paging", {step.value: shown.shown(tr) for step, shown in lists.items()})

    def _show(self, name: str, value: Any) -> None:
        if self._values[name] != value:
            self._values[name] = value
            getattr(self, f"{name}_changed").emit()


def screen(visit: Visit, outlook: Outlook | None, *, lost: bool) -> str:
    """Which page is shown: a ticket in hand before all, then what stands still, then the step of the visit."""
    if visit.step is Step.TICKET:
        return "no_paper" if visit.paper.missing else "ticket"
    if lost:
        return "away"
    if outlook is None:
        return "starting"
    # who has a code has come in time: that is looked at in any case
    return "closed" if outlook.closed and visit.step not in (Step.CODE, Step.OWN) else visit.step.value
