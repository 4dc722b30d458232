"""What each platform's wire offers: one file per platform, pure. Bytes in, facts out.

Nothing here asks the network, reads a clock, speaks SQL or waits.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from monitor.errors import ParseError, PlatformError
from monitor.model import Account
from monitor.platforms.feed import FEED
from monitor.platforms.mastodon import MASTODON
from monitor.platforms.platform import Platform
from monitor.wire import Page, Payload

__all__ = ["PLATFORMS", "Platform", "read"]

PLATFORMS: Mapping[str, Platform] = MappingProxyType({p.name: p for p in (FEED, MASTODON)})

_BAD_INPUT = (KeyError, TypeError, ValueError, IndexError, AttributeError, RecursionError, OverflowError)


def read(platform: Platform, account: Account, payload: Payload) -> Page:
    """What an answer means. Raises only PlatformError kinds: this is the one edge for bad input."""
    try:
        return platform.parse(account, payload)
    except PlatformError:
        raise
    except _BAD_INPUT as fault:
        reason = f"{account.id}: unreadable answer ({type(fault).__name__}: {str(fault)[:200]!r})"
        raise ParseError(reason, platform=platform.name, path=payload.step) from fault
