"""The contract test's knowledge of X."""

from __future__ import annotations

import json
from typing import Any

from monitor.errors import AccessDenied, NotFound, ParseError, RateLimited
from tests.platforms.case import Case

API = "https://api.x.com/2"


def items(name: str, body: bytes) -> int:
    """Posts of a list, and lines of a file: a line that holds a page counts as its posts. Users are none."""
    try:
        return many(json.loads(body))
    except ValueError:
        return sum(of_line(line) for line in body.splitlines())


def of_line(line: bytes) -> int:
    """What one line holds; a line that is no JSON is one item that cannot be read."""
    try:
        return many(json.loads(line))
    except ValueError:
        return 1


def many(answer: Any) -> int:
    """Posts of an answer, of a list, or the one that it is itself."""
    if isinstance(answer, list):
        return len(answer)
    if "data" in answer:
        return sum("text" in one for one in answer["data"]) if isinstance(answer["data"], list) else 0
    return int("id" in answer)


CASE = Case(
    platform="x",
    folder="x",
    items=items,
    urls={
        "timeline": f"{API}/users/1700000001/tweets?max_results=10",
        "profile": f"{API}/users/by?usernames=mfa_kz",
        "looks": f"{API}/tweets",
        "twarc": f"{API}/tweets",
        "v11": "https://api.twitter.com/1.1/statuses/user_timeline.json",
        "compliance": f"{API}/compliance/jobs",
        "probe": f"{API}/usage/tweets",
    },
    errors={
        "bad_parameter.json": ParseError,
        "capped.json": RateLimited,
        "credits.json": RateLimited,
        "credits_older.json": RateLimited,
        "limited.json": RateLimited,
        "not_enrolled.json": AccessDenied,
        "protected.json": AccessDenied,
        "unauthorized.json": AccessDenied,
        "user_suspended.json": NotFound,
        "user_unknown.json": NotFound,
        "v2_402_credits_depleted.json": RateLimited,
        "v2_403_client_not_enrolled.json": AccessDenied,
        "v2_429_doc_sample.json": RateLimited,
        "v2_429_problem.json": RateLimited,
        "v2_partial_errors_excerpt.json": ParseError,
        "v2_search_all_400_time_window.json": ParseError,
        "v2_search_all_401.json": AccessDenied,
        "v2_unknown_path_404.html": NotFound,
        "v2_user_suspended_200.json": NotFound,
    },
    statuses={
        "bad_parameter.json": 400,
        "capped.json": 429,
        "credits.json": 402,
        "credits_older.json": 402,
        "limited.json": 429,
        "not_enrolled.json": 403,
        "unauthorized.json": 401,
        "v2_402_credits_depleted.json": 402,
        "v2_403_client_not_enrolled.json": 403,
        "v2_429_doc_sample.json": 429,
        "v2_429_problem.json": 429,
    },
    changed={
        "timeline.json": "timeline",
        "timeline_new_names.json": "search",
        "user.json": "lookup",
        "user_unknown.json": "profile",
        "looks.json": "looks",
        "looks_gone.json": "post",
        "v11.json": "v11",
        "credits.json": "timeline",
        "not_enrolled.json": "search",
    },
    account={"handle": "icahdq", "url": "https://x.com/icahdq"},
)
"""The handle is that of the recorded profile; in the fixtures the address asks for another one."""
