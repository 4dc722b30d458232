"""The contract test's knowledge of Weibo."""

from __future__ import annotations

import json

from monitor.errors import AccessDenied, NotFound, ParseError, RateLimited
from tests.platforms.case import Case

SITE = "https://m.weibo.cn"


def items(name: str, body: bytes) -> int:
    """Cards, with those of a group in its place; statuses of the official API; a single post is one."""
    answer = json.loads(body)
    if "statuses" in answer:
        return len(answer["statuses"])
    data = answer.get("data", {})
    if "cards" in data:
        return sum(len(card.get("card_group", [card])) for card in data["cards"])
    return int("text" in data or "longTextContent" in data)


CASE = Case(
    platform="weibo",
    folder="weibo",
    items=items,
    urls={
        "timeline": f"{SITE}/api/container/getIndex?type=uid",
        "profile": f"{SITE}/api/container/getIndex?type=uid",
        "post": f"{SITE}/statuses/show",
        "long": f"{SITE}/statuses/extend?id=4645748019299849",
        "official": "https://api.weibo.com/2/statuses/user_timeline.json",
    },
    errors={
        "mobile_empty.json": NotFound,
        "empty.json": NotFound,
        "post_gone.json": NotFound,  # nobody knows which post was asked for
        "refused.json": ParseError,
        "sign_in.json": AccessDenied,
        "too_often.json": RateLimited,
    },
    changed={
        "timeline.json": "timeline",
        "timeline_last.json": "timeline",
        "profile.json": "profile",
        "post.json": "post",
        "long.json": "long",
        "official.json": "official",
    },
    account={"handle": "6279793937", "url": "https://weibo.com/u/6279793937"},
)
