"""What a report is made of: plain, frozen facts that somebody else has measured.

The composer fills `Figures` from the store; this room only lays it out. Nothing here is computed from
posts: a figure that was not handed in is printed as missing, with the reason, and never as 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from monitor.model import ASSETS, Account, AssetLook, Gap, MetricValue, Window
from monitor.report.say import country


@dataclass(frozen=True, slots=True)
class FailingAccount:
    """An account whose last poll failed; `since` is when it began to fail, `error` is already redacted."""

    account_id: str
    since: datetime
    outcome: str
    error_kind: str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class TopPost:
    """A post to show. `interactions` is the count at the report's post age; None: not known at that age.

    `answers` are the SHA-256 digests of the stored answers that the count was read from: one, or two when it
    was taken between two looks.
    """

    account_id: str
    url: str | None
    text: str
    published_at: datetime | None
    interactions: float | None
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedLooks:
    """Of `posts` posts of an account that have passed an age, `refused` were not looked at then for lack of
    budget."""

    account_id: str
    age_hours: int
    refused: int
    posts: int


@dataclass(frozen=True, slots=True)
class Definition:
    """How one metric is defined, for the reader. `source` is the publication that the formula follows."""

    name: str
    version: int
    unit: str
    formula: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that one report shows.

    `values` may hold any metric of scope account and country; the tables pick theirs by name and the list
    of all figures prints the rest. `daily` counts posts per UTC day; None or an absent key: not observed.
    `by_network` holds, per platform, country figures of that platform's accounts alone, because interactions
    are never put together across networks. `interactions` is the set I of counts per platform; an empty set:
    the network shows none.
    `looks` holds the newest look at each asset. `not_collected` are registered accounts that nobody asks,
    with the reason in words. `followed` and `assets` are derived: the other accounts, those with posts and
    those that are only looked at, in the order in which tables show them. `in_order` is derived too: every
    figure with its account and network (if it has one), in one order whatever they came in.
    """

    title: str
    on: date
    window: Window
    as_of: datetime
    age_hours: float | None
    accounts: tuple[Account, ...]
    values: tuple[MetricValue, ...]
    practice: bool = False
    by_network: Mapping[str, tuple[MetricValue, ...]] = field(default_factory=dict)
    gaps: tuple[Gap, ...] = ()
    failures: tuple[FailingAccount, ...] = ()
    daily: Mapping[tuple[str, date], int | None] = field(default_factory=dict)
    coverage_spans: Mapping[str, tuple[Window, ...]] = field(default_factory=dict)
    followers: Mapping[str, tuple[tuple[datetime, int | None], ...]] = field(default_factory=dict)
    top_posts: tuple[TopPost, ...] = ()
    not_collected: tuple[tuple[Account, str], ...] = ()
    interactions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    definitions: tuple[Definition, ...] = ()
    program_version: str = ""
    provenance: str = ""
    looks: Mapping[str, AssetLook] = field(default_factory=dict)
    refused: tuple[RefusedLooks, ...] = ()
    followed: tuple[Account, ...] = field(init=False, repr=False, compare=False)
    assets: tuple[Account, ...] = field(init=False, repr=False, compare=False)
    in_order: tuple[tuple[MetricValue, Account | None, str], ...] = field(
        init=False, repr=False, compare=False
    )
    _known: Mapping[tuple[str, str], list[MetricValue]] = field(init=False, repr=False, compare=False)
    _found: Mapping[tuple[str, str, str, str], MetricValue] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._list()
        self._index()
        left_out = {account.id for account, _ in self.not_collected}
        rest = sorted((one for one in self.accounts if one.id not in left_out), key=_place_in_line)
        object.__setattr__(self, "followed", tuple(one for one in rest if one.platform not in ASSETS))
        object.__setattr__(self, "assets", tuple(one for one in rest if one.platform in ASSETS))

    def _list(self) -> None:
        who = {account.id: account for account in self.accounts}
        told: list[tuple[MetricValue, Account | None, str]]
        told = [(v, None, network) for network, values in self.by_network.items() for v in values]
        for v in self.values:
            account = who.get(v.subject) if v.scope == "account" else None
            told.append((v, account, account.platform if account else ""))
        object.__setattr__(self, "in_order", tuple(sorted(told, key=_place_in_list)))

    def _index(self) -> None:
        """Figures by what they are asked for: the tables ask thousands of times."""
        known: dict[tuple[str, str], list[MetricValue]] = {}
        found: dict[tuple[str, str, str, str], MetricValue] = {}
        for v in self.values:
            known.setdefault((v.scope, v.subject), []).append(v)
        for network, values in (("", self.values), *self.by_network.items()):
            for v in values:
                if self._same_age(v):
                    found.setdefault((network, v.scope, v.subject, v.name), v)
        object.__setattr__(self, "_known", known)
        object.__setattr__(self, "_found", found)

    @property
    def followed_countries(self) -> tuple[str, ...]:
        """Codes of the countries of followed accounts, by name."""
        return tuple(dict.fromkeys(account.country for account in self.followed))

    @property
    def countries(self) -> tuple[str, ...]:
        """Codes of all countries that have a registered account or a figure, by name."""
        named = {a.country for a in self.accounts} | {a.country for a, _ in self.not_collected}
        named |= {v.subject for v in self.values if v.scope == "country"}
        return tuple(sorted(named, key=lambda code: (country(code), code)))

    @property
    def days(self) -> tuple[date, ...]:
        """The UTC dates that the window touches."""
        first, last = self.window.start.date(), (self.window.end - timedelta(microseconds=1)).date()
        return tuple(first + timedelta(days=i) for i in range(max(0, (last - first).days) + 1))

    def value(self, scope: str, subject: str, name: str) -> MetricValue | None:
        """The figure of that name at the report's post age (or without one), else None."""
        return self._found.get(("", scope, subject, name))

    def on_network(self, platform: str, code: str, name: str) -> MetricValue | None:
        """A country's figure of that name on one network, at the report's post age."""
        return self._found.get((platform, "country", code, name))

    def of(self, scope: str, subject: str) -> list[MetricValue]:
        """Every figure of that account or country."""
        return self._known.get((scope, subject), [])

    def _same_age(self, value: MetricValue) -> bool:
        return value.age_hours is None or self.age_hours is None or value.age_hours == self.age_hours


def _place_in_line(account: Account) -> tuple[str, bool, str, str, str]:
    """By country; the institutions at home before the missions abroad."""
    abroad = account.host_country is not None
    return (country(account.country), abroad, account.institution, account.platform, account.id)


def _place_in_list(told: tuple[MetricValue, Account | None, str]) -> tuple[object, ...]:
    """Never the order in which they came, or equal figures would not give equal files."""
    v, _, network = told
    unknown = v.value is None, v.value or 0.0
    return (
        v.scope,
        v.subject,
        network,
        v.name,
        v.version,
        v.age_hours or 0.0,
        *unknown,
        v.label or "",
        v.flags,
    )
