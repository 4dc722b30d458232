"""Answers for the adapters' tests, made of bodies that lie beside them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from monitor.model import Account
from monitor.platforms import PLATFORMS, read
from monitor.wire import Page, Payload, Request
from tests.platforms.case import Case

FIXTURES = Path(__file__).parents[1] / "fixtures"
RECEIVED = datetime(2026, 3, 2, 12, tzinfo=UTC)
FEED_URL = "https://mfa.example/feeds/news.xml"
SERVER = "https://social.example"
TIMELINE_URL = f"{SERVER}/api/v1/accounts/1001/statuses?limit=20"


def account(platform: str, **fields: Any) -> Account:
    given = {
        "id": f"kz-mfa-{platform}", "institution": "MFA", "country": "KZ", "kind": "mfa",
        "platform": platform,
        "handle": "mfa_kz", "url": FEED_URL if platform == "feed" else f"{SERVER}/@mfa_kz",
    }  # fmt: skip
    return Account(**(given | fields))


def answer(
    body: bytes | str,
    *,
    step: str = "timeline",
    url: str = FEED_URL,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    item: str | None = None,
) -> Payload:
    raw = body.encode() if isinstance(body, str) else body
    return Payload(Request(url, step, item=item), url, status, headers or {}, raw, RECEIVED)


def feed(body: bytes | str, **given: Any) -> Page:
    return read(PLATFORMS["feed"], account("feed"), answer(body, **given))


def mastodon(body: Any, **given: Any) -> Page:
    text = body if isinstance(body, str | bytes) else json.dumps(body)
    return read(PLATFORMS["mastodon"], account("mastodon"), answer(text, **({"url": TIMELINE_URL} | given)))


def fixture(path: str) -> bytes:
    return (FIXTURES / path).read_bytes()


def bodies(case: Case, folder: Path) -> Iterator[tuple[str, Payload]]:
    """Every body of a folder with what was noted about its answer."""
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = str(file.relative_to(folder))
        if name == "SOURCES.md" or name.endswith(".meta.json") or name in case.left_out:
            continue
        note = file.with_name(file.name + ".meta.json")
        told = json.loads(note.read_text()) if note.exists() else {}
        headers = {name.lower(): _flat(value) for name, value in (told.get("headers") or {}).items()}
        body = file.read_bytes()
        step = PLATFORMS[case.platform].guess(body, headers)
        url = told.get("url") or case.urls.get(step, FEED_URL)
        status = told.get("status") or case.statuses.get(name, 200)
        yield name, answer(body, step=step, url=url, status=status, headers=headers)


def _flat(value: object) -> str:
    return value if isinstance(value, str) else ", ".join(map(str, value))  # type: ignore[call-overload]
