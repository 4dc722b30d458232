"""What an account's own posts are: talk or announcement, their formats, their languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from monitor.metrics.literature import OWN
from monitor.metrics.metric import Metric, Spread
from monitor.metrics.relations.posted import is_talk, to_others
from monitor.metrics.relations.tables import FORMATS, Table, inside, tally, when, whole

SHORTEST = 20
"""Letters; a shorter post tells no language."""
_SUMS = ("aged", "described", "replies", "quotes", "asks", "dialogue", "short", *FORMATS)
TONGUES = ("account_id", "language", *_SUMS)
"""Fields of the relation `tongues`."""


def tongues() -> Table:
    """Own dated posts of the window by account and language (null: short, unknown, or not described yet)."""
    rows = inside().filter(lambda row: (row.own == 1) & (row.future == 0))
    told = rows.described_by.notnull()
    rows = rows.mutate(
        told=whole(told), language=when(told & (rows.letters >= SHORTEST), rows.detected_language)
    )
    told = rows.told == 1
    return rows.group_by("account_id", "language").aggregate(
        aged=rows.count(), described=tally(told), replies=tally(told & (to_others(rows) == 1)),
        quotes=tally(told & (rows.kind == "quote")), asks=tally(told & rows.asks),
        dialogue=tally(told & is_talk(rows)), short=tally(told & (rows.letters < SHORTEST)),
        **{form: tally(told & (rows.format == form)) for form in FORMATS},
    ).select(*TONGUES)  # fmt: skip


def by_account(rows: Iterable[tuple[Any, ...]]) -> dict[str, dict[str, Any]]:
    """The sums of each account; `languages` has the number of posts of each."""
    found: dict[str, dict[str, Any]] = {}
    for account_id, language, *sums in rows:
        one = found.setdefault(account_id, {"languages": {}, **dict.fromkeys(_SUMS, 0)})
        for name, count in zip(_SUMS, sums, strict=True):
            one[name] += int(count)
        if language is not None:
            one["languages"][language] = int(sums[0])
    return found


def pooled(rows: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The sums over several accounts."""
    found: dict[str, Any] = dict.fromkeys(_SUMS, 0)
    languages: Counter[str] = Counter()
    for row in rows:
        languages.update(row.get("languages", {}))
        for name in _SUMS:
            found[name] += row.get(name, 0)
    return found | {"languages": languages}


_INPUTS = ("post", "coverage")
_EDGES = (
    "own posts of the window with a date, reposts left out; a post that is not described yet: n_missing",
    "n < 3: null, flag insufficient; no own post: null, flag no_posts (uncovered if coverage < 0.9)",
    "coverage < 0.9: flag partial; "
    "posts without a date or dated in the future: n_missing, flags undated, date_future",
)
_LANGUAGE_EDGES = (
    "posts with at least 20 letters (addresses, hashtags, mentions, emoji taken out) "
    "whose language was told; "
    "shorter ones are left out and not missing, others without a language are n_missing",
    *_EDGES[1:],
)
_EVEN = "H / ln k, H entropy over the k {} that have at least 5 % of the posts, shares among these; k < 2: 0"
_POOLED = "country: the same over the posts of all its accounts; n counts posts"


def _talk(name: str, formula: str, *edges: str, spread: Spread | None = None) -> Metric:
    return Metric(
        name=name, unit="share", formula=f"{formula} / own posts", source=OWN, inputs=_INPUTS,
        relation="tongues", least=3, spread=spread, edge_cases=(*_EDGES, *edges),
    )  # fmt: skip


CONTENT = (
    _talk(
        "dialogue_share", "posts that reply to another account, quote one, or ask a question",
        "95 % interval from n = 6 on: percentiles over resampled days "
        "(posts below 20 days with posts: flag posts_resampled)",
        "the three parts: reply_share, quote_share, question_share; a post may be in several",
        spread=Spread("ratio", "dialogue", "described", "posts"),
    ),
    _talk("reply_share", "replies to other accounts", "a reply that does not say to whom is none to others"),
    _talk("quote_share", "posts of kind quote"),
    _talk("question_share", "posts with a sentence that ends in a question mark (?, ？, ؟)"),
    *(
        Metric(
            name=f"format_share_{form}", unit="share",
            formula=f"posts of format {form} / posts with a format", source=OWN, inputs=_INPUTS,
            relation="tongues", least=3, edge_cases=_EDGES,
        )
        for form in FORMATS
    ),
    Metric(
        name="format_evenness", unit="share", formula=_EVEN.format("formats"), source=OWN, inputs=_INPUTS,
        relation="tongues", least=3, across="pooled", edge_cases=(*_EDGES, _POOLED),
    ),
    Metric(
        name="language_count", unit="languages", formula="languages that have at least 5 % of the posts",
        source=OWN, inputs=_INPUTS, relation="tongues", least=3, edge_cases=_LANGUAGE_EDGES,
    ),
    Metric(
        name="language_evenness", unit="share", formula=_EVEN.format("languages"), source=OWN,
        inputs=_INPUTS, relation="tongues", least=3, across="pooled",
        edge_cases=(*_LANGUAGE_EDGES, _POOLED),
    ),
    Metric(
        name="host_language_share", unit="share",
        formula="posts in an official language of the host country / posts with a language",
        source=OWN, inputs=(*_INPUTS, "account", "countries"), relation="tongues", least=3,
        edge_cases=(*_LANGUAGE_EDGES, "an account without a host country: null, flag unsupported",
                    "the table of countries lacks the host's languages: null, flag no_reference"),
    ),
)  # fmt: skip
