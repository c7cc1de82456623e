"""A visit goes forward and back, keeps what was chosen, and never ends in a dead end."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.issued import Issued, Own, Paper
from kiosk.patience import CHOOSING, TICKET, WITHOUT_PAPER
from kiosk.step import Step
from kiosk.visit import Visit
from shared.domain.errors import QueueError, StoreUnavailable

WELCOME = Visit("az", "az")
TICKET_A042 = Issued(7, "A042", "7Q4M" * 6 + "AB", "A", "pension-age", "ru", 0, 6, 15, 25)


OWN = Own(TICKET_A042, "waiting", None, 3, 5, 10)


def services() -> Visit:
    """A visitor who reads Russian looks at the second page of an area."""
    return WELCOME.start("ru").choose_area("A").turn(1)


def chosen() -> Visit:
    """The visitor has chosen a service there."""
    return services().choose_service("pension-age", at_once=False, action="one")


def with_ticket(printing: bool = True) -> Visit:
    return chosen().take().issued(TICKET_A042, printing=printing)


def after(visit: Visit, seconds: int) -> Visit:
    for _ in range(seconds):
        visit = visit.tick()
    return visit


class TestTheWay:
    def test_language_area_service_documents_ticket(self) -> None:
        visit = WELCOME.start("ru")
        assert (visit.step, visit.language) == (Step.AREAS, "ru")
        visit = visit.choose_area("A")
        assert (visit.step, visit.area) == (Step.SERVICES, "A")
        visit = visit.choose_service("pension-age", at_once=False, action="one")
        assert (visit.step, visit.service, visit.busy) == (Step.DOCUMENTS, "pension-age", False)
        visit = visit.take()
        assert visit.busy
        visit = visit.issued(TICKET_A042, printing=True)
        assert (visit.step, visit.ticket, visit.paper.state, visit.busy) == (
            Step.TICKET,
            TICKET_A042,
            "printing",
            False,
        )
        assert visit.done() == Visit("az", "az", before=visit)

    def test_the_reception_is_chosen_among_the_areas(self) -> None:
        visit = WELCOME.start("en").choose_service("reception", at_once=True, action="one")
        assert (visit.step, visit.service, visit.busy) == (Step.AREAS, "reception", True)

    def test_presses_do_nothing_while_the_ticket_is_written(self) -> None:
        busy = chosen().take()
        presses: list[Callable[[Visit], Visit]] = [
            lambda v: v.back(),
            lambda v: v.start_over(),
            lambda v: v.speak("en"),
            lambda v: v.take(),
            lambda v: v.dismiss(),
            lambda v: after(v, 1000),
        ]
        assert all(press(busy) == busy for press in presses)


class TestSearch:
    def test_what_is_typed_leads_to_a_service_and_back(self) -> None:
        typing = WELCOME.start("az").find()
        typing = typing.type(typing.typed.add("pen"))
        found = typing.choose_service("pension-age", at_once=False, action="one")
        assert (found.step, found.service, found.area) == (Step.DOCUMENTS, "pension-age", "")
        assert (found.back().step, found.back().typed.text) == (Step.FIND, "pen")

    def test_another_language_keeps_what_was_typed(self) -> None:
        typing = WELCOME.start("az").find()
        typing = typing.type(typing.typed.add("pen"))
        assert typing.speak("ru").typed.text == "pen"


class TestPriority:
    def test_it_is_asked_once_and_then_the_ticket_is_taken(self) -> None:
        asked = chosen().take(asks=True)
        assert (asked.step, asked.busy) == (Step.PRIORITY, False)
        taken = asked.answer("martyr", action="two")
        assert (taken.busy, taken.priority, taken.action) == (True, "martyr", "two")

    def test_it_is_forgotten_with_the_ticket(self) -> None:
        taken = chosen().take(asks=True).answer("martyr", action="two").issued(TICKET_A042, printing=True)
        assert taken.priority == ""
        assert taken.give_up().cancelled().priority == ""

    def test_none_of_these_is_an_answer_too(self) -> None:
        taken = chosen().take(asks=True).answer("", action="two")
        assert (taken.busy, taken.priority) == (True, "")

    def test_another_answer_is_another_attempt(self) -> None:
        lost = chosen().take(asks=True).answer("", action="two").failed(StoreUnavailable("store_unavailable"))
        assert lost.dismiss().answer("martyr", action="three").action == "three"
        assert lost.dismiss().answer("", action="three").action == "one"
        assert lost.take().busy


class TestMatters:
    def test_three_matters_go_on_one_ticket(self) -> None:
        visit = chosen().add_matter()
        assert (visit.step, visit.service) == (Step.AREAS, "")
        visit = visit.choose_area("D").choose_service("wheelchair", at_once=False, action="two")
        visit = visit.add_matter().find().choose_service("card-change", at_once=False, action="three")
        assert [matter.service for matter in visit.matters] == ["pension-age", "wheelchair", "card-change"]
        assert not visit.may_add
        assert visit.add_matter() == visit

    def test_the_same_matter_twice_is_one(self) -> None:
        visit = chosen().add_matter().choose_area("A").choose_service("pension-age", at_once=False, action="two")
        assert [matter.service for matter in visit.matters] == ["pension-age"]
        assert visit.step is Step.DOCUMENTS

    def test_one_can_go_again_and_the_last_stays(self) -> None:
        visit = chosen().add_matter().choose_area("D").choose_service("wheelchair", at_once=False, action="two")
        left = visit.remove_matter("pension-age", action="three")
        assert ([matter.service for matter in left.matters], left.action) == (["wheelchair"], "three")
        assert left.back().step is Step.SERVICES
        assert left.remove_matter("wheelchair", action="four") == left

    def test_back_from_the_choice_of_another_finds_the_first(self) -> None:
        assert chosen().add_matter().back().matters == chosen().matters

    def test_of_several_that_are_refused_one_may_go(self) -> None:
        visit = chosen().add_matter().choose_area("D").choose_service("wheelchair", at_once=False, action="two")
        refused = visit.take(asks=True).answer("", action="three").failed(QueueError("limit_reached"))
        assert refused.dismiss().step is Step.DOCUMENTS


class TestAgain:
    def test_the_same_service_at_once_asks_whether_it_is_the_same_visitor(self) -> None:
        asked = services().choose_service("pension-age", at_once=False, action="two", recent=TICKET_A042)
        assert (asked.step, asked.recent) == (Step.AGAIN, TICKET_A042)
        assert asked.back().step is Step.SERVICES
        assert asked.take() == asked
        copy = asked.print_again()
        assert (copy.step, copy.ticket, copy.paper.state) == (Step.TICKET, TICKET_A042, "printing")
        assert asked.someone_else().step is Step.DOCUMENTS

    def test_whoever_adds_a_matter_is_not_asked(self) -> None:
        adding = chosen().add_matter().choose_area("D")
        assert (
            adding.choose_service("wheelchair", at_once=False, action="two", recent=TICKET_A042).step is Step.DOCUMENTS
        )


class TestLate:
    def test_who_may_not_be_served_any_more_is_told_first(self) -> None:
        asked = chosen().take(asks=True).answer("", action="two", late=True)
        assert (asked.step, asked.busy) == (Step.LATE, False)
        assert asked.take(late=True).busy
        assert asked.back().step is Step.PRIORITY
        assert asked.start_over() == WELCOME

    def test_without_a_question_before_it_back_leads_to_the_documents(self) -> None:
        assert chosen().take(late=True).back().step is Step.DOCUMENTS


class TestBackAndOver:
    def test_back_leads_step_by_step_to_the_start(self) -> None:
        visit = chosen()
        steps = []
        while visit.step is not Step.WELCOME:
            visit = visit.back()
            steps.append(visit.step)
        assert steps == [Step.SERVICES, Step.AREAS, Step.WELCOME]

    def test_back_from_the_documents_finds_the_page_again(self) -> None:
        assert chosen().back().service_page == 1

    def test_the_same_area_opens_on_its_page_another_one_on_the_first(self) -> None:
        areas = chosen().back().back()
        assert areas.choose_area("A").service_page == 1
        assert areas.choose_area("M").service_page == 0

    def test_start_over_forgets_everything(self) -> None:
        assert chosen().start_over() == WELCOME

    def test_another_language_keeps_the_place(self) -> None:
        assert chosen().speak("en") == replace(chosen(), language="en")

    def test_a_ticket_is_left_by_done_only(self) -> None:
        visit = with_ticket()
        assert visit.back() == visit.start_over() == visit
        assert not visit.may_go_back


class TestChosenWrongly:
    def test_the_ticket_is_given_up_and_the_areas_come_in_the_same_language(self) -> None:
        visit = with_ticket().give_up().cancelled()
        assert (visit.step, visit.language, visit.given_up, visit.ticket) == (Step.AREAS, "ru", "A042", None)

    def test_the_next_press_takes_the_notice_away(self) -> None:
        assert with_ticket().give_up().cancelled().choose_area("M").given_up == ""

    def test_a_ticket_that_is_being_served_stays(self) -> None:
        visit = with_ticket().give_up().failed(QueueError("wrong_status"))
        assert (visit.step, visit.ticket) == (Step.TICKET, TICKET_A042)
        assert visit.dismiss().problem is None


class TestRefusals:
    def test_a_full_service_leads_to_the_choice_of_another(self) -> None:
        visit = chosen().take().failed(QueueError("limit_reached"))
        assert visit.problem is not None
        assert not visit.may_retry
        visit = visit.dismiss()
        assert (visit.step, visit.service_page, visit.problem) == (Step.SERVICES, 1, None)

    def test_a_lost_store_may_be_tried_again_under_the_same_name(self) -> None:
        visit = chosen().take().failed(StoreUnavailable("store_unavailable"))
        assert visit.may_retry
        again = visit.take()
        assert (again.busy, again.action, again.problem) == (True, "one", None)

    def test_the_same_service_chosen_again_is_the_same_attempt(self) -> None:
        visit = chosen().take().failed(StoreUnavailable("store_unavailable")).dismiss().back()
        again = visit.choose_service("pension-age", at_once=False, action="two")
        other = visit.choose_service("pension-loss", at_once=False, action="two")
        assert (again.action, other.action) == ("one", "two")

    def test_a_new_ticket_is_a_new_attempt(self) -> None:
        areas = with_ticket().give_up().cancelled()
        visit = areas.choose_area("A").choose_service("pension-age", at_once=False, action="two")
        assert visit.action == "two"

    def test_back_takes_the_message_away_first(self) -> None:
        visit = chosen().take().failed(StoreUnavailable("store_unavailable"))
        assert (visit.back().step, visit.back().problem) == (Step.DOCUMENTS, None)


class TestPaper:
    def test_it_comes_out(self) -> None:
        assert with_ticket().printed(7, Paper("printed")).paper == Paper("printed")

    def test_another_tickets_paper_changes_nothing(self) -> None:
        assert with_ticket().printed(8, Paper("not_sent", "paper_out")) == with_ticket()

    def test_a_visitor_who_has_just_left_is_called_back_when_there_is_no_paper(self) -> None:
        gone = with_ticket().done()
        back = gone.printed(7, Paper("not_sent", "paper_out"))
        assert (back.step, back.language, back.ticket) == (Step.TICKET, "ru", TICKET_A042)
        assert gone.printed(7, Paper("printed")) == gone

    def test_the_next_visitor_is_not_disturbed(self) -> None:
        next_one = with_ticket().done().start("en")
        assert next_one.printed(7, Paper("not_sent", "paper_out")) == next_one

    def test_unknown_asks_the_visitor(self) -> None:
        asked = with_ticket().printed(7, Paper("unknown", "timeout"))
        assert asked.came_out(yes=True).paper.state == "printed"
        assert asked.came_out(yes=False).paper.state == "printing"
        assert with_ticket().came_out(yes=False) == with_ticket()


class TestTime:
    def test_whoever_stands_still_is_asked_then_the_start_comes(self) -> None:
        visit = after(chosen(), CHOOSING.quiet - 1)
        assert visit.warning == 0
        visit = visit.tick()
        assert visit.warning == CHOOSING.warning >= 20
        assert after(visit, CHOOSING.warning - 1).step is Step.DOCUMENTS
        assert after(visit, CHOOSING.warning) == WELCOME

    def test_more_time_can_be_had_as_often_as_wanted(self) -> None:
        visit = chosen()
        for _ in range(20):
            visit = after(visit, CHOOSING.quiet + 5)
            assert visit.warning
            visit = visit.dismiss()
        assert visit == chosen()

    def test_the_ticket_stays_twenty_seconds_then_counts_down(self) -> None:
        visit = with_ticket().printed(7, Paper("printed"))
        assert after(visit, 19).warning == 0
        assert after(visit, 20).warning == TICKET.warning
        assert after(visit, 39).step is Step.TICKET
        assert after(visit, 40).step is Step.WELCOME

    def test_nobody_is_sent_away_while_the_paper_is_printed(self) -> None:
        assert after(with_ticket(), 1000).step is Step.TICKET

    def test_without_paper_the_ticket_stays_until_it_is_pressed(self) -> None:
        visit = after(with_ticket(), 15).printed(7, Paper("not_sent", "paper_out"))
        assert after(visit, 60).warning == 0
        assert after(visit, WITHOUT_PAPER.quiet + WITHOUT_PAPER.warning).step is Step.WELCOME

    def test_the_start_has_no_time(self) -> None:
        assert after(WELCOME, 1000) == WELCOME
