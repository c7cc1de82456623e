"""What the phone page says and does, asked over a real socket, without a browser and without its script."""

import re

import pytest

from display.phone.guard import BODY_BYTES, HEADERS
from shared.domain.ticket import Ticket
from tests.display.phone.conftest import PENSION, WINDOW, Hall

NOBODY = "A" * 26


def page_of(hall: Hall, token: str, language: str = "en", until: str = "") -> str:
    return hall.page(f"/t/{token}?l={language}", until)


# where am I, how long, where do I go


def test_who_waits_sees_number_service_place_and_documents(hall: Hall) -> None:
    hall.visitor()
    page = page_of(hall, hall.visitor().token)
    assert re.search(r'class="number">A\d{3}<', page)
    assert "Old-age" in page
    assert "ahead of you" in page
    assert "Identity card" in page
    assert "I’m running late" in page
    assert "Leave the queue" in page


def test_the_code_on_paper_is_in_upper_case(hall: Hall) -> None:
    ticket = hall.visitor()
    address = f"/T/{ticket.token}".upper()
    assert ticket.text in hall.server.get(address).text
    assert ticket.text in hall.server.get(address.lower()).text


def test_who_is_called_sees_window_hall_floor_and_what_to_press(hall: Hall) -> None:
    ticket = hall.visitor()
    hall.call(ticket)
    page = page_of(hall, ticket.token, until=f'class="figures">{WINDOW}<')
    assert "Hall 1 · Floor 1" in page
    assert f"<title>Window {WINDOW}: it’s your turn · {ticket.text}</title>" in page
    assert "I’m coming" in page
    assert "I need 5 more minutes" in page


@pytest.mark.parametrize(
    ("language", "sentence"), [("az", "Növbəniz çatdı"), ("ru", "Ваша очередь"), ("en", "It’s your turn")]
)
def test_the_page_speaks_the_ticket_s_language_until_another_one_is_chosen(
    hall: Hall, language: str, sentence: str
) -> None:
    ticket = hall.visitor(language=language)
    hall.call(ticket)
    own = hall.page(f"/t/{ticket.token}", until='class="figures">')
    assert sentence in own
    assert f'<html lang="{language}">' in own
    assert "Növbəniz çatdı" in page_of(hall, ticket.token, "az")
    assert sentence in hall.server.get(f"/t/{ticket.token}?l=tlh").text


def test_no_person_is_shown(hall: Hall) -> None:
    ticket = hall.queue.issue("pension-age", priority="martyr", needs=["low-desk"], language="en").ticket
    hall.call(ticket)
    page = page_of(hall, ticket.token, until="I’m coming")
    for secret in ("Leyla", "martyr", "low-desk"):
        assert secret not in page


def test_the_steps_after_the_call(hall: Hall) -> None:
    ticket = hall.visitor()
    hall.call(ticket)
    hall.queue.start(WINDOW)
    page_of(hall, ticket.token, until="You are being served")
    hall.queue.hold(WINDOW)
    page_of(hall, ticket.token, until="Your visit goes on soon")
    hall.queue.resume(ticket.text, WINDOW)
    hall.queue.finish(WINDOW)
    page_of(hall, ticket.token, until="How was your visit today?")


def test_without_script_it_renews_itself_but_never_under_a_comment(hall: Hall) -> None:
    ticket = hall.visitor()
    assert '<noscript><meta http-equiv="refresh" content="15"></noscript>' in page_of(hall, ticket.token)
    hall.serve(ticket)
    assert "refresh" not in page_of(hall, ticket.token, until="<textarea")


# what can be pressed


def test_coming_is_seen_at_the_window(hall: Hall) -> None:
    ticket = hall.visitor()
    hall.call(ticket)
    page_of(hall, ticket.token, until="I’m coming")
    assert hall.server.post(f"/t/{ticket.token}/coming?l=en").status == 303
    here = hall.made.access.read().at_window(WINDOW)
    assert here
    assert here.turn.answer == "coming"
    page = page_of(hall, ticket.token)
    assert "The window knows that you are coming." in page
    assert "I’m coming" not in page


