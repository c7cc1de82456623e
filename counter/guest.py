"""A visitor in words: at the window, or next in line. Pure."""

from dataclasses import dataclass

from counter.line import Need
from counter.words import LANGUAGE_NAMES, class_name, clock_time, minutes, need_icon, need_name
from shared.domain.centre import Centre, words
from shared.domain.order import Why, why
from shared.domain.proof import proof_wanted
from shared.domain.view import View, Visit
from shared.reasons import why_called
from shared.translation import Translator


@dataclass(frozen=True, slots=True)
class Guest:
    """A visitor at the window, or next in line.

    `label` is the service in short, `proof` the document to look at (`proof_wanted`: before the start), `norm` the
    standard time in minutes, `answer` what the visitor's phone said, `also` what else they came for.
    """

    turn: int
    number: str
    service: str
    label: str
    priority: str
    proof: str
    language: str
    needs: tuple[Need, ...]
    why: str
    waited: int
    arrived: str
    started: str
    calls: int
    calls_wanted: int
    norm: int
    proof_wanted: bool = False
    answer: str = ""
    also: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def guest_of(view: View, visit: Visit, called_because: Why | None, tr: Translator) -> Guest:
    """A visitor in words: called or served, or about to be."""
    centre, ticket, turn = view.centre, visit.ticket, visit.turn
    service = centre.service_by_code[turn.service]
    called = turn.first_called_at or view.at
    reason = called_because or why(centre, ticket, turn, called, pauses=view.pauses)
    entry = centre.class_by_code.get(ticket.priority or "")
    return Guest(
        turn=turn.id,
        number=ticket.text,
        service=words(service.name, tr.language),
        label=words(service.label, tr.language),
        priority=class_name(centre, ticket.priority, tr.language),
        proof=words(entry.proof, tr.language) if entry else "",
        language=LANGUAGE_NAMES.get(ticket.language, ticket.language),
        needs=tuple(Need(need_icon(need), need_name(need, tr)) for need in sorted(ticket.needs)),
        why=why_called(reason, centre, tr),
        waited=minutes(view.waited_ms(turn)),
        arrived=clock_time(centre, ticket.issued_at),
        started=clock_time(centre, turn.started_at) if turn.started_at else "",
        calls=turn.calls,
        calls_wanted=max(turn.calls, centre.policy.no_show.calls),
        norm=service.minutes,
        proof_wanted=proof_wanted(centre, ticket, turn),
        answer=answer_text(visit, centre, tr),
        also=tuple(words(centre.service_by_code[code].label, tr.language) for code in visit.matters),
        documents=tuple(words(document, tr.language) for document in service.documents),
        notes=view.notes.get(ticket.id, ()),
    )


def answer_text(visit: Visit, centre: Centre, tr: Translator) -> str:
    """What the visitor has answered by phone, and when; empty if nothing."""
    if not visit.turn.answer or visit.turn.answered_at is None:
        return ""
    minutes = centre.policy.phone.minutes
    said = {
        "coming": tr("is coming"),
        "more_time": tr("asks for {minutes} more min", minutes=minutes),
        "late": tr("comes later"),
    }[visit.turn.answer]
    return tr("Phone, {time}: {said}", time=clock_time(centre, visit.turn.answered_at), said=said)
