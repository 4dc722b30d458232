"""Keys: which are there, whether they look as they should, and whether their platforms accept them.

No value, part or length of a secret is ever told, only the names of variables.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from monitor.clock import Clock
from monitor.collect.live import open_fetcher
from monitor.collect.switches import why_off
from monitor.errors import AccessDenied, FetchError, PlatformError, Refused
from monitor.fetch import Fetcher
from monitor.model import Account
from monitor.platforms import PLATFORMS, Key, Platform, read
from monitor.platforms.threads import REFRESH, refreshed
from monitor.settings import Settings

NOTE_CHARACTERS = 300
_ID = "key-check"
Answer = Literal["accepted", "refused", "unknown"]
THREADS = "THREADS_ACCESS_TOKEN"
RENEWED_AFTER = timedelta(days=7)
"""A token of Threads lives for 60 days; so old it is exchanged, which leaves seven weeks for failures."""
_NOT_WANTED = ("off", "terms not accepted")
"""Words of `why_off` for platforms that the operator does not want to be asked."""


@dataclass(frozen=True, slots=True)
class Held:
    """What there is of a platform's key: the variables that are not set, and those that do not look right."""

    platform: str
    missing: tuple[str, ...] = ()
    malformed: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        return not self.missing and not self.malformed

    @property
    def words(self) -> str:
        """The finding, for people."""
        if self.missing:
            return f"missing ({', '.join(self.missing)})"
        if self.malformed:
            whose = "; ".join(
                f"{name} does not look like what {self.platform} gives out" for name in self.malformed
            )
            return f"present, but malformed: {whose}"
        return "present"


@dataclass(frozen=True, slots=True)
class Tried:
    """What a platform made of its key, and why."""

    platform: str
    answer: Answer
    note: str = ""

    @property
    def words(self) -> str:
        """The finding, for people."""
        return f"{self.answer}: {self.note}" if self.note else self.answer


def held(platform: str, key: Key, secrets: Mapping[str, str]) -> Held:
    """Look at a platform's variables without telling what is in them. An empty one counts as missing.

    >>> held("vk", Key("A", "api.example", True, "", shape="a+", others={"B": "b+"}), {"A": "ab"}).words
    'missing (B)'
    """
    return Held(
        platform,
        missing=tuple(name for name in key.shapes if not secrets.get(name)),
        malformed=tuple(
            name for name, shape in key.shapes.items()
            if secrets.get(name) and not re.fullmatch(shape, secrets[name])
        ),
    )  # fmt: skip


def all_held(settings: Settings, platforms: Iterable[Platform] = PLATFORMS.values()) -> list[Held]:
    """One for each platform that knows a key, in the order of their names."""
    known = sorted((one for one in platforms if one.key), key=lambda one: one.name)
    return [held(one.name, one.key, settings.secrets) for one in known if one.key]


async def try_all(
    settings: Settings, clock: Clock, platforms: Iterable[Platform] = PLATFORMS.values()
) -> list[Tried]:
    """Ask every platform whose key is complete its cheapest question, once and side by side; a failed one is
    not asked again. Nothing is stored, and a unit that it costs is not noted."""
    by_name = {one.name: one for one in platforms}
    asked = [by_name[one.platform] for one in all_held(settings, by_name.values()) if one.complete]
    once = replace(settings, fetch=replace(settings.fetch, retries=0))
    async with open_fetcher(once, clock) as fetcher:
        return list(await asyncio.gather(*(_try(one, once, fetcher) for one in asked)))


async def _try(platform: Platform, settings: Settings, fetcher: Fetcher) -> Tried:
    if platform.probe is None:
        return Tried(platform.name, "unknown", "it has no question for this")
    off = why_off(platform, settings)
    if off in _NOT_WANTED:
        return Tried(platform.name, "unknown", f"not asked: {off}")
    try:
        read(platform, _nobody(platform), await fetcher.get(platform.probe))
    except (FetchError, PlatformError) as error:
        # a key that has to be exchanged for a token first is refused by the fetch room
        refused = isinstance(error, AccessDenied) or (isinstance(error, Refused) and error.kind == "access")
        return Tried(platform.name, "refused" if refused else "unknown", _told(error, fetcher))
    return Tried(platform.name, "accepted")


def _told(error: FetchError | PlatformError, fetcher: Fetcher) -> str:
    reason = error.reason.removeprefix(f"{_ID}: ")
    return fetcher.redact(reason)[:NOTE_CHARACTERS]


def _nobody(platform: Platform) -> Account:
    """A stand-in: the question is about the key and no account."""
    assert platform.probe is not None
    return Account(_ID, "key check", "XX", "mfa", platform.name, _ID, platform.probe.url)


async def renew(settings: Settings, fetcher: Fetcher, now: datetime) -> datetime | None:
    """Exchange the token of Threads for one that lives longer, where a file holds it and the file is a week
    old; the new one takes its place in the file. When it ends, or None: nothing was due.

    The process that holds the old token goes on with it: it is good until its own end. Raises FetchError and
    PlatformError kinds, and OSError when the file cannot be written; it is whole then, with the old token.
    """
    path = settings.secret_files.get(THREADS)
    if path is None or not settings.secrets.get(THREADS):
        return None
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    if now - written < RENEWED_AFTER:
        return None
    new = refreshed(await fetcher.exchange(REFRESH))
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(new.token + "\n")
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    return new.until
