"""Who cites whom: the graph of all accounts of the registry, whatever was asked."""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import Any

from tests.metrics.reference.account import Account
from tests.metrics.reference.basics import ASSETS, HOUR, Figure, figure

NAMES = ("peer_in_degree", "peer_out_degree", "reciprocity", "citation_unique", "citation_total")


@dataclass(frozen=True)
class Citation:
    """One post of `by` that names `of` in one way or in several."""

    post: int
    by: str
    of: str


class Graph:
    def __init__(self, tables: dict[str, list[dict[str, Any]]], accounts: list[Account]) -> None:
        enabled = [account for account in accounts if account.row.get("enabled", True)]
        self.accounts = {one.id: one for one in enabled if one.platform not in ASSETS}
        self.countries = sorted({one.country for one in enabled})
        self.posts = {post["id"]: post | {"by": one} for one in self.accounts.values() for post in one.inside}
        self.targets: dict[tuple[str, str], set[str]] = {}
        for one in self.accounts.values():
            for key in keys_of(one.row):
                self.targets.setdefault((one.platform, key), set()).add(one.id)
        self.citations = self.resolved(tables.get("citation", []))
        self.talk = self.resolved(
            [row for row in tables.get("citation", []) if row["how"] in ("reply", "quote")]
        )
        self.abroad = [one for one in self.citations if self.country(one.by) != self.country(one.of)]
        self.named = {(row["post_id"], row["country"]) for row in tables.get("country_mention", [])}

    def resolved(self, rows: list[dict[str, Any]]) -> set[Citation]:
        found = set()
        for row in rows:
            post = self.posts.get(row["post_id"])
            if post is None:
                continue
            for of in self.targets.get((post["by"].platform, row["target"]), set()):
                if of != post["by"].id:
                    found.add(Citation(post["id"], post["by"].id, of))
        return found

    def country(self, name: str) -> str:
        return str(self.accounts[name].country)

    def others(self, country: str, platform: str | None = None) -> list[Account]:
        return [one for one in self.accounts.values() if one.country != country
                and platform in (None, one.platform)]  # fmt: skip


def keys_of(row: dict[str, Any]) -> set[str]:
    handle, native = row.get("handle"), row.get("native_id")
    return {key for key in (handle and handle.lower().removeprefix("@"), native) if key}


def network(account: Account, graph: Graph) -> dict[str, Figure]:
    """A disabled account has no place in the graph."""
    if account.id not in graph.accounts:
        return {name: figure(None, {"inactive"}, coverage=None) for name in NAMES}
    here = account.country
    there = graph.others(here, account.platform)
    received = [one for one in graph.citations if one.of == account.id]
    foreign = [one for one in received if graph.country(one.by) != here]
    given = [one for one in graph.abroad if one.by == account.id]
    cited_by = {graph.country(one.by) for one in foreign}
    cites = {graph.country(one.of) for one in given}
    mutual = len(cites & cited_by) / len(cites) if cites else None
    into = {
        "peer_in_degree": (len(cited_by), len(foreign)),
        "citation_unique": (len({one.by for one in received}), len(received)),
        "citation_total": (len(received), len(received)),
    }
    out = {"peer_out_degree": (len(cites), len(given)), "reciprocity": (mutual, len(given))}
    if not there:
        found = {name: figure(None, {"insufficient"}, n=n) for name, (_, n) in (into | out).items()}
        return found | {name: found[name] | {"coverage": None} for name in into}
    share = mean_share(there)
    found = {name: looked(value, n, share) for name, (value, n) in into.items()}
    return found | {name: account.judged(value, n, 0) for name, (value, n) in out.items()}


def mean_share(accounts: list[Account]) -> float | None:
    shares = [one.share for one in accounts if one.share is not None]
    return sum(shares) / len(shares) if shares else None


def looked(value: float | None, n: int, share: float | None, missing: int = 0) -> Figure:
    """A figure made of what others wrote: it rests on how far they were observed."""
    if share is None or share < 0.5:
        return figure(None, {"uncovered"}, n=n, n_missing=missing, coverage=share)
    flags = {"partial"} if share < 0.9 else set()
    return figure(value, flags, n=n, n_missing=missing, coverage=share)


def of_country(country: str, graph: Graph) -> dict[str, Figure]:
    """weight, visibility and centrality of one country."""
    foreign = [one for one in graph.abroad if graph.country(one.of) == country]
    others = graph.others(country)
    posts = [post for post in graph.posts.values() if post["by"].country != country]
    told = [post for post in posts if post.get("described_by") is not None]
    naming = sum((post["id"], country) in graph.named for post in posts)
    if len(graph.countries) < 2:
        return {name: figure(None, {"insufficient"}, n=0, coverage=None)
                for name in ("weight", "visibility", "centrality")}  # fmt: skip
    share = mean_share(others)
    rank = ranks(graph).get(country)
    return {
        "weight": looked(len({graph.country(one.by) for one in foreign}), len(foreign), share),
        "visibility": looked(naming, len(told), share, len(posts) - len(told)),
        "centrality": looked(rank, len(foreign), mean_share(list(graph.accounts.values()))),
    }


def ranks(graph: Graph) -> dict[str, float]:
    counts: dict[tuple[str, str], int] = {}
    for one in graph.abroad:
        pair = graph.country(one.by), graph.country(one.of)
        counts[pair] = counts.get(pair, 0) + 1
    return page_rank(graph.countries, {pair: log(1 + count) for pair, count in counts.items()})


def page_rank(nodes: list[str], weights: dict[tuple[str, str], float]) -> dict[str, float]:
    """What a reader finds who follows a citation 85 times of 100 and else opens any country."""
    rank = dict.fromkeys(nodes, 1 / len(nodes))
    out = {node: sum(weight for (a, _), weight in weights.items() if a == node) for node in nodes}
    for _ in range(100):
        loose = sum(rank[node] for node in nodes if not out[node])
        after = {}
        for node in nodes:
            got = sum(rank[a] * weight / out[a] for (a, b), weight in weights.items() if b == node)
            after[node] = 0.15 / len(nodes) + 0.85 * (got + loose / len(nodes))
        moved = sum(abs(after[node] - rank[node]) for node in nodes)
        rank = after
        if moved < 1e-9:
            break
    return rank


def disputes(graph: Graph) -> list[tuple[int, int]]:
    """Pairs of posts of two countries' accounts that answer or quote each other within 72 hours; the earlier
    first."""
    found = set()
    for one in graph.talk:
        for other in graph.talk:
            if (one.by, one.of) != (other.of, other.by) or graph.country(one.by) == graph.country(one.of):
                continue
            a, b = graph.posts[one.post], graph.posts[other.post]
            if a["future"] or b["future"] or abs(a["published_at"] - b["published_at"]) > 72 * HOUR:
                continue
            first, second = sorted((a, b), key=lambda post: (post["published_at"], post["id"]))
            found.add((first["id"], second["id"]))
    return sorted(found)
