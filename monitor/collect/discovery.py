"""From the address of a home page to rows that an operator may put into the account list."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from monitor import registry
from monitor.clock import Clock
from monitor.collect.live import open_fetcher
from monitor.errors import FetchError, PlatformError
from monitor.model import Account
from monitor.platforms.discover import Candidate, candidates, question
from monitor.settings import Settings

_ID_CHARACTERS = 76
"""Room for a number at the end of 80."""


@dataclass(frozen=True, slots=True)
class Discovered:
    """What a site names, and what was asked to know it: address and outcome."""

    found: tuple[Candidate, ...]
    asked: tuple[tuple[str, str], ...]


async def discover(settings: Settings, clock: Clock, url: str) -> Discovered:
    """Ask for a page, its robots.txt, and where these name none for /sitemap.xml and /feed/, once each.

    Raises FetchError, and PlatformError when the page itself is not answered with 200. The others may fail.
    """
    found: list[Candidate] = []
    asked: list[tuple[str, str]] = []
    async with open_fetcher(settings, clock) as fetcher:
        for step in ("page", "robots", "sitemap", "feed"):
            request = question(step, url, found)
            if request is None:
                continue
            try:
                payload = await fetcher.get(request)
            except FetchError as error:
                if step == "page":
                    raise
                asked.append((request.url, error.reason))
                continue
            asked.append((payload.url, f"HTTP {payload.status}"))
            if step == "page":
                if payload.status != 200:
                    raise PlatformError(f"HTTP {payload.status}", platform="website", path=payload.url)
                url = payload.url  # where redirects led
            found += candidates(payload)
    return Discovered(tuple(found), tuple(asked))


def proposals(
    found: Iterable[Candidate], listed: Sequence[Account], about: Mapping[str, str]
) -> list[dict[str, str]]:
    """Rows of the account list, each with two words more: `how` it was found, and as what it is `listed`.

    `about` fills country, institution, kind and host_country; what nobody said stays empty. What only a
    link says is not switched on. Whether a row is right, nobody has looked at yet.
    """
    taken, rows = {account.id for account in listed}, []
    for one in found:
        known = registry.listed_as(listed, one.platform, one.handle, one.url)
        name = known or _slug(one, about, taken)
        taken.add(name)
        row = dict.fromkeys((name for name in registry.COLUMNS if name not in registry.OPTIONAL), "")
        row |= about
        row |= {
            "id": name, "platform": one.platform, "handle": one.handle, "url": one.url,
            "evidence_url": one.evidence_url, "confidence": one.confidence,
            "enabled": "true" if one.confidence != "low" else "false", "how": one.how, "listed": known or "",
        }  # fmt: skip
        rows.append(row)
    return rows


def _slug(one: Candidate, about: Mapping[str, str], taken: Collection[str]) -> str:
    """`kz-mfa-telegram-name`; without a handle the host; a number behind it if that stands in the list."""
    host = (urlsplit(one.url).hostname or "").removeprefix("www.")
    given = (about.get(name, "") for name in ("country", "kind", "host_country"))
    words = "-".join([*given, one.platform, one.handle or host]).lower()
    slug = re.sub(r"[^a-z0-9]+", "-", words).strip("-")[:_ID_CHARACTERS].rstrip("-")
    number = 1
    while (name := slug if number == 1 else f"{slug}-{number}") in taken:
        number += 1
    return name
