"""The plain reading of the specification is held to what was worked out by hand, and to printed figures."""

from __future__ import annotations

from collections import defaultdict
from hashlib import blake2b
from types import SimpleNamespace

import numpy as np
import pytest

from tests.metrics.examples import EXAMPLES, Example, counted
from tests.metrics.random_world import random_world
from tests.metrics.reference import disputes, figures, unlike
from tests.metrics.reference.basics import DAY, HOUR, median, middle_mean, rank_of_the_interval
from tests.metrics.reference.network import page_rank
from tests.metrics.reference.shapes import breaks_out, crowdtangle, doublings
from tests.metrics.world import T0, World, question

QUESTIONS = {
    "a month": question(),
    "within it": question(as_of=20.3),
    "at a week": question(age=168),
    "before anything": question(as_of=-30),
    "final": question(age=None, final=True, as_of=75),
    "final, with today's followers": question(age=None, final=True, as_of=75, current_followers=True),
}


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.title for example in EXAMPLES])
def test_example(example: Example) -> None:
    """Value, flags and counts are those that stand with the world."""
    found = figures(example.build().rows, example.asked)
    scope = "country" if example.subject.isupper() else "account"
    fields = {"age_hours": example.asked.age_hours} | found[scope, example.subject, example.name]
    assert unlike(SimpleNamespace(**fields), example.expected) == []


@pytest.mark.parametrize(("n", "k"), [(5, 0), (6, 1), (8, 1), (9, 2), (10, 2), (12, 3), (15, 4), (20, 6),
                                      (30, 10), (50, 18), (100, 40)])  # fmt: skip
def test_rank_of_the_interval(n: int, k: int) -> None:
    """The k of the test vectors."""
    assert rank_of_the_interval(n) == k


@pytest.mark.parametrize(("count", "benchmark", "score"), [(100, 50, 2), (100, 200, -2), (0, 200, -400),
                                                           (9, 2, 0.9)])  # fmt: skip
def test_crowdtangle(count: int, benchmark: int, score: float) -> None:
    """The scores of the test vectors."""
    assert crowdtangle(count, benchmark) == score


def test_doublings_and_middle_mean() -> None:
    """(100, 50) is 0.9858 doublings, (0, 200) is -7.651; the middle of 1..9 and 100 is 5.5."""
    assert doublings(100, 50) == pytest.approx(0.9858, abs=1e-4)
    assert doublings(0, 200) == pytest.approx(-7.651, abs=1e-3)
    assert middle_mean([*range(1, 10), 100]) == median([*range(1, 10), 100]) == 5.5


@pytest.mark.parametrize(("count", "others", "out"), [
    (250, [50] * 10, True), (249, [50] * 10, False), (9, [1] * 10, False), (10, [1] * 10, True),
    (200, [10, 20, 30, 40, 50], False), (400, [10, 20, 30, 40, 50], True),
])  # fmt: skip
def test_breakout(count: int, others: list[float], out: bool) -> None:
    """Without spread: ten, and five times the median. With 10..50: ln 11, 21, 31, 41, 51 are 2.398, 3.045,
    3.434, 3.714, 3.932; deviations 1.036, 0.389, 0, 0.28, 0.498, their median 0.389, so a z of 3.5 is at
    3.434 + 3.5 * 1.4826 * 0.3895 = 5.455, I = 233."""
    assert breaks_out(count, others) is out


def test_page_rank_of_a_ring_is_even() -> None:
    """Each cites the next; and the ranks of a star sum to 1 with its centre on top."""
    ring = page_rank(["a", "b", "c"], {("a", "b"): 1, ("b", "c"): 2, ("c", "a"): 3})
    assert list(ring.values()) == pytest.approx([1 / 3] * 3)
    star = page_rank(["a", "b", "c"], {("a", "c"): 1, ("b", "c"): 1})
    assert sum(star.values()) == pytest.approx(1)
    assert star["c"] > star["a"] == star["b"]


def test_interval_by_drawing_posts() -> None:
    """Seven posts on one day: the posts are drawn, by the seed of account, window, family and age."""
    likes = [1, 2, 3, 4, 5, 6, 30]
    found = figures(counted(likes).rows, question(resamples=200))["account", "kz-mfa", "applause"]
    name = f"kz-mfa|{T0}|{T0 + 30 * DAY}|eligible|{24 * HOUR}"
    seed = int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "big")
    drawn = np.random.Generator(np.random.PCG64(seed)).integers(0, 7, size=(200, 7))
    low, high = np.percentile(np.array(likes)[drawn].mean(axis=1), [2.5, 97.5])
    assert (found["ci_low"], found["ci_high"]) == (pytest.approx(low), pytest.approx(high))
    assert found["flags"] == {"posts_resampled"}


