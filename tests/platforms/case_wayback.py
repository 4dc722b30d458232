"""The contract test's knowledge of the Wayback Machine's index and captures."""

from __future__ import annotations

import re

from monitor.errors import AccessDenied, ParseError
from tests.platforms.case import Case

INDEX = "https://web.archive.org/cdx/search/cdx"
CAPTURE = "https://web.archive.org/web/20250103041201id_/https://mfa.example/feeds/news.xml"


def items(name: str, body: bytes) -> int:
    """Rows of the index, without the key behind the empty line; items of a captured feed. A capture that is
    not there is one item: itself."""
    if name.endswith("404.html"):
        return 1
    if name.endswith(".txt"):
        return sum(bool(line.strip()) for line in body.split(b"\n\n")[0].splitlines())
    return len(re.findall(rb"<item[\s>]", body))


CASE = Case(
    platform="wayback",
    folder="wayback",
    items=items,
    urls={
        "captures": f"{INDEX}?url=https%3A%2F%2Fmfa.example%2Ffeeds%2Fnews.xml&showResumeKey=true",
        "capture": CAPTURE,
    },
    errors={
        "cdx_403_blocked.txt": AccessDenied,
        "error_403.txt": AccessDenied,
        "memento_302_nearest.txt": ParseError,  # fetch follows it, so it never comes this far
    },
    changed={"capture_ky.xml": "capture"},
    account={"url": "https://mfa.example/feeds/news.xml", "handle": "/press/news/"},
)
