"""`metrics`: what is measured, and the figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from monitor.cli.context import (
    CountryOption,
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
from monitor.cli.output import Format, FormatOption, emit, emit_fields
from monitor.errors import ConfigError
from monitor.model import MetricValue


class ComputeByDefault(TyperGroup):
    """`metrics kz-mfa-x --window 7d` is `metrics compute kz-mfa-x --window 7d`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        named = bool(args) and (args[0] in self.commands or args[0] in ("-h", "--help"))
        return super().parse_args(ctx, args if named else ["compute", *args])


app = typer.Typer(
    help="Activity and engagement figures; without a word behind it: compute.", cls=ComputeByDefault
)
VALUE_COLUMNS = (
    "scope", "subject", "name", "version", "value", "label", "unit", "n", "n_missing", "n_pending",
    "n_deleted", "ci_low", "ci_high", "coverage", "flags", "age_hours", "window_start", "window_end", "as_of",
)  # fmt: skip
TABLE = Layout(
    {
        "name": "figure", "value": "value", "unit": "unit", "n": "n", "interval": "95 % interval",
        "coverage": "coverage", "flags": "flags",
    },
    spare=("unit", "coverage", "n"), flexible="flags",
)  # fmt: skip
DEFINITIONS = Layout({"name": "figure", "unit": "unit", "formula": "formula"}, flexible="formula")


class Age(StrEnum):
    """Standard post ages of engagement; final: the last known counts of posts of 30 days and more."""

    hour = "1h"
    six = "6h"
    day = "24h"
    three_days = "72h"
    week = "168h"
    month = "720h"
    final = "final"


def age_of(age: Age) -> float | None:
    """Hours; None for the final series."""
    return None if age is Age.final else float(age.removesuffix("h"))


@app.command("list")
def list_metrics(form: FormatOption = Format.table) -> None:
    """Every metric with its unit and formula."""
    rows = [_definition(name) for name in _all()]
    emit(rows, tuple(rows[0]), form, layout=DEFINITIONS)


@app.command()
def show(
    name: Annotated[str, typer.Argument(help="Name of a metric, from `metrics list`.")],
    form: FormatOption = Format.table,
) -> None:
    """Everything about one metric: unit, formula, source, inputs, edge cases."""
    if name not in _all():
        raise ConfigError(f"no metric {name}{nearest(name, _all(), 'metrics list')}")
    row = _definition(name)
    emit_fields(row, tuple(row), form)


@app.command()
def compute(
    context: typer.Context,
    accounts: Annotated[list[str] | None, typer.Argument(help="Account ids; none: all.")] = None,
    name: Annotated[
        list[str] | None, typer.Option("--name", help="Only this metric; may be repeated.")
    ] = None,
    country: CountryOption = None,
    platform: Annotated[str | None, typer.Option(help="Such as feed or mastodon.")] = None,
    window: WindowOption = "30d",
    since: SinceOption = None,
    until: UntilOption = None,
    age: Annotated[Age, typer.Option(help="Post age at which counts are compared.")] = Age.week,
    current_followers: Annotated[
        bool, typer.Option(help="With --age final: rates by today's followers, flagged and never ranked.")
    ] = False,
    keep: Annotated[bool, typer.Option(help="Keep the figures in the store, with their time.")] = False,
    parquet: Annotated[
        Path | None, typer.Option(help="Write the figures to this Parquet file and print nothing.")
    ] = None,
    form: FormatOption = Format.table,
) -> None:
    """Compute figures of a window, with interval, coverage and flags."""
    from monitor.collect.measure import measure

    now = datetime.now(UTC)
    span = window_of(window, since, until, now)
    _known(name or ())
    if current_followers and age is not Age.final:
        raise ConfigError("--current-followers goes with --age final only")
    settings = settings_of(context)
    with open_store(settings, read_only=not keep) as store:
        picked = chosen(store.accounts(), accounts or (), country, platform)
        wanted = [one.id for one in posting(picked, accounts or ())]
        values = measure(
            store, settings, span, now, age_of(age), names=name or (), accounts=wanted,
            final=age is Age.final, current_followers=current_followers,
        )  # fmt: skip
        if keep:
            store.save_metrics(values)
    if parquet:
        from monitor.engine import write_figures

        write_figures(values, parquet)
        return
    rows = [_row(value) for value in values]
    emit(_grouped(rows) if form is Format.table else rows, VALUE_COLUMNS, form, layout=TABLE)


def _all() -> tuple[str, ...]:
    """The figures of accounts and countries, and the scores of countries."""
    from monitor.metrics import METRICS
    from monitor.metrics.scores.catalogue import SCORES

    return (*METRICS, *SCORES)


def _known(names: Iterable[str]) -> None:
    from monitor.metrics import METRICS

    for name in names:
        if name not in METRICS:
            raise ConfigError(f"no metric {name}{nearest(name, METRICS, 'metrics list')}")


def _definition(name: str) -> dict[str, object]:
    from monitor.metrics import describe

    return dict(describe(name))


def _row(value: MetricValue) -> dict[str, object]:
    plain = {column: getattr(value, column) for column in VALUE_COLUMNS if not column.startswith("window_")}
    figure = value.label if value.label is not None and value.value is None else value.value
    return plain | {"value": figure, "window_start": value.window.start, "window_end": value.window.end}


def _grouped(rows: Iterable[dict[str, object]]) -> Iterator[dict[str, object]]:
    """For people: the account or country on a line of its own, its figures indented below."""
    for subject, figures in groupby(rows, key=lambda row: row["subject"]):
        yield dict.fromkeys(TABLE.heads, "") | {"name": subject}
        for row in figures:
            low, high = row["ci_low"], row["ci_high"]
            interval = "" if low is None or high is None else f"{shown(low)} – {shown(high)}"
            yield row | {"name": f"  {row['name']}", "interval": interval}
