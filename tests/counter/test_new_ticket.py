"""What reception tells of the next ticket, as the visitor would hear it."""

from counter.around import look
from counter.new_ticket import NewTicket
from shared.translation import translator
from tests.counter.hall import Hall


def test_a_wait_that_nobody_knows_is_not_told_as_a_closed_window(hall: Hall) -> None:
    tr = translator("en")
    form = NewTicket()
    form.see(look(hall.view(), (), ()), tr)
    form.property("catalogue").setProperty("query", "old-age pension")
    assert form.take()
    assert form.told() == "0 people ahead, no window is open for it now"
    hall.queue.open_window(3, "Leyla")
    hall.queue.pause_day("power")
    form.see(look(hall.view(), (), ()), tr)
    assert form.told() == "0 people ahead"
