"""What has gone wrong, told to a person: each code of `domain.errors` and of the settings has a sentence.

A sentence says what is the matter and what to do next, without blame.
"""

from collections.abc import Mapping
from datetime import date
from string import Formatter
from typing import Any, Final

from shared.domain.centre import Centre, words
from shared.domain.errors import NovbeError, QueueError
from shared.domain.hours import local
from shared.settings import SettingsError
from shared.translation import Translator


def QT_TR_NOOP(source: str) -> str:
    """Marks a sentence so that `make translations` finds it."""
    return source


_SENTENCES: Final[Mapping[str, str]] = {
    # refusals of the queue
    "already_ended": QT_TR_NOOP("This visit has already ended: {status}."),
    "already_rated": QT_TR_NOOP("This service has been rated already."),
    "answer_unknown": QT_TR_NOOP("There is no answer “{answer}”."),
    "answers_used_up": QT_TR_NOOP(
        "More time can be asked for {limit} times. Please come to the window or to the reception."
    ),
    "appointment_cancelled": QT_TR_NOOP("The appointment {appointment} has been cancelled."),
    "appointment_unknown": QT_TR_NOOP("There is no appointment with the code {appointment}."),
    "appointment_used": QT_TR_NOOP("The appointment {appointment} has been checked in already: ticket {ticket}."),
    "appointment_wrong_day": QT_TR_NOOP("The appointment {appointment} is not for today but for {date} at {time}."),
    "arrival_wrong": QT_TR_NOOP("The time of arrival lies in the future or on another day."),
    "class_unknown": QT_TR_NOOP("There is no priority class “{priority}”."),
    "come_back_too_late": QT_TR_NOOP("The slip was for a visit until {date}. Please take a new ticket."),
    "come_back_unknown": QT_TR_NOOP("There is no come-back slip with the code {slip}."),
    "come_back_used": QT_TR_NOOP("The come-back slip has been used already: ticket {ticket}."),
    "day_closed": QT_TR_NOOP("The day is closed."),
    "day_closed early": QT_TR_NOOP("The day was closed early: {reason}."),
    "day_not_paused": QT_TR_NOOP("The day is not paused."),
    "day_paused": QT_TR_NOOP("The centre has paused its work: {reason}."),
    "db_user_unknown": QT_TR_NOOP("The database has no user {user}. Create it first (createuser)."),
    "db_user_unlimited": QT_TR_NOOP(
        "The database user {user} owns the tables or is a superuser: no role limits it. Choose another user."
    ),
    "help_unknown": QT_TR_NOOP("There is no such call for help."),
    "in_use appointment": QT_TR_NOOP(
        "There are appointments for the service {name}. Take it away when there are none."
    ),
    "in_use service": QT_TR_NOOP("Somebody is in the queue for the service {name}. Take it away when nobody is."),
    "in_use window": QT_TR_NOOP("Window {name} is open. Close it before you take it away."),
    "language_unknown": QT_TR_NOOP("The centre does not offer the language “{language}”."),
    "late_wrong": QT_TR_NOOP(
        "The times do not fit: each of them lies today, after the one before it and not in the future."
    ),
    "limit_reached": QT_TR_NOOP("All {limit} tickets of today for this service have been given out."),
    "matter_twice": QT_TR_NOOP("The service “{service}” is on the ticket twice."),
    "matters_too_many": QT_TR_NOOP("One ticket is for {limit} services at most."),
    "merge_itself": QT_TR_NOOP("Ticket {ticket} is the one in hand. Name another one of the family."),
    "minutes_wrong": QT_TR_NOOP("A reminder comes after {limit} min at the latest."),
    "need_unknown": QT_TR_NOOP("There is no need “{need}”."),
    "no_class": QT_TR_NOOP("Ticket {ticket} has no priority."),
    "no_accounts": QT_TR_NOOP("Nobody has an account yet. An administrator makes the first one: novbe staff add"),
    "no_shift": QT_TR_NOOP("Window {window} is closed. Open it first."),
    "not_called": QT_TR_NOOP("Only a visitor who has been called can be meant; this one is: {status}."),
    "not_found": QT_TR_NOOP("There is no ticket {ticket} today."),
    "not_missed": QT_TR_NOOP("Only a visitor who missed the call can be put back; this one is: {status}."),
    "not_permitted": QT_TR_NOOP("{staff} may not do this. Please ask a supervisor."),
    "not_rateable": QT_TR_NOOP("Only a service that has been finished can be rated."),
    "not_served_here": QT_TR_NOOP("Window {window} does not serve ticket {ticket}."),
    "not_waiting": QT_TR_NOOP("The ticket is not waiting: {status}."),
    "note_too_long": QT_TR_NOOP("A note has at most {limit} characters; this one has {length}."),
    "not_yours": QT_TR_NOOP("Only {staff} or a supervisor can go on here."),
    "nothing_to_undo": QT_TR_NOOP("There is nothing to undo at window {window}."),
    "number_taken": QT_TR_NOOP("Ticket {ticket} has been entered already."),
    "number_wrong": QT_TR_NOOP("“{number}” is no number of a handwritten slip. These are Z001 to Z9999."),
    "on_break": QT_TR_NOOP("Window {window} is on a break. Open it first."),
    "outcome_unknown": QT_TR_NOOP("There is no result “{outcome}”."),
    "outside_hours": QT_TR_NOOP("No tickets are given out now."),
    "password_needed": QT_TR_NOOP("This centre has accounts. Please give your password."),
    "password_unfit short": QT_TR_NOOP("A password has at least {limit} characters; a short sentence is good."),
    "password_unfit long": QT_TR_NOOP("A password has at most {limit} characters."),
    "password_unfit easy": QT_TR_NOOP("This password is too easy to guess."),
    "proof_unknown": QT_TR_NOOP("A proof is seen or waived, not “{proof}”."),
    "put_back_too_late": QT_TR_NOOP("A missed call can be put right for {minutes} min; that time is over."),
    "reason_needed": QT_TR_NOOP("Please give a reason."),
    "recall_first": QT_TR_NOOP("Please call again first: called {calls} of {wanted} times."),
    "score_wrong": QT_TR_NOOP("A score is a number from 1 to 5."),
    "service_unknown": QT_TR_NOOP("There is no service “{service}”."),
    "shift_taken": QT_TR_NOOP("Window {window} is taken: {staff}."),
    "sign_in_wait": QT_TR_NOOP("Please wait another {seconds} s before the next try."),
    "sign_in_wrong": QT_TR_NOOP("The name or the password is wrong. The next try is in {seconds} s."),
    "staff_elsewhere": QT_TR_NOOP("{staff} is already at window {window}. Close that window first."),
    "staff_known": QT_TR_NOOP("There is an account {staff} already."),
    "staff_locked": QT_TR_NOOP("The account {staff} is locked. Who can unlock it: {ask}."),
    "staff_name_empty": QT_TR_NOOP("Please give a name."),
    "staff_name_long": QT_TR_NOOP("A name has at most {limit} characters, and no control characters."),
    "staff_unknown": QT_TR_NOOP("There is no account {staff}. Make one: novbe staff add"),
    "store_without_roles": QT_TR_NOOP("A SQLite store is one file and has no roles. Roles are for Postgres."),
    "too_soon": QT_TR_NOOP("Please wait another {seconds} s."),
    "undo_too_late": QT_TR_NOOP("A step can be undone for {seconds} s; that time is over."),
    "window_busy": QT_TR_NOOP("Window {window} is still busy with ticket {ticket}."),
    "window_empty": QT_TR_NOOP("There is nobody at window {window}."),
    "window_unknown": QT_TR_NOOP("There is no window {window}."),
    "wrong_status": QT_TR_NOOP("This cannot be done now; the ticket is: {status}."),
    # faults of the store
    "store_busy": QT_TR_NOOP("The store is busy. Nothing was written. Please try again."),
    "store_damaged": QT_TR_NOOP("The store {store} is damaged. Restore the last backup into a new store."),
    "store_empty": QT_TR_NOOP("There is no store yet at {store}. Make one: novbe init"),
    "store_full": QT_TR_NOOP("There is no space left for the store {store}. Nothing was written. Make space there."),
    "store_in_use": QT_TR_NOOP("The store {store} is in use. A backup is restored only into an empty one."),
    "store_missing": QT_TR_NOOP("The server has no such database: {store}. Create it first (createdb)."),
    "store_newer": QT_TR_NOOP("A newer Növbə made the store {store} (schema {found}). Update this computer’s Növbə."),
    "store_older": QT_TR_NOOP("An older Növbə made the store {store}. Update it, a copy is made first: novbe init"),
    "store_on_network_share": QT_TR_NOOP(
        "The store {file} lies on a network share, where its data would not be safe. Put it on this computer’s disk;"
        " for several computers use Postgres."
    ),
    "store_read_only": QT_TR_NOOP(
        "The store {store} can be read but not written. Nothing was written. Check the permissions of the file and its"
        " folder, or whether the server is a standby."
    ),
    "store_refused": QT_TR_NOOP("The store {store} refuses access. Check the user, the password and the permissions."),
    "store_silent": QT_TR_NOOP("The store does not answer. Check the network."),
    "store_unavailable": QT_TR_NOOP(
        "The store {store} does not answer. Check its disk, or its server and the network."
    ),
    "store_url": QT_TR_NOOP(
        "{url} is no address of a store. Allowed: sqlite:///FILE | postgresql://USER@/DATABASE?host=HOST:PORT"
    ),
    "centre_unknown": QT_TR_NOOP("The store has no centre {centre}. Load one: novbe init --from FILE"),
    "centre_unknown any": QT_TR_NOOP("The store has no centre yet. Load one: novbe init"),
    "centre_ambiguous": QT_TR_NOOP("The store has several centres: {centre}. Name one: --centre CODE"),
    # faults of a file
    "file_missing": QT_TR_NOOP("There is no file {file}, or it cannot be read."),
    "file_not_toml": QT_TR_NOOP("{where}: this cannot be read as TOML: {found}."),
    "file_wrong_value": QT_TR_NOOP("{where}: expected {expected}; found {found}."),
    "file_unknown_key": QT_TR_NOOP("{where}: there is no key “{key}”."),
    "file_wrong_reference": QT_TR_NOOP("{where}: {found} does not exist."),
    "file_backup absent": QT_TR_NOOP("The file {file} exists already. A backup overwrites nothing."),
    "file_backup writable": QT_TR_NOOP("The file {file} cannot be written. Check the folder and the space there."),
    "file_backup backup": QT_TR_NOOP("The file {file} is not a backup of a store."),
    # settings
    "settings value": QT_TR_NOOP("{where}: {key} = {value} cannot be used. Allowed: {allowed}"),
    "settings unknown_key": QT_TR_NOOP("{where}: there is no setting {key}. Settings: {allowed}"),
    "settings syntax": QT_TR_NOOP("{where}: this cannot be read as TOML: {value}"),
    "settings unreadable": QT_TR_NOOP("{where}: this file cannot be read: {value}"),
}
"""Code, or code and variant (the values `what` and `expected`), → sentence."""

