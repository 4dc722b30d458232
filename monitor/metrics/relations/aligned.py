"""Posts that are old enough, and their counts at one age: what every figure of engagement begins with.

Looks of a post are the two ends of each run of equal counts. Two runs decide: the last one that began not
after the age and the first one after it. Source: docs/metrics.md (exact within 5 % of the age, linear
interpolation in time up to b/a = 2, else null; never extrapolated, decreases kept).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.metrics.question import COUNTS
from monitor.metrics.relations.tables import BY_INDEX, DAY, FORMATS, Table, table, when, whole, without

NEEDS = tuple(f"needs_{part}" for part in COUNTS)
COUNTED: Mapping[str, tuple[str, ...]] = {
    "interactions": ("likes", "comments", "shares", "quotes"), "likes_at": ("likes",),
    "comments_at": ("comments",), "spread_at": ("shares", "quotes"),
    "approval_at": ("likes", "shares"), "views_at": ("views",),
}  # fmt: skip
"""Sums of counts by name, and what they are made of as far as the platform's interaction set has it."""
STANDING = ("account_id", "post_id", "published_at", "interactions", "early_raw", "late_raw", "place")
POST = ("post_id", "account_id", "published_at", "form", "gone", "late", "as_of", "age", "current", *NEEDS)
EXACT_PART = 20
"""A look within one twentieth (5 %) of the age counts as taken at the age."""
AT = (
    *(f"{part}_at_age" for part in COUNTS), "interpolated", "rounded", "pick", "share", "b_at", "a_at",
    "b_told", "a_told",
)  # fmt: skip
"""What is known of one post at one age; all but the counts and `share` are whole numbers."""
_PARTS = frozenset((*AT[: len(COUNTS)], "share"))
_SIDES = ("b", "a")
_STEPS = (
    "b_first",
    "a_first",
    "b_last",
    "b_age",
    "a_age",
    "over",
    "choice",
    "b_last_seen_at",
    "a_last_seen_at",
)


def eligible() -> Table:
    """The own posts of the window that are old enough, on platforms that show anything."""
    return own_posts().filter(
        lambda row: (row.published_at >= row.window_start) & (row.published_at < row.eligible_until)
    ).select(*POST)  # fmt: skip


def own_posts() -> Table:
    """Dated posts that are no reposts, as far as known at `as_of`, on platforms that show any count.

    `form` is the place of the format in FORMATS, -1 if unknown.

    A cross join with a filter in the stores: SQLite then reads a few posts of each account by its index, and
    not all posts to find their accounts. DuckDB would lay several such products together before it filters.
    """
    import ibis

    subject, post = table("subject"), table("post")
    if BY_INDEX.get():
        both = subject.cross_join(post, rname="{name}_post")
    else:
        post = post.rename(account_id_post="account_id")
        both = subject.join(post, subject.account_id == post.account_id_post)
    both = both.filter(
        lambda row: (row.account_id == row.account_id_post) & (row.first_seen_at <= row.as_of)
        & (row.kind != "repost") & ~row.flags.like('%"date_future"%')
        & (sum((row[need] for need in NEEDS[1:]), row.needs_likes) > 0)
    )  # fmt: skip
    form = ibis.cases(*((both.format == name, place) for place, name in enumerate(FORMATS)), else_=-1)
    return both.mutate(
        form=form,
        gone=whole(both.gone_at <= both.as_of),
        late=whole(both.first_seen_at - both.published_at > DAY),
    ).rename(post_id="id")


def at_age(posts: Table) -> Table:
    """Posts with their counts at the age, null if unknown, and where they come from: AT, and sums of COUNTED.

    `pick` says which run holds them: 1 the one before, 2 the one after, 3 both, 0 none. These runs begin at
    `b_at` and `a_at`; `b_told` and `a_told` are 1 if they tell their reactions. What was settled (table
    `counted`) is read; the runs of the other posts are.
    """
    both, here = settled(posts)
    old = both.filter(here == 1).select(*posts.columns, *AT)
    return summed(old.union(live(both.filter(here == 0).select(*posts.columns))))


