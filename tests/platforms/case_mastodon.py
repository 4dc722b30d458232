"""The contract test's knowledge of Mastodon."""

from __future__ import annotations

import json

from monitor.errors import AccessDenied, NotFound, ParseError, RateLimited
from tests.platforms.answers import TIMELINE_URL
from tests.platforms.case import Case


def items(name: str, body: bytes) -> int:
    """Statuses of a list, or the one status; an account is none."""
    found = json.loads(body)
    return len(found) if isinstance(found, list) else int("content" in found)


CASE = Case(
    platform="mastodon",
    folder="mastodon",
    items=items,
    urls={"timeline": TIMELINE_URL},
    errors={
        "error_401_token.json": AccessDenied,
        "error_429.json": RateLimited,
        "lookup_404.json": NotFound,
        "poll.json": ParseError,
        "search_accounts.json": ParseError,
    },
    statuses={"error_429.json": 429},
    changed={"timeline.json": "timeline", "account_moved.json": "profile", "status.json": "post"},
    account={"handle": "schochastics"},
)
