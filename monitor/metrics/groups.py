"""Missions by host country: an embassy is compared only with those that address the same public.

Followers per inhabitant fall with the wealth and size of the host (metrics.md a.1 A16), so that embassies in
different countries are not told apart by their own work.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from monitor.model import Account, MetricValue


@dataclass(frozen=True, slots=True)
class HostGroup:
    """The enabled accounts in one host country, by id, and their figures as they came."""

    host: str
    members: tuple[Account, ...]
    values: tuple[MetricValue, ...]


def host_groups(values: Iterable[MetricValue], accounts: Sequence[Account]) -> Mapping[str, HostGroup]:
    """Groups by host country, in the order of codes. An account without a host country is in none; figures of
    countries and of other accounts are passed over."""
    members: dict[str, list[Account]] = {}
    for account in sorted(accounts, key=lambda one: one.id):
        if account.enabled and account.host_country:
            members.setdefault(account.host_country, []).append(account)
    hosts = {account.id: host for host, found in members.items() for account in found}
    figures: dict[str, list[MetricValue]] = {host: [] for host in members}
    for value in values:
        if value.scope == "account" and value.subject in hosts:
            figures[hosts[value.subject]].append(value)
    return MappingProxyType({
        host: HostGroup(host, tuple(members[host]), tuple(figures[host])) for host in sorted(members)
    })  # fmt: skip
