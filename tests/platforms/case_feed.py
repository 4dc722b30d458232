"""The contract test's knowledge of feeds: two folders of recordings, one adapter."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from monitor.errors import ServerTrouble
from tests.platforms.answers import FEED_URL
from tests.platforms.case import Case


def items(name: str, body: bytes) -> int:
    """Items of a JSON Feed, or the `item` and `entry` elements that stand outside of CDATA."""
    if body.lstrip()[:1] == b"{":
        return len(json.loads(body)["items"])
    bare = re.sub(rb"<!\[CDATA\[.*?\]\]>", b"", body, flags=re.DOTALL)
    return len(re.findall(rb"<(?:\w+:)?(?:item|entry)[\s/>]", bare))


_FEEDS = Case(
    platform="feed",
    folder="feeds",
    items=items,
    urls={"timeline": FEED_URL},
    errors={"rssbridge_failed.xml": ServerTrouble},
    changed={
        "jsonfeed_uz.json": "timeline",
        "rss20_ru.xml": "timeline",
        "atom_kk.xml": "timeline",
        "rdf10_ky.xml": "timeline",
        "rss20_one_guid_twice.xml": "timeline",
        "atom_archive_ky.xml": "timeline",
        "rss20_wordpress_uz.xml": "timeline",
        "rsshub_telegram_ru.xml": "timeline",
        "rssbridge_x_kk.json": "timeline",
    },
)
CASES = (_FEEDS, replace(_FEEDS, folder="bridges", changed={}))
