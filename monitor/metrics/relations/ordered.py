"""What follows from the order of an account's values: medians with intervals, trimmed means, the best tenth.

Values of several kinds are laid under each other, so that one sorting serves them all.
"""

from __future__ import annotations

from typing import Any

from monitor.metrics.relations.tables import Table, table, when
from monitor.metrics.statistics.order import SCALE, SHIFT, Z2

ORDERED = ("interactions", "rate", "view_share", "view_rate")
"""Columns whose order matters, by the number that the relation `place` gives them, from 1."""


def ordered(rows: Table) -> Table:
    """One row per account and column of ORDERED that has values: X_median, X_low, X_high for its X, and of
    interactions `middle` (interquartile mean) and `best` (sum of the best tenth, rounded up)."""
    import ibis

    places = table("place")
    counts = rows.group_by("account_id").aggregate(**{f"n_{name}": rows[name].count() for name in ORDERED})
    counts = counts.rename(of_account="account_id")
    both = rows.select("account_id", "post_id", *ORDERED).cross_join(places)
    # on the left, so that the order of reading is the one written
    both = both.left_join(counts, both.account_id == counts.of_account)
    value = _of_place(both)
    both = both.filter(value.notnull()).select(
        "account_id", "post_id", "place", value=value, of=_of_place(both, "n_")
    )
    order = ibis.window(group_by=["account_id", "place"], order_by=[both.value, both.post_id])
    both = both.mutate(rank=ibis.row_number().over(order) + 1)
    return _summed(both.filter(_needed(both)))


def _of_place(rows: Table, prefix: str = "") -> Any:
    """The column of ORDERED that `place` names."""
    import ibis

    columns = [rows[prefix + name] for name in ORDERED]
    return ibis.cases(*((rows.place == place + 1, column) for place, column in enumerate(columns)),
                      else_=ibis.null(columns[0].type()))  # fmt: skip


def _needed(row: Table) -> Any:
    """Ranks that a statistic rests on: the middle, the ends of the interval, and much of the interactions."""
    rank, n = row["rank"], row.of
    inmost = _inner(rank, n) & ~_inner(rank + 1, n)
    outmost = _inner(n + 1 - rank, n) & ~_inner(n + 2 - rank, n)
    return _is_middle(row) | inmost | outmost | ((row.place == 1) & (rank * 4 > n - n % 4))


def middle(row: Table) -> Any:
    return when(_is_middle(row), row.value).mean()


def _is_middle(row: Table) -> Any:
    twice = row["rank"] * 2
    return (twice >= row.of) & (twice <= row.of + 2)


def low(row: Table) -> Any:
    return when(_inner(row["rank"], row.of), row.value).max()


def high(row: Table) -> Any:
    return when(_inner(row.of + 1 - row["rank"], row.of), row.value).min()


def _inner(rank: Any, n: Any) -> Any:
    """Is `rank` one of the first k?"""
    distance = n + 1 - rank * 2
    return (distance > 0) & (distance * distance * SCALE >= n * Z2 - SHIFT)


def _quarters(row: Table) -> Any:
    """Mean of the ranks above g and up to n - g, g = floor(n/4), in integers."""
    n, four = row.of, row["rank"] * 4
    trimmed = n - n % 4
    return when((four > trimmed) & (four <= n * 4 - trimmed), row.value).mean()


def _best(row: Table) -> Any:
    """Sum of the ceil(n/10) largest."""
    n = row.of
    return when((n - row["rank"]) * 10 < n + 9 - (n + 9) % 10, row.value).sum()


def _summed(rows: Table) -> Table:
    one = rows.group_by("account_id", "place").aggregate(
        median=middle(rows), low=low(rows), high=high(rows), middle=_quarters(rows), best=_best(rows)
    )
    columns = {}
    for place, name in enumerate(ORDERED):
        for key in ("median", "low", "high"):
            columns[f"{name}_{key}"] = when(one.place == place + 1, one[key])
    first = one.place == 1
    return one.select("account_id", **columns, middle=when(first, one.middle), best=when(first, one.best))
