"""Every page on every panel in every language with every comfort: the whole of `test_layouts`, for `make endure`."""

import pytest

from tests.kiosk.conftest import OpenKiosk
from tests.kiosk.test_layouts import COMFORTS
from tests.kiosk.walking import LANGUAGES, PANELS, faults_everywhere


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("comforts", COMFORTS)
@pytest.mark.parametrize("panel", PANELS)
def test_every_page_is_whole(open_kiosk: OpenKiosk, panel: str, comforts: str, language: str) -> None:
    found = faults_everywhere(open_kiosk, panel, language, COMFORTS[comforts])
    assert not found, "\n".join(found)