def test_five_more_minutes_are_asked_for_once(hall: Hall) -> None:
    ticket = hall.visitor()
    hall.call(ticket)
    page_of(hall, ticket.token, until="I need 5 more minutes")
    hall.server.post(f"/t/{ticket.token}/more-time")
    here = hall.made.access.read().at_window(WINDOW)
    assert here
    assert here.turn.answer == "more_time"
    assert "I need 5 more minutes" not in page_of(hall, ticket.token)
    again = hall.server.post(f"/t/{ticket.token}/more-time?l=en")
    assert again.status == 409
    assert '<p class="notice" role="alert">' in again.text


@pytest.mark.parametrize("what", ["late", "leave"])
def test_a_button_that_is_pressed_twice_in_haste_is_pressed_once(hall: Hall, what: str) -> None:
    ticket = hall.visitor()
    page_of(hall, ticket.token)
    question = hall.server.get(f"/t/{ticket.token}/{what}?l=en").text
    (seen,) = re.findall('name="seen" value="(.*?)"', question)
    for _ in range(2):
        assert hall.server.post(f"/t/{ticket.token}/{what}?l=en", seen=seen).status == 303
    assert 'role="alert">' not in page_of(hall, ticket.token).partition("<main")[2]


@pytest.mark.parametrize("seen", ["", "1", "0.0-9", "٠.٠", "0.0 OR 1=1", "9" * 40])
def test_what_a_form_was_seen_under_is_believed_only_if_it_can_be(hall: Hall, seen: str) -> None:
    ticket = hall.visitor()
    hall.call(ticket)
    page_of(hall, ticket.token, until="I’m coming")
    assert hall.server.post(f"/t/{ticket.token}/coming", seen=seen).status == 303
    assert "The window knows that you are coming." in page_of(hall, ticket.token)


def test_who_is_late_is_asked_first_and_then_not_called_for_a_while(hall: Hall) -> None:
    ticket = hall.visitor()
    question = hall.server.get(f"/t/{ticket.token}/late?l=en").text
    assert "You will not be called for the next 5 min." in question
    assert hall.server.post(f"/t/{ticket.token}/late?l=en").status == 303
    page = page_of(hall, ticket.token)
    assert re.search(r"You will not be called before \d\d:\d\d\.", page)
    assert "I’m running late" not in page


def test_leaving_is_asked_first(hall: Hall) -> None:
    ticket = hall.visitor()
    question = hall.server.get(f"/t/{ticket.token}/leave?l=en")
    assert "Do you want to leave the queue?" in question.text
    assert ticket.text in page_of(hall, ticket.token)
    answer = hall.server.post(f"/t/{ticket.token}/leave?l=en")
    assert (answer.status, answer.headers["location"]) == (303, f"/t/{ticket.token}?l=en")
    assert "You have left the queue" in page_of(hall, ticket.token)


def test_nobody_leaves_while_being_served(hall: Hall) -> None:
    ticket = hall.visitor()
    hall.call(ticket)
    hall.queue.start(WINDOW)
    page_of(hall, ticket.token, until="You are being served")
    assert hall.server.get(f"/t/{ticket.token}/leave").status == 303
    refused = hall.server.post(f"/t/{ticket.token}/leave?l=en")
    assert refused.status == 409
    assert "You are being served" in refused.text


# the answer after the visit


def test_a_visit_is_rated_once(hall: Hall) -> None:
    ticket = hall.visitor()
    hall.serve(ticket)
    page_of(hall, ticket.token, until="Ticket " + ticket.text)
    assert hall.server.post(f"/t/{ticket.token}/rate?l=en", score="4", comment="Yaxşı, sağ olun").status == 303
    assert "Thank you" in page_of(hall, ticket.token)
    assert hall.server.post(f"/t/{ticket.token}/rate?l=en", score="1").status == 303
    with hall.made.access.store.read() as transaction:
        kept = transaction.all("SELECT score, comment FROM rating WHERE turn = :turn", turn=ticket.id)
    assert [tuple(row) for row in kept] == [(4, "Yaxşı, sağ olun")]


def test_who_came_for_several_matters_is_asked_once_after_the_last(hall: Hall) -> None:
    ticket = several(hall)
    hall.serve(ticket)
    between = page_of(hall, ticket.token, until="</span>Survivor")
    assert "How was your visit today?" not in between
    assert "Old-age" not in between
    hall.serve(ticket)
    assert "How was your visit today?" in page_of(hall, ticket.token, until="<textarea")
    assert hall.server.post(f"/t/{ticket.token}/rate?l=en", score="5").status == 303
    assert "Thank you" in page_of(hall, ticket.token)
    assert rated_turns(hall, ticket) == [False, True]


