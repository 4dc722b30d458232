"""The contract test's knowledge of TikTok's Research API."""

from __future__ import annotations

import json

from monitor.errors import AccessDenied, NotFound, ParseError, RateLimited, ServerTrouble
from tests.platforms.case import Case

API = "https://open.tiktokapis.com/v2/research"


def items(name: str, body: bytes) -> int:
    """Videos; an account's profile has none."""
    return len(json.loads(body)["data"].get("videos", []))


CASE = Case(
    platform="tiktok",
    folder="tiktok",
    items=items,
    urls={"profile": f"{API}/user/info/", "timeline": f"{API}/video/query/"},
    errors={
        "error_internal.json": ServerTrouble,
        "error_invalid_params.json": ParseError,
        "error_quota.json": RateLimited,
        "error_scope.json": AccessDenied,
        "error_token.json": AccessDenied,
        "error_user.json": NotFound,
    },
    statuses={
        "error_internal.json": 500, "error_invalid_params.json": 400, "error_quota.json": 429,
        "error_scope.json": 401, "error_token.json": 401, "error_user.json": 400,
    },
    changed={
        "videos_page.json": "timeline",
        "videos_last.json": "timeline",
        "profile.json": "profile",
        "error_quota.json": "timeline",
    },
    account={"handle": "user_01", "url": "https://www.tiktok.com/@user_01"},
)  # fmt: skip
