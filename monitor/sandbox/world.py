"""The practice world: accounts, their posts, their audience, and the plan of what goes wrong."""

from __future__ import annotations

import csv
import io
import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property

from monitor.model import Account, instant_ms
from monitor.sandbox import natives
from monitor.sandbox.cast import CAST, Member
from monitor.sandbox.history import DAY, Scene, posts_of
from monitor.sandbox.trouble import Trouble, usual_plan
from monitor.sandbox.truth import TruePost

REGISTRY_COLUMNS = (
    "id", "institution", "country", "kind", "host_country", "platform", "handle", "url", "language",
    "active_from", "active_until", "evidence_url", "confidence", "enabled",
)  # fmt: skip


class World:
    """Everything that is true, from a seed. The same arguments give the same world, to the byte.

    `start` is where simulated time begins (posts exist for 45 days before it); `days` is how long posts
    go on. `base_url` may be filled in later (`at`), but before anything is asked: addresses are part of
    the truth. `extra` adds troubles to the usual plan; `plan` replaces it.
    """

    def __init__(
        self,
        seed: int,
        start: datetime,
        days: float = 30,
        base_url: str = "",
        *,
        cast: Sequence[Member] = CAST,
        plan: Iterable[Trouble] | None = None,
        extra: Iterable[Trouble] = (),
    ) -> None:
        if start.tzinfo is None:
            raise ValueError(f"naive start {start.isoformat()}: every instant here is aware")
        self.seed, self.start, self.days = seed, start.astimezone(UTC), days
        self.base_url, self.cast = base_url.rstrip("/"), tuple(cast)
        usual = usual_plan(self.start, days) if plan is None else tuple(plan)
        self.plan: tuple[Trouble, ...] = (*extra, *usual)
        self.members = {member.id: member for member in self.cast}
        self.by_handle = {m.handle: m for m in self.cast if m.platform == "mastodon"}
        self.by_number = {natives.account_id(m): m for m in self.cast if m.platform == "mastodon"}

    def at(self, base_url: str) -> None:
        """Fill in the address once the port is known; refused when another one was already used."""
        if self.base_url and self.base_url != base_url:
            raise ValueError(f"this world already lives at {self.base_url}")
        self.base_url = base_url

    @property
    def start_ms(self) -> int:
        return instant_ms(self.start)

    @property
    def end(self) -> datetime:
        """Nothing new is published from here on."""
        return self.start + timedelta(days=self.days)

    @cached_property
    def posts(self) -> dict[str, list[TruePost]]:
        """Every post that will ever be, by account, in order of publication."""
        if not self.base_url:
            raise ValueError("the world has no base_url yet")
        return posts_of(self.cast, Scene(self.seed, self.start_ms, instant_ms(self.end), self.base_url))

    @cached_property
    def by_id(self) -> dict[tuple[str, str], TruePost]:
        return {(account, post.native_id): post for account, posts in self.posts.items() for post in posts}

    @cached_property
    def statuses(self) -> dict[str, TruePost]:
        """The Mastodon posts by id: one server, one series of ids."""
        return {p.native_id: p for m in self.by_handle.values() for p in self.posts[m.id]}

    @cached_property
    def shown(self) -> dict[str, tuple[list[int], list[int]]]:
        """By account: the sorted instants of appearing and of deletion, for counting what stands."""
        return {
            account: (
                sorted(p.visible_ms for p in posts),
                sorted(max(p.deleted_ms, p.visible_ms) for p in posts if p.deleted_ms is not None),
            )
            for account, posts in self.posts.items()
        }

    def standing(self, account_id: str, ms: int) -> int:
        """How many posts of the account are there at that instant."""
        visible, deleted = self.shown[account_id]
        return bisect_right(visible, ms) - bisect_right(deleted, ms)

    def last_before(self, account_id: str, ms: int) -> int | None:
        """When the account's newest post appeared, in milliseconds; None when there is none yet."""
        visible = self.shown[account_id][0]
        index = bisect_left(visible, ms + 1)
        return visible[index - 1] if index else None

    def followers(self, account_id: str, ms: int) -> int:
        """The size of the audience: it grows slowly and wavers, so it can also fall."""
        member = self.members[account_id]
        days = (ms - self.start_ms) / DAY
        wave = member.followers * 0.002 * math.sin(days * 1.7 + len(account_id))
        return max(0, round(member.followers + member.followers_per_day * days + wave))

    def trouble(self, account_id: str | None, at: datetime) -> Trouble | None:
        """The first entry of the plan that strikes this request."""
        return next((t for t in self.plan if t.hits(account_id, at)), None)

    def accounts(self) -> list[Account]:
        """The registry rows of the cast."""
        return [self._account(member) for member in self.cast]

    @property
    def institutions(self) -> tuple[str, ...]:
        """The names of the practice institutions, each once."""
        return tuple(dict.fromkeys(member.institution for member in self.cast))

    def accounts_csv(self) -> str:
        """The cast as a ready registry file."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(REGISTRY_COLUMNS)
        for account in self.accounts():
            writer.writerow(_cell(getattr(account, column)) for column in REGISTRY_COLUMNS)
        return out.getvalue()

    def _account(self, member: Member) -> Account:
        path = _PATHS[member.platform](member)
        return Account(
            id=member.id, institution=member.institution, country=member.country, kind=member.kind,
            platform=member.platform, handle=member.handle, url=self.base_url + path,
            host_country=member.host, language=member.languages[0],
            evidence_url=f"{self.base_url}/", confidence="high",
        )  # fmt: skip


_PATHS: Mapping[str, Callable[[Member], str]] = {
    "feed": lambda member: f"/feeds/{member.id}.{member.extension}",
    "mastodon": lambda member: f"/@{member.handle}",
    "telegram": lambda member: f"/t.me/{member.handle}",
    "bluesky": lambda member: f"/bsky.app/profile/{member.handle}",
    "youtube": lambda member: f"/www.youtube.com/{member.handle}",
    "vk": lambda member: f"/vk.com/{member.handle}",
    "facebook": lambda member: f"/www.facebook.com/{member.handle}",
    "instagram": lambda member: f"/www.instagram.com/{member.handle}/",
    "ok": lambda member: f"/ok.ru/{member.handle}",
    "mymir": lambda member: f"/my.mail.ru/community/{member.handle}",
    "x": lambda member: f"/x.com/{member.handle}",
    "threads": lambda member: f"/www.threads.com/@{member.handle}",
    "tiktok": lambda member: f"/www.tiktok.com/@{member.handle}",
    "weibo": lambda member: f"/weibo.com/u/{member.handle}",
    "wordpress": lambda member: f"/sites/{member.id}/",
    "sitemap": lambda member: f"/sites/{member.id}/sitemap.xml",
    "website": lambda member: f"/sites/{member.id}/",
    "newsletter": lambda member: f"/sites/{member.id}/",
    "appstore": lambda member: f"/apps.apple.com/{member.country.lower()}/app/id{member.handle}",
}
"""Where the registry says that an account lies."""


def _cell(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
