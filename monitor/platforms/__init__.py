"""What each platform's wire offers: one file per platform, pure. Bytes in, facts out.

Nothing here asks the network, reads a clock, speaks SQL or waits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeVar

from monitor.errors import ParseError, PlatformError
from monitor.model import Account
from monitor.platforms.appstore import APPSTORE
from monitor.platforms.bluesky import BLUESKY
from monitor.platforms.facebook import FACEBOOK
from monitor.platforms.feed import FEED
from monitor.platforms.instagram import INSTAGRAM
from monitor.platforms.limits import BAD_INPUT
from monitor.platforms.mastodon import MASTODON
from monitor.platforms.mymir import MYMIR
from monitor.platforms.ok import OK
from monitor.platforms.platform import Key, Platform, Quota
from monitor.platforms.sitemap import SITEMAP
from monitor.platforms.telegram import TELEGRAM
from monitor.platforms.threads import THREADS
from monitor.platforms.tiktok import TIKTOK
from monitor.platforms.vk import VK
from monitor.platforms.wayback import WAYBACK
from monitor.platforms.website import NEWSLETTER, WEBSITE
from monitor.platforms.weibo import WEIBO
from monitor.platforms.wordpress import WORDPRESS
from monitor.platforms.x import X
from monitor.platforms.youtube import YOUTUBE
from monitor.wire import Page, Payload

__all__ = ["ARCHIVES", "LENDERS", "PLATFORMS", "Key", "Platform", "Quota", "question", "read"]

Q = TypeVar("Q")
_ALL = (
    APPSTORE, BLUESKY, FACEBOOK, FEED, INSTAGRAM, MASTODON, MYMIR, NEWSLETTER, OK, SITEMAP, TELEGRAM,
    THREADS, TIKTOK, VK, WAYBACK, WEBSITE, WEIBO, WORDPRESS, X, YOUTUBE,
)  # fmt: skip
PLATFORMS: Mapping[str, Platform] = MappingProxyType({p.name: p for p in _ALL})

ARCHIVES: Mapping[str, Platform] = MappingProxyType({p.name: p for p in PLATFORMS.values() if p.holds})
"""Those that hold the past of other networks' accounts, for backfills."""

LENDERS = tuple(p.name for p in PLATFORMS.values() if p.lent_days)
"""Those whose keys only lend what they bring."""


def question(platform: Platform, account: Account, ask: Callable[[], Q]) -> Q:
    """What an adapter wants to ask: the same edge for what it did not foresee in an account or a cursor."""
    try:
        return ask()
    except PlatformError:
        raise
    except BAD_INPUT as fault:
        reason = f"{account.id}: no question can be made of it ({type(fault).__name__}: {str(fault)[:200]!r})"
        raise ParseError(reason, platform=platform.name) from fault


def read(platform: Platform, account: Account, payload: Payload) -> Page:
    """What an answer means. Raises only PlatformError kinds: this is the one edge for bad input."""
    try:
        return platform.parse(account, payload)
    except PlatformError:
        raise
    except BAD_INPUT as fault:
        reason = f"{account.id}: unreadable answer ({type(fault).__name__}: {str(fault)[:200]!r})"
        raise ParseError(reason, platform=platform.name, path=payload.step) from fault