def settled(posts: Table) -> tuple[Table, Any]:
    """Posts with what is settled of them, and 1 where something is: as of an instant by which no look could
    come any more that the age depends on."""
    import ibis

    kept = table("counted")
    kept = kept.select(
        kept_account=kept.account_id, kept_age=kept.age, kept_time=kept.published_at, kept_post=kept.post_id,
        kept_here=ibis.literal(1, "int64"), half_life=kept.half_life, **{name: kept[name] for name in AT},
    )  # fmt: skip
    keys = [posts.account_id == kept.kept_account, posts.age == kept.kept_age,
            posts.published_at == kept.kept_time, posts.post_id == kept.kept_post,
            posts.published_at + posts.age * 2 <= posts.as_of]  # fmt: skip
    both = posts.left_join(kept, keys).alias("kept")
    return both, ibis.coalesce(both.kept_here, 0)


def live(posts: Table) -> Table:
    """Posts with AT as their runs tell it."""
    import ibis

    rows = _chosen(beside(bounds(posts).alias("bounded"))).alias("picked")
    rows = valued(rows)
    known = {name: rows[name].cast("float64" if name in _PARTS else "int64") for name in AT}
    known |= {name: ibis.coalesce(known[name], 0) for name in ("b_told", "a_told")}
    return rows.select(*posts.columns, **known)


def runs_of(posts: Table) -> Table:
    """The runs to join to these posts. An engine without an index is told to look for these posts only: it
    cannot know that they are few, and would rather hold all runs of years in memory."""
    runs = table("engagement_snapshot")
    return runs if BY_INDEX.get() else runs.semi_join(posts, runs.post_id == posts.post_id)


def bounds(posts: Table) -> Table:
    """When the two runs around the age begin. Only the key of the runs is read."""
    import ibis

    run = runs_of(posts)
    keys = run.select(run_post=run.post_id, seen=run.first_seen_at, run_here=ibis.literal(1, "int64"))
    both = posts.left_join(keys, [
        posts.post_id == keys.run_post, keys.seen <= posts.as_of,
        keys.seen <= posts.published_at + posts.age * 2,
    ])  # fmt: skip
    here = ibis.coalesce(both.run_here, 0) == 1
    early = both.seen <= both.published_at + both.age
    return both.group_by(*posts.columns).aggregate(
        b_at=when(here & early, both.seen).max(), a_at=when(here & ~early, both.seen).min()
    )


def beside(rows: Table) -> Table:
    """The two runs laid beside the post; `told` is 1 if the run tells its reactions."""
    run = runs_of(rows)
    for side in _SIDES:
        fields = ("last_seen_at", "precision", *COUNTS)
        one = run.select(run_post=run.post_id, run_at=run.first_seen_at,
                         **{f"{side}_{name}": run[name] for name in fields},
                         **{f"{side}_told": whole(run.reactions.notnull())})  # fmt: skip
        keys = [rows.post_id == one.run_post, rows[f"{side}_at"] == one.run_at]
        rows = without(rows.left_join(one, keys), "run_post", "run_at")
    return rows


def _chosen(rows: Table) -> Table:
    """`pick`, and `share`, the part of the way from the look before to the one after at which the age lies.

    If a run reaches over the age its two ends are the looks, and as their counts are equal all is on `b`.
    """
    import ibis

    last = ibis.ifelse(rows.b_last_seen_at < rows.as_of, rows.b_last_seen_at, rows.as_of)
    rows = rows.mutate(
        b_first=rows.b_at - rows.published_at, a_first=rows.a_at - rows.published_at,
        b_last=when(rows.b_at.notnull(), last - rows.published_at),
    )  # fmt: skip
    rows = rows.mutate(over=whole(rows.b_last > rows.age))
    over = rows.over == 1
    rows = rows.mutate(
        b_age=ibis.ifelse(over, rows.b_first, rows.b_last), a_age=ibis.ifelse(over, rows.b_last, rows.a_first)
    )
    way = (rows.a_age - rows.b_age).cast("float64")
    rows = rows.mutate(
        choice=_choice(rows), share=(rows.age - rows.b_age).cast("float64") / when(way > 0, way)
    )
    rows = rows.mutate(
        pick=ibis.cases((rows.choice == 0, 0), (rows.over == 1, 1), else_=rows.choice),
        interpolated=whole(rows.choice == 3),
    )
    return without(rows, *_STEPS)


