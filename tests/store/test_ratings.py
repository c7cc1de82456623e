"""What visitors answered, as staff see it."""

from datetime import date

from shared.domain.weeks import Week
from shared.store.ratings import Ratings
from tests.store.hall import Hall

MARCH = date(2026, 3, 31)


def ratings_of(hall: Hall) -> Ratings:
    return Ratings(hall.store, hall.centre.code, hall.clock)


def rate(hall: Hall, window: int, score: int | None, comment: str | None = None) -> int:
    """Somebody is served at a window and answers, or not."""
    turn = hall.turn(hall.serves(window)).id
    hall.queue.finish(window)
    if score is not None:
        ratings_of(hall).rate(turn, score, comment)
    return turn


def test_who_has_answered_is_known(hall: Hall) -> None:
    rated, unrated = rate(hall, 1, 4), rate(hall, 1, None)
    assert ratings_of(hall).is_rated(rated)
    assert not ratings_of(hall).is_rated(unrated)


def test_a_month_is_counted_with_its_response_rate(hall: Hall) -> None:
    for score in [5] * 8 + [4] * 2 + [None] * 10:
        rate(hall, 1, score)
    total, areas = ratings_of(hall).of_month(MARCH)
    assert (total.served, total.answered, total.response_rate, total.mean) == (20, 10, 0.5, 4.8)
    assert list(areas.values()) == [total]
    assert ratings_of(hall).of_month(date(2026, 4, 1))[0].served == 0


def test_weeks_are_counted_from_their_mondays_on(hall: Hall) -> None:
    for score in [5] * 5 + [4] * 5 + [None]:
        rate(hall, 1, score)
    mondays = (date(2026, 2, 23), date(2026, 3, 2))
    assert ratings_of(hall).of_weeks(mondays) == (Week(mondays[0], None), Week(mondays[1], 4.5))


def test_before_the_tenth_answer_there_is_no_score_and_no_comment(hall: Hall) -> None:
    for _ in range(9):
        rate(hall, 1, 5, "well done")
    total, areas = ratings_of(hall).of_month(MARCH)
    assert (total.answered, total.mean) == (9, None)
    assert [one.scores for one in areas.values()] == [None]
    assert ratings_of(hall).comments(MARCH) == ()


def test_comments_are_told_in_an_order_that_is_nobody_s(hall: Hall) -> None:
    for number in range(10):
        rate(hall, 1, 5, f"{(number * 7) % 10} said so")
    assert ratings_of(hall).comments(MARCH) == tuple(f"{number} said so" for number in range(10))


def test_groups_are_areas_services_or_people(hall: Hall) -> None:
    for _ in range(10):
        rate(hall, 1, 3)
    ratings = ratings_of(hall)
    assert [list(ratings.of_month(MARCH, by)[1]) for by in ("service", "staff")] == [["pension"], ["cli"]]
