"""What visitors answered about their visits: ratings."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

import click

from shared.cli import words
from shared.cli.context import Console, pass_console
from shared.domain.centre import Centre
from shared.domain.centre import words as in_language
from shared.domain.hours import local
from shared.domain.rating import LEAST_ANSWERS, SCORES, Answers
from shared.translation import Translator

GROUPS: Final = ("area", "service", "staff")


class _Month(click.ParamType[date]):
    name = "month"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(f"{value}-01")
        except ValueError:
            self.fail(f"{value!r} is no month; write it as 2026-03", param, ctx)


@click.command()
@click.option("--month", type=_Month(), metavar="YYYY-MM", help="The month; else this one.")
@click.option("--by", type=click.Choice(GROUPS), default="area", show_default=True, help="What the lines are about.")
@click.option("--comments", is_flag=True, help="What was written, in alphabetical order.")
@pass_console
def ratings(console: Console, month: date | None, by: Any, comments: bool) -> None:
    """Show what visitors of a month answered.

    Scores are shown from ten answers on, so that nobody's own answer can be told.
    """
    view = console.read()
    month = month or local(view.centre, view.at).date().replace(day=1)
    found = console.access.ratings
    if comments:
        written = found.comments(month)
        console.answer(list(written), written)
        return
    tr = console.tr
    total, groups = found.of_month(month, by)
    named = {name: _name(view.centre, by, name, tr) for name in groups}
    value = {
        "month": f"{month:%Y-%m}",
        **_value(total),
        "by": by,
        "groups": [{"code": name, "name": named[name], **_value(answers)} for name, answers in groups.items()],
    }
    rows = [_row(tr("All", "visits of a month"), total), *(_row(named[name], groups[name]) for name in groups)]
    hint = tr("– fewer than %n answers, or too few to keep others apart", "", LEAST_ANSWERS)
    console.answer(value, [*words.table([_head(tr), *rows], right=(1, 2, 3, 4)), hint])


def _value(answers: Answers) -> Mapping[str, Any]:
    rate, mean = answers.response_rate, answers.mean
    scores = (
        None if answers.scores is None else {str(score): n for score, n in zip(SCORES, answers.scores, strict=True)}
    )
    return {
        "served": answers.served,
        "answered": answers.answered,
        "response_rate": None if rate is None else round(rate, 3),
        "mean": None if mean is None else round(mean, 2),
        "scores": scores,
    }


def _head(tr: Translator) -> tuple[str, ...]:
    return (
        "",
        tr("served", "so many visitors"),
        tr("answered", "so many visitors"),
        tr("response", "share of visitors who answered"),
        tr("mean", "of scores"),
        "5 · 4 · 3 · 2 · 1",
    )


def _row(name: str, answers: Answers) -> tuple[str, ...]:
    rate = "–" if answers.response_rate is None else f"{answers.response_rate:.0%}"
    mean = "–" if answers.mean is None else f"{answers.mean:.1f}"
    scores = "–" if answers.scores is None else " · ".join(map(str, reversed(answers.scores)))
    return name, str(answers.served), str(answers.answered), rate, mean, scores


def _name(centre: Centre, by: str, code: str, tr: Translator) -> str:
    """An area or a service that the centre no longer has keeps its code."""
    if by == "area" and code in centre.area_by_letter:
        return in_language(centre.area_by_letter[code].name, tr.language)
    if by == "service" and code in centre.service_by_code:
        return words.service_name(centre, code, tr)
    return code


COMMANDS = (ratings,)
