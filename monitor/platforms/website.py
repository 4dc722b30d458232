"""An institution's own pages as assets: is its website, or the page of its newsletter, there, and since when
has it not changed? One question a day, no posts; what else the page says is not read.

Step: look. An address that answers 404 or 410 is a fact, and the poll that learned it went well: the page is
asked for again the next day, for it may come back. What fails otherwise (no such host, 5xx, a ban) proves
nothing and fails the poll.
"""

from __future__ import annotations

from collections.abc import Mapping

from monitor.model import Account, AssetLook, Cursor
from monitor.platforms.platform import Platform, Told
from monitor.platforms.statuses import check_status
from monitor.platforms.website_dates import last_change
from monitor.wire import Aim, Page, Payload, Request

_NOT_THERE = (404, 410)
_DAY_SECONDS = 24 * 3600.0


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The address itself. Never conditionally: whether it answers is what is asked."""
    return Request(cursor.fetch_url or account.url, "look", obey_robots=True)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means: one look, and nothing older to walk to."""
    there = payload.status not in _NOT_THERE
    if there and not (200 <= payload.status < 300):
        check_status(account, payload, account.platform)
    look = AssetLook(
        account.id, payload.received_at, there, changed_at=last_change(payload) if there else None
    )
    return Page(assets=(look,), end=True, hints={} if there else {"said": f"HTTP {payload.status}"})


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """There is one step only."""
    return "look"


def _asset(name: str, what: str) -> Platform:
    return Platform(
        name=name,
        basis="public page",
        terms_url=None,
        terms_on=None,
        has_counts=False,
        interactions=(),
        steps=("look",),
        listings=("look",),
        first=first,
        parse=parse,
        guess=guess,
        every_seconds=_DAY_SECONDS,
        told=Told(
            collects=f"Once a day whether {what} answers, and when it says that it was last changed.",
            limits="One page a day; robots.txt is obeyed, and nothing is asked without `MONITOR_CONTACT`.",
            reach="None: an asset is looked at from now on.",
            never="Visitors, subscribers; the last change where neither header nor page tells it; a site "
            "whose host is gone is a failed poll, for a network that is down looks the same.",
        ),
    )


WEBSITE = _asset("website", "the page")
NEWSLETTER = _asset("newsletter", "the page of the newsletter")
