"""Counts of posts at one age: the relation that every engagement metric is computed over.

Looks of a post are the two ends of each run of equal counts. Two looks decide: the last one not after the
age and the first one after it. Source: metrics.md c.3 (exact within 5 % of the age, linear interpolation in
time up to b/a = 2, else null; never extrapolated, decreases kept).
"""

from __future__ import annotations

from typing import Any

from monitor.metrics.question import PARTS
from monitor.metrics.relations import DAY, Table, known, table, when

AUDIENCE_REACH = 7 * DAY
"""How far from its publication a post may borrow a follower count (metrics.md c.4)."""
EXACT_PART = 20
"""A look within one twentieth (5 %) of the age counts as taken at the age."""


def engagement() -> Table:
    """One row per own post that is old enough: `interactions`, its parts and `rate`, each null if unknown.

    `likes_at`, `comments_at`, `spread_at` (shares and quotes) hold the parts of the platform's set only.
    `rank` and `of` place `interactions` among the account's known ones, `rate_rank` and `rate_of` the rate.
    `gone`, `interpolated`, `rounded`, `after` (followers from a later snapshot) and `faceless` (no follower
    count, or zero) are 0 or 1.
    """
    import ibis

    rows = _counted(_looks(_eligible()))
    rows = _with_followers(rows)
    usable = ibis.ifelse(rows.followers_here == 1, when(rows.followers > 0, rows.followers), _null())
    rows = rows.mutate(followers=usable)
    rows = rows.mutate(
        rate=rows.interactions / rows.followers.cast("float64"),
        faceless=ibis.ifelse(rows.followers.isnull(), 1, 0),
        tiny=ibis.ifelse(rows.followers < 100, 1, 0),
    )
    return rows.mutate(
        rank=_rank(rows, rows.interactions), of=_of(rows, rows.interactions),
        rate_rank=_rank(rows, rows.rate), rate_of=_of(rows, rows.rate),
    )  # fmt: skip


def _null() -> Any:
    import ibis

    return ibis.null("int64")


def _rank(rows: Table, value: Any) -> Any:
    import ibis

    order = [ibis.ifelse(value.isnull(), 1, 0).asc(), value.asc(), rows.post_id.asc()]
    return ibis.row_number().over(ibis.window(group_by="account_id", order_by=order)) + 1


def _of(rows: Table, value: Any) -> Any:
    import ibis

    return value.count().over(ibis.window(group_by="account_id"))


def _eligible() -> Table:
    import ibis

    posts = known().filter(
        lambda row: (
            (row.published_at >= row.window_start)
            & (row.published_at < row.eligible_until)
            & (row.own == 1)
            & (row.future == 0)
            & (sum((row[f"needs_{part}"] for part in PARTS[1:]), row.needs_likes) > 0)
        )
    )
    gone = ibis.ifelse(posts.gone_at <= posts.as_of, 1, 0)
    needs = [f"needs_{part}" for part in PARTS]
    return posts.select("account_id", "post_id", "published_at", "as_of", "age", *needs, gone=gone)


def _looks(posts: Table) -> Table:
    """Each post with its run before (`b_*`) and its run after (`a_*`) the age, where there are such."""
    import ibis

    run = table("engagement_snapshot")
    runs = posts.join(run, posts.post_id == run.post_id).filter(
        lambda row: (row.first_seen_at <= row.as_of) & (row.first_seen_at <= row.published_at + row.age * 2)
    )
    early = runs.first_seen_at <= runs.published_at + runs.age
    ends = runs.group_by(ends_post=runs.post_id).aggregate(
        b_at=when(early, runs.first_seen_at).max(), a_at=when(~early, runs.first_seen_at).min()
    )
    rows = posts.left_join(ends, posts.post_id == ends.ends_post)
    for side in ("b", "a"):
        other = run.rename({f"{side}_{name}": name for name in run.columns})
        other = other.mutate(**{f"{side}_here": ibis.literal(1, "int64")})
        keys = [
            rows.post_id == other[f"{side}_post_id"],
            rows[f"{side}_at"] == other[f"{side}_first_seen_at"],
        ]
        rows = rows.left_join(other, keys)
        rows = rows.mutate(**{f"{side}_here": ibis.coalesce(rows[f"{side}_here"], 0)})
    return rows


