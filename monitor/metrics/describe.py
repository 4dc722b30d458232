"""What a metric is, for people: the data of `mfa-monitor metrics list|show` and the page docs/metrics.md."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from monitor.metrics.catalogue import METRICS
from monitor.metrics.scores.catalogue import SCORE_FLAGS, SCORES


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
    """One figure in words; KeyError for a name that neither METRICS nor SCORES has."""
    if name in SCORES:
        one = SCORES[name]
        return Description(
            name=one.name, version=one.version, unit=one.unit, formula=one.formula, source=one.source,
            inputs=list(one.inputs), scope=["country"], needs_age=False, country=None,
            edge_cases=list(one.edge_cases),
        )  # fmt: skip
    metric = METRICS[name]
    return Description(
        name=metric.name, version=metric.version, unit=metric.unit, formula=metric.formula,
        source=metric.source, inputs=list(metric.inputs), scope=list(metric.scope),
        needs_age=metric.needs_age, country=metric.across, edge_cases=list(metric.edge_cases),
    )  # fmt: skip


SCORE_HEAD = """\
## Countries

Five stages, their means and what goes with them: `mfa-monitor rank countries`. An own, open formula with
weights of yours; nobody else's ranking, and no reconstruction of one. `reach` to `leader_traction` are our
readings of the indicators that the Digital Diplomacy Index names.
"""

HEAD = """\
# Metrics

This page is generated from the definitions (`python -m monitor.metrics`); a test keeps it current.
`mfa-monitor metrics show NAME` prints the same. A source is the publication whose measure it is, with the
address that describes it; "own" is a formula of this project.

Rules for all of them:

- `None` is not 0: a count that the source did not give makes every sum it belongs to unknown.
- A window is half-open, `[start, end)`, in UTC; a day is a UTC date. An account's own `active_from` and
  `active_until` cut it.
- What was learnt after `as_of` does not take part: posts and counts first seen later, deletions noticed
  later, coverage of later times. What a later look proved of the time before does: that a count had stayed
  as it was, and that nothing was missed. For a report as it was read that night there is `report --as-kept`.
- Every value carries `n`, `n_missing`, `n_pending`, `n_deleted`, `coverage` and `flags`. Shares are 0-1.
- Engagement is compared at one post age. Interaction sets belong to the platform; raw values and rates of
  different platforms are never put together, so a country with engagement figures on several platforms has
  none of its own (flag `several_platforms`) until one platform is asked for.
- A country's value is the sum, median or mean of its accounts' values; `n` counts the accounts with a
  value, `n_missing` those without. Its coverage is the accounts' mean, and below 0.5 it has no value (flag
  `uncovered`). A median needs three accounts.
- An interval is that of order statistics for a median, else the 2.5th and 97.5th percentile over resamples
  of an account's days with posts (of its posts where such days are fewer than 20). It needs n >= 6.
- Figures of the citation graph that rest on what others wrote carry the coverage of those others.
- Websites, app stores and newsletters are assets: they take no part in any of these figures.
- The top posts of a report are the own posts with the most interactions at the same age, network by network;
  posts that are gone are left out, and of two equal ones the earlier stands first.
"""

FLAGS = {
    "anomaly:YYYY-MM-DD": "on this UTC day the follower count jumped, seen against the 60 days before",
    "benchmark_all_types": "posts were measured by earlier posts of every format, "
    "for want of ten of their own",
    "date_future": "posts dated in the future when seen were left out of day figures and of engagement",
    "final": "the last counts of posts of 30 days and more, not those at an age",
    "followers_after": "a rate used a follower count taken after publication",
    "followers_current": "a rate used today's follower count: shown, not ranked",
    "gross": "a sum of audiences that overlap",
    "inactive": "the account was not active in the window",
    "incomplete": "stored posts are below 95 % of the growth of the platform's own number",
    "insufficient": "too few observations to publish a value",
    "interpolated:N": "N posts have their counts from two looks around the age",
    "no_followers": "no follower count, or zero",
    "no_posts": "observed, and there was no post",
    "no_reference": "the reference table (platform users, official languages) lacks it",
    "overcomplete": "stored posts are above 105 % of the growth of the platform's own number",
    "partial": "less than 90 % of the window was observed; rates use the covered days",
    "platform:NAME": "the platform that a country's engagement figure is about",
    "posts_resampled": "the interval is of resampled posts, for fewer than 20 days had one",
    "rounded": "the platform shows a count rounded",
    "several_platforms": "accounts with figures are on more than one platform",
    "survivors_only": "posts were first seen a day after publication or later: "
    "what was deleted before is not among them",
    "tiny_audience": "fewer than 100 followers: shown, not ranked",
    "uncovered": "not enough of the window was observed to tell",
    "undated": "posts without a date, first seen in the window, are counted in n_missing",
    "unsupported": "the platform does not show this",
    "views_inconsistent": "posts with interactions and no view were left out",
    "weights:NAME": "how likes, comments and shares were weighted",
}
"""What each flag of a value says."""


_COUNTRY = {
    "": "", "only": "; of countries alone",
    "pooled": "; a country's value is made of all its accounts' posts together",
}  # fmt: skip
"""How a country comes by its value, where that is not a sum, median or mean."""


def page() -> str:
    """docs/metrics.md."""
    rows = [
        f"| `{one.name}` | {one.unit} | {', '.join(one.scope)} | {one.formula} |" for one in METRICS.values()
    ]
    flags = dict(sorted((dict(SCORE_FLAGS) | FLAGS).items()))
    scores = [f"| `{one.name}` | {one.unit} | country | {one.formula} |" for one in SCORES.values()]
    parts = [
        HEAD, _table(("metric", "unit", "scope", "formula"), rows), SCORE_HEAD,
        _table(("figure", "unit", "scope", "formula"), scores), "## Flags\n",
        _table(("flag", "meaning"), [f"| `{flag}` | {meaning} |" for flag, meaning in flags.items()]),
        "## Definitions\n", *(_section(describe(name)) for name in (*METRICS, *SCORES)),
    ]  # fmt: skip
    return "\n".join(parts)


def _table(head: tuple[str, ...], rows: Iterable[str]) -> str:
    return "\n".join([f"| {' | '.join(head)} |", "|" + "---|" * len(head), *rows, ""])


def _section(one: Description) -> str:
    across = one["country"] or ""
    country = _COUNTRY.get(across, f"; a country's value is the {across} of its accounts'")
    facts = [
        f"### {one['name']}\n", f"{one['formula']}.\n",
        f"- unit: {one['unit']}; version {one['version']}{country}",
        f"- needs a post age: {'yes' if one['needs_age'] else 'no'}",
        f"- read from: {', '.join(f'`{place}`' for place in one['inputs'])}", f"- source: {one['source']}",
        *(f"- {edge}" for edge in one["edge_cases"]),
    ]  # fmt: skip
    return "\n".join(facts) + "\n"
