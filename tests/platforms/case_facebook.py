"""The contract test's knowledge of Facebook."""

from __future__ import annotations

import json

from monitor.errors import AccessDenied, NotFound, ParseError, RateLimited, ServerTrouble
from tests.platforms.case import Case

API = "https://graph.facebook.com/v26.0"
PAGE = "100100100100101"


def items(name: str, body: bytes) -> int:
    """Posts, in `data` or alone; pages are none."""
    answer = json.loads(body)
    return len(answer["data"]) if "data" in answer else int("created_time" in answer)


CASE = Case(
    platform="facebook",
    folder="facebook",
    items=items,
    urls={
        "timeline": f"{API}/{PAGE}/posts?fields=id,message&limit=100",
        "profile": f"{API}/{PAGE}?fields=id,name",
        "post": f"{API}/{PAGE}_1020?fields=id,message",
        "probe": f"{API}/me?fields=id",
    },
    errors={
        "error_100_ppca.json": AccessDenied,
        "error_190_doc_sample.json": AccessDenied,
        "error_4_app_rate_limit.json": RateLimited,
        "pages_by_ids.json": ParseError,  # two pages by their ids, where one was asked for
        "error_190_expired.json": AccessDenied,
        "error_100_missing.json": NotFound,
        "error_100_proof.json": AccessDenied,
        "error_100_field.json": ParseError,
        "error_100_ids.json": ParseError,
        "error_803_name.json": NotFound,
        "error_10_permission.json": AccessDenied,
        "error_32_page_limit.json": RateLimited,
        "error_80001_business.json": RateLimited,
        "error_1_less.json": ServerTrouble,
        "error_368_policy.json": AccessDenied,
    },
    statuses={
        "error_4_app_rate_limit.json": 403,
        "error_190_expired.json": 401,
        "error_100_missing.json": 400,
        "error_100_ids.json": 500,
        "error_1_less.json": 500,
    },
    changed={
        "posts_p1.json": "timeline",
        "posts_last.json": "timeline",
        "page.json": "profile",
        "post.json": "post",
        "error_80001_business.json": "timeline",
    },
    account={"handle": "uchebnoe.mid", "url": "https://www.facebook.com/uchebnoe.mid"},
)
