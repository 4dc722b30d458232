"""The contract test's knowledge of Moy Mir, of which one answer alone was recorded."""

from __future__ import annotations

import json

from monitor.errors import AccessDenied, ParseError, ServerTrouble
from tests.platforms.case import Case

API = "https://www.appsmail.ru/platform/api?method="


def items(name: str, body: bytes) -> int:
    """Events; an account is none."""
    found = json.loads(body)
    return sum("uid" not in one for one in found)


CASE = Case(
    platform="mymir",
    folder="mymir",
    recorded=1,
    items=items,
    urls={
        "profile": f"{API}users.getInfo",
        "timeline": f"{API}stream.getByAuthor&uid=1500000000000007001&limit=50",
    },
    errors={
        "error_1.json": ServerTrouble,
        "error_2.json": ServerTrouble,
        "error_100.json": ParseError,
        "error_102.json": AccessDenied,
        "error_104.json": AccessDenied,
        "error_202.json": AccessDenied,
        "error_202_access_denied.json": AccessDenied,
    },
    left_out={"signing_vectors.json": "no answer: vectors for tests/fetch/test_signing.py"},
    changed={
        "stream.json": "timeline",
        "group.json": "profile",
        "person.json": "profile",
        "error_202.json": "timeline",
    },
    account={"handle": "1500000000000007001", "url": "https://my.mail.ru/community/ucheb/"},
)
