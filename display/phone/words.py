"""What the phone page says, in the visitor's language."""

from collections.abc import Mapping
from typing import Final

from display.phone.status import Status, come_within
from shared.domain.centre import Centre, words
from shared.domain.estimate import Range
from shared.domain.hours import local
from shared.translation import Translator

NAMES: Final = {"az": "Azərbaycanca", "ru": "Русский", "en": "English"}
"""The languages in their own words, for whoever has the letters AZ read aloud."""


def phrases(tr: Translator, centre: Centre | None) -> Mapping[str, str]:
    """What never changes, by the name that templates know."""
    return {
        "number": tr("Your number"),
        "service": tr("Your service"),
        "wait": tr("Estimated wait"),
        "ready": tr("Have ready"),
        "late": tr("I’m running late"),
        "leave": tr("Leave the queue"),
        "turn": tr("It’s your turn"),
        "ticket": tr("Number", "of a ticket"),
        "go": tr("Please go to window"),
        "coming": tr("I’m coming"),
        "more_time": tr("I need %n more minutes", "", centre.policy.phone.minutes if centre else 0),
        "try_sound": tr("Turn the sound on"),
        "sound_on": tr("The sound is on. Please keep this page open."),
        "language": tr("Language"),
        "lost": tr("No connection. Last updated: {time}. Your place is kept; this page connects again by itself."),
        "asked": tr("How was your visit today?"),
        "faces": tr("Your answer"),
        "add": tr("Would you like to add something?"),
        "optional": tr("Optional"),
        "own_words": tr("Tell us in your own words"),
        "send": tr("Send"),
        "private": tr("The operator does not see your answer."),
        "choose": tr("Please choose a face first"),
        "failed": tr("That did not work just now. Please try again."),
        "back": tr("No, stay in the queue"),
        "thanks": tr("Thank you"),
        "kept": tr("Your answer helps us to serve you better."),
    }


def faces(tr: Translator) -> list[tuple[int, str]]:
    """The five answers, the best first."""
    names = (tr("Very good"), tr("Good"), tr("Fair"), tr("Poor"), tr("Very poor"))
    return list(zip((5, 4, 3, 2, 1), names, strict=True))


def gone(tr: Translator) -> tuple[str, str]:
    """Title and text for whoever has no ticket of today."""
    return tr("This ticket is not valid"), tr(
        "The page of a ticket can be seen on the day of the ticket only. For a new ticket please come to the centre."
    )


def away(tr: Translator) -> tuple[str, str]:
    """Title and text while nothing is known of the queue."""
    return tr("Please wait a moment"), tr(
        "The queue cannot be seen just now. Your place is kept. This page tries again by itself."
    )


def busy(tr: Translator) -> tuple[str, str]:
    """Title and text for whoever asks too often."""
    return tr("Please wait a moment"), tr("There were too many requests from your network. This page tries again.")


def question(about: str, centre: Centre, tr: Translator) -> Mapping[str, str]:
    """What is asked before a press that cannot be taken back: its title, what it means, yes and no."""
    if about == "leave":
        return {
            "title": tr("Do you want to leave the queue?"),
            "text": tr("Your number will not be called any more. To come back you need a new ticket."),
            "yes": tr("Yes, leave the queue"),
            "no": tr("No, stay in the queue"),
        }
    minutes = centre.policy.phone.minutes
    return {
        "title": tr("Will you be late?"),
        "text": tr("You will not be called for the next %n min. Others may be called before you.", "", minutes)
        + " "
        + _times(centre.policy.phone.times, tr),
        "yes": tr("Yes, I’m running late"),
        "no": tr("No, I’m here"),
    }


def _times(times: int, tr: Translator) -> str:
    return tr("This can be done once.") if times == 1 else tr("This can be done %n times.", "", times)


def title(status: Status, tr: Translator) -> str:
    """The page's title, as tabs and lock screens show it."""
    if status.kind == "called" and status.window is not None:
        return tr("Window {window}: it’s your turn", window=status.window) + " · " + status.number
    if status.range:
        return f"{status.number} · {span(status.range, tr)}"
    return f"{status.number} · {headline(status, tr)}"


def headline(status: Status, tr: Translator) -> str:
    """How it stands, in a few words; the title of those pages that have no figures."""
    match status.kind:
        case "waiting":
            return ahead(status, tr) or tr("You are in the queue")
        case "called":
            return tr("It’s your turn")
        case "serving":
            return tr("You are being served")
        case "held":
            return tr("Your visit goes on soon")
        case "done":
            return tr("Thank you") if status.rated else tr("How was your visit today?")
        case "no_show":
            return tr("Your call was missed")
        case "cancelled":
            return tr("You have left the queue")
        case "merged":
            return tr("Your ticket was joined with another one")
        case "unserved":
            return tr("The working day is over")


def explanation(status: Status, centre: Centre, tr: Translator) -> str:
    """What to do now."""
    match status.kind:
        case "serving" if status.window is not None:
            return tr("Window {window}", window=status.window)
        case "held":
            return tr("Please stay close: you will be asked to the window again, without waiting anew.")
        case "no_show":
            minutes = centre.policy.put_back_minutes
            return tr("Please go to the reception desk: for %n min after the call you can be put back.", "", minutes)
        case "merged":
            return tr("Please ask at the reception desk if anything is unclear.")
        case "unserved" if status.come_back:
            day = f"{status.come_back[1]:%d.%m.%Y}"
            sooner = tr("Come back by {date} with this code: you will be called sooner.", date=day)
            return sooner + " " + tr("Please write it down: this page can be seen today only.")
        case "unserved":
            return tr("We are sorry that your turn did not come today. Please ask at the reception desk.")
        case "cancelled":
            return tr("Your number will not be called any more. For a new ticket please come to the centre.")
        case _:
            return ""


