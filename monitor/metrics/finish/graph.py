"""The citations of a window as a graph of accounts and of countries. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from math import log
from statistics import fmean
from typing import Any

from monitor.metrics.question import Subject
from monitor.metrics.statistics.pagerank import pagerank


class Graph:
    """All enabled accounts, and what the relation `network` said about them."""

    def __init__(
        self, accounts: Sequence[Subject], countries: Iterable[str], rows: Iterable[tuple[Any, ...]]
    ) -> None:
        """`countries` are those of the whole registry: each is a node, though nobody of it may write."""
        self.accounts = {one.account_id: one for one in accounts}
        self.countries = sorted(countries)
        self.cites: dict[str, Counter[str]] = defaultdict(Counter)
        self.cited: dict[str, Counter[str]] = defaultdict(Counter)
        self._named: Counter[tuple[str, str]] = Counter()
        self._posts: Counter[str] = Counter()
        self._described: Counter[str] = Counter()
        spans: dict[str, int] = {}
        for account_id, cited, country, posts, described, covered in rows:
            if cited is not None:
                self.cites[account_id][cited] += int(posts)
                self.cited[cited][account_id] += int(posts)
            elif country is not None:
                self._named[self.accounts[account_id].country, country] += int(posts)
            elif covered is not None:
                spans[account_id] = int(covered)
            else:
                home = self.accounts[account_id].country
                self._posts[home] += int(posts)
                self._described[home] += int(described)
        self._shares = {
            name: spans.get(name, 0) / one.length for name, one in self.accounts.items() if one.length
        }

    def row(self, account_id: str) -> dict[str, Any]:
        """(value, n) of each figure of one account; `abroad` says whether anybody of another country could
        cite it, `coverage` how well these were observed. Empty if it has no place in the graph."""
        one = self.accounts.get(account_id)
        if one is None:
            return {}
        received: Counter[str] = self.cited.get(account_id, Counter())
        given = self._by_country(self.cites.get(account_id, Counter()), one.country)
        taken = self._by_country(received, one.country)
        foreign, ours, mutual = taken.total(), given.total(), given.keys() & taken.keys()
        abroad, beheld = self._abroad[one.platform, one.country]
        return {
            "peer_in_degree": (len(taken), foreign), "peer_out_degree": (len(given), ours),
            "reciprocity": (len(mutual) / len(given) if given else None, ours),
            "citation_unique": (len(received), received.total()),
            "citation_total": (received.total(), received.total()), "abroad": abroad, "coverage": beheld,
        }  # fmt: skip

    def of_country(self, country: str) -> dict[str, Any]:
        """(value, n, missing, coverage) of each figure of one country; empty if it is the only one."""
        if len(self.countries) < 2:
            return {}
        others = [name for name, one in self.accounts.items() if one.country != country]
        taken = {source: count for (source, target), count in self._between.items() if target == country}
        n, there = sum(taken.values()), [name for name in self._posts if name != country]
        posts, told = (sum(counts[name] for name in there) for counts in (self._posts, self._described))
        naming = sum(count for (home, named), count in self._named.items()
                     if named == country and home != country)  # fmt: skip
        beheld = self._coverage(others)
        return {
            "weight": (len(taken), n, 0, beheld), "visibility": (naming, told, posts - told, beheld),
            "centrality": (self._ranks.get(country), n, 0, self._coverage(self.accounts)),
        }  # fmt: skip

    def _by_country(self, counts: Counter[str], home: str) -> Counter[str]:
        found: Counter[str] = Counter()
        for name, count in counts.items():
            if (country := self.accounts[name].country) != home:
                found[country] += count
        return found

    def _coverage(self, names: Iterable[str]) -> float | None:
        shares = [self._shares[name] for name in names if name in self._shares]
        return fmean(shares) if shares else None

    @cached_property
    def _abroad(self) -> dict[tuple[str, str], tuple[int, float | None]]:
        """By platform and country: how many accounts there are not of the country, and their coverage."""
        there = defaultdict(list)
        for name, one in self.accounts.items():
            there[one.platform].append((name, one.country))
        found = {}
        for platform, members in there.items():
            for country in {home for _, home in members}:
                others = [name for name, home in members if home != country]
                found[platform, country] = len(others), self._coverage(others)
        return found

    @cached_property
    def _between(self) -> Counter[tuple[str, str]]:
        """Citations from one country to another."""
        found: Counter[tuple[str, str]] = Counter()
        for name, counts in self.cites.items():
            home = self.accounts[name].country
            for country, count in self._by_country(counts, home).items():
                found[home, country] += count
        return found

    @cached_property
    def _ranks(self) -> dict[str, float]:
        return pagerank(self.countries, {pair: log(1 + count) for pair, count in self._between.items()})
