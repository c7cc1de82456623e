"""Writes the tables of docs/estimates.md from the figures of `make -s bench-json WHAT=estimates`, read from a file."""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

DOCUMENT = Path(__file__).parents[2] / "docs" / "estimates.md"
BEGIN, END = "<!-- tables: begin -->", "<!-- tables: end -->"


def tables(figures: Mapping[str, Any]) -> Iterator[str]:
    """The lines of all tables."""
    columns = "scored | naive | last wait | moving average | **replay** | replay ÷ naive | p10–p90 holds | ≤ p90 |"
    yield f"| windows, load | {columns}"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    for name, ratio in figures["eta_ratio"].items():
        windows, load = name.split("/")
        low, high = figures["eta_ratio_from"][name], figures["eta_ratio_to"][name]
        others = " | ".join(f"{figures[f'{formula}_error_min'][name]:.1f}" for formula in ("naive", "last", "moving"))
        yield (
            f"| {windows}, {load} | {figures['scored'][name]} | {others} | **{figures['eta_error_min'][name]:.1f}**"
            f" | {ratio:.2f} ({low:.2f}–{high:.2f}) | {figures['eta_coverage_by'][name]:.0%}"
            f" | {figures['below_p90_by'][name]:.0%} |"
        )
    yield ""
    yield (
        f"All together: p10–p90 holds for {figures['eta_coverage']:.1%}, {figures['below_p90']:.1%} are called by p90,"
        f" and {figures['shown_coverage']:.1%} within the range that people read (rounded outwards to 5 minutes)."
    )
    yield ""
    if figures["trace_ratio"] is None:
        yield "The call centre's log was not there."
    else:
        yield from _trace(figures)
    yield ""
    yield (
        f"Cost of all estimates (everybody who waits, every area): {figures['eta_100_ms']:.0f} ms with 100 waiting,"
        f" {figures['eta_1000_ms']:.0f} ms with 1,000. M/M/c: at most {figures['erlang_error']:.1%} from Erlang's"
        " formula."
    )


def _trace(figures: Mapping[str, Any]) -> Iterator[str]:
    yield "| the call centre | scored | replay ÷ naive | ÷ last wait | ÷ moving average | p10–p90 holds |"
    yield "| --- | --- | --- | --- | --- | --- |"
    kinds = (
        ("fewer", "agents' times through the rule, one in six removed"),
        ("changed", "the same, after learning with all agents"),
        ("raw", "the log as it is, agents' states inferred"),
    )
    for kind, words in kinds:
        ratios = " | ".join(f"{figures[f'trace_{kind}'][formula]:.2f}" for formula in ("naive", "last", "moving"))
        yield f"| {words} | {figures['trace_scored'][kind]} | {ratios} | {figures[f'trace_{kind}_coverage']:.0%} |"
    yield ""
    low, high = figures["trace_ratio_from"], figures["trace_ratio_to"]
    yield f"The first ratio lies between {low:.2f} and {high:.2f} (95 % of bootstrap samples of days)."


def main() -> None:
    """Replaces what stands between the marks of the document."""
    figures = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    before, rest = DOCUMENT.read_text(encoding="utf-8").split(BEGIN)
    _, after = rest.split(END)
    DOCUMENT.write_text("\n".join([before + BEGIN, *tables(figures), END + after]), encoding="utf-8")


if __name__ == "__main__":
    main()
