"""The last counts of posts of 30 days and more: the series of age "final", never put beside an age."""

from __future__ import annotations

from typing import Any

from monitor.metrics.relations.aligned import AT, POST, beside, runs_of, summed, valued
from monitor.metrics.relations.tables import Table, when, whole


def last_bounds(posts: Table) -> Table:
    """When the last run begins, as `b_at`; `a_at` is null. Only the key of the runs is read."""
    import ibis

    run = runs_of(posts)
    keys = run.select(run_post=run.post_id, seen=run.first_seen_at, run_here=ibis.literal(1, "int64"))
    both = posts.left_join(keys, [posts.post_id == keys.run_post, keys.seen <= posts.as_of])
    here = ibis.coalesce(both.run_here, 0) == 1
    ends = both.group_by(*POST).aggregate(b_at=when(here, both.seen).max())
    return ends.mutate(a_at=ibis.null("int64"))


def at_last(rows: Table) -> Table:
    """Rows of `last_bounds` with the counts of that run, if its last look was at more than `age`; columns as
    in `aligned.at_age`."""
    import ibis

    rows = beside(rows)
    last: Any = ibis.ifelse(rows.b_last_seen_at < rows.as_of, rows.b_last_seen_at, rows.as_of)
    told = rows.b_at.notnull() & (last - rows.published_at > rows.age)
    rows = rows.mutate(pick=whole(told), interpolated=ibis.literal(0), share=ibis.literal(0.0)).alias(
        "picked"
    )
    return summed(valued(rows).select(*POST, *AT))
