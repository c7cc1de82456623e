"""Every state of the counter on every screen, in every language: the whole of `test_layouts`, for `make endure`."""

from itertools import product

import pytest

from tests.counter.hall import Hall
from tests.counter.test_layouts import WALKS, Sit, deliberate
from tests.counter.walking import LANGUAGES, SIGHTS, faults_on

__all__ = ["deliberate"]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("walk", WALKS)
def test_every_state_is_whole(sit: Sit, hall: Hall, walk: str, language: str) -> None:
    found = faults_on(*WALKS[walk](sit, hall), list(product(SIGHTS, [language])))
    assert not found, "\n".join(found)