def test_who_leaves_before_the_last_matter_is_asked_about_what_was_done(hall: Hall) -> None:
    ticket = several(hall)
    hall.serve(ticket)
    page_of(hall, ticket.token, until="</span>Survivor")
    assert hall.server.post(f"/t/{ticket.token}/leave?l=en").status == 303
    left = page_of(hall, ticket.token, until="<textarea")
    assert "You have left the queue." in left
    assert f"Ticket {ticket.text} · Window {WINDOW}" in left
    assert hall.server.post(f"/t/{ticket.token}/rate?l=en", score="4").status == 303
    assert "Thank you" in page_of(hall, ticket.token)
    assert rated_turns(hall, ticket) == [True, False]


def several(hall: Hall) -> Ticket:
    """Somebody comes for two matters."""
    return hall.queue.issue(PENSION, also=["pension-survivor"], language="en").ticket


def rated_turns(hall: Hall, ticket: Ticket) -> list[bool]:
    """Which turns of a ticket have been rated, in their order."""
    found = hall.made.access.snapshot.visit(ticket.letter, ticket.number)
    assert found
    return [hall.made.access.ratings.is_rated(turn.id) for turn in found[1]]


def test_nothing_is_rated_before_the_end(hall: Hall) -> None:
    ticket = hall.visitor()
    refused = hall.server.post(f"/t/{ticket.token}/rate?l=en", score="5")
    assert refused.status == 409
    assert "Only a service that has been finished can be rated." in refused.text


@pytest.mark.parametrize("score", ["", "0", "6", "five", "٥", "4.0"])
def test_without_a_face_the_words_are_kept(hall: Hall, score: str) -> None:
    ticket = hall.visitor()
    hall.serve(ticket)
    page_of(hall, ticket.token, until="<textarea")
    answer = hall.server.post(f"/t/{ticket.token}/rate?l=en", score=score, comment="my words")
    assert answer.status == 409
    assert "Please choose a face first" in answer.text
    assert ">my words</textarea>" in answer.text


def test_html_in_a_comment_is_only_text(hall: Hall) -> None:
    ticket = hall.visitor()
    hall.serve(ticket)
    script = "</textarea><script>alert(1)</script>"
    answer = hall.server.post(f"/t/{ticket.token}/rate?l=en", score="", comment=script)
    assert "<script>alert" not in answer.text
    assert "&lt;/textarea&gt;&lt;script&gt;" in answer.text


def test_a_long_comment_is_cut(hall: Hall) -> None:
    ticket = hall.visitor()
    hall.serve(ticket)
    page_of(hall, ticket.token, until="<textarea")
    assert hall.server.post(f"/t/{ticket.token}/rate", score="3", comment="ə" * 1_500).status == 303
    with hall.made.access.store.read() as transaction:
        row = transaction.one("SELECT comment FROM rating WHERE turn = :turn", turn=ticket.id)
    assert row is not None
    assert row[0] == "ə" * 1_000


# who has no ticket


def test_whoever_has_no_ticket_sees_the_same_page_always(hall: Hall) -> None:
    real = hall.visitor().token
    forged = real[:-1] + ("A" if real[-1] != "A" else "B")
    never = [NOBODY, forged, "short", "%D1%8F" * 26, "A" * 3000, "../../etc/passwd", "1" * 26]
    pages = {hall.server.get(f"/t/{token}", **hall.address()).text for token in never}
    pages |= {hall.server.get("/", **hall.address()).text, hall.server.get(f"/t/{NOBODY}/events").text}
    pages |= {hall.server.post(f"/t/{NOBODY}/leave", hall.address()).text}
    assert len(pages) == 1
    assert all(hall.server.get(f"/t/{token}", **hall.address()).status == 404 for token in never)


def test_who_guesses_is_answered_no_more_while_visitors_at_the_same_address_are(hall: Hall) -> None:
    ticket, guesser = hall.visitor(), hall.address()
    page_of(hall, ticket.token)
    statuses = [hall.server.get(f"/t/{number:A>26}", **guesser).status for number in range(40)]
    assert statuses[:20] == [404] * 20
    assert statuses[-10:] == [429] * 10
    assert hall.server.get(f"/t/{NOBODY}", **guesser).headers["retry-after"]
    assert hall.server.get(f"/t/{ticket.token}", **guesser).status == 200
    assert hall.server.get(f"/t/{NOBODY}", **hall.address()).status == 404


