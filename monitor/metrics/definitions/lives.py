"""How fast posts reach half of what a week brings them: the relation and the figure of half-life."""

from __future__ import annotations

from collections.abc import Mapping

import monitor.metrics.relations.aligned as aligned
from monitor.metrics.literature import OWN
from monitor.metrics.metric import Expression, Metric
from monitor.metrics.question import PARTS
from monitor.metrics.relations.ordered import high, low, middle
from monitor.metrics.relations.tables import Table, laid, table, tally, when, whole

HOUR = 3_600_000
WEEK = 168 * HOUR
_KEY = ("account_id", "post_id")


def lives() -> Table:
    """One row per own post of the window older than a week: `life`, the age in ms at which it had half of its
    interactions at 168 h, null if that is unknown, `rank` and the number `of` lives of the account; besides
    one row per account with the number of posts that are `young`."""
    import ibis

    posts = aligned.own_posts().filter(
        lambda row: (row.published_at >= row.window_start) & (row.published_at < row.window_end)
        & (row.needs_likes + row.needs_comments + row.needs_shares + row.needs_quotes > 0)
    )  # fmt: skip
    posts = posts.mutate(
        age=ibis.literal(WEEK, "int64"), young=whole(posts.published_at >= posts.as_of - WEEK)
    )
    old = posts.filter(posts.young == 0).select(*aligned.POST)
    halves = halved(old)
    young = posts.group_by("account_id").aggregate(young=posts.young.sum())
    return laid(_ranked(halves), young, old.group_by("account_id").aggregate(old=old.post_id.count()))


def halved(old: Table) -> Table:
    """Posts that are old enough, with their `life`; what was settled is read."""
    both, here = aligned.settled(old)
    kept = both.filter(here == 1).select(*_KEY, "interpolated", "rounded", life=both.half_life)
    return kept.union(halves(both.filter(here == 0).select(*old.columns)))


def halves(old: Table) -> Table:
    """The same from the runs."""
    week = aligned.summed(aligned.live(old))
    found = _halves(week.filter(week.interactions > 0).alias("placed"))
    return found.select(*_KEY, "interpolated", "rounded", "life")


def _halves(week: Table) -> Table:
    """Per post the age at which its count crossed the half for the first time."""
    import ibis

    looks = _looks(week)
    order = ibis.window(group_by="post_id", order_by=looks.look)
    looks = looks.mutate(before=looks.look.lag().over(order), less=looks.count_at.lag().over(order))
    step = (looks.total / 2.0 - looks.less) / (looks.count_at - looks.less)
    between = looks.before.cast("float64") + step * (looks.look - looks.before).cast("float64")
    enough = looks.count_at * 2.0 >= looks.total
    crossed = ibis.cases(  # of several crossings the first is the smallest: they lie apart in time
        (enough & looks.before.isnull(), looks.look.cast("float64")),
        (enough & (looks.less * 2.0 < looks.total), between), else_=ibis.null("float64"),
    )  # fmt: skip
    ends = looks.group_by(*_KEY).aggregate(
        looks=looks.look.count(), youngest=looks.look.min(), crossed=crossed.min(),
        interpolated=looks.interpolated.max(), rounded=looks.rounded.max(),
    )  # fmt: skip
    return ends.mutate(life=when((ends.looks >= 3) & (ends.youngest <= HOUR), ends.crossed))


def _looks(week: Table) -> Table:
    """Both ends of every run with known interactions, younger than a week and a bit."""
    import ibis

    run = aligned.runs_of(week)
    runs = run.select(
        run_post=run.post_id, seen=run.first_seen_at, seen_last=run.last_seen_at,
        **{f"run_{part}": run[part] for part in PARTS},
    )  # fmt: skip
    # a left join, so that every engine goes from the posts to their runs
    keys = [week.post_id == runs.run_post, runs.seen <= week.as_of,
            runs.seen <= week.published_at + WEEK + WEEK // aligned.EXACT_PART]  # fmt: skip
    both = week.left_join(runs, keys).cross_join(table("place"))
    last = ibis.ifelse(both.seen_last < both.as_of, both.seen_last, both.as_of)
    first, *others = [ibis.ifelse(both[f"needs_{part}"] == 1, both[f"run_{part}"], 0) for part in PARTS]
    count = sum(others, first).cast("float64")
    look = ibis.ifelse(both.place == 1, both.seen, last) - both.published_at
    both = both.filter(
        both.run_post.notnull()
        & ((both.place == 1) | ((both.place == 2) & (last > both.seen)))
        & count.notnull() & (look > 0) & (look * aligned.EXACT_PART <= WEEK * (aligned.EXACT_PART + 1))
    )  # fmt: skip
    return both.select(*_KEY, "interpolated", "rounded", total=both.interactions, look=look, count_at=count)


def _ranked(rows: Table) -> Table:
    import ibis

    rows = rows.filter(rows.life.notnull()).mutate(value=rows.life / float(HOUR))
    order = ibis.window(group_by="account_id", order_by=[rows.value, rows.post_id])
    return rows.mutate(
        rank=ibis.row_number().over(order) + 1, of=rows.value.count().over(ibis.window(group_by="account_id"))
    )


LIVES = (
    Metric(
        name="half_life_h", unit="h",
        formula="median over posts of the smallest age t with I(t) >= I(168 h) / 2, "
        "linear between neighbouring looks",
        source=OWN, inputs=("post", "engagement_snapshot", "coverage"), relation="lives",
        value=middle, low=low, high=high, n=lambda row: row.life.count(), least=3,
        fixed_age=168.0,
        edge_cases=(
            "own posts published in [start, min(end, as_of - 168 h)); younger ones: n_pending",
            "needs I(168 h) known and above 0, and at least three looks up to 176.4 h with known I, "
            "one of them at most 1 h old; else n_missing",
            "half reached at the first look already: its age",
            "a look is either end of a run of equal counts; n_deleted is 0",
            "95 % interval [x_k, x_(n+1-k)] of order statistics from n = 6 on; exact, no resampling",
            "n < 3: null, flag insufficient; "
            'a platform without an interaction set, or age "final": unsupported',
        ),
    ),
)  # fmt: skip

LIVES_BASE: Mapping[str, Expression] = {
    "old": lambda row: row.old.max(),
    "young": lambda row: row.young.max(),
    "interpolated": lambda row: tally(row.life.notnull() & (row.interpolated == 1)),
    "rounded": lambda row: tally(row.life.notnull() & (row.rounded == 1)),
}
