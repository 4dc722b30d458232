"""The contract test's knowledge of Instagram."""

from __future__ import annotations

import json

from monitor.errors import AccessDenied, NotFound, RateLimited, ServerTrouble
from tests.platforms.case import Case

OWN = "https://graph.facebook.com/v26.0/IG_USER_ID"


def items(name: str, body: bytes) -> int:
    """The media of the account that was asked about; the profile is none."""
    media = json.loads(body).get("business_discovery", {}).get("media", {"data": []})
    return len(media["data"])


CASE = Case(
    platform="instagram",
    folder="instagram",
    items=items,
    urls={
        "timeline": f"{OWN}?fields=business_discovery.username(uchebnoe.mid)%7Bid,media%7Bid%7D%7D",
        "probe": f"{OWN}?fields=id",
    },
    errors={
        "error_110_user_not_found.json": NotFound,
        "error_110_unknown.json": NotFound,
        "error_100_own.json": AccessDenied,
        "error_190_token.json": AccessDenied,
        "error_80002_business.json": RateLimited,
        "error_2_transient.json": ServerTrouble,
    },
    statuses={"error_110_user_not_found.json": 400, "error_110_unknown.json": 400, "error_100_own.json": 400},
    changed={
        "discovery_p1.json": "timeline",
        "discovery_p2.json": "timeline",
        "error_110_unknown.json": "timeline",
    },
    account={"handle": "uchebnoe.mid", "url": "https://www.instagram.com/uchebnoe.mid/"},
)