_EXPECTED: Final[Mapping[str, str]] = {
    "whole_number": QT_TR_NOOP("a whole number"),
    "text": QT_TR_NOOP("text in quotes"),
    "yes_no": QT_TR_NOOP("true or false"),
    "list": QT_TR_NOOP("a list in [ ]"),
    "table": QT_TR_NOOP("a table with keys"),
    "date": QT_TR_NOOP("a date such as 2026-03-20, without quotes"),
    "present": QT_TR_NOOP("a value, because it has no default"),
    "known_value": QT_TR_NOOP("one of the words that are allowed here"),
    "one_of": QT_TR_NOOP("one of: {allowed}"),
    "words": QT_TR_NOOP("words in a language of the centre"),
    "shorter": QT_TR_NOOP("at most {allowed} characters"),
    "unique": QT_TR_NOOP("each of them once"),
    "code": QT_TR_NOOP("a code of small Latin letters, figures and hyphens"),
    "timezone": QT_TR_NOOP("a time zone such as Asia/Baku"),
    "web_address": QT_TR_NOOP("an address that begins with https://"),
    "time": QT_TR_NOOP("a time such as 09:00"),
    "later": QT_TR_NOOP("a time later than {allowed}"),
    "letter": QT_TR_NOOP("one letter from A to Y"),
    "minutes": QT_TR_NOOP("minutes, {allowed}"),
    "not_negative": QT_TR_NOOP("0 or more"),
    "positive": QT_TR_NOOP("1 or more"),
    "known_service": QT_TR_NOOP("the code of a service of this centre"),
    "icon": QT_TR_NOOP("the name of a picture in assets/icons, without -bold.svg"),
    "latin": QT_TR_NOOP("Latin letters (some of these are Cyrillic and only look like them)"),
    "lines": QT_TR_NOOP("at most {allowed} lines"),
    "entries": QT_TR_NOOP("at most {allowed} of them"),
    "logo_file": QT_TR_NOOP("the name of a PNG or SVG file that lies beside the centre file"),
    "picture": QT_TR_NOOP("a whole picture in PNG or SVG"),
    "picture_size": QT_TR_NOOP("a picture of at most {allowed} KB"),
    "one_alphabet": QT_TR_NOOP("each word in the letters of one alphabet"),
    "csv": QT_TR_NOOP("lines of values with commas or semicolons between them"),
    "columns": QT_TR_NOOP("a first line with the columns {allowed}"),
    "booking_code": QT_TR_NOOP("3 to 24 Latin letters and figures, with hyphens between them"),
    "day": QT_TR_NOOP("a date such as 2026-03-20 or 20.03.2026"),
    "working_day": QT_TR_NOOP("a day on which the centre works"),
    "working_time": QT_TR_NOOP("a time in the working hours, {allowed}"),
}
"""What a file should say where it says something else."""

