"""Asking accounts once, storing nothing: are they there, and are they those that we follow?

What is asked goes the road of every poll (robots.txt, pace, guard, credentials), and is read by the same
adapters. Units of a platform's quota are spent and not noted.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, fields, replace
from typing import Literal

from monitor import registry
from monitor.clock import Clock
from monitor.collect.parsing import Parsers
from monitor.collect.switches import keyed, reason_off, why_off
from monitor.errors import AccessDenied, FetchError, Gone, NotFound, ParseError, PlatformError
from monitor.fetch import Fetcher
from monitor.model import Account, Cursor
from monitor.platforms import PLATFORMS, Platform
from monitor.settings import Settings
from monitor.wire import Aim, Identity, Page, Payload, Request

REQUESTS = 3
"""Questions that an account is asked at most."""
NOTE_CHARACTERS = 300
Verdict = Literal[
    "verified",  # it answers, and nothing contradicts the list
    "renamed",  # it goes by another handle
    "moved",  # it says, or its address says, that it is elsewhere now
    "closed",  # not for everybody
    "gone",  # for good
    "unknown",  # not known there, or nothing could be learned
    "stranger",  # another account answers
    "no answer",  # nothing can be said
    "off",  # these three were not asked
    "no key",
    "no adapter",
]
NOT_ASKED = ("off", "no key", "no adapter")
_NOBODY = Identity()


@dataclass(frozen=True, slots=True)
class Heard:
    """What an account's answers told, taken together."""

    identity: Identity = _NOBODY
    followers: int | None = None
    moved_to: str | None = None
    listed: bool = False

    def enough(self, known_id: str | None) -> bool:
        """Nothing more is to be learned: a listing was read, id and handle are told, or it is a stranger."""
        told = self.identity
        stranger = known_id is not None and told.native_id not in (None, known_id)
        return self.listed or stranger or None not in (told.native_id, told.handle)


@dataclass(frozen=True, slots=True)
class Checked:
    """What is to be said of one account. `handle` and `native_id` are what was told, not what is listed."""

    account: Account
    verdict: Verdict
    note: str = ""
    handle: str | None = None
    native_id: str | None = None
    followers: int | None = None


def judge(account: Account, known_id: str | None, answer: Heard | FetchError | PlatformError) -> Checked:
    """The verdict on an account whose id, if any, was known before. A matter of facts alone."""
    if isinstance(answer, FetchError | PlatformError):
        return Checked(account, _word_for(answer), str(answer)[:NOTE_CHARACTERS])
    verdict, note = _compare(account, known_id, answer)
    told = answer.identity
    return Checked(account, verdict, note, told.handle, told.native_id, answer.followers)


def _word_for(error: FetchError | PlatformError) -> Verdict:
    words: tuple[tuple[type[PlatformError], Verdict], ...] = (
        (Gone, "gone"), (NotFound, "unknown"), (ParseError, "unknown"), (AccessDenied, "closed"),
    )  # fmt: skip
    return next((word for kind, word in words if isinstance(error, kind)), "no answer")


def _compare(account: Account, known_id: str | None, heard: Heard) -> tuple[Verdict, str]:
    told = heard.identity
    if told.native_id and known_id and told.native_id != known_id:
        return "stranger", f"id {told.native_id} answers, {known_id} is followed"
    if told.moved_to:
        return "moved", f"it says that it moved to {told.moved_to}"
    if told.locked:
        return "closed", "only those it lets in see everything"
    if told.handle and _other_name(account.handle, told):
        same = "the id is the same" if known_id else "no id was known: look whether it is the same account"
        return "renamed", f"it is called {told.handle} now; {same}"
    if heard.moved_to:
        return "moved", f"permanently redirected to {heard.moved_to}"
    if known_id and not told.native_id:
        return "unknown", f"it answers and does not tell its id; {known_id} is followed"
    if heard.listed or heard.followers is not None or told != _NOBODY:
        return "verified", ""
    return "unknown", "it answers and tells nothing"


def _other_name(listed: str, told: Identity) -> bool:
    """Is the listed handle another one? `name` and `name@host` are one, and so is an id in its place
    (UC…, club1)."""
    names = [name.lstrip("@").casefold() for name in (listed, told.handle or "")]
    if not all(names) or len({name.partition("@")[0] for name in names}) == 1:
        return False
    bare = (told.native_id or "").lstrip("-").casefold()
    return not (bare and names[0].endswith(bare))


