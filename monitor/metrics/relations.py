"""The relations that metrics are computed over: narrow tables in, one row per post or snapshot out.

Every expression keeps to the portable subset: integers for instants, ranks and counts instead of a
median, a total order in each window, and a marker column (`*here`) after each left join, because a missing
row is NULL in one engine and 0 in another. Importing ibis takes seconds, so it waits for the first call.
"""

from __future__ import annotations

from typing import Any

from monitor.metrics.question import PARTS, SUBJECT

DAY = 86_400_000
Table = Any  # ibis publishes no useful types for column access

_TABLES = {
    "post": {
        "id": "int64", "account_id": "string", "kind": "string", "published_at": "int64", "flags": "string",
        "reply_to_own": "boolean", "first_seen_at": "int64", "gone_at": "int64",
    },
    "engagement_snapshot": {
        "post_id": "int64", "first_seen_at": "int64", "last_seen_at": "int64", "precision": "string",
        "raw_sha256": "string",
        **dict.fromkeys(PARTS, "int64"),
    },
    "audience_snapshot": {
        "account_id": "string", "seen_at": "int64", "followers": "int64", "posts_total": "int64",
        "precision": "string",
    },
    "coverage": {"id": "int64", "account_id": "string", "covers_from": "int64", "covers_to": "int64"},
    "subject": {name: "string" if name == "account_id" else "int64" for name in SUBJECT},
    "most": {"places": "int64"},
}  # fmt: skip


def table(name: str) -> Table:
    """One of the tables that docs/architecture.md opens to metrics, or one of literals: `subject`, `most`."""
    import ibis

    return ibis.table(_TABLES[name], name=name)


def when(condition: Any, value: Any) -> Any:
    """`value` where the condition holds, else null."""
    import ibis

    return ibis.ifelse(condition, value, ibis.null(value.type()))


def tally(condition: Any) -> Any:
    """How many rows hold; an unknown condition does not."""
    import ibis

    return ibis.ifelse(condition, 1, 0).sum()


def activity() -> Table:
    """One row per post in the account's window (`here` = 1), or one row with `here` = 0 if there is none.

    Constant per account: `covered` (ms), `undated`, `undated_own` (reposts left out), `last_at`, `ever`
    (how many posts are known up to the end, from before the window too).
    `gap` is the time since the post before, or since the start of the window.
    """
    import ibis

    subject, inside = table("subject"), _inside()
    earlier = ibis.window(
        group_by="post_account", order_by=[inside.published_at, inside.post_id], rows=(None, -1)
    )
    dated = when(inside.future == 0, inside.published_at)
    inside = inside.mutate(before=dated.max().over(earlier))
    inside = inside.mutate(gap=inside.published_at - ibis.coalesce(inside.before, inside.post_start))
    rows = subject.left_join(inside, subject.account_id == inside.post_account)
    rows = _with_constants(rows.mutate(here=ibis.coalesce(rows.here, 0)))
    return rows.mutate(day=rows.published_at - rows.published_at % DAY)


def _with_constants(rows: Table) -> Table:
    import ibis

    for extra, fields in ((_covered(), ["covered"]), (_undated(), ["undated", "undated_own"]),
                          (_last(), ["last_at", "ever"])):  # fmt: skip
        joined = rows.left_join(extra, rows.account_id == extra[extra.columns[0]])
        filled = {name: ibis.coalesce(joined[name], 0) for name in fields}
        rows = joined.drop(extra.columns[0]).mutate(**filled)
    return rows


def known() -> Table:
    """Posts of the asked accounts as far as known at `as_of`."""
    import ibis

    subject, post = table("subject"), table("post")
    both = subject.join(post, subject.account_id == post.account_id).filter(
        lambda row: row.first_seen_at <= row.as_of
    )
    future = ibis.ifelse(both.flags.like('%"date_future"%'), 1, 0)
    return both.mutate(future=future, own=ibis.ifelse(both.kind != "repost", 1, 0)).rename(post_id="id")


