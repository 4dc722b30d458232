"""The contract test's knowledge of Odnoklassniki."""

from __future__ import annotations

import json

from monitor.errors import AccessDenied, NotFound, ParseError, RateLimited, ServerTrouble
from tests.platforms.case import Case

API = "https://api.ok.ru/fb.do?format=json&method="


def items(name: str, body: bytes) -> int:
    """Items of a stream, topics of a list, the topic of a discussion; groups and addresses are none."""
    found = json.loads(body)
    if isinstance(found, list):
        return 0
    listed = found.get("feeds", found.get("media_topics", []))
    return len(listed) + ("discussion" in found)


CASE = Case(
    platform="ok",
    folder="ok",
    items=items,
    urls={
        "lookup": f"{API}url.getInfo&url=https%3A%2F%2Fok.ru%2Fucheb.mid",
        "profile": f"{API}group.getInfo",
        "timeline": f"{API}stream.get&gid=53000000007001&count=100",
        "topics": f"{API}mediatopic.getByIds",
        "post": f"{API}mediatopic.getByIds",
        "discussion": f"{API}discussions.get",
    },
    errors={
        "error_2.json": ServerTrouble,
        "error_8.json": RateLimited,
        "error_11.json": RateLimited,
        "error_100.json": ParseError,
        "error_101_app_not_exist.json": AccessDenied,
        "error_101_no_key.json": AccessDenied,
        "error_102.json": AccessDenied,
        "error_104.json": AccessDenied,
        "error_160.json": NotFound,
        "error_300.json": NotFound,
        "error_455.json": AccessDenied,
        "error_458.json": AccessDenied,
        "lookup_person.json": NotFound,
        "lookup_unknown.json": NotFound,
    },
    left_out={"signing_vectors.json": "no answer: vectors for tests/fetch/test_signing.py"},
    changed={
        "stream_page.json": "timeline",
        "stream_last.json": "timeline",
        "topics.json": "topics",
        "topics_bare.json": "timeline",
        "group.json": "profile",
        "lookup_group.json": "lookup",
        "discussion.json": "discussion",
        "error_8.json": "timeline",
    },
    account={"handle": "ucheb.mid", "url": "https://ok.ru/ucheb.mid"},
)
