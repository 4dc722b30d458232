"""Who cites whom among all accounts of the registry, and which countries they name."""

from __future__ import annotations

from monitor.metrics.literature import INDEX, MANOR_SEGEV, OWN
from monitor.metrics.metric import Metric
from monitor.metrics.relations.tables import Table, covered, inside, laid, table, whole

NETWORK = ("account_id", "cited", "country", "posts", "described", "covered")
"""Fields of the relation `network`."""
CHAINS = ("account_id", "cited", "post_id", "published_at")
"""Fields of the relation `chains`."""


def network() -> Table:
    """What the graph needs, by account, in rows of four sorts.

    `cited` set: `posts` of the account that cite that one, however often and in whatever way. `country` set:
    `posts` that name it. Neither: all `posts` of the window and how many of them are `described`, or the
    time `covered`.
    """
    import ibis

    posts = inside().select("account_id", "platform", "post_id", "described_by")
    cites = _resolved(posts.select("account_id", "platform", "post_id"), table("citation"))
    cites = cites.group_by("account_id", "cited", "post_id").aggregate(times=cites.count())
    cites = cites.group_by("account_id", "cited").aggregate(posts=cites.count())
    mention = table("country_mention").rename(named_by="post_id")
    names = posts.join(mention, posts.post_id == mention.named_by)
    names = names.group_by("account_id", "country").aggregate(posts=names.count())
    totals = posts.group_by("account_id").aggregate(
        posts=posts.count(), described=whole(posts.described_by.notnull()).sum()
    )
    empty = {"cited": ibis.null("string"), "country": ibis.null("string")}
    return laid(cites, names, totals.mutate(**empty), covered()).select(*NETWORK)


def chains() -> Table:
    """Replies and quotes between accounts of the registry; posts dated in the future are left out."""
    posts = inside().filter(lambda row: row.future == 0)
    posts = posts.select("account_id", "platform", "post_id", "published_at")
    talk = _resolved(posts, table("citation").filter(lambda row: row.how.isin(("reply", "quote"))))
    return talk.select(*CHAINS).distinct()


def _resolved(posts: Table, citation: Table) -> Table:
    """Citations whose target is another account of the same platform, each with that account as `cited`."""
    citation = citation.rename(cited_by="post_id")
    named = table("named").rename(cited="account_id")
    both = posts.join(citation, posts.post_id == citation.cited_by)
    # each target once per post: SQLite then looks up the citations of posts, and not all citations of a name
    both = both.group_by(*posts.columns, "target").aggregate(ways=both.count())
    both = both.mutate(called=both.platform + "/" + both.target)
    found = both.join(named, both.called == named.name)
    return found.filter(lambda row: row.cited != row.account_id)


_INPUTS = ("post", "citation", "account", "coverage")
_GRAPH = (
    "all accounts of the registry that are enabled take part, whatever was asked; no follow graph",
    "a citation: a post (a repost too) that mentions, answers, quotes or reposts an account, "
    "named by handle or native id, on its own platform; several ways in one post are one",
    "no other country's account on the platform: null, flag insufficient; "
    "an account that is not enabled: null, flag inactive",
)
_OUT = (
    *_GRAPH,
    "n = citations of other countries' accounts; "
    "no post: a real 0 if coverage >= 0.9 (flag no_posts), else null, flag uncovered",
)
_IN = (
    *_GRAPH,
    "coverage: the mean of the other countries' accounts of the platform, for they cite; "
    "below 0.9 flag partial, below 0.5 null, flag uncovered",
)
_COUNTRY = (
    *_GRAPH[:2],
    "n = citations by other countries' accounts; "
    "fewer than two countries in the registry: null, flag insufficient",
)
_FOREIGN = "coverage: the mean of the other countries' accounts; below 0.9 flag partial, below 0.5 null"


def _of_account(name: str, unit: str, formula: str, source: str, edges: tuple[str, ...]) -> Metric:
    return Metric(
        name=name, unit=unit, formula=formula, source=source, inputs=_INPUTS, relation="network",
        edge_cases=edges,
    )  # fmt: skip


def _of_country(
    name: str, unit: str, formula: str, source: str, *edges: str, read: tuple[str, ...] = _INPUTS
) -> Metric:
    return Metric(
        name=name, unit=unit, formula=formula, source=source, inputs=read, relation="network",
        across="only", edge_cases=edges,
    )  # fmt: skip


PEERS = (
    _of_account(
        "peer_in_degree", "countries", "number of other countries whose accounts cite the account",
        MANOR_SEGEV, (*_IN, "n = citations by other countries' accounts"),
    ),
    _of_account(
        "peer_out_degree", "countries", "number of other countries whose accounts the account cites",
        MANOR_SEGEV, _OUT,
    ),
    _of_account(
        "reciprocity", "share",
        "countries that cite the account and are cited by it / countries that it cites",
        MANOR_SEGEV, (*_OUT, "cites no country: null"),
    ),
    _of_account(
        "citation_unique", "accounts", "number of other accounts that cite the account, compatriots too",
        OWN, (*_IN, "n = citations"),
    ),
    _of_account("citation_total", "citations", "citations by other accounts, compatriots too", OWN, _IN),
    _of_country(
        "weight", "countries", "other countries whose accounts cite any of the country's accounts",
        f"our reading of Diplomatic weight of the {INDEX}", *_COUNTRY, _FOREIGN,
    ),
    _of_country(
        "visibility", "posts", "posts of other countries' accounts in whose words the country's name stands",
        f"our reading of Global country visibility of the {INDEX}", _GRAPH[0],
        "n = their posts that were searched for names; those that were not: n_missing", _FOREIGN,
        "fewer than two countries in the registry: null, flag insufficient",
        read=("post", "country_mention", "account", "coverage"),
    ),
    _of_country(
        "centrality", "share",
        "PageRank among countries, d = 0.85, 100 iterations or a change below 1e-9; "
        "weight of A to B = ln(1 + citations of B's accounts by A's)",
        f"our reading of Diplomatic centrality of the {INDEX}", *_COUNTRY,
        "all countries of the registry are nodes and add up to 1; "
        "one that cites nobody hands on to all alike",
        "coverage: the mean of all accounts; below 0.9 flag partial, below 0.5 null, flag uncovered",
    ),
)  # fmt: skip
