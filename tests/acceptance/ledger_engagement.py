"""What a post of an account gets at an age, and that for each follower and view.

The weights are the default, `flat`. Reactions that are in neither list have no mood.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise

from monitor.sandbox.served import Shown
from tests.acceptance.ledger_seen import DAY, Seen, Told, views
from tests.acceptance.ledger_statistics import (
    ENOUGH,
    Estimate,
    Figure,
    Value,
    bare,
    iqmean,
    mean,
    ratio,
    share,
    with_interval,
)
from tests.acceptance.wires import INTERACTIONS

APPLAUSE, CONVERSATION, AMPLIFICATION = ("likes",), ("comments",), ("shares", "quotes")
EVERY = (*APPLAUSE, *CONVERSATION, *AMPLIFICATION)
APPROVING = ("👍", "❤", "🔥", "like", "love", "care")
REJECTING = ("angry",)


def _sums(seen: Seen) -> list[float]:
    return [one.total for one in seen.engaged]


def _parts(seen: Seen, *parts: str) -> list[float]:
    """By post the sum of these counts; nothing where the platform shows none of them."""
    told = set(parts) & set(INTERACTIONS.get(seen.member.platform, ()))
    return [sum(one.counts[part] for part in told) for one in seen.engaged] if told else []


def _iqmean(seen: Seen) -> Value:
    return iqmean(_sums(seen)) if len(seen.engaged) >= 8 else None


def _total(seen: Seen) -> Value:
    return sum(_sums(seen)) if len(seen.engaged) >= ENOUGH else None


def _conversation_ratio(seen: Seen) -> Value:
    comments = _parts(seen, *CONVERSATION)
    return ratio(sum(comments), sum(_sums(seen))) if len(comments) >= ENOUGH else None


def _top_share(seen: Seen) -> Value:
    ranked = sorted(_sums(seen), reverse=True)
    first = ranked[: -(-len(ranked) // 10)]
    return ratio(sum(first), sum(ranked)) if len(ranked) >= 10 else None


def _polarity(seen: Seen) -> Value:
    found = [seen.at_age(at, post, seen.age, _moods) for at, post in seen.eligible(seen.age)]
    known = [one for one in found if one is not None]
    good, bad = sum(one["good"] for one in known), sum(one["bad"] for one in known)
    return (good - bad) / (good + bad) if len(known) >= ENOUGH and good + bad >= 10 else None


def _moods(platform: str, shown: Shown) -> Told:
    if shown.reactions is None:
        return {}
    good, bad = (
        sum(count for name, count in shown.reactions if name in names) for names in (APPROVING, REJECTING)
    )
    return {"good": good, "bad": bad}


# for each follower


def _rates(seen: Seen) -> list[float]:
    faces = [(one.total, seen.face(one.at)) for one in seen.engaged]
    return [total / face for total, face in faces if face]


def _mean_face(seen: Seen) -> float | None:
    """The mean audience of the window: trapezoids between neighbouring counts."""
    inside = seen.audience_inside
    if len(inside) < 2:
        return float(inside[0][1]) if inside else None
    areas = [
        (later - at) / DAY * (size + next_size) / 2 for (at, size), (later, next_size) in pairwise(inside)
    ]
    return sum(areas) / ((inside[-1][0] - inside[0][0]) / DAY)


def _for_each(figure: Callable[[Seen], float | None], by: float = 1) -> Figure:
    """A figure for each `by` followers."""

    def rate(seen: Seen) -> Value:
        value, face = figure(seen), _mean_face(seen)
        return value / face * by if value is not None and face else None

    return bare(rate)


def _er_day(seen: Seen) -> Value:
    """Days with posts of which nothing is known are left out, and what was covered of them too."""
    start, end = seen.window.start, min(seen.window.end, seen.as_of - seen.age)
    covered, rates, used = seen.covered_in(start, end), [], 0
    for midnight in sorted({_midnight(at) for at, _ in seen.eligible(seen.age)}):
        totals = [one.total for one in seen.engaged if _midnight(one.at) == midnight]
        face = seen.face(midnight + DAY - timedelta(milliseconds=1))
        if totals and face:
            rates.append(sum(totals) / face)
            used += len(totals)
        else:
            covered -= seen.covered_in(max(start, midnight), min(end, midnight + DAY))
    return sum(rates) / (covered / DAY) if used >= ENOUGH and covered > timedelta() else None


def _midnight(at: datetime) -> datetime:
    return at.replace(hour=0, minute=0, second=0, microsecond=0)


# views


def _viewed(seen: Seen) -> list[tuple[float, float]]:
    """Interactions and views, where both are known and anybody looked."""
    found = [(one.total, seen.at_age(one.at, one.post, seen.age, views)) for one in seen.engaged]
    return [(total, known["views"]) for total, known in found if known and known["views"] > 0]


def _er_view_pooled(seen: Seen) -> Value:
    viewed = _viewed(seen)
    pooled = ratio(sum(total for total, _ in viewed), sum(seen_by for _, seen_by in viewed))
    return pooled if len(viewed) >= ENOUGH else None


def _view_rates(seen: Seen) -> list[float]:
    found = [(seen.at_age(at, post, seen.age, views), seen.face(at)) for at, post in seen.eligible(seen.age)]
    return [known["views"] / face for known, face in found if known and face]


def _each(name: str, *parts: str) -> dict[str, Figure]:
    """The figures of some counts: for each post, that for 1000 followers, and how many posts got any."""
    return {
        name: bare(lambda seen: mean(_parts(seen, *parts))),
        f"{name}_per_1000": _for_each(lambda seen: mean(_parts(seen, *parts)), 1000),
        f"{name}_share": bare(lambda seen: share(count >= 1 for count in _parts(seen, *parts))),
    }


def _median_of(values: Callable[[Seen], list[float]]) -> Figure:
    def figure(seen: Seen) -> Estimate:
        return with_interval(values(seen))

    return figure


FIGURES: dict[str, Figure] = {
    "interactions_median": _median_of(_sums),
    "interactions_iqmean": bare(_iqmean),
    "interactions_total": bare(_total),
    "interactions_mean": bare(lambda seen: mean(_sums(seen))),
    "interactions_per_1000": _for_each(lambda seen: mean(_sums(seen)), 1000),
    **_each("applause", *APPLAUSE),
    **_each("conversation", *CONVERSATION),
    **_each("amplification", *AMPLIFICATION),
    "weighted_interactions": bare(lambda seen: mean(_parts(seen, *EVERY))),
    "conversation_ratio": bare(_conversation_ratio),
    "reaction_polarity": bare(_polarity),
    "top_share": bare(_top_share),
    "er_post_followers_median": _median_of(_rates),
    "er_post_followers_mean": bare(lambda seen: mean(_rates(seen))),
    "er_account_followers": _for_each(lambda seen: mean(_sums(seen))),
    "er_day_followers": bare(_er_day),
    "er_view_pooled": bare(_er_view_pooled),
    "er_view_median": _median_of(lambda seen: [total / views for total, views in _viewed(seen)]),
    "view_rate_followers": _median_of(_view_rates),
    "view_rate_followers_mean": bare(lambda seen: mean(_view_rates(seen))),
}