def _counted(rows: Table) -> Table:
    """The two looks joined into counts at the age."""
    import ibis

    last = ibis.ifelse(rows.b_last_seen_at < rows.as_of, rows.b_last_seen_at, rows.as_of) - rows.published_at
    first = rows.b_first_seen_at - rows.published_at
    inside = (rows.b_here == 1) & (last > rows.age)
    rows = rows.mutate(
        inside=ibis.ifelse(inside, 1, 0),
        b_age=ibis.ifelse(last <= rows.age, last, first),
        a_age=ibis.ifelse(inside, last, rows.a_first_seen_at - rows.published_at),
    )
    rows = rows.mutate(a_here=ibis.ifelse(rows.inside == 1, 1, rows.a_here))
    rows = rows.mutate(choice=_choice(rows))
    share = (rows.age - rows.b_age).cast("float64") / (rows.a_age - rows.b_age).cast("float64")
    rows = rows.mutate(share=ibis.cases((rows.choice == "before", 0.0), (rows.choice == "after", 1.0),
                                        else_=when(rows.choice == "between", share)))  # fmt: skip
    rows = rows.mutate(**{f"{part}_at": _at(rows, part) for part in PARTS})
    rounded = ((rows.share < 1) & (rows.b_precision == "rounded")) | (
        (rows.share > 0) & (rows.inside == 0) & (rows.a_precision == "rounded")
    )
    return rows.select(
        "account_id", "post_id", "published_at", "as_of", "gone",
        interactions=_sum_of(rows, PARTS), likes_at=_sum_of(rows, ("likes",)),
        comments_at=_sum_of(rows, ("comments",)), spread_at=_sum_of(rows, ("shares", "quotes")),
        interpolated=ibis.ifelse(rows.choice == "between", 1, 0), rounded=ibis.ifelse(rounded, 1, 0),
    )  # fmt: skip


def _choice(rows: Table) -> Any:
    """Which looks speak for the age. Of two exact ones the nearer, of two equally near the earlier."""
    import ibis

    early, late = rows.age - rows.b_age, rows.a_age - rows.age
    near_b = (rows.b_here == 1) & (early * EXACT_PART <= rows.age)
    near_a = (rows.a_here == 1) & (late * EXACT_PART <= rows.age)
    bracketed = (rows.b_here == 1) & (rows.a_here == 1) & (rows.b_age > 0) & (rows.a_age <= rows.b_age * 2)
    return ibis.cases(
        (near_b & near_a & (early <= late), "before"), (near_a, "after"), (near_b, "before"),
        (bracketed, "between"), else_="none",
    )  # fmt: skip


def _at(rows: Table, part: str) -> Any:
    """One count at the age; 0 where the platform's interaction set has no such part, null where unknown."""
    import ibis

    early, late = rows[f"b_{part}"].cast("float64"), rows[f"a_{part}"].cast("float64")
    late = ibis.ifelse(rows.inside == 1, early, late)
    between = early + (late - early) * rows.share
    value = ibis.cases((rows.choice == "before", early), (rows.choice == "after", late),
                       (rows.choice == "between", between), else_=ibis.null("float64"))  # fmt: skip
    return ibis.ifelse(rows[f"needs_{part}"] == 1, value, 0.0)


def _sum_of(rows: Table, parts: tuple[str, ...]) -> Any:
    """Sum of the needed ones of these parts: null if a needed one is null, or if none is needed."""
    total = sum((rows[f"{part}_at"] for part in parts[1:]), rows[f"{parts[0]}_at"])
    needed = sum((rows[f"needs_{part}"] for part in parts[1:]), rows[f"needs_{parts[0]}"])
    return when(needed > 0, total)


def _with_followers(rows: Table) -> Table:
    """The newest count not after publication, else the oldest after it, both within seven days.

    Posts and snapshots are laid on one line of time, so that "the one before" is a running maximum.
    """
    import ibis

    snapshot = _faces()
    marks = snapshot.select(
        "account_id", at=snapshot.seen_at, turn=ibis.literal(0, "int64"), post_id=ibis.literal(0, "int64")
    )
    points = rows.select(
        "account_id", at=rows.published_at, turn=ibis.literal(1, "int64"), post_id=rows.post_id
    )
    line = marks.union(points)
    seen = when(line.turn == 0, line.at)
    order = [line.at, line.turn, line.post_id]
    line = line.mutate(
        early=seen.max().over(ibis.window(group_by="account_id", order_by=order, rows=(None, 0))),
        late=seen.min().over(ibis.window(group_by="account_id", order_by=order, rows=(1, None))),
    ).filter(lambda row: row.turn == 1)
    near = line.at - line.early <= AUDIENCE_REACH
    far = line.late - line.at <= AUDIENCE_REACH
    line = line.select(
        line_post=line.post_id, line_account=line.account_id,
        line_at=ibis.cases((near, line.early), (far, line.late), else_=_null()),
        after=ibis.cases((near, 0), (far, 1), else_=0),
    )  # fmt: skip
    rows = rows.left_join(line, rows.post_id == line.line_post)
    snapshot = snapshot.rename(face_account="account_id", face_at="seen_at")
    joined = rows.left_join(
        snapshot, [rows.line_account == snapshot.face_account, rows.line_at == snapshot.face_at]
    )
    return joined.mutate(followers_here=ibis.coalesce(joined.followers_here, 0))


def _faces() -> Table:
    """Follower counts known at `as_of`, one per account and instant."""
    import ibis

    subject, snapshot = table("subject"), table("audience_snapshot")
    both = subject.join(snapshot, subject.account_id == snapshot.account_id).filter(
        lambda row: row.followers.notnull() & (row.seen_at <= row.as_of)
        & (row.seen_at >= row.window_start - AUDIENCE_REACH)
        & (row.seen_at <= row.window_end + AUDIENCE_REACH)
    )  # fmt: skip
    once = both.group_by("account_id", "seen_at").aggregate(followers=both.followers.max())
    return once.mutate(followers_here=ibis.literal(1, "int64"))