def test_who_was_served_meanwhile_is_answered_at_a_guesser_s_address_too(hall: Hall) -> None:
    ticket, guesser = hall.visitor(), hall.address()
    page_of(hall, hall.visitor().token)  # the queue has been read while the ticket was in it
    hall.serve(ticket)
    page_of(hall, hall.visitor().token)  # and since
    for number in range(40):
        hall.server.get(f"/t/{number:B>26}", **guesser)
    assert hall.server.get(f"/t/{NOBODY}", **guesser).status == 429
    assert "<textarea" in hall.server.get(f"/t/{ticket.token}", **guesser).text


def test_the_staff_see_that_the_page_is_served(hall: Hall) -> None:
    (device,) = hall.made.access.devices.all()
    assert device.kind == "phone"
    assert device.state["phones"] == 0


# what a browser and a stranger may do


def test_every_answer_has_strict_headers(hall: Hall) -> None:
    ticket = hall.visitor()
    for path in (f"/t/{ticket.token}", f"/t/{NOBODY}", "/robots.txt", "/static/none.css"):
        headers = hall.server.get(path, **hall.address()).headers
        for name, value in HEADERS.items():
            assert headers[name.lower()] == value
        assert headers["cache-control"] == "no-store"
        assert "server" not in headers
        assert "set-cookie" not in headers
    assert "unsafe" not in HEADERS["Content-Security-Policy"]


def test_a_page_needs_nothing_from_elsewhere_and_nothing_inline(hall: Hall) -> None:
    page = page_of(hall, hall.visitor().token)
    assert not re.search(r'(?:src|href|action)="(?!/)', page)
    assert " style=" not in page
    assert not re.search(r"<script(?! src=)", page)
    assert not re.search(r"\son\w+=", page)


def test_files_are_kept_by_browsers_and_known_by_their_content(hall: Hall) -> None:
    page = page_of(hall, hall.visitor().token)
    (style,) = re.findall(r'href="(/static/phone\.css\?[0-9a-f]+)"', page)
    answer = hall.server.get(style, Accept_Encoding="gzip")
    assert answer.headers["content-encoding"] == "gzip"
    assert "immutable" in answer.headers["cache-control"]
    for font in re.findall(rb"url\(([^)]+)\)", hall.server.get(style).body):
        answer = hall.server.get(f"/static/{font.decode()}")
        assert answer.body.startswith(b"wOF2")


def test_robots_are_kept_out(hall: Hall) -> None:
    assert hall.server.get("/robots.txt").text == "User-agent: *\nDisallow: /\n"
    assert '<meta name="robots" content="noindex, nofollow, noarchive">' in page_of(hall, hall.visitor().token)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "", "Origin": "https://elsewhere.example"},
    ],
)
def test_another_page_presses_nothing(hall: Hall, headers: dict[str, str]) -> None:
    ticket = hall.visitor()
    assert hall.server.post(f"/t/{ticket.token}/leave", headers).status == 403
    assert "leave" in page_of(hall, ticket.token)


@pytest.mark.parametrize("origin", ["null", "own", ""])
def test_the_page_s_own_forms_come_from_old_browsers_too(hall: Hall, origin: str) -> None:
    ticket = hall.visitor()
    own = hall.server.url if origin == "own" else origin
    headers = {"Sec-Fetch-Site": "", **({"Origin": own} if own else {})}
    assert hall.server.post(f"/t/{ticket.token}/leave", headers).status == 303


def test_too_large_a_body_is_refused_before_it_is_read(hall: Hall) -> None:
    ticket = hall.visitor()
    form = {"Content-Type": "application/x-www-form-urlencoded", "Content-Length": str(10**9)}
    assert hall.server.ask("POST", f"/t/{ticket.token}/rate", "score=5", form).status == 413
    assert hall.server.post(f"/t/{ticket.token}/rate", comment="x" * BODY_BYTES).status == 413
    assert hall.server.post(f"/t/{ticket.token}/rate", {"Content-Type": "text/plain"}).status == 415


def test_a_ticket_presses_only_now_and_then(hall: Hall) -> None:
    ticket = hall.visitor()
    statuses = [hall.server.post(f"/t/{ticket.token}/rate", score="5").status for _ in range(14)]
    assert statuses[0] == 409
    assert statuses[-1] == 429
