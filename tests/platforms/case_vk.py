"""The contract test's knowledge of VK."""

from __future__ import annotations

import json

from monitor.errors import AccessDenied, NotFound, ParseError, RateLimited, ServerTrouble
from tests.platforms.case import Case

API = "https://api.vk.com/method"


def items(name: str, body: bytes) -> int:
    """Posts, in `items` or in a bare list; communities, users and names are none."""
    response = json.loads(body)["response"]
    found = response.get("items", []) if isinstance(response, dict) else response
    return sum("owner_id" in item for item in found)


CASE = Case(
    platform="vk",
    folder="vk",
    items=items,
    urls={
        "timeline": f"{API}/wall.get?filter=owner&count=100&offset=0&v=5.199",
        "profile": f"{API}/groups.getById?v=5.199",
        "lookup": f"{API}/utils.resolveScreenName?v=5.199",
        "post": f"{API}/wall.getById?v=5.199",
    },
    errors={
        "error_100_group.json": NotFound,
        "error_100_param.json": ParseError,
        "error_14_captcha.json": AccessDenied,
        "error_15_access_denied.json": AccessDenied,
        "error_18_deleted.json": NotFound,
        "error_29_day.json": RateLimited,
        "error_30_private.json": AccessDenied,
        "error_5_auth.json": AccessDenied,
        "error_5_key.json": AccessDenied,
        "error_6_too_many.json": RateLimited,
        "execute_errors.json": ServerTrouble,
        "lookup_unknown.json": NotFound,
    },
    changed={
        "wall_page.json": "timeline",
        "wall_last.json": "timeline",
        "group.json": "profile",
        "user.json": "profile",
        "lookup_page.json": "lookup",
        "post.json": "post",
        "error_6_too_many.json": "timeline",
    },
    account={"handle": "ucheb_mid", "url": "https://vk.com/ucheb_mid"},
)