def heard(before: Heard, payload: Payload, page: Page, listings: Iterable[str]) -> Heard:
    """What is known after one more answer."""
    later, moved = page.identity or _NOBODY, payload.moved_to
    told = {f.name: getattr(later, f.name) for f in fields(Identity) if getattr(later, f.name) is not None}
    counted = [size.followers for size in page.audience if size.followers is not None]
    if moved and registry.plain_address(moved) == registry.plain_address(payload.request.url):
        moved = None  # https for http, www: the same place
    return Heard(
        replace(before.identity, **told),
        counted[-1] if counted else before.followers,
        moved or before.moved_to,
        before.listed or payload.step in listings,
    )


def not_asked(account: Account, settings: Settings) -> Checked | None:
    """The verdict on an account that cannot be asked, with the reason; None: it can."""
    platform = PLATFORMS.get(account.platform)
    off = why_off(platform, settings) if platform else "no adapter"
    if not off:
        return None
    word: Verdict = "no adapter" if platform is None else "no key" if off == "no key" else "off"
    return Checked(account, word, reason_off(account.platform, settings))


def learnt(checked: Iterable[Checked]) -> dict[str, str]:
    """Ids (by account id) that are worth writing into the list: told by accounts that are what the list says,
    where the list has none."""
    return {
        one.account.id: one.native_id
        for one in checked
        if one.verdict == "verified" and one.native_id and not one.account.native_id
    }


async def check(
    settings: Settings,
    clock: Clock,
    accounts: Sequence[Account],
    known_ids: Mapping[str, str],
    done: Callable[[Checked], None] = lambda one: None,
) -> list[Checked]:
    """Ask each account once, side by side within the bounds of collecting; `done` hears each verdict.

    `known_ids` are ids by account id; one that the account list names counts more.
    """
    seats, parsers = asyncio.Semaphore(settings.collect.concurrency), Parsers()
    async with open_fetcher(settings, clock) as fetcher:

        async def one(account: Account) -> Checked:
            known_id = account.native_id or known_ids.get(account.id)
            talk = _Talk(settings, clock, fetcher, parsers, account, known_id)
            async with seats:
                checked = not_asked(account, settings) or await talk.verdict()
            done(checked)
            return checked

        try:
            return await asyncio.gather(*map(one, accounts))
        finally:
            await parsers.aclose()


@dataclass(frozen=True, slots=True)
class _Talk:
    """The questions to one account, as its adapter puts them, and what came of them."""

    settings: Settings
    clock: Clock
    fetcher: Fetcher
    parsers: Parsers
    account: Account
    known_id: str | None
    asked: set[str] = field(default_factory=set)

    async def verdict(self) -> Checked:
        try:
            return judge(self.account, self.known_id, await self._by_handle_or_id())
        except (FetchError, PlatformError) as error:
            checked = judge(self.account, self.known_id, error)
            return replace(checked, note=self.fetcher.redact(checked.note))

    async def _by_handle_or_id(self) -> Heard:
        """A handle that is nobody's now proves nothing: the id may answer, under another handle."""
        try:
            return await self._follow(self._first(None))
        except NotFound:
            by_id = self._first(self.known_id)
            if by_id.url in self.asked:
                raise
            return await self._follow(by_id)

    def _first(self, native_id: str | None) -> Request:
        cursor = Cursor(self.account.id, self.clock.now(), native_id=native_id)
        aim = Aim(profile=True, keyed=keyed(self._platform, self.settings), now=self.clock.now())
        return self._platform.first(self.account, cursor, aim)

    async def _follow(self, request: Request | None) -> Heard:
        told = Heard()
        while request is not None and len(self.asked) < REQUESTS and request.url not in self.asked:
            self.asked.add(request.url)
            payload = await self.fetcher.get(request)
            page = await self.parsers.read(self._platform, self.account, payload)
            if any(not look.answers for look in page.assets):
                reason = f"{self.account.id}: not there ({page.hints.get('said', 'it says so')})"
                raise NotFound(reason, platform=self._platform.name, path=payload.step)
            told = heard(told, payload, page, self._platform.listings)
            request = None if told.enough(self.known_id) else page.next
        return told

    @property
    def _platform(self) -> Platform:
        return PLATFORMS[self.account.platform]


@asynccontextmanager
async def open_fetcher(settings: Settings, clock: Clock) -> AsyncIterator[Fetcher]:
    """The door to the network, closed afterwards."""
    fetcher = Fetcher(
        settings.fetch, clock=clock, secrets=settings.secrets, pace_dir=settings.data_dir / "pace"
    )
    try:
        yield fetcher
    finally:
        await fetcher.aclose()
