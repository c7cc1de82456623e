"""The places and sizes of a sign for any panel."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.layout import CAPITAL, Box, Screen
from display.sign_layout import FULL, MM_PER_METRE, STATE, SignLayout, arrange

PANELS = {
    (1024, 600): ("landscape", 10.1),
    (800, 480): ("landscape", 7.0),
    (1280, 800): ("landscape", 10.1),
    (1920, 1080): ("landscape", 21.5),
    (1280, 400): ("wide", 10.4),
    (1920, 360): ("wide", 28.0),
    (600, 1024): ("tall", 10.1),
    (480, 800): ("tall", 7.0),
}


@pytest.mark.parametrize("panel", PANELS)
def test_the_shape_follows_the_panel(panel: tuple[int, int]) -> None:
    shape, diagonal = PANELS[panel]
    assert arrange(Screen(*panel, diagonal, 2500)).shape == shape


def test_ten_inches_at_two_and_a_half_metres_are_as_drawn() -> None:
    layout = arrange(Screen(1024, 600, 10.1, 2500))
    assert (layout.band, layout.window) == (Box(0, 476, 1024, 124), Box(40, 0, 236, 476))
    assert layout.state == pytest.approx(STATE, abs=1)
    assert layout.number == pytest.approx(292, abs=15)
    assert layout.digit >= 236
    assert layout.together


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("distance", [1500, 2500, 3500])
def test_the_state_is_as_high_as_the_distance_asks_for(panel: tuple[int, int], distance: float) -> None:
    screen = Screen(*panel, PANELS[panel][1], distance)
    layout = arrange(screen)
    height_mm = layout.state * CAPITAL / screen.per_mm
    largest = layout.state >= FULL * STATE * layout.unit - 1
    assert height_mm >= MM_PER_METRE * distance / 1000 - 0.2 or largest


def test_from_far_away_there_is_one_language_at_a_time() -> None:
    near, far = (arrange(Screen(1024, 600, 10.1, distance)) for distance in (2500, 5000))
    assert near.together
    assert not far.together
    assert far.state > near.state


@given(st.integers(320, 4000), st.integers(240, 2200), st.floats(4, 60), st.floats(500, 12000))
def test_whatever_the_panel_nothing_lies_outside_or_over_another_part(
    width: int, height: int, diagonal: float, distance: float
) -> None:
    layout = arrange(Screen(width, height, diagonal, distance))
    parts = (layout.window, layout.main, layout.band)
    for part in parts:
        assert part.width > 0
        assert part.height > 0
        assert 0 <= part.x <= part.x + part.width <= width
        assert 0 <= part.y <= part.y + part.height <= height
    for one, other in product(parts, parts):
        assert one is other or apart(one, other)
    assert sizes_make_sense(layout)


def apart(one: Box, other: Box) -> bool:
    beside = one.x + one.width <= other.x or other.x + other.width <= one.x
    return beside or one.y + one.height <= other.y or other.y + other.height <= one.y


def sizes_make_sense(layout: SignLayout) -> bool:
    return 0 < layout.least <= layout.state and 0 < layout.detail <= layout.state <= layout.number
