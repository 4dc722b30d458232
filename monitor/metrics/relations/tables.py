"""The tables that metrics read, and what all relations over them begin with.

Every expression keeps to the portable subset: integers for instants, ranks and counts instead of a
median, a total order in each window, and a marker column (`*here`) after each left join, because a missing
row is NULL in one engine and 0 in another. Importing ibis takes seconds, so it waits for the first call.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any

from monitor.metrics.question import COUNTS, SUBJECT

DAY = 86_400_000
BY_INDEX: ContextVar[bool] = ContextVar("by_index", default=True)
"""Does the engine find the posts of an account by an index? A store does; others read whole files."""
FORMATS = ("text", "link", "image", "video", "poll", "live")
"""Formats of posts, in the order of their numbers."""
Table = Any  # ibis publishes no useful types for column access

_TABLES = {
    "post": {
        "id": "int64", "account_id": "string", "kind": "string", "published_at": "int64", "flags": "string",
        "reply_to_own": "boolean", "first_seen_at": "int64", "gone_at": "int64", "format": "string",
        "asks": "boolean", "letters": "int64", "detected_language": "string", "described_by": "string",
    },
    "engagement_snapshot": {
        "post_id": "int64", "first_seen_at": "int64", "last_seen_at": "int64", "precision": "string",
        "raw_sha256": "string", "reactions": "string",
        **dict.fromkeys(COUNTS, "int64"),
    },
    "counted": {
        "account_id": "string", "age": "int64", "published_at": "int64", "post_id": "int64",
        "half_life": "float64", "share": "float64", **{f"{part}_at_age": "float64" for part in COUNTS},
        **dict.fromkeys(("interpolated", "rounded", "pick", "b_at", "a_at", "b_told", "a_told"), "int64"),
    },
    "reaction": {"post_id": "int64", "first_seen_at": "int64", "name": "string", "count": "int64"},
    "audience_snapshot": {
        "account_id": "string", "seen_at": "int64", "followers": "int64", "posts_total": "int64",
        "precision": "string",
    },
    "coverage": {"id": "int64", "account_id": "string", "covers_from": "int64", "covers_to": "int64"},
    "citation": {"post_id": "int64", "how": "string", "target": "string"},
    "country_mention": {"post_id": "int64", "country": "string"},
    "subject": {name: "string" if name in ("account_id", "platform") else "int64" for name in SUBJECT},
    "most": {"places": "int64"},
    "place": {"place": "int64"},
    "mood": {"name": "string", "sign": "int64"},
    "named": {"account_id": "string", "name": "string"},
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


def filled(value: Any) -> Any:
    """The largest value, 0 if there is none."""
    import ibis

    return ibis.coalesce(value.max(), 0)


def whole(condition: Any) -> Any:
    """1 where the condition holds, else 0."""
    import ibis

    return ibis.ifelse(condition, 1, 0)


def without(rows: Table, *names: str) -> Table:
    """All other columns, in their order: what ibis makes of `drop` differs from run to run."""
    return rows.select(*(name for name in rows.columns if name not in names))


def laid(*layers: Table) -> Table:
    """Rows of several relations under all their columns, null where a relation has no such column."""
    import ibis

    kinds = {name: kind for layer in layers for name, kind in layer.schema().items()}
    first, *others = (
        layer.select(**{
            name: layer[name] if name in layer.columns else ibis.null(kind) for name, kind in kinds.items()
        }) for layer in layers
    )  # fmt: skip
    for other in others:
        first = first.union(other)
    return first


def known() -> Table:
    """Posts of the asked accounts as far as known at `as_of`."""
    subject, post = table("subject"), table("post")
    both = subject.join(post, subject.account_id == post.account_id).filter(
        lambda row: row.first_seen_at <= row.as_of
    )
    return both.mutate(future=dated_later(both), own=whole(both.kind != "repost")).rename(post_id="id")


def dated_later(rows: Table) -> Any:
    """1 where a post was dated in the future when it was seen."""
    return whole(rows.flags.like('%"date_future"%'))


def inside() -> Table:
    """The posts dated within the account's window, those dated in the future when seen (`future`) too."""
    return known().filter(
        lambda row: (row.published_at >= row.window_start) & (row.published_at < row.window_end)
    )


def covered(until: str = "seen_until") -> Table:
    """Measure of the union of an account's spans, in ms."""
    parts = stretches(until)
    return parts.group_by("account_id").aggregate(covered=(parts.upper - parts.since).sum())


def stretches(until: str) -> Table:
    """The union of an account's spans up to that instant, in parts from `since` to `upper` that lie apart:
    each span adds what no earlier one reached."""
    import ibis

    subject, span = table("subject"), table("coverage")
    spans = subject.join(span, subject.account_id == span.account_id)
    spans = spans.mutate(
        lower=ibis.ifelse(spans.covers_from > spans.window_start, spans.covers_from, spans.window_start),
        upper=ibis.ifelse(spans.covers_to < spans[until], spans.covers_to, spans[until]),
    ).filter(lambda row: row.upper > row.lower)
    order = [spans.lower, spans.upper, spans.id]
    reached = spans.upper.max().over(ibis.window(group_by="account_id", order_by=order, rows=(None, -1)))
    spans = spans.mutate(reached=ibis.coalesce(reached, spans.lower))
    since = ibis.ifelse(spans.reached > spans.lower, spans.reached, spans.lower)
    spans = spans.mutate(since=since).filter(lambda row: row.upper > row.since)
    return spans.select("account_id", "since", "upper")
