"""The metric set once more, in plain Python from the words of the specification: slow, obvious, no SQL.

It shares no code with the definitions. `figures` gives the fields of each figure by (scope, subject,
metric); `age_hours` is among them only where it is not the age that was asked.
"""

from __future__ import annotations

from typing import Any

from tests.metrics.reference import activity, audience, content, engagement, network, rates, shapes
from tests.metrics.reference.account import Account, Facts
from tests.metrics.reference.basics import ASSETS, Figure, Tables, figure
from tests.metrics.reference.compare import differences, unlike
from tests.metrics.reference.country import MEDIANS, SUMS, country, pooled

__all__ = ["differences", "disputes", "figures", "top", "unlike"]
NAMES = (*activity.NAMES, *audience.NAMES, *engagement.NAMES, *rates.NAMES, *shapes.NAMES, *content.NAMES,
         *network.NAMES)  # fmt: skip


def figures(tables: Tables, asked: Any) -> dict[tuple[str, str, str], Figure]:
    everyone = _accounts(tables, asked)
    graph = network.Graph(tables, everyone)
    found: dict[tuple[str, str, str], Figure] = {}
    members = [one for one in everyone if one.platform not in ASSETS and _wanted(one, asked)]
    for account in members:
        for name, one in _of_account(account, graph).items():
            found["account", account.id, name] = one
    platforms = {one.id: one.platform for one in members}
    for place in {one.country for one in members}:
        there = [one for one in members if one.country == place]
        for name in (*SUMS, *MEDIANS, "coverage"):
            found["country", place, name] = country(name, [one.id for one in there], found, platforms)
        for name, one in (pooled(there, found) | network.of_country(place, graph)).items():
            found["country", place, name] = one
    return found


def _accounts(tables: Tables, asked: Any) -> list[Account]:
    facts = Facts(tables)
    return [Account(facts, row, asked) for row in sorted(tables["account"], key=lambda row: row["id"])]


def _wanted(account: Account, asked: Any) -> bool:
    pairs = ((asked.accounts, account.id), (asked.countries, account.country),
             (asked.platforms, account.platform))  # fmt: skip
    return all(allowed is None or value in allowed for allowed, value in pairs)


def _of_account(account: Account, graph: network.Graph) -> dict[str, Figure]:
    if not account.active:
        found = {name: figure(None, {"inactive"}) for name in NAMES}
        found["half_life_h"]["age_hours"] = None if account.final else 168
    else:
        found = activity.activity(account) | audience.audience(account) | engagement.engagement(account)
        found |= rates.rates(account) | shapes.shapes(account) | content.content(account)
        found |= network.network(account, graph)
    return {name: {"coverage": account.share} | one for name, one in found.items()}


def disputes(tables: Tables, asked: Any) -> list[tuple[int, int]]:
    """Posts of two countries' accounts that answer each other within 72 hours."""
    return network.disputes(network.Graph(tables, _accounts(tables, asked)))


def top(tables: Tables, asked: Any, limit: int) -> list[tuple[str, int, float]]:
    """(account, post, interactions) of the first `limit` posts of each network, networks by name."""
    found: dict[str, list[tuple[float, int, int, str]]] = {}
    for account in _accounts(tables, asked):
        for row in engagement.known(account, account.set)[0] if account.set else []:
            if not account.gone(row.post):
                place = (-row.value, row.post["published_at"], row.post["id"], account.id)
                found.setdefault(account.platform, []).append(place)
    return [(name, post, -count) for platform in sorted(found)
            for count, _, post, name in sorted(found[platform])[:limit]]  # fmt: skip
