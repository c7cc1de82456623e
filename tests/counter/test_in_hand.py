"""What an operator chose for a visitor is there again when the visitor is."""

from counter.in_hand import InHand
from shared.domain.centre import Outcome
from tests.counter.desk import SEAT, TR, Story
from tests.domain.small import small_centre

CENTRE = small_centre(outcomes=(Outcome("done", {"az": "Həll olundu"}), Outcome("later", {"az": "Davamı var"})))


def test_what_was_chosen_comes_back_with_the_visitor_after_an_undo_or_a_hold(qapp: object) -> None:
    desk = Story(CENTRE).comes("A001").serving("A001").comes("A002").comes("A003")
    in_hand = InHand()

    def shows(story: Story) -> None:
        view = story.view()
        in_hand.show(view, view.at_window(SEAT.window), TR)

    shows(desk)
    in_hand.key(2)
    in_hand.add("benefits")
    in_hand.see(0)
    chosen = in_hand.outcome
    assert chosen
    shows(Story(CENTRE).comes("A001"))
    assert (in_hand.outcome, in_hand.services) == ("", ())
    shows(Story(CENTRE).comes("A001").comes("A002").serving("A002"))
    assert (in_hand.outcome, in_hand.services) == ("", ())
    in_hand.key(1)
    shows(desk)
    assert (in_hand.outcome, in_hand.services, in_hand.property("seen")) == (chosen, ("benefits",), [0])


def test_of_a_view_that_brings_nothing_new_nothing_is_told(qapp: object) -> None:
    view = Story(CENTRE).comes("A001").serving("A001").view()
    in_hand = InHand()
    in_hand.show(view, view.at_window(SEAT.window), TR)
    told: list[None] = []
    in_hand.changed.connect(lambda: told.append(None))
    in_hand.show(view, view.at_window(SEAT.window), TR)
    assert told == []
    in_hand.show(Story(CENTRE).comes("A001").comes("A002").serving("A002").view(), None, TR)
    assert told == []
    in_hand.key(1)
    assert told == [None]
