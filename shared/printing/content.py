"""A ticket or a come-back slip as it goes on paper: the same from the kiosk, from a desk and from the command."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from shared.domain.centre import RECEPTION, Centre, words
from shared.domain.coming_back import ComeBack
from shared.domain.hours import local
from shared.printing.come_back import ComeBackContent
from shared.printing.slip import SlipContent

if TYPE_CHECKING:
    # read only, so that frozen values fit
    class Printable(Protocol):
        """What the paper needs of a ticket; `shared.domain.ticket.Ticket` and the kiosk's own have it."""

        @property
        def text(self) -> str: ...
        @property
        def letter(self) -> str: ...
        @property
        def token(self) -> str: ...
        @property
        def language(self) -> str: ...
        @property
        def issued_at(self) -> int: ...
        @property
        def people_ahead(self) -> int | None: ...
        @property
        def low(self) -> int | None: ...
        @property
        def high(self) -> int | None: ...


def ticket_content(ticket: Printable, services: Sequence[str], centre: Centre, *, copy: bool = False) -> SlipContent:
    """What is printed, in the language in which the ticket was taken; `services` are the codes it is for, in order.

    What the centre no longer has is left out.
    """
    language = ticket.language
    area = centre.area_by_letter.get(ticket.letter)
    chosen = [found for code in services if (found := centre.service_by_code.get(code))]
    # the reception is its own area: its name stands there already
    names = [words(service.label, language) for service in chosen if service.code != RECEPTION]
    documents = dict.fromkeys(words(document, language) for service in chosen for document in service.documents)
    return SlipContent(
        number=ticket.text,
        area=words(area.name, language) if area else "",
        service="\n".join(names),
        language=language,
        centre=words(centre.name, language),
        issued_at=local(centre, ticket.issued_at),
        people_ahead=ticket.people_ahead,
        low=ticket.low,
        high=ticket.high,
        token=ticket.token,
        phone_address=centre.phone_address,
        documents=tuple(documents),
        copy=copy,
        design=centre.slip,
    )


def come_back_content(slip: ComeBack, centre: Centre, at: int, *, copy: bool = False) -> ComeBackContent:
    """What is printed at an instant for who was not served, in the language in which their ticket was taken."""
    service = centre.service_by_code.get(slip.service)
    return ComeBackContent(
        number=slip.number,
        service=words(service.label, slip.language) if service else "",
        language=slip.language,
        centre=words(centre.name, slip.language),
        issued_at=local(centre, at),
        code=slip.code,
        until=slip.until,
        minutes=centre.policy.come_back.head_start_minutes,
        copy=copy,
        design=centre.slip,
    )