def _inside() -> Table:
    import ibis

    found = known().filter(
        lambda row: (row.published_at >= row.window_start) & (row.published_at < row.window_end)
    )
    return found.select(
        "post_id", "kind", "reply_to_own", "published_at", "future", "own",
        post_account=found.account_id, post_start=found.window_start, here=ibis.literal(1, "int64"),
    )  # fmt: skip


def _undated() -> Table:
    """Posts without a date cannot be placed; those first seen in the window are counted as missing."""
    found = known().filter(
        lambda row: (
            row.published_at.isnull()
            & (row.first_seen_at >= row.window_start)
            & (row.first_seen_at < row.window_end)
        )
    )
    return found.group_by(undated_account=found.account_id).aggregate(
        undated=found.post_id.count(), undated_own=found.own.sum()
    )


def _last() -> Table:
    found = known().filter(lambda row: (row.published_at < row.seen_until) & (row.future == 0))
    return found.group_by(last_account=found.account_id).aggregate(
        last_at=found.published_at.max(), ever=found.post_id.count()
    )


def _covered() -> Table:
    """Measure of the union of an account's spans: each adds what no earlier one reached."""
    import ibis

    subject, span = table("subject"), table("coverage")
    spans = subject.join(span, subject.account_id == span.account_id)
    spans = spans.mutate(
        lower=ibis.ifelse(spans.covers_from > spans.window_start, spans.covers_from, spans.window_start),
        upper=ibis.ifelse(spans.covers_to < spans.seen_until, spans.covers_to, spans.seen_until),
    ).filter(lambda row: row.upper > row.lower)
    order = [spans.lower, spans.upper, spans.id]
    reached = spans.upper.max().over(ibis.window(group_by="account_id", order_by=order, rows=(None, -1)))
    spans = spans.mutate(reached=ibis.coalesce(reached, spans.lower))
    since = ibis.ifelse(spans.reached > spans.lower, spans.reached, spans.lower)
    spans = spans.mutate(fresh=ibis.ifelse(spans.upper > since, spans.upper - since, 0))
    return spans.group_by(covered_account=spans.account_id).aggregate(covered=spans.fresh.sum())


def audience() -> Table:
    """One row per audience snapshot in the account's window.

    `of_first`/`of_last` are the times of the outermost snapshots with a follower count, `total_first` and
    `total_last` of those with a number of posts; `collected` counts the posts stored between the latter.
    """
    import ibis

    subject, snapshot = table("subject"), table("audience_snapshot")
    rows = subject.join(snapshot, subject.account_id == snapshot.account_id).filter(
        lambda row: (row.seen_at >= row.window_start) & (row.seen_at < row.window_end)
        & (row.seen_at <= row.as_of)
    )  # fmt: skip
    rows = rows.select("account_id", "seen_at", "followers", "posts_total", "precision")
    faced, totalled = (
        when(rows.followers.notnull(), rows.seen_at),
        when(rows.posts_total.notnull(), rows.seen_at),
    )
    bounds = rows.group_by("account_id").aggregate(
        of_first=faced.min(), of_last=faced.max(), total_first=totalled.min(), total_last=totalled.max()
    )
    rows = rows.join(bounds, "account_id")
    collected = _collected(bounds)
    rows = rows.left_join(collected, rows.account_id == collected.counted_account)
    return rows.mutate(
        collected=ibis.coalesce(rows.collected, 0), step=_step(rows.followers),
        rounded=ibis.ifelse(rows.precision == "rounded", 1, 0),
    )  # fmt: skip


def _step(count: Any) -> Any:
    """The largest power of ten up to a million that divides a count: how coarsely it can be rounded."""
    import ibis

    powers = [10**exponent for exponent in range(6, 0, -1)]
    return ibis.cases(*[(count % power == 0, power) for power in powers], else_=1)


def _collected(bounds: Table) -> Table:
    posts = known().filter(lambda row: row.future == 0)
    both = posts.join(bounds, posts.account_id == bounds.account_id, rname="{name}_bound").filter(
        lambda row: (row.published_at > row.total_first) & (row.published_at <= row.total_last)
    )
    return both.group_by(counted_account=both.account_id).aggregate(collected=both.post_id.count())
