"""Why somebody is next, in words: for the operator, and for a visitor who asks why another goes first."""

from shared.domain.centre import Centre, words
from shared.domain.compare import (
    AWAY,
    CALLED_ALREADY,
    CALLED_ELSEWHERE,
    CAME_FIRST,
    COUNTED_EARLIER,
    DECIDED,
    EARLY,
    ENDED_ALREADY,
    Comparison,
)
from shared.domain.hours import local
from shared.domain.order import MINUTE_MS, Why
from shared.translation import Translator


def why_called(why: Why, centre: Centre, tr: Translator) -> str:
    """The reason of a call with its figures: "waits 14 min, Priority, counted from 09:40". For staff only."""
    waits = tr("waits {minutes} min", minutes=why.waited_ms // MINUTE_MS)
    return ", ".join([waits, *_because(why, centre, tr)])


def compared(comparison: Comparison, centre: Centre, tr: Translator) -> str:
    """Why one ticket goes before another, for the ears of everybody: a class is never told."""
    first, second = comparison.first, comparison.second
    came, came_later = (_time(centre, at) for at in comparison.arrived)
    match comparison.code:
        case code if code == CAME_FIRST:
            if came == came_later:
                return tr("{first} was here before {second}.", first=first, second=second)
            return tr(
                "{first} has been in the queue since {time}, {second} since {later}.",
                first=first,
                second=second,
                time=came,
                later=came_later,
            )
        case code if code == COUNTED_EARLIER:
            return tr(
                "By the rules of the centre {first} is counted from an earlier time than {second}.",
                first=first,
                second=second,
            )
        case code if code == DECIDED:
            return tr(
                "{first} goes before {second} by a decision of the staff; its reason is in the record.",
                first=first,
                second=second,
            )
        case code if code == CALLED_ELSEWHERE:
            window = comparison.window
            return tr(
                "{first} was called to window {window}, which does not serve {second}.",
                first=first,
                second=second,
                window=window,
            )
        case code if code == CALLED_ALREADY:
            return tr("{first} has been called already; {second} is still waiting.", first=first, second=second)
        case code if code == EARLY:
            return tr("It is still early for {second}; meanwhile {first} is called.", first=first, second=second)
        case code if code == AWAY:
            return tr("{second} is on the way; meanwhile {first} is called.", first=first, second=second)
        case code if code == ENDED_ALREADY:
            return tr("{first} is no longer in the queue.", first=first)
        case _:
            return tr("{first} and {second} wait for different windows.", first=first, second=second)


def _because(why: Why, centre: Centre, tr: Translator) -> list[str]:
    entry = centre.class_by_code.get(why.priority or "")
    name = words(entry.name, tr.language) if entry else why.priority or ""
    counted = tr("counted from {time}", time=_time(centre, why.counted_from))
    match why.code:
        case "head_start":
            return [name, counted]
        case "strict":
            return [name, tr("goes before the others")]
        case "appointment":
            return [tr("appointment at {time}", time=_time(centre, why.counted_from))]
        case "came_back":
            return [tr("was not served on an earlier day"), counted]
        case "sent_here":
            return [tr("sent to this window")]
        case "by_number":
            reasons = {one.code: words(one.name, tr.language) for one in centre.policy.skip_reasons}
            return [tr("called out of turn: {reason}", reason=reasons.get(why.reason or "", tr("another reason")))]
        case "late":
            return [tr("entered afterwards")]
        case "ahead":
            return [tr("goes before the others")]
        case _:
            return [tr("first in the queue since {time}", time=_time(centre, why.counted_from))]


def _time(centre: Centre, at: int) -> str:
    return f"{local(centre, at):%H:%M}"
