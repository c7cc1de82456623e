"""Puts a status into words and HTML: the whole page, and the part of it that changes while it is followed."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from display.phone import words
from display.phone.status import Status
from shared import assets
from shared.domain.centre import Centre
from shared.domain.centre import words as in_language
from shared.domain.rating import COMMENT_LENGTH
from shared.translation import Translator, translator

FOLDER: Final = Path(__file__).parent
DOTS: Final = 8
"""More people ahead than that are three dots and a number."""


@dataclass(frozen=True, slots=True)
class Place:
    """Whose page it is, in which language, and under which path it is served."""

    root: str
    token: str
    language: str

    @property
    def page(self) -> str:
        """The page's own path; `do` is added for what can be pressed there."""
        return f"{self.root}/t/{self.token}"

    @property
    def asked(self) -> str:
        """What keeps the language from page to page."""
        return f"?l={self.language}"


class Pages:
    """Renders pages. `files` name the static files as `StaticFiles.address` does."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self._environment = Environment(
            loader=FileSystemLoader(FOLDER / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._environment.globals |= {"icon": icon, "range_of": range}

    def page(self, status: Status, centre: Centre, at: int, place: Place, **more: Any) -> str:
        """The whole page of a ticket. `at` is when it was true; `more`: a message, and the answer that was not kept."""
        return self._render("page.html", status, centre, at, place, **more)

    def part(self, status: Status, centre: Centre, at: int, place: Place) -> str:
        """What is inside the page's main element."""
        return self._render("status.html", status, centre, at, place)

    def question(self, about: str, status: Status, centre: Centre, place: Place) -> str:
        """Asks before a press that cannot be taken back."""
        tr = translator(place.language)
        values = {
            "question": words.question(about, centre, tr),
            "about": about,
            "status": status,
            "title": status.number,
            "version": version(status, tr.language),
        }
        return self._in_frame("question.html", tr, place, centre, **values)

    def plain(self, told: tuple[str, str], place: Place, centre: Centre | None, *, again: bool = False) -> str:
        """A page with a title and a text; `again`: it tries again by itself."""
        title, text = told
        values = {"title": title, "text": text, "again": again}
        return self._in_frame("plain.html", translator(place.language), place, centre, **values)

    def _render(self, template: str, status: Status, centre: Centre, at: int, place: Place, **more: Any) -> str:
        tr = translator(place.language)
        values = {
            "status": status,
            "version": version(status, place.language),
            "title": words.title(status, tr),
            "headline": words.headline(status, tr),
            "explanation": words.explanation(status, centre, tr),
            "notices": words.notices(status, centre, tr),
            "updated": words.updated(centre, at, tr),
            "message": "",
            "comment": "",
            "given": "",
            "longest": COMMENT_LENGTH,
            **self._details(status, centre, tr),
            **more,
        }
        return self._in_frame(template, tr, place, centre, **values)

    def _details(self, status: Status, centre: Centre, tr: Translator) -> dict[str, Any]:
        """What only some pages have."""
        match status.kind:
            case "waiting":
                services = [centre.service_by_code[code] for code in (status.service, *status.matters)]
                documents = [in_language(text, tr.language) for service in services for text in service.documents]
                ahead = status.ahead or 0
                return {
                    "services": [in_language(service.label, tr.language) for service in services],
                    "documents": list(dict.fromkeys(documents)),
                    "range": words.parts(status.range, tr) if status.range else None,
                    "dots": ahead if ahead <= DOTS else 3,
                    "more": ahead - 3 if ahead > DOTS else 0,
                    "opening": words.opening(status, centre, tr),
                    "stay": words.stay(status, centre, tr),
                    "answer": words.answer(status, centre, tr),
                }
            case "called":
                window = centre.window_by_number.get(status.window or 0)
                return {
                    "where": words.place(status, centre, tr),
                    "direction": window.direction if window else "",
                    "hurry": words.hurry(centre, tr),
                    "answer": words.answer(status, centre, tr),
                }
            case "done":
                return {"visit": words.visit_line(status, tr), "faces": words.faces(tr), "left": words.left(tr)}
            case _:
                return {}

    def _in_frame(self, template: str, tr: Translator, place: Place, centre: Centre | None, **values: Any) -> str:
        frame = {
            "w": words.phrases(tr, centre),
            "language": tr.language,
            "languages": [(code, words.NAMES[code]) for code in (centre.languages if centre else words.NAMES)],
            "centre": in_language(centre.name, tr.language) if centre else "",
            "at": place,
            "files": self._files,
        }
        return self._environment.get_template(template).render(frame | values)


def version(status: Status, language: str) -> str:
    """Two pages with the same one show the same."""
    return hashlib.blake2s(f"{language} {status}".encode(), digest_size=8).hexdigest()


@lru_cache(maxsize=64)
def icon(name: str) -> str:
    """A picture of assets/icons as part of the page; it is decoration, and the words stand beside it."""
    svg = assets.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return svg.replace("<svg", f'<svg class="icon {name}" aria-hidden="true"', 1)
