"""How many followed an account when it published, at the end of each day, and over a window."""

from __future__ import annotations

from typing import Any

from monitor.metrics.relations.tables import DAY, Table, covered, laid, stretches, table, when

REACH = 7 * DAY
"""How far from its publication a post may borrow a follower count (docs/metrics.md)."""
FACED = ("followers", "after", "day_followers", "day_after")


def numbered(posts: Table) -> Table:
    """The posts with the `number` of follower counts up to their publication, and their UTC `day`.

    Posts and counts are laid on one line of time; at the same instant the count stands first.
    """
    import ibis

    faces = _faces()
    layer = faces.select("account_id", at=faces.seen_at, turn=ibis.literal(0, "int64"))
    line = laid(posts.mutate(at=posts.published_at, turn=ibis.literal(1, "int64")), layer)
    upto = ibis.window(group_by="account_id", order_by=[line.at, line.turn, line.post_id], rows=(None, 0))
    line = line.mutate(number=(1 - line.turn).sum().over(upto)).filter(lambda row: row.turn == 1)
    return line.select(*posts.columns, "number", day=line.at - line.at % DAY)


def faced(rows: Table) -> Table:
    """Rows of `numbered` posts with FACED.

    `followers` at the publication, `day_followers` at the end of the UTC day: the newest count not after it,
    else (`after`, `day_after` = 1) the oldest after it, both within seven days; null if 0 or unknown.
    """
    import ibis

    span = _between()
    span = span.rename(span_account="account_id", span_number="number")
    keys = [rows.account_id == span.span_account, rows.number == span.span_number]
    both = rows.left_join(span, keys)
    end = both.day + (DAY - 1)
    followers, after = _nearest(both, both.published_at)
    day_followers, day_after = _nearest(both, end)
    same_day = both.later_at <= end
    return both.select(
        *rows.columns, followers=when(followers > 0, followers), after=after,
        day_followers=ibis.cases((same_day, when(both.day_last > 0, both.day_last)),
                                 else_=when(day_followers > 0, day_followers)),
        day_after=ibis.cases((same_day, 0), else_=day_after),
    )  # fmt: skip


def faced_now(rows: Table) -> Table:
    """The same of the newest count known at `as_of`, where the question allows that, else null."""
    import ibis

    faces, none = current(), ibis.literal(0, "int64")
    faces = faces.select(faces_account=faces.account_id, newest=faces.mean_followers)
    both = rows.left_join(faces, rows.account_id == faces.faces_account)
    newest = when(both.newest > 0, both.newest)
    return both.select(
        *rows.columns, followers=newest, after=none, day_followers=newest, day_after=none,
        day=both.published_at - both.published_at % DAY,
    )  # fmt: skip


def _nearest(rows: Table, at: Any) -> tuple[Any, Any]:
    """The count nearest to the instant, of those that bound the span in which it lies; 1 if it came later."""
    import ibis

    near, far = at - rows.early_at <= REACH, rows.later_at - at <= REACH
    count = ibis.cases((near, rows.early), (far, rows.later), else_=ibis.null("int64"))
    return count, ibis.cases((near, 0), (far, 1), else_=0)


def _between() -> Table:
    """The spans between follower counts: the n-th begins with the n-th count, the one numbered 0 before all.

    `day_last` is the last count of the UTC day on which the span ends.
    """
    import ibis

    faces = _faces()
    faces = faces.mutate(day=faces.seen_at - faces.seen_at % DAY)
    days = ibis.window(group_by=["account_id", "day"], order_by=faces.seen_at.desc())
    faces = faces.mutate(last=faces.followers.first().over(days))
    order = ibis.window(group_by="account_id", order_by=faces.seen_at)
    faces = faces.mutate(
        number=ibis.row_number().over(order) + 1, later_at=faces.seen_at.lead().over(order),
        later=faces.followers.lead().over(order), day_last=faces["last"].lead().over(order),
    )  # fmt: skip
    spans = faces.select("account_id", "number", "later_at", "later", "day_last", early_at=faces.seen_at,
                         early=faces.followers)  # fmt: skip
    first = faces.filter(faces.number == 1)
    first = first.select("account_id", number=ibis.literal(0, "int64"), later_at=first.seen_at,
                         later=first.followers, day_last=first["last"])  # fmt: skip
    return laid(spans, first)


def _faces() -> Table:
    """Follower counts known at `as_of`, around the window."""
    subject, snapshot = table("subject"), table("audience_snapshot")
    return subject.join(snapshot, subject.account_id == snapshot.account_id).filter(
        lambda row: row.followers.notnull() & (row.seen_at <= row.as_of)
        & (row.seen_at >= row.window_start - REACH) & (row.seen_at < row.window_end + REACH + DAY)
    ).select("account_id", "seen_at", "followers", "window_start", "window_end")  # fmt: skip


def observed() -> Table:
    """How much of the span in which posts are old enough was covered, in ms, by account."""
    spans = covered("eligible_until")
    return spans.select("account_id", observed=spans.covered)


def unrated(rows: Table) -> Table:
    """How much of the days that have posts and no rate was covered, in ms, by account."""
    import ibis

    days = rows.group_by("account_id", "day").aggregate(rates=rows.day_rate.count())
    days = days.filter(days.rates == 0).select(day_account=days.account_id, day=days.day)
    spans = stretches("eligible_until")
    both = days.join(spans, days.day_account == spans.account_id)
    start = ibis.ifelse(both.since > both.day, both.since, both.day)
    end = ibis.ifelse(both.upper < both.day + DAY, both.upper, both.day + DAY)
    both = both.select("account_id", length=end - start).filter(lambda row: row.length > 0)
    return both.group_by("account_id").aggregate(unrated=both.length.sum())


def mean() -> Table:
    """Time-weighted mean over the window: trapezoids between neighbouring counts; of one, that count."""
    import ibis

    faces = _faces().filter(lambda row: (row.seen_at >= row.window_start) & (row.seen_at < row.window_end))
    order = ibis.window(group_by="account_id", order_by=faces.seen_at)
    faces = faces.mutate(before=faces.followers.lag().over(order), since=faces.seen_at.lag().over(order))
    area = (faces.seen_at - faces.since).cast("float64") * (faces.followers + faces.before).cast("float64")
    long = (faces.seen_at.max() - faces.seen_at.min()).cast("float64")
    return faces.group_by("account_id").aggregate(
        mean_followers=ibis.ifelse(
            faces.seen_at.count() > 1, area.sum() / (long * 2.0), faces.followers.max().cast("float64")
        )
    )


def current() -> Table:
    """The newest follower count known at `as_of`, however old, by account."""
    subject, snapshot = table("subject"), table("audience_snapshot")
    faces = subject.join(snapshot, subject.account_id == snapshot.account_id).filter(
        lambda row: row.followers.notnull() & (row.seen_at <= row.as_of) & (row.current == 1)
    ).select("account_id", "seen_at", "followers")  # fmt: skip
    last = faces.group_by("account_id").aggregate(last_at=faces.seen_at.max())
    last = last.select(last_account=last.account_id, last_at=last.last_at)
    both = last.join(snapshot, [last.last_account == snapshot.account_id, last.last_at == snapshot.seen_at])
    return both.select(account_id=both.last_account, mean_followers=both.followers.cast("float64"))