def _choice(rows: Table) -> Any:
    """Which look speaks for the age: 1 before, 2 after, 3 both, 0 none. Of two exact ones the nearer, of two
    equally near the earlier."""
    import ibis

    early, late = rows.age - rows.b_age, rows.a_age - rows.age
    near_b, near_a = early * EXACT_PART <= rows.age, late * EXACT_PART <= rows.age
    bracketed = (rows.b_age > 0) & (rows.a_age <= rows.b_age * 2)
    return ibis.cases(
        (near_b & near_a & (early <= late), 1), (near_a, 2), (near_b, 1), (bracketed, 3), else_=0
    )


def valued(rows: Table) -> Table:
    """Chosen runs -> each count at the age as `X_at_age`, and whether a used one was `rounded`."""
    import ibis

    made = {
        f"{part}_at_age": mixed(rows, *(rows[f"{side}_{part}"].cast("float64") for side in _SIDES))
        for part in COUNTS
    }
    rough = ibis.cases(
        (rows.pick == 1, _rough(rows, "b")), (rows.pick == 2, _rough(rows, "a")),
        (rows.pick == 3, whole((_rough(rows, "b") == 1) | (_rough(rows, "a") == 1))), else_=0,
    )  # fmt: skip
    return rows.mutate(rounded=rough, **made)


def _rough(rows: Table, side: str) -> Any:
    return whole(rows[f"{side}_precision"] == "rounded")


def summed(rows: Table) -> Table:
    """The sums of COUNTED in place of the single counts."""
    made = {name: _sum(rows, parts) for name, parts in COUNTED.items()}
    return without(rows.mutate(**made), *(f"{part}_at_age" for part in COUNTS))


def _sum(rows: Table, parts: tuple[str, ...]) -> Any:
    """Sum of the needed ones of these counts at the age: null if one is null, or if none is needed."""
    import ibis

    needed = [rows[f"needs_{part}"] for part in parts]
    first, *others = [
        ibis.ifelse(need == 1, rows[f"{part}_at_age"], 0.0) for need, part in zip(needed, parts, strict=True)
    ]
    return when(sum(needed[1:], needed[0]) > 0, sum(others, first))


def mixed(rows: Table, before: Any, after: Any) -> Any:
    """What both runs say, brought to the age; a run that is not there says nothing."""
    import ibis

    return ibis.cases(
        (rows.pick == 1, before), (rows.pick == 2, after),
        (rows.pick == 3, before * (1.0 - rows.share) + after * rows.share), else_=ibis.null("float64"),
    )  # fmt: skip


def standing() -> Table:
    """One row per own post that is not gone and whose interactions at the age are known, the first few.

    `place` ranks them within the account, the most interactions first and the earlier of two equal ones; the
    relation `most` says in its one row how many `places` are wanted.
    `early_raw` and `late_raw` are the answers that the count was read from; one of them may be null.
    """
    import ibis

    rows = at_age(eligible().filter(lambda row: row.gone == 0))
    found = rows.select(
        "account_id", "post_id", "published_at", "interactions", early_at=when(rows.pick != 2, rows.b_at),
        late_at=when(rows.pick != 1, rows.a_at),
    ).filter(lambda row: row.interactions.notnull())  # fmt: skip
    order = [found.interactions.desc(), found.published_at.asc(), found.post_id.asc()]
    place = ibis.row_number().over(ibis.window(group_by="account_id", order_by=order)) + 1
    ranked = found.mutate(place=place).cross_join(table("most"))
    first = ranked.filter(lambda row: row.place <= row.places)
    for side in ("early", "late"):
        run = table("engagement_snapshot")
        run = run.select(run_post=run.post_id, run_at=run.first_seen_at, **{f"{side}_raw": run.raw_sha256})
        keys = [first.post_id == run.run_post, first[f"{side}_at"] == run.run_at]
        first = without(first.left_join(run, keys), "run_post", "run_at")
    return first.select(*STANDING)
