from datetime import datetime

import pytest
from PySide6.QtGui import QGuiApplication

from shared.printing.picture import prepare
from shared.printing.slip import SlipContent


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    """Drawing needs an application and the fonts, as in the kiosk."""
    prepare()


@pytest.fixture
def content() -> SlipContent:
    """The ticket of an ordinary visit."""
    return SlipContent(
        number="A042",
        area="Əmək pensiyası",
        service="Yaşa görə əmək pensiyasının təyini",
        language="az",
        centre="Nərimanov Xidmət Mərkəzi",
        issued_at=datetime(2026, 11, 24, 10, 24),
        people_ahead=6,
        low=15,
        high=20,
        token="7Q4MZXCVBNMASDFGHJKLQWERTY",
        phone_address="https://novbe.az",
        documents=("Şəxsiyyət vəsiqəsi (əsli)", "Əmək kitabçası", "Hərbi bilet (varsa)"),
    )
