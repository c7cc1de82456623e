"""A small centre, and moments as people write them."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from shared.domain.centre import (
    Area,
    Centre,
    Hours,
    NoShow,
    Policy,
    PriorityClass,
    Reason,
    Reception,
    Service,
    SpecialDay,
    Text,
    Window,
)

THURSDAY = "2026-03-05 10:00"
"""When tests begin unless they say otherwise."""


def at(moment: str, zone: str = "Asia/Baku") -> int:
    """A moment of a wall clock ("2026-03-05 10:00") as an instant."""
    return int(datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


def shown(instant: int | None, zone: str = "Asia/Baku") -> str | None:
    """An instant as a wall clock shows it, to the minute."""
    if instant is None:
        return None
    return datetime.fromtimestamp(instant / 1000, ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


def small_centre(**changes: Any) -> Centre:
    """Two areas, four services, three windows, a reception; `changes` replace whole fields."""
    centre = Centre(
        code="small",
        timezone="Asia/Baku",
        name=_text("Kiçik mərkəz", "Малый центр", "Small centre"),
        hours=Hours(("mon", "tue", "wed", "thu", "fri"), "09:00", "18:00", "08:30", "17:30"),
        areas=(
            Area("A", "hand-coins", _text("Pensiya", "Пенсия", "Pensions")),
            Area("B", "coins", _text("Müavinət", "Пособия", "Benefits")),
        ),
        services=(
            _service("pension", "A", 15),
            _service("card", "A", 5),
            _service("benefit", "B", 10),
            replace(_service("grant", "B", 20), daily_limit=2, issue_from="10:00", issue_until="12:00"),
        ),
        windows=(
            Window(1, areas=("A",)),
            Window(2, areas=("A", "B"), services=("reception",), offers=("low-desk", "ru")),
            Window(3, hall=2, areas=("B",), offers=("sign-language",)),
        ),
        days=(
            SpecialDay(date(2026, 3, 20), closed=True, name=_text("Novruz", "Новруз", "Novruz")),
            SpecialDay(date(2026, 3, 28), open="10:00", close="14:00", issue_until="13:30"),
        ),
        policy=Policy(
            no_show=NoShow(2, 60, "out"),
            undo_seconds=10,
            break_reasons=(Reason("lunch", _text("Nahar", "Обед", "Lunch")),),
            pause_reasons=(Reason("evacuation", _text("Təxliyə", "Эвакуация", "Evacuation")),),
            skip_reasons=(Reason("frail", _text("Halı pisdir", "Плохо себя чувствует", "Unwell")),),
        ),
        classes=(
            PriorityClass("priority", _text("Üstünlük", "Приоритет", "Priority"), head_start_minutes=60),
            PriorityClass("disabled", _text("Üstünlük 2", "Приоритет 2", "Priority 2"), head_start_minutes=90),
            PriorityClass("veteran", _text("Üstünlük 3", "Приоритет 3", "Priority 3"), strict=True),
        ),
        reception=Reception(
            "N", _text("Qəbul masası", "Стойка приёма", "Reception"), _text("Əmin deyiləm", "Не знаю", "I’m not sure")
        ),
    )
    return replace(centre, **changes)


def _service(code: str, area: str, minutes: int) -> Service:
    words = _text(f"{code} xidməti", f"услуга {code}", f"{code} service")
    return Service(code, area, words, words, minutes)


def _text(az: str, ru: str, en: str) -> Text:
    return {"az": az, "ru": ru, "en": en}
