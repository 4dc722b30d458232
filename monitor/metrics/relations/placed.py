"""The relation of engagement: one row per post that is old enough, with all that its figures need."""

from __future__ import annotations

from typing import Any

from monitor.metrics.relations.aligned import COUNTED, at_age, eligible, mixed
from monitor.metrics.relations.final import at_last, last_bounds
from monitor.metrics.relations.followers import current, faced, faced_now, mean, numbered, observed, unrated
from monitor.metrics.relations.ordered import ordered
from monitor.metrics.relations.tables import Table, laid, table, when, without

SAMPLE = (
    "account_id", "published_at", "post_id", "form", *COUNTED, "good", "bad", "followers", "day_followers",
    "interpolated", "rounded",
)  # fmt: skip


def engagement() -> Table:
    """One row per own post that is old enough: its counts at the age, and followers, each null if unknown.

    `likes_at`, `comments_at`, `spread_at` (shares and quotes) hold the parts of the platform's set only;
    `good` and `bad` count the reactions that a mood is known of. `rate`, `view_share` and `view_rate` are
    interactions per follower, interactions per view and views per follower. `gone`, `interpolated`,
    `rounded`, `late` (first seen a day after publication or later), `after` and `day_after` (followers from a
    later snapshot) are 0 or 1. Besides, per account: rows with `mean_followers`, with `observed` and
    `unrated`, how much of the span in which posts are old enough was covered, and how much of its days that
    have posts and no rate, in ms; and one row per ORDERED of what follows from the order of its values.
    """
    return _whole(_plain(), mean())


def final() -> Table:
    """The same over the last counts of posts of 30 days and more, with the newest follower count."""
    return _whole(_plain_final(), current())


def _whole(rows: Table, faces: Table) -> Table:
    rows = _rated(rows).alias("placed")
    return laid(rows, faces, observed(), unrated(rows), ordered(rows))


def sample() -> Table:
    """The rows of `engagement` as far as resampling needs them."""
    return _plain().select(*SAMPLE)


def final_sample() -> Table:
    return _plain_final().select(*SAMPLE)


def _plain() -> Table:
    return faced(_felt(at_age(numbered(eligible())).alias("aged")))


def _plain_final() -> Table:
    return faced_now(_felt(at_last(last_bounds(eligible())).alias("aged")))


def _felt(rows: Table) -> Table:
    """`good` and `bad`: reactions by mood at the age, null where a run does not tell its reactions."""
    found = rows
    for side in ("b", "a"):
        moods = _moods(rows, side)
        found = without(found.left_join(moods, found.post_id == moods.mood_post), "mood_post")
    made = {}
    for mood in ("good", "bad"):
        made[mood] = mixed(found, *(_told(found, side, mood) for side in ("b", "a")))
    spare = ("b_at", "a_at", "b_told", "a_told", "pick", "share")
    return found.select(*(name for name in rows.columns if name not in spare), **made)


def _told(rows: Table, side: str, mood: str) -> Any:
    import ibis

    return when(rows[f"{side}_told"] == 1, ibis.coalesce(rows[f"{side}_{mood}"], 0)).cast("float64")


def _moods(rows: Table, side: str) -> Table:
    """Reactions of one of the two runs of each post, by the sign of their mood."""
    reaction, mood = table("reaction"), table("mood")
    used = rows.filter(rows[f"{side}_told"] == 1)
    used = used.select(mood_post=used.post_id, mood_at=used[f"{side}_at"])
    both = used.cross_join(reaction).filter(
        lambda row: (row.mood_post == row.post_id) & (row.mood_at == row.first_seen_at)
    )
    both = both.select("mood_post", "name", "count")
    both = both.join(mood, both.name == mood.name)
    return both.group_by("mood_post").aggregate(**{
        f"{side}_good": when(both.sign > 0, both["count"]).sum(),
        f"{side}_bad": when(both.sign < 0, both["count"]).sum(),
    })  # fmt: skip


def _rated(rows: Table) -> Table:
    followers = rows.followers.cast("float64")
    both = rows.interactions.notnull() & (rows.views_at > 0)
    return rows.mutate(
        rate=rows.interactions / followers, view_rate=rows.views_at / followers,
        view_share=when(both, rows.interactions) / when(both, rows.views_at),
        day_rate=rows.interactions / rows.day_followers.cast("float64"),
    )  # fmt: skip
