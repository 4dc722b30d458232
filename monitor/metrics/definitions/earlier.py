"""Posts against the account's own earlier posts: the rows for that, and the figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from monitor.metrics.literature import CROWDTANGLE_SCORE, OWN
from monitor.metrics.metric import Metric, Spread
from monitor.metrics.question import DAY, YEAR
from monitor.metrics.relations import aligned
from monitor.metrics.relations.tables import Table, table, whole
from monitor.metrics.rows import Columns

EARLIER = ("account_id", "published_at", "post_id", "form", "interactions")
NEWEST = 100
_POST = ("account_id", "published_at", "post_id", "form")
_ASKED = ("as_of", "age", *aligned.NEEDS)
"""What the question says of each post of an account."""


def earlier() -> Table:
    """Own posts from before the window, back to `earlier_from`, whose interactions at the age are known.

    Of each account and format the newest, so many that 100 of them were seen soon enough to have been counted
    at the age; the newest 100 of all formats are among these.
    """
    import ibis

    posts = aligned.own_posts().filter(
        lambda row: (row.published_at >= row.earlier_from) & (row.published_at < row.window_start)
        & (row.window_start < row.window_end)
        & (row.needs_likes + row.needs_comments + row.needs_shares + row.needs_quotes > 0)
    )  # fmt: skip
    timely = whole((posts.first_seen_at - posts.published_at) * 20 <= posts.age * 21)
    posts = posts.select(*_POST, timely=timely)  # few columns: they are sorted
    newest = ibis.window(
        group_by=["account_id", "form"],
        order_by=[posts.published_at.desc(), posts.post_id.desc()],
        rows=(None, 0),
    )
    posts = posts.mutate(place=posts.timely.sum().over(newest)).filter(lambda row: row.place <= NEWEST)
    asked = table("subject").select("account_id", *_ASKED).rename(asked_account="account_id")
    posts = posts.join(asked, posts.account_id == asked.asked_account)
    rows = aligned.at_age(posts.select(*_POST, *_ASKED))
    return rows.filter(rows.interactions.notnull()).select(*EARLIER)


def ask(
    run: Callable[[Mapping[str, int]], dict[str, Columns]], sample: Mapping[str, Columns]
) -> dict[str, Columns]:
    """The rows of `earlier` by account, as far as they can matter for the posts of `sample`.

    `run` asks for the accounts named, each so many days back. How far 100 posts of each format reach is
    guessed from the window; where the guess falls short, the whole year is read.
    """
    guess = {account: _days(rows) for account, rows in sample.items() if len(rows["post_id"])}
    found = run(guess) if guess else {}
    short = {account: YEAR for account, days in guess.items()
             if days < YEAR and not _enough(found.get(account, {}), sample[account])}  # fmt: skip
    return {**found, **run(short)} if short else found


def _days(rows: Columns) -> int:
    """So that a format as frequent as in the window fills its hundred, with a quarter to spare."""
    import numpy as np

    at = rows["published_at"]
    span = max(float(at.max() - at.min()) / DAY, 1.0)
    _, counts = np.unique(rows["form"][rows["form"] >= 0], return_counts=True)
    fewest = int(counts.min()) if len(counts) else len(at)
    return min(YEAR, round(1.25 * NEWEST * span / fewest) + 7)


def _enough(earlier_rows: Columns, rows: Columns) -> bool:
    import numpy as np

    forms = np.unique(rows["form"][rows["form"] >= 0])
    there = earlier_rows.get("form", np.empty(0))
    return len(there) >= NEWEST and all(int((there == form).sum()) >= NEWEST for form in forms)


_INPUTS = ("post", "engagement_snapshot", "coverage")
_NONE_EARLIER = "fewer than 10 earlier posts in all: the post is not judged, n_missing"
_BENCHMARK = (
    "B = interquartile mean of I at the same age over up to 100 earlier own posts of the same format: the "
    "newest with known I, of up to 365 days before the post, from before the window too",
    "before the window the newest 100 of a format that were seen soon enough are looked through; where the I "
    "of some of these is unknown, B rests on fewer",
    "format unknown, or fewer than 10 earlier posts of it: posts of all formats, flag benchmark_all_types",
    _NONE_EARLIER,
    "n = judged posts; n < 3: null, flag insufficient",
    'age "final", or a platform without an interaction set: unsupported',
)  # fmt: skip

AGAINST_EARLIER = (
    Metric(
        name="overperf_log2", unit="log2", formula="mean over judged posts of log2((I + 1) / (B + 1))",
        source=OWN, inputs=_INPUTS, relation="earlier", basis="interactions", least=3,
        spread=Spread("ratio", "overperf_log2"),
        edge_cases=(*_BENCHMARK, "0: as the account's posts usually do; 1: twice as much",
                    "95 % interval from n = 6 on: percentiles over resampled days (posts, where fewer than "
                    "20 days have posts: flag posts_resampled); B is not drawn again"),
    ),
    Metric(
        name="overperf_ct", unit="x",
        formula="median of the posts' scores: B < 10: I / 10; I >= B: I / B; I = 0: -2 B; else -B / I",
        source=CROWDTANGLE_SCORE, inputs=_INPUTS, relation="earlier",
        basis="interactions", least=3, ranked=False,
        edge_cases=(*_BENCHMARK,
                    "kept for comparison with CrowdTangle; never ranked: it has no values between -1 and 1 "
                    "for B from 10 on",
                    "95 % interval [x_k, x_(n+1-k)] of order statistics from n = 6 on"),
    ),
    Metric(
        name="breakout", unit="posts",
        formula="judged posts with z = (ln(1 + I) - median) / (1.4826 MAD) >= 3.5 over ln(1 + x) of the "
        "newest 100 earlier posts of all formats",
        source=OWN, inputs=_INPUTS, relation="earlier", basis="interactions", least=1,
        ranked=False,
        edge_cases=(_NONE_EARLIER, "MAD = 0: I >= 10 and I >= 5 x the median of x",
                    "n = judged posts; n = 0: null, flag insufficient", _BENCHMARK[-1]),
    ),
)  # fmt: skip
