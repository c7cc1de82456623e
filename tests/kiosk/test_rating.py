"""The rating terminal's rules: one question about the turn just finished, once, and never about another visitor's."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.rating import LONGEST, Rating, Step
from shared.domain.rating import Finished

LEYLA = Finished(7, "A042", "ru", 1_000)
SAMIR = Finished(9, "M003", "az", 2_000)


def asked(about: Finished = LEYLA) -> Rating:
    return Rating("az", "az").see(about, serving=False, home="az")


def seconds(rating: Rating, count: int) -> Rating:
    for _ in range(count):
        rating = rating.tick()
    return rating


def test_it_waits_until_somebody_has_been_served() -> None:
    idle = Rating("az", "az")
    assert idle.see(None, serving=False, home="az") == idle == seconds(idle, 1000)
    assert idle.choose(5) == idle.send() == idle.add_words() == idle.decline() == idle


def test_it_asks_in_the_language_of_the_ticket() -> None:
    assert (asked().step, asked().about, asked().language) == (Step.ASK, LEYLA, "ru")


def test_a_face_is_chosen_and_sent() -> None:
    chosen = asked().choose(4)
    assert (chosen.score, chosen.step) == (4, Step.ASK)
    assert chosen.choose(5).score == 5, "another one may follow"
    sending = chosen.send()
    assert sending.busy
    thanks = sending.sent()
    assert (thanks.step, thanks.busy) == (Step.THANKS, False)
    assert seconds(thanks, 8).step is Step.IDLE


def test_nothing_is_sent_without_a_face() -> None:
    assert asked().send() == asked()
    assert seconds(asked(), 500).step is Step.ASK, "as long as the store thinks that the visitor is there"


def test_a_chosen_face_counts_though_the_visitor_goes() -> None:
    assert seconds(asked().choose(2), 19) == replace(asked().choose(2), quiet=19)
    assert seconds(asked().choose(2), 20).busy


def test_words_may_be_added() -> None:
    writing = asked().choose(5).add_words()
    assert writing.step is Step.WORDS
    written = writing.type("Ç").type("ox sağ olun")
    assert (written.comment, written.erase().comment) == ("Çox sağ olun", "Çox sağ olu")
    assert written.back().choose(3).add_words().comment == "Çox sağ olun"
    assert seconds(written, 59).step is Step.WORDS
    assert seconds(written, 60).busy, "what was written so far is sent"


def test_words_need_a_face_first() -> None:
    assert asked().add_words() == asked()
    assert asked().type("x") == asked().erase() == asked()


def test_a_comment_ends_somewhere_and_has_no_controls() -> None:
    writing = asked().choose(1).add_words()
    assert len(writing.type("ə" * 1000).comment) == LONGEST
    assert writing.type("a\x00\nb").comment == "ab"
    assert writing.type("🙂").comment == "🙂"


def test_who_does_not_want_to_is_left_alone() -> None:
    declined = asked().decline()
    assert (declined.step, declined.language) == (Step.IDLE, "az")
    assert declined.see(LEYLA, serving=False, home="az").step is Step.IDLE
    assert declined.see(SAMIR, serving=False, home="az").about == SAMIR


class TestTheNextVisitor:
    def test_is_not_asked_about_the_last_one(self) -> None:
        assert asked().see(LEYLA, serving=True, home="az").step is Step.IDLE
        assert Rating("az", "az").see(LEYLA, serving=True, home="az").step is Step.IDLE

    def test_takes_the_question_over_if_nobody_has_begun_to_answer(self) -> None:
        assert asked().see(SAMIR, serving=False, home="az").about == SAMIR

    def test_waits_while_somebody_answers(self) -> None:
        for answering in (asked().choose(3), asked().choose(3).add_words(), asked().choose(3).send()):
            for finished, serving in ((SAMIR, False), (None, False), (LEYLA, True)):
                assert answering.see(finished, serving=serving, home="az") == answering

    def test_is_asked_after_the_thanks(self) -> None:
        thanks = asked().choose(5).send().sent()
        assert thanks.see(LEYLA, serving=False, home="az") == thanks
        assert thanks.see(SAMIR, serving=False, home="az").about == SAMIR


def test_a_question_whose_time_is_over_goes_away() -> None:
    assert asked().see(None, serving=False, home="az").step is Step.IDLE


def test_an_end_that_was_taken_back_is_not_asked_about() -> None:
    refused = asked().choose(5).send().refused()
    assert (refused.step, refused.done) == (Step.IDLE, LEYLA.turn)


def test_a_store_that_is_away_is_tried_again_a_few_times() -> None:
    first = asked().choose(4).send().failed()
    assert (first.step, first.score, first.busy, first.tries) == (Step.ASK, 4, False, 1)
    assert seconds(first, 20).busy
    assert first.send().failed().send().failed().step is Step.IDLE


def test_while_an_answer_is_written_presses_do_nothing() -> None:
    sending = asked().choose(4).send()
    for press in (sending.choose(1), sending.send(), sending.speak("en"), sending.decline(), sending.add_words()):
        assert press == sending
    assert seconds(sending, 100) == sending


def test_another_language_keeps_the_answer() -> None:
    spoken = asked().choose(4).speak("en")
    assert (spoken.language, spoken.score) == ("en", 4)
    assert spoken.send().sent().decline().language == "az"


EVENTS: dict[str, Callable[[Rating], Rating]] = {
    "choose": lambda rating: rating.choose(3),
    "words": lambda rating: rating.add_words(),
    "type": lambda rating: rating.type("ə"),
    "erase": lambda rating: rating.erase(),
    "back": lambda rating: rating.back(),
    "speak": lambda rating: rating.speak("en"),
    "send": lambda rating: rating.send(),
    "decline": lambda rating: rating.decline(),
    "sent": lambda rating: rating.sent(),
    "failed": lambda rating: rating.failed(),
    "refused": lambda rating: rating.refused(),
    "leyla": lambda rating: rating.see(LEYLA, serving=False, home="az"),
    "samir": lambda rating: rating.see(SAMIR, serving=False, home="az"),
    "next": lambda rating: rating.see(SAMIR, serving=True, home="az"),
    "nobody": lambda rating: rating.see(None, serving=False, home="az"),
    "wait": lambda rating: seconds(rating, 30),
}


@given(some.lists(some.sampled_from(sorted(EVENTS)), max_size=40))
def test_whatever_happens_an_answer_is_about_one_visitor(events: list[str]) -> None:
    rating = Rating("az", "az")
    for event in events:
        before, rating = rating, EVENTS[event](rating)
        assert (rating.about is None) == (rating.step is Step.IDLE)
        if rating.busy:
            assert rating.score
        if rating.score and before.score:
            assert rating.about == before.about, "an answer that was begun never changes its visitor"


@pytest.mark.parametrize("score", [0, 6, -1])
def test_there_are_five_faces(score: int) -> None:
    assert asked().choose(score) == asked()