_STATUSES: Final[Mapping[str, str]] = {
    "waiting": QT_TR_NOOP("waiting"),
    "called": QT_TR_NOOP("called"),
    "serving": QT_TR_NOOP("being served"),
    "held": QT_TR_NOOP("on hold"),
    "done": QT_TR_NOOP("served"),
    "transferred": QT_TR_NOOP("transferred"),
    "merged": QT_TR_NOOP("merged"),
    "no_show": QT_TR_NOOP("did not come"),
    "cancelled": QT_TR_NOOP("cancelled"),
    "unserved": QT_TR_NOOP("not served"),
}


def sentence(error: NovbeError | SettingsError, tr: Translator, centre: Centre | None = None) -> str:
    """What has happened and what to do next, without line breaks.

    With `centre`, times of the next opening and the names of its reasons are said too.
    """
    if isinstance(error, SettingsError):
        return _filled(f"settings {error.code}", _settings_values(error), tr)
    values = _values(error, tr, centre)
    kind = error.values.get("what", error.values.get("expected"))
    if error.code == "day_closed" and error.values.get("reason"):
        kind = "early"
    variant = f"{error.code} {kind}"
    told = _filled(variant if variant in _SENTENCES else error.code, values, tr)
    return " ".join([told, *_more(error, tr, centre)])


