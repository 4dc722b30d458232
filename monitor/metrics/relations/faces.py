"""Snapshots of an audience: the relations of audience."""

from __future__ import annotations

from typing import Any

from monitor.metrics.relations.tables import DAY, Table, dated_later, laid, table, when, whole

REACH = 61 * DAY
"""Before a day's change of followers, those of sixty days are looked at, and each needs the day before."""
_SHOWN = (
    "account_id", "seen_at", "followers", "posts_total", "of_first", "of_last", "total_first", "total_last",
    "step", "rounded",
)  # fmt: skip
FACES = ("account_id", "seen_at", "followers", "rounded")


def audience() -> Table:
    """One row per audience snapshot in the account's window, and one with the `collected` posts.

    `of_first`/`of_last` are the times of the outermost snapshots with a follower count, `total_first` and
    `total_last` of those with a number of posts; `collected` counts the posts stored between the latter.
    """
    subject, snapshot = table("subject"), table("audience_snapshot")
    seen = subject.join(snapshot, subject.account_id == snapshot.account_id).filter(_within)
    faced, totalled = (when(seen[name].notnull(), seen.seen_at) for name in ("followers", "posts_total"))
    bounds = seen.group_by("account_id").aggregate(
        of_first=faced.min(), of_last=faced.max(), total_first=totalled.min(), total_last=totalled.max(),
        **{name: seen[name].max() for name in ("window_start", "window_end", "as_of")},
    )  # fmt: skip
    rows = bounds.join(snapshot, bounds.account_id == snapshot.account_id).filter(_within)
    rows = rows.mutate(step=_step(rows.followers), rounded=whole(rows.precision == "rounded"))
    return laid(rows.select(*_SHOWN), _collected(bounds))


def _within(row: Table) -> Any:
    return (row.seen_at >= row.window_start) & (row.seen_at < row.window_end) & (row.seen_at <= row.as_of)


def _step(count: Any) -> Any:
    """The largest power of ten up to a million that divides a count: how coarsely it can be rounded."""
    import ibis

    powers = [10**exponent for exponent in range(6, 0, -1)]
    return ibis.cases(*[(count % power == 0, power) for power in powers], else_=1)


def _collected(bounds: Table) -> Table:
    """Posts dated between the first and the last showing of the platform's own number, by account."""
    post = table("post")
    both = bounds.join(post, bounds.account_id == post.account_id).filter(
        lambda row: (row.published_at > row.total_first) & (row.published_at <= row.total_last)
        & (row.first_seen_at <= row.as_of) & (dated_later(row) == 0)
    )  # fmt: skip
    return both.group_by("account_id").aggregate(collected=both.id.count())


def faces() -> Table:
    """The snapshots of the window and of the two months before it, a follower count in them or not.

    Until the end of the UTC day in which the window ends, so that its last day is whole.
    """
    import ibis

    subject, snapshot = table("subject"), table("audience_snapshot")
    first = ibis.ifelse(subject.seen_until < subject.window_start, subject.seen_until, subject.window_start)
    subject = subject.mutate(first=first - first % DAY - REACH)
    rows = subject.join(snapshot, subject.account_id == snapshot.account_id).filter(
        lambda row: (row.seen_at >= row.first)
        & (row.seen_at < row.window_end + DAY) & (row.seen_at <= row.as_of)
    )  # fmt: skip
    return rows.mutate(rounded=whole(rows.precision == "rounded")).select(*FACES)
