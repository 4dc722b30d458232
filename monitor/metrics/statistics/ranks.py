"""Places of accounts, with how sure they are. Pure numpy.

A replicate is a value that an account might have had: its statistic in one resample. In each replicate all
accounts are ranked jointly. The intervals are pointwise: each speaks of one account.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from monitor.metrics.statistics.resampling import Floats, existing

SURE = 0.95
"""A text says "A above B" from this probability on."""
TOP = 3
_BLOCK = 50  # replicates that are ranked at a time: they stay in the cache


@dataclass(frozen=True, slots=True)
class Rank:
    """1 is the highest value; accounts with the same value share the mean of their places.

    `rank_low`..`rank_high` hold at least 90 % of the replicates' ranks, and each was the rank of one: no
    place between two. `p_top3` is the share of replicates with a rank of at most 3. The three are None if the
    account has a value in fewer than half of the replicates.
    """

    account: str
    value: float
    rank: float
    rank_low: float | None
    rank_high: float | None
    p_top3: float | None


def ranks(replicates: Mapping[str, ArrayLike], values: Mapping[str, float]) -> list[Rank]:
    """The accounts of `values` from the highest to the lowest, of equals by name.

    Each has as many replicates, NaN where its statistic does not exist: it is left out of that replicate's
    ranking. Raises KeyError for an account without replicates, ValueError for another number of them.
    """
    accounts = sorted(values, key=lambda account: (-values[account], account))
    if not accounts:
        return []
    table = _table(accounts, replicates)
    placed = np.empty(table.shape)
    for first in range(0, table.shape[1], _BLOCK):
        placed[:, first : first + _BLOCK] = _places(table[:, first : first + _BLOCK].T).T
    ends = _ends(placed)
    exists = ~np.isnan(placed)
    top = np.divide(
        np.count_nonzero(placed <= TOP, axis=1), exists.sum(axis=1),
        out=np.full(len(accounts), np.nan), where=~np.isnan(ends[:, 0]),
    )  # fmt: skip
    plain = _places(np.array([[values[account] for account in accounts]]))[0]
    return [
        Rank(
            account, values[account], float(plain[i]), _known(ends[i, 0]), _known(ends[i, 1]), _known(top[i])
        )
        for i, account in enumerate(accounts)
    ]


def above(one: ArrayLike, other: ArrayLike) -> float | None:
    """P(one > other): share of the replicates with both in which it is so, and half of those with a tie."""
    first, second = np.asarray(one, np.float64), np.asarray(other, np.float64)
    both = int(np.count_nonzero(~(np.isnan(first) | np.isnan(second))))
    if not both:
        return None
    wins, ties = np.count_nonzero(first > second), np.count_nonzero(first == second)
    return float((wins + ties / 2) / both)


def _table(accounts: list[str], replicates: Mapping[str, ArrayLike]) -> Floats:
    rows = [np.asarray(replicates[account], np.float64) for account in accounts]
    for account, row in zip(accounts, rows, strict=True):
        if row.shape != rows[0].shape:
            raise ValueError(f"{account}: {row.shape} replicates where {accounts[0]} has {rows[0].shape}")
    return np.stack(rows)


def _places(rows: Floats) -> Floats:
    """In each row: 1 for the highest, the mean place for ties, NaN for NaN."""
    order = np.argsort(-rows, axis=1)
    ordered = np.take_along_axis(rows, order, axis=1)
    starts = np.ones(rows.shape, np.bool_)
    starts[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    ends = np.ones(rows.shape, np.bool_)
    ends[:, :-1] = starts[:, 1:]
    column = np.arange(rows.shape[1], dtype=np.int32)
    first = np.maximum.accumulate(np.where(starts, column, 0), axis=1)
    backwards = np.where(ends, column, len(column))[:, ::-1]
    last = np.minimum.accumulate(backwards, axis=1)[:, ::-1]
    places = np.empty(rows.shape)
    np.put_along_axis(places, order, np.where(np.isnan(ordered), np.nan, (first + last) / 2 + 1), axis=1)
    return places


def _ends(placed: Floats) -> Floats:
    """(rows, 2): the rank that at most 5 % of a row's replicates are below, and the one that at most 5 % are
    above; NaN for a row of which less than half exists."""
    ordered, enough, last = existing(placed)
    found = np.full((len(placed), 2), np.nan)
    found[enough, 0] = ordered[enough, last // 20]
    found[enough, 1] = ordered[enough, last - last // 20]
    return found


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
