"""Counts of posts at one age: the relation that every engagement metric is computed over.

Looks of a post are the two ends of each run of equal counts. Two looks decide: the last one not after the
age and the first one after it. Source: metrics.md c.3 (exact within 5 % of the age, linear interpolation in
time up to b/a = 2, else null; never extrapolated, decreases kept).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.metrics.question import PARTS
from monitor.metrics.relations import DAY, Table, known, table, when

AUDIENCE_REACH = 7 * DAY
"""How far from its publication a post may borrow a follower count (metrics.md c.4)."""
NEEDS = tuple(f"needs_{part}" for part in PARTS)
COUNTED: Mapping[str, tuple[str, ...]] = {
    "interactions": PARTS, "likes_at": ("likes",), "comments_at": ("comments",),
    "spread_at": ("shares", "quotes"),
}  # fmt: skip
"""Sums of counts by name, and what they are made of as far as the platform's interaction set has it."""
STANDING = ("account_id", "post_id", "published_at", "interactions", "early_raw", "late_raw", "place")
EXACT_PART = 20
"""A look within one twentieth (5 %) of the age counts as taken at the age."""


def engagement() -> Table:
    """One row per own post that is old enough: `interactions`, its parts and `rate`, each null if unknown.

    `likes_at`, `comments_at`, `spread_at` (shares and quotes) hold the parts of the platform's set only.
    `rank` and `of` place `interactions` among the account's known ones, `rate_rank` and `rate_of` the rate.
    `gone`, `interpolated`, `rounded`, `after` (followers from a later snapshot), `faceless` (no follower
    count, or zero) and `tiny` (fewer than 100) are 0 or 1.
    """
    import ibis

    posts = _eligible()
    rows = _together(_with_followers(posts), _counts(_weights(posts)))
    rows = rows.mutate(followers=when((rows.followers_here == 1) & (rows.followers > 0), rows.followers))
    rows = rows.mutate(
        rate=rows.interactions / rows.followers.cast("float64"),
        faceless=ibis.ifelse(rows.followers.isnull(), 1, 0),
        tiny=ibis.ifelse(rows.followers < 100, 1, 0),
    )
    return rows.mutate(
        rank=_rank(rows, rows.interactions), of=_of(rows, rows.interactions),
        rate_rank=_rank(rows, rows.rate), rate_of=_of(rows, rows.rate),
    )  # fmt: skip


def standing() -> Table:
    """One row per own post that is not gone and whose interactions at the age are known, the first few.

    `place` ranks them within the account, the most interactions first and the earlier of two equal ones; the
    relation `most` says in its one row how many `places` are wanted.
    `early_raw` and `late_raw` are the answers that the count was read from; one of them may be null.
    """
    import ibis

    posts = _eligible().filter(lambda row: row.gone == 0)
    rows, weight = _looks(_weights(posts, "account_id", "published_at"))
    early = rows.first_seen_at == rows.b_at
    found = rows.group_by("post_id").aggregate(
        account_id=rows.account_id.max(), published_at=rows.published_at.max(),
        interactions=_at(rows, PARTS, weight), early_raw=when(early, rows.raw_sha256).max(),
        late_raw=when(~early, rows.raw_sha256).max(),
    ).filter(lambda row: row.interactions.notnull())  # fmt: skip
    order = [found.interactions.desc(), found.published_at.asc(), found.post_id.asc()]
    place = ibis.row_number().over(ibis.window(group_by="account_id", order_by=order)) + 1
    ranked = found.mutate(place=place).cross_join(table("most"))
    return ranked.filter(lambda row: row.place <= row.places).select(*STANDING)


def _together(posts: Table, counts: Table) -> Table:
    """Posts with their counts, where there are some: laid over each other instead of joined.

    PostgreSQL thinks both sides tiny, and a left join would make it count everything again for each post.
    """
    import ibis

    both = {name: kind for table in (counts, posts) for name, kind in table.schema().items()}
    layers = [
        layer.select("post_id", **{name: layer[name] if name in layer.columns else ibis.null(kind)
                                   for name, kind in both.items() if name != "post_id"})
        for layer in (posts, counts)
    ]  # fmt: skip
    rows = layers[0].union(layers[1])
    return rows.group_by("post_id").aggregate(
        **{name: rows[name].max() for name in both if name != "post_id"}
    )


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
    return posts.select("account_id", "post_id", "published_at", "as_of", "age", *NEEDS, gone=gone)


