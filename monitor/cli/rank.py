"""`rank accounts`, `rank countries`: who stands where, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby
from math import floor
from textwrap import fill
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.context import (
    CountryOption,
    SinceOption,
    UntilOption,
    WindowOption,
    chosen,
    nearest,
    open_store,
    settings_of,
    window_of,
)
from monitor.cli.layout import Layout, print_table, shown
from monitor.cli.metrics import Age, age_of
from monitor.cli.output import Format, FormatOption, emit
from monitor.errors import ConfigError

if TYPE_CHECKING:
    from monitor.collect.ranking import AccountPlace, CountryPlace, CountryTable
    from monitor.metrics.scores.then_and_now import ThenAndNow
    from monitor.model import MetricValue

app = typer.Typer(help="Who stands where, with how sure that is.", no_args_is_help=True)
HEADLINE = "er_post_followers_median"
ACCOUNT_COLUMNS = (
    "platform", "account", "country", "host_country", "rank", "rank_low", "rank_high", "p_top3",
    "p_above_next", "name", "version", "value", "unit", "ci_low", "ci_high", "n", "n_missing", "n_pending",
    "coverage",
    "flags", "not_ranked", "age_hours", "window_start", "window_end", "as_of",
)  # fmt: skip
COUNTRY_COLUMNS = (
    "country", "rank", "rank_low", "rank_high", "p_first", "name", "version", "value", "unit", "ci_low",
    "ci_high", "n", "n_missing", "coverage", "flags", "window_start", "window_end", "as_of",
)  # fmt: skip
ACCOUNTS = Layout(
    {
        "place": "rank", "sure": "90 %", "account": "account", "value": "value", "interval": "95 % interval",
        "n": "n", "coverage": "coverage", "p_top3": "P(top 3)", "told": "",
    },
    spare=("p_top3", "coverage", "n", "interval"), flexible="told", right=("place",),
)  # fmt: skip

STAGES = (
    "stage_presence",
    "stage_customization",
    "stage_uptodateness",
    "stage_engagement",
    "stage_diplomacy",
)
COUNTRIES = Layout(
    {
        "place": "rank", "sure": "90 %", "country": "country", "score_overall": "overall",
        "stage_presence": "presence", "stage_customization": "custom.", "stage_uptodateness": "current",
        "stage_engagement": "engagem.", "stage_diplomacy": "diplom.",
    },
    flexible="country", right=("place", "score_overall", *STAGES),
)  # fmt: skip
THEN = Layout({"name": "what", "then": "then", "now": "own, now"}, flexible="name")


@app.command()
def accounts(
    context: typer.Context,
    by: Annotated[str, typer.Option(help="Which figure, from `metrics list`.")] = HEADLINE,
    country: CountryOption = None,
    host: Annotated[
        str | None, typer.Option(help="Only missions that stand in this country, such as DE.")
    ] = None,
    platform: Annotated[str | None, typer.Option(help="Such as mastodon; left out: each by itself.")] = None,
    window: WindowOption = "30d",
    since: SinceOption = None,
    until: UntilOption = None,
    age: Annotated[Age, typer.Option(help="Post age at which counts are compared.")] = Age.week,
    form: FormatOption = Format.table,
) -> None:
    """Rank accounts within each network: figures of two networks do not compare.

    A rank comes with its 90 % interval. Accounts with fewer than 10 posts behind the figure, less than 90 %
    of the window observed, or fewer than 100 followers are shown without one.
    """
    from monitor.collect import ranking
    from monitor.metrics import METRICS

    if by not in METRICS:
        raise ConfigError(f"no metric {by}{nearest(by, METRICS, 'metrics list')}")
    now = datetime.now(UTC)
    span = window_of(window, since, until, now)
    settings = settings_of(context)
    with open_store(settings, read_only=True) as store:
        wanted = chosen(store.accounts(), (), country, platform)
        if host:
            wanted = [a for a in wanted if a.host_country == host.upper()]
            if not wanted:
                raise ConfigError(f"no account of a mission in {host.upper()}")
        places = ranking.accounts(store, settings, wanted, by, span, now, age_of(age))
    if form is Format.table:
        _print_accounts(places, by)
    else:
        emit([_account_row(place) for place in places], ACCOUNT_COLUMNS, form)


def _account_row(place: AccountPlace) -> dict[str, object]:
    value, rank = place.value, place.rank
    return {
        "platform": place.account.platform, "account": place.account.id, "country": place.account.country,
        "host_country": place.account.host_country, "rank": rank and rank.rank,
        "rank_low": rank and rank.rank_low, "rank_high": rank and rank.rank_high,
        "p_top3": rank and rank.p_top3, "p_above_next": place.above_next, "name": value.name,
        "version": value.version, "value": value.value, "unit": value.unit, "ci_low": value.ci_low,
        "ci_high": value.ci_high, "n": value.n, "n_missing": value.n_missing, "n_pending": value.n_pending,
        "coverage": value.coverage, "flags": value.flags, "not_ranked": place.why_not,
        "age_hours": value.age_hours, "window_start": value.window.start, "window_end": value.window.end,
        "as_of": value.as_of,
    }  # fmt: skip


def _print_accounts(places: Sequence[AccountPlace], by: str) -> None:
    if not places:
        print("no account to rank")
    for network, group in groupby(places, key=lambda place: place.account.platform):
        rows = [_account_row(place) | _account_words(place) for place in group]
        print(f"\n{network}: {by}, {rows[0]['unit']}\n")
        print_table(rows, ACCOUNTS)
    if places:
        print(
            "\nA rank's interval holds 90 % of the resamples. “above next” is said from"
            "\nP 0.95 on; ≈: this account and the next one are not told apart."
        )


def _account_words(place: AccountPlace) -> dict[str, object]:
    value, rank = place.value, place.rank
    told = place.why_not or ""
    if place.above_next is not None:
        told = f"{'above' if place.surely_above else '≈'} next, P {floor(place.above_next * 100) / 100:.2f}"
    return {
        "place": f"{rank.rank:g}" if rank else "–",
        "sure": _span(rank.rank_low, rank.rank_high, "g") if rank else "",
        "interval": _span(value.ci_low, value.ci_high, ""), "told": told,
    }  # fmt: skip


def _span(low: float | None, high: float | None, form: str) -> str:
    if low is None or high is None:
        return ""
    return f"{low:{form}} – {high:{form}}" if form else f"{shown(low)} – {shown(high)}"


@app.command()
def countries(
    context: typer.Context,
    country: Annotated[
        list[str] | None, typer.Option("--country", help="Only this one; may be repeated.")
    ] = None,
    window: WindowOption = "30d",
    since: SinceOption = None,
    until: UntilOption = None,
    form: FormatOption = Format.table,
) -> None:
    """Rank countries by five stages: presence, customization, up-to-dateness, engagement, diplomacy.

    An open formula, with the weights that monitor.toml gives; `metrics show score_overall` tells it.
    """
    from monitor.collect import ranking

    now = datetime.now(UTC)
    span = window_of(window, since, until, now)
    settings = settings_of(context)
    with open_store(settings, read_only=True) as store:
        table = ranking.countries(store, settings, [c.upper() for c in country or ()], span, now)
    if form is Format.table:
        _print_countries(table)
    else:
        emit([row for place in table.places for row in _country_rows(place)], COUNTRY_COLUMNS, form)


def _country_rows(place: CountryPlace) -> list[dict[str, object]]:
    rank = place.rank
    return [
        {
            "country": place.country, "rank": rank.rank, "rank_low": rank.rank_low,
            "rank_high": rank.rank_high, "p_first": rank.first, "name": value.name,
            "version": value.version, "value": value.value, "unit": value.unit, "ci_low": value.ci_low,
            "ci_high": value.ci_high, "n": value.n, "n_missing": value.n_missing, "coverage": value.coverage,
            "flags": value.flags, "window_start": value.window.start, "window_end": value.window.end,
            "as_of": value.as_of,
        }
        for value in place.values
    ]  # fmt: skip


def _print_countries(table: CountryTable) -> None:
    """One screen: places, stages with intervals, what the counts are of, weights, then and now."""
    if not table.places:
        print("no country to rank")
        return
    span = f"{table.window.start:%Y-%m-%d} to {table.window.end - timedelta(days=1):%Y-%m-%d}"
    print(f"Digital diplomacy by country, {span}: five stages, 0 to 100\n")
    print_table([_country_words(place) for place in table.places], COUNTRIES)
    print(
        "\n± is a 95 % interval over resamples of the country's accounts; where it lacks,"
        "\nplaces are counted, or fewer than 6 accounts are known. The 90 % span of ranks"
        "\nalso changes the weights at random (1,000 sets). A stage is reached with 50 and"
        "\nall before it. Custom.: customization; current: up to date."
        f"\nWeights of the five stages, in this order: {table.weights}."
        "\nAn own, open formula: `mfa-monitor metrics show score_overall`.\n"
    )
    for place in table.places:
        print(fill(f"{place.name}: {_behind(place)}", 80))
    if table.then:
        print("\nThen and now (published elsewhere, another measure, no input of the above):\n")
        print_table([_then_words(row) for row in table.then], THEN)
        print(fill(f"Then: {'; '.join(dict.fromkeys(row.source for row in table.then))}", 79))


def _country_words(place: CountryPlace) -> dict[str, object]:
    values = {value.name: value for value in place.values}
    words: dict[str, object] = {name: _with_doubt(values.get(name)) for name in STAGES}
    rank = place.rank
    return words | {
        "place": f"{rank.rank:g}" if rank.rank is not None else "–",
        "sure": _span(rank.rank_low, rank.rank_high, "g"), "country": place.name,
        "score_overall": _with_doubt(values["score_overall"]),
    }  # fmt: skip


def _with_doubt(value: MetricValue | None) -> str:
    """Points with the half of the interval's width; an en dash where nothing is known."""
    if value is None or value.value is None:
        return "–"
    if value.ci_low is None or value.ci_high is None:
        return f"{value.value:.0f}"
    return f"{value.value:.0f} ±{max(value.ci_high - value.value, value.value - value.ci_low):.0f}"


def _behind(place: CountryPlace) -> str:
    """What its figures are of, how far it came, and what a stage had to do without."""
    values = {value.name: value for value in place.values}
    overall, reached = values["score_overall"], values["stage_reached"]
    observed = "an unknown part" if overall.coverage is None else f"{floor(overall.coverage * 1000) / 10} %"
    told = f"{overall.n} accounts and assets, {observed} observed"
    if reached.value is not None:
        sure = _span(reached.ci_low, reached.ci_high, "g")
        told = f"stage {reached.value:g} of 5{sure and f' (95 %: {sure})'}, {told}"
    parts = [flag.removeprefix("missing:") for value in place.values for flag in value.flags
             if flag.startswith("missing:")]  # fmt: skip
    return f"{told}; nothing known of {', '.join(dict.fromkeys(parts))}." if parts else f"{told}."


def _then_words(row: ThenAndNow) -> dict[str, object]:
    name = f"{row.country} {row.name.replace('_', ' ')}"
    return {
        "name": f"{name}, {row.year}" if row.year else name,
        "then": f"{row.then} ({row.then_unit})" if row.then[:1].isdigit() else row.then,
        "now": "–" if row.now is None else f"{row.now} {row.now_unit}",
    }