def span(found: Range, tr: Translator) -> str:
    """A range in one breath: 5–10 min, up to 35 min."""
    before, figures, _ = parts(found, tr)
    unit = tr("min", "minutes")
    return f"{before} {figures} {unit}".strip()


def aloud(status: Status, centre: Centre, tr: Translator) -> str:
    """What a screen reader says of what is new."""
    if status.kind == "called" and status.window is not None:
        told = [title(status, tr), *place(status, centre, tr)]
    elif status.range:
        told = [ahead(status, tr), span(status.range, tr)]
    else:
        told = [headline(status, tr), explanation(status, centre, tr)]
    return ". ".join(part for part in told if part)


def parts(found: Range, tr: Translator) -> tuple[str, str, str]:
    """A range as the words before it, its figures and its unit; one that begins with nothing is told by its end."""
    if found.is_wide or not found.low:
        return tr("up to", "so many minutes"), str(found.high), tr("minutes", "after a number")
    return "", f"{found.low}–{found.high}", tr("minutes", "after a number")


def ahead(status: Status, tr: Translator) -> str:
    """How many are called before."""
    if status.ahead is None:
        return ""
    return tr("%n people ahead of you", "", status.ahead) if status.ahead else tr("Your number is next")


def stay(status: Status, centre: Centre, tr: Translator) -> tuple[str, str]:
    """Whether a visitor may go away, and what the phone does."""
    if status.away_until is not None:
        time = clock(centre, status.away_until)
        return tr("You may go out."), tr("Please be back by {time}.", time=time)
    return tr("Please stay close to the hall."), tr("This page calls you too.")


def place(status: Status, centre: Centre, tr: Translator) -> tuple[str, ...]:
    """Hall and floor of the window, where there are several. People here count the ground floor as the first."""
    window = centre.window_by_number.get(status.window or 0)
    if window is None:
        return ()
    lines = []
    if len({one.hall for one in centre.windows}) > 1:
        lines.append(tr("Hall {hall}", hall=window.hall))
    if len({one.floor for one in centre.windows}) > 1:
        lines.append(tr("Floor {floor}", floor=window.floor + 1 if window.floor >= 0 else window.floor))
    return tuple(lines)


def hurry(centre: Centre, tr: Translator) -> str:
    """How long the window waits."""
    minutes = come_within(centre)
    if minutes > 1:
        return tr("Please come within %n min. There is no hurry, we call again.", "", minutes)
    if centre.policy.no_show.calls > 1:
        return tr("Please come to the window. We will call you again.")
    return tr("Please come to the window now.")


def answer(status: Status, centre: Centre, tr: Translator) -> str:
    """What became of the visitor's answer to the call."""
    if status.not_called_before is not None:
        return tr("You will not be called before {time}.", time=clock(centre, status.not_called_before))
    match status.answer if status.kind == "called" else None:
        case "coming":
            return tr("The window knows that you are coming.")
        case "more_time":
            return tr("The window knows that you need %n more minutes.", "", centre.policy.phone.minutes)
        case "late":
            return tr("The window knows that you are late.")
        case _:
            return ""


def left(tr: Translator) -> str:
    """What whoever has left is told before being asked about what was done before."""
    return tr("You have left the queue") + "."


def visit_line(status: Status, tr: Translator) -> str:
    """Which visit is asked about."""
    parts = [tr("Ticket {number}", number=status.number)]
    if status.window is not None:
        parts.append(tr("Window {window}", window=status.window))
    if status.started_at is not None and status.ended_at is not None:
        minutes = max(1, round((status.ended_at - status.started_at) / 60_000))
        parts.append(tr("%n minutes", "of service", minutes))
    return " · ".join(parts)


def notices(status: Status, centre: Centre, tr: Translator) -> list[str]:
    """What stands above everything else: the store is lost, the day is interrupted."""
    told = []
    if status.stale_since is not None:
        time = clock(centre, status.stale_since)
        told.append(tr("This page is not renewed just now. Last updated: {time}. Your place is kept.", time=time))
    names = {reason.code: words(reason.name, tr.language) for reason in centre.policy.pause_reasons}
    if status.closed_for is not None:
        reason = names.get(status.closed_for, status.closed_for)
        told.append(tr("The day was closed early: {reason}.", reason=reason))
    if status.paused is not None:
        reason = tr("The centre has paused its work: {reason}.", reason=names.get(status.paused, status.paused))
        kept = tr("Your place is kept")
        told.append(f"{reason} {kept}.")
    return told


def opening(status: Status, centre: Centre, tr: Translator) -> str:
    """When somebody is at the windows, if nobody is now."""
    if status.opens_at is not None:
        return tr("Windows open at {time}.", time=clock(centre, status.opens_at))
    return tr("No window for your service is open just now.") if status.no_window else ""


def updated(centre: Centre, at: int, tr: Translator) -> str:
    """When what is shown was true."""
    return tr("Updated at {time}, renews by itself", time=clock(centre, at))


def clock(centre: Centre, at: int) -> str:
    """An instant on the centre's wall clock."""
    return f"{local(centre, at):%H:%M}"
