"""What the kiosk says about times, waits and refusals, in three languages."""

from datetime import date, datetime

import pytest

from kiosk import words as say
from kiosk.words import Figure
from shared.domain.centre import Centre
from shared.domain.errors import NovbeError, QueueError, StoreUnavailable
from shared.domain.hours import instant
from shared.translation import translator
from tests.kiosk import hall

AZ, RU, EN = map(translator, ("az", "ru", "en"))


@pytest.fixture(scope="module")
def centre() -> Centre:
    return hall.dost()


def at(centre: Centre, moment: str) -> int:
    day = datetime.fromisoformat(moment)
    return instant(centre, day.date(), f"{day:%H:%M}")


class TestOpening:
    @pytest.mark.parametrize(
        ("opens_at", "az", "ru", "en"),
        [
            (
                "2026-11-24T12:00",
                "Bu gün 12:00-dən açıqdır",
                "Откроется сегодня в 12:00",
                "Opens today at 12:00",
            ),
            (
                "2026-11-25T08:30",
                "Sabah 08:30-dan açıqdır",
                "Откроется завтра в 08:30",
                "Opens tomorrow at 08:30",
            ),
            (
                "2026-11-26T09:00",
                "Cümə axşamı 09:00-dan açıqdır",
                "Откроется в четверг в 09:00",
                "Opens on Thursday at 09:00",
            ),
            (
                "2026-12-01T08:00",
                "1 dekabr 08:00-dən açıqdır",
                "Откроется 1 декабря в 08:00",
                "Opens on 1 December at 08:00",
            ),
        ],
    )
    def test_today_tomorrow_a_weekday_a_date(self, centre: Centre, opens_at: str, az: str, ru: str, en: str) -> None:
        now, then = at(centre, "2026-11-24T10:24"), at(centre, opens_at)
        assert [say.opens(centre, now, then, tr) for tr in (AZ, RU, EN)] == [az, ru, en]

    def test_dates_are_written_in_the_order_of_the_language(self) -> None:
        moment = datetime.fromisoformat("2026-11-24T10:24")
        dates = [say.long_date(moment, tr) for tr in (AZ, RU, EN)]
        assert dates == ["24 noyabr, çərşənbə axşamı", "24 ноября, вторник", "Tuesday, 24 November"]


class TestWaits:
    def test_a_range_and_up_to(self) -> None:
        assert [say.minutes(15, 20, tr) for tr in (AZ, RU, EN)] == [
            Figure("", "15–20", "dəq"),
            Figure("", "15–20", "мин"),
            Figure("", "15–20", "min"),
        ]
        up_to = [say.minutes(0, 10, tr) for tr in (AZ, RU, EN)]
        assert [figure.text for figure in up_to if figure] == ["10 dəqiqəyədək", "до 10 мин", "up to 10 min"]

    def test_nothing_is_promised_where_nothing_is_known(self) -> None:
        assert say.minutes(None, None, EN) is None

    def test_tiles_are_short(self) -> None:
        assert [say.short_minutes(0, 5, tr).text for tr in (AZ, RU, EN)] == ["5 dəq-dək", "до 5 мин", "5 min or less"]

    def test_an_ending_stays_at_its_figure(self) -> None:
        assert say.around("09:00-dan", "09:00") == Figure("", "09:00-dan", "")

    @pytest.mark.parametrize(
        ("people", "ru"), [(1, "ожидает 1 человек"), (2, "ожидают 2 человека"), (11, "ожидают 11 человек")]
    )
    def test_russian_counts_have_three_forms(self, people: int, ru: str) -> None:
        assert RU("%n people waiting", "", people) == ru


class TestRefusals:
    @pytest.mark.parametrize(
        ("code", "reason"),
        [
            ("limit_reached", "No more tickets today."),
            ("day_closed", "Closed today."),
            ("outside_hours", "Closed today."),
        ],
    )
    def test_each_has_its_reason_and_the_next_opening(self, centre: Centre, code: str, reason: str) -> None:
        now = at(centre, "2026-11-24T18:00")
        refusal = QueueError(code, opens_at=at(centre, "2026-11-25T08:30"))
        assert say.refused(centre, now, refusal, EN) == (reason, "Opens tomorrow at 08:30")

    def test_a_day_that_was_closed_early_says_why(self, centre: Centre) -> None:
        now = at(centre, "2026-11-24T13:00")
        refusal = QueueError("day_closed", opens_at=at(centre, "2026-11-25T08:30"), reason="power")
        assert say.refused(centre, now, refusal, RU) == (
            "Сегодня закрыто.",
            "Нет электричества. Откроется завтра в 08:30",
        )

    def test_before_the_hour_it_is_not_open_yet(self, centre: Centre) -> None:
        now = at(centre, "2026-11-24T08:00")
        refusal = QueueError("outside_hours", opens_at=at(centre, "2026-11-24T08:30"))
        assert say.refused(centre, now, refusal, AZ) == ("Hələ açılmayıb.", "Bu gün 08:30-dan açıqdır")

    def test_a_pause_is_told_in_the_centres_words(self, centre: Centre) -> None:
        refusal = QueueError("day_paused", reason="evacuation")
        assert say.refused(centre, 0, refusal, RU) == ("Временно приостановлено.", "Эвакуация")
        assert say.refused(centre, 0, QueueError("day_paused", reason="gone"), RU)[1] == ""

    @pytest.mark.parametrize(
        ("error", "title"),
        [
            (StoreUnavailable("store_busy"), "Bu dəfə alınmadı"),
            (QueueError("wrong_status"), "Bu nömrəni artıq ləğv etmək olmur"),
            (QueueError("limit_reached", opens_at=None), "Bu gün üçün talon qalmayıb."),
        ],
    )
    def test_messages_are_in_the_visitors_language(self, centre: Centre, error: NovbeError, title: str) -> None:
        assert say.problem(error, centre, 0, AZ)[0] == title


@pytest.mark.parametrize("language", ["az", "ru", "en"])
@pytest.mark.parametrize(
    "error",
    [
        QueueError("come_back_used", ticket="A042"),
        QueueError("come_back_too_late", date=date(2026, 3, 12)),
        QueueError("come_back_unknown", slip="GL-7Q4M-K2PD"),
    ],
    ids=lambda error: str(error.code),
)
def test_a_come_back_slip_that_cannot_be_used_says_why(centre: Centre, language: str, error: QueueError) -> None:
    title, text = say.problem(error, centre, 0, translator(language))
    assert title
    assert text
    assert not any(sign in title + text for sign in "{}_")
    if error.code == "come_back_used":
        assert "A042" in text