def _weights(posts: Table, *carry: str) -> Table:
    """Per post the two looks around the age and what share of each makes the count at the age.

    `b_at` and `a_at` begin the last run up to the age and the first one after it. If a run reaches over the
    age its two ends are the looks, and as their counts are equal all the weight is on `b`.
    """
    import ibis

    run = table("engagement_snapshot")
    runs = posts.join(run, posts.post_id == run.post_id, rname="{name}_run").filter(
        lambda row: (row.first_seen_at <= row.as_of) & (row.first_seen_at <= row.published_at + row.age * 2)
    )
    early = runs.first_seen_at <= runs.published_at + runs.age
    last = ibis.ifelse(runs.last_seen_at < runs.as_of, runs.last_seen_at, runs.as_of)
    carried = {name: runs[name].max() for name in ("age", *NEEDS, *carry)}
    ends = runs.group_by("post_id").aggregate(
        b_at=when(early, runs.first_seen_at).max(), a_at=when(~early, runs.first_seen_at).min(),
        b_first=when(early, runs.first_seen_at - runs.published_at).max(),
        b_last=when(early, last - runs.published_at).max(),
        a_first=when(~early, runs.first_seen_at - runs.published_at).min(), **carried,
    )  # fmt: skip
    over = ends.b_last > ends.age
    ends = ends.mutate(
        over=ibis.ifelse(over, 1, 0), b_age=ibis.ifelse(over, ends.b_first, ends.b_last),
        a_age=ibis.ifelse(over, ends.b_last, ends.a_first),
    )  # fmt: skip
    return ends.mutate(choice=_choice(ends)).filter(lambda row: row.choice != "none")


def _choice(ends: Table) -> Any:
    """Which looks speak for the age. Of two exact ones the nearer, of two equally near the earlier."""
    import ibis

    early, late = ends.age - ends.b_age, ends.a_age - ends.age
    near_b, near_a = early * EXACT_PART <= ends.age, late * EXACT_PART <= ends.age
    bracketed = (ends.b_age > 0) & (ends.a_age <= ends.b_age * 2)
    return ibis.cases(
        (near_b & near_a & (early <= late), "before"), (near_a, "after"), (near_b, "before"),
        (bracketed, "between"), else_="none",
    )  # fmt: skip


def _counts(ends: Table) -> Table:
    """Counts at the age by post."""
    import ibis

    rows, weight = _looks(ends)
    made = {name: _at(rows, parts, weight) for name, parts in COUNTED.items()}
    return rows.group_by("post_id").aggregate(
        rounded=ibis.ifelse(rows.precision == "rounded", 1, 0).max(),
        interpolated=ibis.ifelse(rows.choice == "between", 1, 0).max(), **made,
    )  # fmt: skip


def _looks(ends: Table) -> tuple[Table, Any]:
    """The one or two runs that hold the looks of each post, and the weight of each run's counts."""
    import ibis

    run = table("engagement_snapshot")
    rows = ends.join(run, ends.post_id == run.post_id, rname="{name}_run").filter(
        lambda row: (
            ((row.first_seen_at == row.b_at) & ((row.choice != "after") | (row.over == 1)))
            | ((row.first_seen_at == row.a_at) & (row.choice != "before") & (row.over == 0))
        )
    )
    share = (rows.age - rows.b_age).cast("float64") / (rows.a_age - rows.b_age).cast("float64")
    weight = ibis.cases(
        ((rows.choice != "between") | (rows.over == 1), 1.0), (rows.first_seen_at == rows.b_at, 1.0 - share),
        else_=share,
    )  # fmt: skip
    return rows, weight


def _at(rows: Table, parts: tuple[str, ...], weight: Any) -> Any:
    """Sum of the needed ones of these counts at the age: null if one is null, or if none is needed."""
    import ibis

    needed = [(rows[f"needs_{part}"], rows[part]) for part in parts]
    first, *others = [ibis.ifelse(need == 1, count, 0) for need, count in needed]
    asked, *more = [need for need, _ in needed]
    value = when(sum(more, asked) > 0, sum(others, first)).cast("float64")
    return when(value.count() == rows.count(), (value * weight).sum())


def _with_followers(posts: Table) -> Table:
    """The newest count not after publication, else the oldest after it, both within seven days.

    Posts and snapshots are laid on one line of time, so that "the one before" is a running maximum.
    """
    import ibis

    faces = _faces()
    blank = {name: ibis.literal(0, kind) for name, kind in posts.schema().items() if name != "account_id"}
    marks = faces.select("account_id", **(blank | {"published_at": faces.seen_at}))
    line = marks.mutate(turn=ibis.literal(0, "int64")).union(posts.mutate(turn=ibis.literal(1, "int64")))
    seen = when(line.turn == 0, line.published_at)
    order = [line.published_at, line.turn, line.post_id]
    line = line.mutate(
        early=seen.max().over(ibis.window(group_by="account_id", order_by=order, rows=(None, 0))),
        late=seen.min().over(ibis.window(group_by="account_id", order_by=order, rows=(1, None))),
    ).filter(lambda row: row.turn == 1)
    near = line.published_at - line.early <= AUDIENCE_REACH
    far = line.late - line.published_at <= AUDIENCE_REACH
    line = line.mutate(
        face_time=ibis.cases((near, line.early), (far, line.late), else_=ibis.null("int64")),
        after=ibis.cases((near, 0), (far, 1), else_=0),
    )
    faces = faces.rename(face_account="account_id", face_at="seen_at")
    keys = [line.account_id == faces.face_account, line.face_time == faces.face_at]
    joined = line.left_join(faces, keys)
    here = ibis.coalesce(joined.followers_here, 0)
    return joined.select("account_id", "post_id", "gone", "after", "followers", followers_here=here)


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