def test_interval_by_drawing_days() -> None:
    """Posts on twenty days: days are drawn, whole; a day may have two posts."""
    world, likes = World(), [[day, 3 * day] if day % 2 else [day] for day in range(20)]
    world.account()
    for day, counts in enumerate(likes):
        for place, count in enumerate(counts):
            world.look(world.post(day=day + place / 24), 24, likes=count, comments=0, shares=0)
    found = figures(world.rows, question(resamples=200))["account", "kz-mfa", "applause"]
    name = f"kz-mfa|{T0}|{T0 + 30 * DAY}|eligible|{24 * HOUR}"
    seed = int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "big")
    drawn = np.random.Generator(np.random.PCG64(seed)).integers(0, 20, size=(200, 20))
    sums, sizes = np.array([sum(day) for day in likes]), np.array([len(day) for day in likes])
    low, high = np.percentile(sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1), [2.5, 97.5])
    assert (found["ci_low"], found["ci_high"]) == (pytest.approx(low), pytest.approx(high))
    assert found["flags"] == set()


def test_five_posts_have_no_interval() -> None:
    """From six posts on."""
    five, six = (figures(counted([1] * n).rows, question())["account", "kz-mfa", "applause"] for n in (5, 6))
    assert (five["ci_low"], six["ci_low"]) == (None, 1)


def test_disputes() -> None:
    """A reply and the answer to it within 72 hours, between two countries; a mention is no dispute."""
    world = World()
    world.account()
    world.account("uz", country="UZ")
    world.account("kz-emb")
    pairs = []
    for day, hours, how in ((1, 71, "reply"), (10, 73, "reply"), (20, 1, "mention")):
        pairs.append((world.post(day=day, kind="reply"), world.post("uz", day + hours / 24, "reply")))
        world.cites(pairs[-1][0], "uz", "reply")
        world.cites(pairs[-1][1], "kz-mfa", how)
    world.cites(world.post("kz-emb", 1), "kz-mfa", "reply")
    assert disputes(world.rows, question()) == [pairs[0]]


def test_who_is_asked_does_not_change_the_graph() -> None:
    """The network's figures of an account are the same whoever is asked with it."""
    rows = random_world(1).rows
    together, alone = figures(rows, question()), figures(rows, question(accounts=("account-02",)))
    assert all(together[key] == one for key, one in alone.items() if key[0] == "account")


GATES = {"no_posts", "uncovered", "insufficient", "inactive", "unsupported", "no_followers", "no_reference"}
FLAGS = GATES | {
    "partial", "undated", "date_future", "rounded", "tiny_audience", "incomplete", "overcomplete", "gross",
    "interpolated", "followers_after", "platform", "several_platforms", "views_inconsistent", "weights",
    "posts_resampled", "benchmark_all_types", "final", "survivors_only", "followers_current", "anomaly",
}  # fmt: skip
POSTS = {"no_posts", "uncovered", "insufficient", "inactive", "unsupported"}
REASONS = {
    "half_life_h": POSTS, "top_share": POSTS | {"nothing"}, "er_view_pooled": POSTS, "breakout": POSTS,
    "overperf_ct": POSTS, "reaction_polarity": POSTS | {"enough posts"}, "conversation_ratio": {"nothing"},
    "er_account_followers": POSTS | {"no_followers"}, "interactions_per_1000": POSTS | {"no_followers"},
    "er_post_followers_mean": POSTS | {"no_followers"}, "view_rate_followers": POSTS | {"no_followers"},
    "er_day_followers": POSTS | {"no_followers", "enough posts"}, "burstiness": {"nothing", "insufficient"},
    "reply_ratio": {"nothing"}, "reciprocity": {"nothing", "no_posts", "uncovered", "insufficient"},
    "momentum": {"no_followers", "unsupported", "insufficient"}, "follower_anomaly": {"insufficient"},
    "reach_host": {"no_reference", "no_followers"}, "host_language_share": POSTS | {"no_reference"},
    "peer_in_degree": {"uncovered", "insufficient", "inactive"}, "message_efficiency": {"uncovered"},
}  # fmt: skip


def test_two_worlds_have_every_reason() -> None:
    """In two worlds of 40 accounts every flag occurs, every figure has a value, every gate closes."""
    flags, reasons, valued = set(), defaultdict(set), set()
    for seed in (1, 2):
        rows = random_world(seed).rows
        for asked in QUESTIONS.values():
            for (_, _, name), one in figures(rows, asked).items():
                marks = {flag.split(":")[0] for flag in one["flags"]}
                flags |= marks
                if one["value"] is not None or one["label"]:
                    valued.add(name)
                    continue
                reasons[name] |= marks & GATES or {"nothing"}
                if "insufficient" in marks and (one["n"] or 0) >= 3:
                    reasons[name].add("enough posts")
    assert flags == FLAGS
    assert valued == set(reasons)
    assert {name: wanted - reasons[name] for name, wanted in REASONS.items() if wanted - reasons[name]} == {}
