"""The contract test's knowledge of WordPress."""

from __future__ import annotations

import json
import re

from monitor.errors import ParseError, ServerTrouble
from tests.platforms.case import Case

_API = "https://mfa.example/wp-json/wp/v2/posts"


def items(name: str, body: bytes) -> int:
    """Posts of a list, the one post, items of a feed; a home page and an error object hold none."""
    if name.endswith(".html"):
        return 0
    if name.endswith(".xml"):
        return len(re.findall(rb"<item>", body))
    found = json.loads(body)
    return len(found) if isinstance(found, list) else int("id" in found)


CASE = Case(
    platform="wordpress",
    folder="wordpress",
    items=items,
    urls={
        "discover": "https://mfa.example/",
        "timeline": f"{_API}?per_page=20&orderby=date&order=desc",
        "feed": "https://mfa.example/feed/",
        "post": f"{_API}/131",
    },
    errors={
        "media_item.json": ParseError,  # an attachment, which no step of ours asks for
        "media.json": ParseError,
        "error_400_parameter.json": ParseError,
        "error_500_under_200.json": ServerTrouble,
    },
    statuses={
        "error_401_closed.json": 401,
        "error_404_no_route.json": 404,
        "error_400_past_the_end.json": 400,
        "error_400_parameter.json": 400,
    },
    changed={"posts.json": "timeline", "post.json": "post", "home.html": "discover", "feed.xml": "feed"},
    account={"url": "https://mfa.example/"},
)
