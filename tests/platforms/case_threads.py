"""The contract test's knowledge of Threads."""

from __future__ import annotations

import json

from monitor.errors import AccessDenied, NotFound, ParseError, RateLimited, ServerTrouble
from tests.platforms.case import Case

API = "https://graph.threads.net/v1.0"


def items(name: str, body: bytes) -> int:
    """Posts or insights in `data`; a media object is one post, a profile none."""
    answer = json.loads(body)
    return len(answer["data"]) if "data" in answer else int("username" not in answer)


CASE = Case(
    platform="threads",
    folder="threads",
    items=items,
    urls={
        "profile": f"{API}/profile_lookup",
        "timeline": f"{API}/profile_posts?limit=100",
        "post": f"{API}/18000000000000001",
        "insights": f"{API}/18000000000000001/insights",
    },
    errors={
        "error_100_33.json": NotFound,
        "error_100_parameter.json": ParseError,
        "error_10_permission.json": AccessDenied,
        "error_190_token.json": AccessDenied,
        "error_2_transient.json": ServerTrouble,
        "error_613_limit.json": RateLimited,
    },
    statuses={"error_190_token.json": 401, "error_613_limit.json": 400, "error_2_transient.json": 500},
    changed={
        "posts_page.json": "timeline",
        "posts_last.json": "timeline",
        "profile.json": "profile",
        "insights.json": "insights",
        "post.json": "post",
        "error_190_token.json": "timeline",
    },
    account={"handle": "mfa_practice", "url": "https://www.threads.com/@mfa_practice"},
)
