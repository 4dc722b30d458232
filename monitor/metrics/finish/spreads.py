"""The statistics of figures on resamples of their posts: intervals, and replicates for ranks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from monitor.metrics.catalogue import METRICS
from monitor.metrics.finish.figure import Answers
from monitor.metrics.metric import Family, Metric, Spread
from monitor.metrics.question import Question

if TYPE_CHECKING:
    import numpy as np

    from monitor.metrics.statistics.resampling import Resamples

    Column = np.ndarray[Any, Any]

ROWS: Mapping[Family, str] = {"posts": "kept", "eligible": "sample"}
"""The rows that are resampled, by family."""


def interval_of(metric: Metric, answers: Answers, question: Question) -> tuple[dict[str, float], set[str]]:
    """The 95 % interval of a figure, as fields of it, and the flag of its making; both empty without one.

    A figure whose interval is that of order statistics has none here.
    """
    spread = metric.spread
    if spread is None or spread.kind == "median" or not question.resamples or not _rows(spread, answers):
        return {}, set()
    known = answers.memo.setdefault("intervals", {})
    if metric.name not in known:
        known.update(_intervals(metric, answers, question))
    found = known[metric.name]
    if found is None:
        return {}, set()
    flags = set() if _draws(spread.family, answers, question).days else {"posts_resampled"}
    return {"ci_low": found[0], "ci_high": found[1]}, flags


def replicates(metric: Metric, answers: Answers, question: Question) -> np.ndarray[Any, Any] | None:
    """The figure on each resample, NaN where it does not exist; None for a figure that is not resampled."""
    spread = metric.spread
    if spread is None or not question.resamples or not _rows(spread, answers):
        return None
    return _statistic(spread, answers, question)


def _intervals(metric: Metric, answers: Answers, question: Question) -> dict[str, tuple[float, float] | None]:
    """That of the metric; of a ratio, those of all ratios of its family that are asked, at once."""
    import numpy as np

    from monitor.metrics.statistics.resampling import percentiles

    assert metric.spread is not None
    together = [metric]
    if metric.spread.kind == "ratio":
        wanted = [METRICS[name] for name in question.names or METRICS]
        together = [one for one in wanted if one.spread and one.spread.kind == "ratio"
                    and one.spread.family == metric.spread.family]  # fmt: skip
    spreads = [one.spread for one in together if one.spread]
    ratio = metric.spread.kind == "ratio"
    table = (
        _ratios(spreads, answers, question) if ratio else _statistic(metric.spread, answers, question)[None]
    )
    ends = percentiles(table, (2.5, 97.5))
    return {
        one.name: None if np.isnan(low) else (float(low), float(high))
        for one, (low, high) in zip(together, ends, strict=True)
    }


def _statistic(spread: Spread, answers: Answers, question: Question) -> np.ndarray[Any, Any]:
    if spread.kind == "ratio":
        found: Column = _ratios([spread], answers, question)[0]
        return found
    draws = _draws(spread.family, answers, question)
    above = _column(spread.above, spread, answers, question)
    if spread.kind == "median":
        return draws.median(above)
    return draws.interquartile_mean(above) if spread.kind == "iqmean" else draws.top_share(above)


def _ratios(spreads: Sequence[Spread], answers: Answers, question: Question) -> Column:
    """Ratios of one family, a row for each."""
    import numpy as np

    pairs = [
        (_column(one.above, one, answers, question), _column(one.below, one, answers, question))
        for one in spreads
    ]
    scales = np.array([_scale(one.scale, answers) for one in spreads])
    found: Column = _draws(spreads[0].family, answers, question).ratios(pairs) * scales[:, None]
    return found


def _rows(spread: Spread, answers: Answers) -> bool:
    return bool(len(answers.lists(ROWS[spread.family]).get("post_id", ())))


def _draws(family: Family, answers: Answers, question: Question) -> Resamples:
    """One draw per account and family, for all of its figures."""
    from monitor.metrics.statistics.resampling import resample, seed

    if family not in answers.memo:
        rows, who = answers.lists(ROWS[family]), answers.subject
        age = question.age if family == "eligible" else 0
        start = seed(who.account_id, who.start, who.end, family, age)
        answers.memo[family] = resample(rows["published_at"], rows["post_id"], start, question.resamples)
    draws: Resamples = answers.memo[family]
    return draws


def _scale(name: str, answers: Answers) -> float:
    if not name:
        return 1.0
    followers = answers.row("engagement").get("mean_followers")
    per = 1000.0 if name == "per_1000_followers" else 1.0
    return per / float(followers) if followers else float("nan")


def _column(name: str, spread: Spread, answers: Answers, question: Question) -> Any:
    """What Spread names, one number per post (NaN: unknown), or one number for all."""
    import numpy as np

    rows = answers.lists(ROWS[spread.family])
    if name == "one":
        return np.ones(len(rows["post_id"]))
    if name == "kept_days":
        return float(answers.row("engagement")["kept_days"] or 0.0)
    if name == "overperf_log2":
        from monitor.metrics.finish.earlier import judged

        return judged(answers).log2
    if name == "weighted":
        return _weighted(rows, question)
    return _DERIVED[name](rows) if name in _DERIVED else rows[name]


def _weighted(rows: Mapping[str, Column], question: Question) -> Column:
    import numpy as np

    parts = zip(("likes_at", "comments_at", "spread_at"), question.weights, strict=True)
    points = sum(weight * np.nan_to_num(rows[part]) for part, weight in parts)
    return np.where(np.isnan(rows["interactions"]), np.nan, points)


def _over(above: str, below: str) -> Callable[[Mapping[str, Column]], Column]:
    """Quotient where the lower one is above 0, else unknown."""

    def quotient(rows: Mapping[str, Column]) -> Column:
        import numpy as np

        under = rows[below]
        found: Column = np.divide(rows[above], under, out=np.full(len(under), np.nan), where=under > 0)
        return found

    return quotient


def _seen(column: str) -> Callable[[Mapping[str, Column]], Column]:
    def seen(rows: Mapping[str, Column]) -> Column:
        import numpy as np

        both = ~np.isnan(rows["interactions"]) & (rows["views_at"] > 0)
        return np.where(both, rows[column], np.nan)

    return seen


def _touched(column: str) -> Callable[[Mapping[str, Column]], Column]:
    def touched(rows: Mapping[str, Column]) -> Column:
        import numpy as np

        return np.where(np.isnan(rows[column]), np.nan, rows[column] >= 1)

    return touched


def _comments(rows: Mapping[str, Column]) -> Column:
    import numpy as np

    return np.where(np.isnan(rows["interactions"]), np.nan, rows["comments_at"])


_DERIVED: Mapping[str, Callable[[Mapping[str, Column]], Column]] = {
    "rate": _over("interactions", "followers"),
    "view_rate": _over("views_at", "followers"),
    "view_share": _over("interactions", "views_at"),
    "day_rate": _over("interactions", "day_followers"),
    "seen_interactions": _seen("interactions"),
    "seen_views": _seen("views_at"),
    "applause_touched": _touched("likes_at"),
    "conversation_touched": _touched("comments_at"),
    "amplification_touched": _touched("spread_at"),
    "comments_known": _comments,
    "mood": lambda rows: rows["good"] - rows["bad"],
    "felt": lambda rows: rows["good"] + rows["bad"],
}
