"""The contract test's knowledge of sitemaps."""

from __future__ import annotations

import re

from monitor.errors import NotWellFormed, ParseError
from tests.platforms.case import Case

SITE = "https://mfa.example"


def items(name: str, body: bytes) -> int:
    """Entries of a sitemap or an index, lines of a list, the lines of a robots.txt that name a sitemap."""
    if name == "robots.txt":
        return len(re.findall(rb"(?im)^sitemap:", body))
    if name.endswith(".txt"):
        return sum(bool(line.strip()) for line in body.splitlines())
    return len(re.findall(rb"<(?:url|sitemap)>", body))


CASE = Case(
    platform="sitemap",
    folder="sitemap",
    items=items,
    urls={"robots": f"{SITE}/robots.txt", "timeline": f"{SITE}/sitemap.xml"},
    errors={
        "error_cut.xml": NotWellFormed,
        "error_entity.xml": ParseError,
        "error_feed.xml": ParseError,
        "error_html.html": ParseError,
    },
    changed={"index.xml": "timeline", "urlset_kk.xml": "part", "news_uz.xml": "timeline"},
    account={"url": f"{SITE}/sitemap.xml", "handle": ""},
)
