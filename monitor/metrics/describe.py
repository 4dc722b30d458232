"""What a metric is, for people: the data of `mfa-monitor metrics list|show` and the page docs/metrics.md."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from monitor.metrics.catalogue import METRICS
from monitor.metrics.metric import Metric


class Description(TypedDict):
    """Stable keys: they are the JSON of the command line."""

    name: str
    version: int
    unit: str
    formula: str
    source: str
    inputs: list[str]
    scope: list[str]
    needs_age: bool
    country: str | None
    edge_cases: list[str]


def describe(name: str) -> Description:
    """One metric in words; KeyError for a name that METRICS does not have."""
    metric = METRICS[name]
    return Description(
        name=metric.name, version=metric.version, unit=metric.unit, formula=metric.formula,
        source=metric.source, inputs=list(metric.inputs), scope=list(metric.scope),
        needs_age=metric.needs_age, country=metric.across, edge_cases=list(metric.edge_cases),
    )  # fmt: skip


HEAD = """\
# Metrics

This page is generated from the definitions (`python -m monitor.metrics`); a test keeps it current.
`mfa-monitor metrics show NAME` prints the same. "metrics.md" names the sections of the specification that
the definitions follow.

Rules for all of them:

- `None` is not 0: a count that the source did not give makes every sum it belongs to unknown.
- A window is half-open, `[start, end)`, in UTC; a day is a UTC date. An account's own `active_from` and
  `active_until` cut it.
- Nothing learnt after `as_of` takes part: posts and counts first seen later, deletions noticed later,
  coverage of later times.
- Every value carries `n`, `n_missing`, `n_pending`, `n_deleted`, `coverage` and `flags`. Shares are 0-1.
- Engagement is compared at one post age. Interaction sets belong to the platform; raw values and rates of
  different platforms are never put together, so a country with engagement figures on several platforms has
  none of its own (flag `several_platforms`) until one platform is asked for.
- A country's value is the sum, median or mean of its accounts' values; `n` counts the accounts with a
  value, `n_missing` those without. Its coverage is the accounts' mean, and below 0.5 it has no value (flag
  `uncovered`). A median needs three accounts.
- The top posts of a report are the own posts with the most interactions at the same age, network by network;
  posts that are gone are left out, and of two equal ones the earlier stands first.
"""

FLAGS = {
    "date_future": "posts dated in the future when seen were left out of day figures and of engagement",
    "followers_after": "a rate used a follower count taken after publication",
    "gross": "a sum of audiences that overlap",
    "inactive": "the account was not active in the window",
    "incomplete": "stored posts are below 95 % of the growth of the platform's own number",
    "insufficient": "too few observations to publish a value",
    "interpolated:N": "N posts have their counts from two looks around the age",
    "no_followers": "no follower count, or zero",
    "no_posts": "observed, and there was no post",
    "overcomplete": "stored posts are above 105 % of the growth of the platform's own number",
    "partial": "less than 90 % of the window was observed; rates use the covered days",
    "platform:NAME": "the platform that a country's engagement figure is about",
    "rounded": "the platform shows a count rounded",
    "several_platforms": "accounts with figures are on more than one platform",
    "tiny_audience": "fewer than 100 followers: shown, not ranked",
    "uncovered": "not enough of the window was observed to tell",
    "undated": "posts without a date, first seen in the window, are counted in n_missing",
    "unsupported": "the platform does not show this",
}
"""What each flag of a value says."""


def page() -> str:
    """docs/metrics.md."""
    rows = [
        f"| `{one.name}` | {one.unit} | {', '.join(one.scope)} | {one.formula} |" for one in METRICS.values()
    ]
    parts = [
        HEAD, _table(("metric", "unit", "scope", "formula"), rows), "## Flags\n",
        _table(("flag", "meaning"), [f"| `{flag}` | {meaning} |" for flag, meaning in FLAGS.items()]),
        "## Definitions\n", *(_section(metric) for metric in METRICS.values()),
    ]  # fmt: skip
    return "\n".join(parts)


def _table(head: tuple[str, ...], rows: Iterable[str]) -> str:
    return "\n".join([f"| {' | '.join(head)} |", "|" + "---|" * len(head), *rows, ""])


def _section(metric: Metric) -> str:
    country = f"; a country's value is the {metric.across} of its accounts'" if metric.across else ""
    facts = [
        f"### {metric.name}\n", f"{metric.formula}.\n",
        f"- unit: {metric.unit}; version {metric.version}{country}",
        f"- needs a post age: {'yes' if metric.needs_age else 'no'}",
        f"- read from: {', '.join(f'`{table}`' for table in metric.inputs)}", f"- source: {metric.source}",
        *(f"- {edge}" for edge in metric.edge_cases),
    ]  # fmt: skip
    return "\n".join(facts) + "\n"