def status_word(status: str, tr: Translator) -> str:
    """The status of a turn in words."""
    return tr(_STATUSES[status])


def _filled(code: str, values: Mapping[str, Any], tr: Translator) -> str:
    source = _SENTENCES[code]
    names = [name for _, name, _, _ in Formatter().parse(source) if name]
    return tr(source, **{name: values.get(name, "–") for name in names})


def _values(error: NovbeError, tr: Translator, centre: Centre | None) -> dict[str, Any]:
    values = dict(error.values)
    line = tr("line {line}", line=values["line"]) if "line" in values else None
    values["where"] = ", ".join(str(part) for part in (values.get("file"), line, values.get("place")) if part)
    if "status" in values:
        values["status"] = status_word(str(values["status"]), tr)
    if isinstance(values.get("date"), date):
        values["date"] = f"{values['date']:%d.%m.%Y}"
    if error.code == "file_wrong_value":
        values |= _expectation(error, tr)
    if error.code in ("day_paused", "day_closed") and centre is not None:
        names = {entry.code: words(entry.name, tr.language) for entry in centre.policy.pause_reasons}
        values["reason"] = names.get(str(values.get("reason")), values.get("reason"))
    return values


def _expectation(error: NovbeError, tr: Translator) -> dict[str, Any]:
    expected = str(error.values["expected"])
    found = str(error.values.get("found", "–"))
    kinds = ("whole_number", "text", "yes_no", "list", "table", "date")
    return {
        "expected": tr(_EXPECTED.get(expected, expected), allowed=error.values.get("allowed", "")),
        # where the kind is wrong, what was found is a kind too
        "found": tr(_EXPECTED[found]) if expected in kinds and found in kinds else found,
    }


def _more(error: NovbeError, tr: Translator, centre: Centre | None) -> list[str]:
    """What may follow the sentence: the next opening, the possible values, the key that was meant."""
    values = error.values
    told = []
    opens_at = values.get("opens_at")
    if centre is not None and isinstance(opens_at, int):
        moment = local(centre, opens_at)
        day, time = f"{moment:%d.%m.%Y}", f"{moment:%H:%M}"
        told.append(tr("Tickets are given out again on {date} at {time}.", date=day, time=time))
    allowed = values.get("allowed")
    if isinstance(error, QueueError) and isinstance(allowed, list) and allowed:
        told.append(tr("Known: {allowed}.", allowed=", ".join(map(str, allowed))))
    if values.get("nearest"):
        told.append(tr("Did you mean “{nearest}”?", nearest=values["nearest"]))
    return told


def _settings_values(error: SettingsError) -> dict[str, Any]:
    where = f"{error.source}:{error.line}" if error.line else error.source
    return {"where": where, "key": error.key, "value": error.value, "allowed": error.allowed}
