"""`compare A B`: two accounts side by side, and what can be said of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.context import (
    SinceOption,
    UntilOption,
    WindowOption,
    chosen,
    nearest,
    open_store,
    posting,
    settings_of,
    window_of,
)
from monitor.cli.layout import Layout, shown
from monitor.cli.metrics import Age, age_of
from monitor.cli.output import Format, FormatOption, emit
from monitor.errors import ConfigError

if TYPE_CHECKING:
    from monitor.collect.ranking import Pair

COLUMNS = (
    "name", "version", "unit", "a", "a_ci_low", "a_ci_high", "a_n", "a_coverage", "a_flags", "b", "b_ci_low",
    "b_ci_high", "b_n", "b_coverage", "b_flags", "p_a_above_b", "verdict", "age_hours", "window_start",
    "window_end", "as_of",
)  # fmt: skip
USUAL = (
    "posts_per_day", "active_day_share", "originality", "dialogue_share", "followers", "growth_weekly",
    "interactions_median", "er_post_followers_median", "er_view_median", "conversation_per_1000",
    "amplification_per_1000", "overperf_log2", "peer_in_degree",
)  # fmt: skip
"""Compared when no figure is named."""
TABLE = Layout(
    {
        "name": "figure", "a": "A", "a_interval": "95 % interval", "b": "B", "b_interval": "95 % interval",
        "verdict": "",
    },
    spare=("a_interval", "b_interval"), flexible="verdict", right=("a", "b"),
)  # fmt: skip


def compare(
    context: typer.Context,
    a: Annotated[str, typer.Argument(help="Account id.")],
    b: Annotated[str, typer.Argument(help="Another account id.")],
    name: Annotated[
        list[str] | None, typer.Option("--name", help="Only this figure; may be repeated.")
    ] = None,
    window: WindowOption = "30d",
    since: SinceOption = None,
    until: UntilOption = None,
    age: Annotated[Age, typer.Option(help="Post age at which counts are compared.")] = Age.week,
    form: FormatOption = Format.table,
) -> None:
    """Set two accounts side by side. "above" is said only where it holds in 95 % of the resamples.

    Figures of what posts received are compared within one network only.
    """
    from monitor.collect import ranking
    from monitor.metrics import METRICS

    for one in name or ():
        if one not in METRICS:
            raise ConfigError(f"no metric {one}{nearest(one, METRICS, 'metrics list')}")
    if a == b:
        raise ConfigError(f"{a} twice: name two accounts")
    now = datetime.now(UTC)
    span = window_of(window, since, until, now)
    settings = settings_of(context)
    with open_store(settings, read_only=True) as store:
        first, second = posting(chosen(store.accounts(), (a, b)), (a, b))
        pairs = ranking.pairs(store, settings, first, second, tuple(name or USUAL), span, now, age_of(age))
    rows = [_row(pair) for pair in pairs]
    if form is Format.table:
        print(f"A: {first.id}\nB: {second.id}\n")
        emit([row | _words(row) for row in rows], COLUMNS, form, layout=TABLE)
    else:
        emit(rows, COLUMNS, form)


def _row(pair: Pair) -> dict[str, object]:
    one, other = pair.first, pair.second
    sides = {
        f"{side}{key}": getattr(value, field)
        for side, value in (("a", one), ("b", other))
        for key, field in (("", "value"), ("_ci_low", "ci_low"), ("_ci_high", "ci_high"), ("_n", "n"),
                           ("_coverage", "coverage"), ("_flags", "flags"))
    }  # fmt: skip
    return sides | {
        "name": one.name, "version": one.version, "unit": one.unit, "p_a_above_b": pair.above,
        "verdict": pair.verdict, "age_hours": one.age_hours, "window_start": one.window.start,
        "window_end": one.window.end, "as_of": one.as_of,
    }  # fmt: skip


def _words(row: dict[str, object]) -> dict[str, object]:
    return {f"{side}_interval": _interval(row, side) for side in ("a", "b")}


def _interval(row: dict[str, object], side: str) -> str:
    low, high = row[f"{side}_ci_low"], row[f"{side}_ci_high"]
    return "" if low is None or high is None else f"{shown(low)} – {shown(high)}"
