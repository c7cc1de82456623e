"""Every screen gets a layout in which nothing overlaps and what matters can be read."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.layout import CAPITAL, MM_PER_METRE, Box, Layout, Screen, arrange

SCREENS = st.builds(
    Screen,
    width=st.integers(640, 4096),
    height=st.integers(480, 4096),
    diagonal=st.floats(21, 100),
    distance=st.floats(1000, 8000),
)


def inside(box: Box, screen: Screen) -> bool:
    return 0 <= box.x <= box.x + box.width <= screen.width and 0 <= box.y <= box.y + box.height <= screen.height


def apart(one: Box, other: Box) -> bool:
    beside = one.x + one.width <= other.x or other.x + other.width <= one.x
    return beside or one.y + one.height <= other.y or other.y + other.height <= one.y


def readable(layout: Layout, screen: Screen) -> bool:
    return layout.number * CAPITAL / screen.per_mm >= MM_PER_METRE * screen.distance / 1000


def test_a_55_inch_board_is_as_designed() -> None:
    layout = arrange(Screen(1920, 1080))
    assert layout.card == Box(56, 108, 1130, 618)
    assert layout.calls == Box(1226, 108, 638, 618)
    assert (layout.rows, layout.columns, layout.enlarged) == (5, 1, 4)
    assert (layout.area_rows, layout.area_columns) == (2, 4)
    assert layout.ticker == Box(0, 996, 1920, 84)


def test_twice_the_pixels_are_twice_as_many_everywhere() -> None:
    small, large = arrange(Screen(1920, 1080)), arrange(Screen(3840, 2160))
    assert large.rows == small.rows
    assert large.number == 2 * small.number
    assert large.card.width == 2 * small.card.width


def test_a_crowd_takes_the_room_of_the_areas() -> None:
    usual, crowded = arrange(Screen(1920, 1080)), arrange(Screen(1920, 1080), crowded=True)
    assert usual.places + 1 == 6
    assert crowded.places + crowded.enlarged == 20
    assert crowded.area_rows == 0


def test_from_farther_away_there_are_fewer_and_larger_rows() -> None:
    near, far = arrange(Screen(1920, 1080, distance=4500)), arrange(Screen(1920, 1080, distance=9000))
    assert far.number > 1.9 * near.number
    assert far.places < near.places


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (3840, 2160), (1080, 1920), (2160, 3840)])
@pytest.mark.parametrize("metres", [3, 4.5, 6, 7])
def test_at_least_two_are_enlarged_at_once_so_that_a_rush_never_falls_behind(
    size: tuple[int, int], metres: float
) -> None:
    assert arrange(Screen(*size, distance=metres * 1000)).enlarged >= 2
    assert arrange(Screen(*size, distance=metres * 1000), crowded=True).enlarged >= 2


@given(SCREENS, st.booleans())
def test_pictures_are_beside_the_calls_and_cost_neither_letters_nor_the_least_rows(screen: Screen, halls: bool) -> None:
    with_picture = arrange(screen, halls=halls, pictures=True)
    usual = arrange(screen, halls=halls)
    boxes = [with_picture.header, with_picture.card, with_picture.calls, with_picture.areas, with_picture.ticker]
    if not with_picture.pictures.height:
        assert with_picture == usual
        return
    assert inside(with_picture.pictures, screen)
    assert all(apart(with_picture.pictures, box) for box in boxes if box.height)
    assert with_picture.number == usual.number
    assert with_picture.rows >= 3
    assert with_picture.titled
    assert with_picture.area_rows * with_picture.area_columns >= 1


def test_an_upright_board_has_the_list_under_the_card() -> None:
    layout = arrange(Screen(1080, 1920))
    assert layout.calls.y > layout.card.y + layout.card.height
    assert layout.calls.width == layout.card.width


@given(SCREENS, st.booleans(), st.booleans())
def test_nothing_overlaps_and_what_matters_can_be_read(screen: Screen, crowded: bool, halls: bool) -> None:
    layout = arrange(screen, crowded=crowded, halls=halls)
    boxes = [layout.header, layout.card, layout.calls, layout.areas, layout.ticker]
    assert all(inside(box, screen) for box in boxes)
    assert all(apart(one, other) for one, other in combinations(boxes, 2) if one.height and other.height)
    # on a screen too small for its distance the numbers are as large as its width or height allows
    broad = layout.number * (7.5 if halls else 5.5) > 0.7 * layout.calls.width
    assert readable(layout, screen) or layout.rows <= 2 or broad
    assert layout.rows >= 1
    assert layout.columns >= 1
    assert 1 <= layout.enlarged <= 4
    assert layout.rows * layout.row <= layout.calls.height
