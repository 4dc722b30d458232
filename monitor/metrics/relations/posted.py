"""Posts of a window, and what is known of their account beside them: the relations of activity."""

from __future__ import annotations

from monitor.metrics.relations.tables import (
    DAY,
    Table,
    covered,
    dated_later,
    inside,
    known,
    laid,
    table,
    when,
    whole,
)

WEEK = 7 * DAY
_MONDAY = 3 * DAY
"""1970 began on a Thursday: so much later, weeks begin at multiples of WEEK."""
KEPT = (
    "account_id", "published_at", "post_id", "own", "repost", "original", "to_others", "early", "early_gone",
    "described", "dialogue", "lasted",
)  # fmt: skip

_SHOWN = (
    "account_id", "kind", "published_at", "future", "own", "seen", "young", "to_others", "early", "gone",
    "gap", "pause", "new_day", "new_week", "here",
)  # fmt: skip


def activity() -> Table:
    """One row per post in the account's window (`here` = 1), and one per account with `here` = 0.

    The latter holds what is of the account: `covered` (ms), `undated` and `undated_own` (reposts left out),
    `last_before` (its newest post before the window, looked for only where the window has none) and its
    bounds; these are null in the rows of posts.
    `gap` is the time since the dated post before, or since the start of the window; `pause` the whole seconds
    between two posts; `new_day` and `new_week` mark the first own post of a UTC day and of an ISO week.
    """
    import ibis

    posts = _posts()
    earlier = ibis.window(
        group_by="account_id", order_by=[posts.published_at, posts.post_id], rows=(None, -1)
    )
    at, dated = posts.published_at, posts.future == 0
    mine = dated & (posts.own == 1)
    rows = posts.mutate(
        before=when(dated, at).max().over(earlier), own_before=when(mine, at).max().over(earlier)
    )
    mine = (rows.future == 0) & (rows.own == 1)
    since = rows.published_at - ibis.coalesce(rows.before, rows.opens_at)
    between = when(rows.future == 0, rows.published_at - rows.before)
    rows = rows.mutate(
        gap=when(rows.future == 0, since),
        pause=((between - between % 1000) / 1000).cast("int64"),
        new_day=whole(mine & _begins(rows, DAY, 0)), new_week=whole(mine & _begins(rows, WEEK, _MONDAY)),
        here=ibis.literal(1, "int64"),
    ).select(*_SHOWN)  # fmt: skip
    return laid(rows, _accounts(posts))


def _begins(rows: Table, length: int, shift: int) -> Table:
    """Is there no own post before this one in the same span of the calendar?"""
    start = rows.published_at - (rows.published_at + shift) % length
    return rows.own_before.isnull() | (rows.own_before < start)


def _posts() -> Table:
    found = inside()
    return found.select(
        "account_id", "post_id", "kind", "published_at", "future", "own",
        opens_at=found.window_start, seen=whole(found.published_at < found.seen_until),
        young=whole(found.published_at >= found.eligible_until), to_others=to_others(found),
        early=early(found), gone=whole(found.gone_at <= found.as_of),
    )  # fmt: skip


def _accounts(posts: Table) -> Table:
    """One row per asked account."""
    import ibis

    subject = table("subject")
    bounds = subject.select("account_id", "window_start", "seen_until", here=ibis.literal(0, "int64"))
    rows = laid(bounds, covered(), _undated(), _silent(posts))
    names = [name for name in rows.columns if name != "account_id"]
    return rows.group_by("account_id").aggregate(**{name: rows[name].max() for name in names})


def _undated() -> Table:
    """Posts without a date cannot be placed; those first seen in the window are counted as missing."""
    found = known().filter(
        lambda row: (
            row.published_at.isnull()
            & (row.first_seen_at >= row.window_start)
            & (row.first_seen_at < row.window_end)
        )
    )
    return found.group_by("account_id").aggregate(undated=found.post_id.count(), undated_own=found.own.sum())


def _silent(posts: Table) -> Table:
    """The newest post before the window, of the accounts without one within it."""
    heard = posts.filter((posts.future == 0) & (posts.seen == 1))
    heard = heard.group_by("account_id").aggregate(heard=heard.seen.max())
    bounds = table("subject").select("account_id", "window_start", "seen_until", "as_of")
    both = laid(bounds, heard)
    names = ("window_start", "seen_until", "as_of", "heard")
    quiet = both.group_by("account_id").aggregate(**{name: both[name].max() for name in names})
    quiet, post = quiet.filter(lambda row: row.heard.isnull()), table("post")
    earlier = quiet.join(post, quiet.account_id == post.account_id).filter(
        lambda row: (row.published_at < row.window_start) & (row.published_at < row.seen_until)
        & (row.first_seen_at <= row.as_of) & (dated_later(row) == 0)
    )  # fmt: skip
    return earlier.group_by("account_id").aggregate(last_before=earlier.published_at.max())


def kept() -> Table:
    """The window's dated posts one by one, each with what it is, as 0 or 1.

    `lasted` is how long a post of those seen early stood, in ms; null while it stands.
    """
    rows = inside().filter(lambda row: row.future == 0)
    told = (rows.own == 1) & rows.described_by.notnull()
    gone = (rows.gone_at <= rows.as_of) & (early(rows) == 1)
    return rows.mutate(
        repost=1 - rows.own, original=whole(rows.kind == "original"), to_others=to_others(rows),
        early=early(rows), early_gone=whole(gone), lasted=when(gone, rows.gone_at - rows.published_at),
        described=whole(told), dialogue=whole(told & is_talk(rows)),
    ).select(*KEPT)  # fmt: skip


def to_others(rows: Table) -> Table:
    """1 for a reply that is known to answer another account."""
    return whole((rows.kind == "reply") & ~rows.reply_to_own)


def is_talk(rows: Table) -> Table:
    """Does a post answer another account, quote, or ask?"""
    return (to_others(rows) == 1) | (rows.kind == "quote") | (whole(rows.asks) == 1)


def early(rows: Table) -> Table:
    """1 if seen within a day of its publication: only such a post can be seen to vanish."""
    return whole(rows.first_seen_at - rows.published_at < DAY)
