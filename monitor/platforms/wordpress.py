"""WordPress sites by their public REST API (developer.wordpress.org/rest-api), else by their feed.

An account's address is the site's home, its API's root, or one collection of it (`…/wp/v2/news`). Steps:
discover (the home page names the API), timeline (newest first), feed (where the API is closed), post.
The road is the API's root, or "feed:" and the feed's address; a post has the same id on both.
No counts, no audience, no authors; categories and tags are no hashtags.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from monitor.model import Account, Cursor, Post
from monitor.platforms.feed_document import Document
from monitor.platforms.feed_pages import read_page
from monitor.platforms.feed_posts import page_of
from monitor.platforms.limits import ITEMS_PER_PAGE, load_json
from monitor.platforms.platform import Platform, Told
from monitor.platforms.statuses import check_status
from monitor.platforms.wordpress_answer import (
    begins,
    closed,
    fault_in,
    json_of,
    judged,
    refusal_in,
    refused,
)
from monitor.platforms.wordpress_pages import MOST_POSTS, with_older_posts
from monitor.platforms.wordpress_post import entry_of
from monitor.platforms.wordpress_road import (
    asked,
    collection_of,
    feed_of,
    home_of,
    named_feed,
    named_root,
    number_for,
    root_of,
)
from monitor.wire import Aim, Page, Payload, Request

_NAME = "wordpress"
_FEED_ROAD = "feed:"
_OPEN = "open"
"""What `Request.item` holds where the API has answered before: a refusal is then no closed API yet."""
_NEWEST = "20"
"""Posts of the page that every poll reads; a walk goes on in bigger steps."""
_FIELDS = (
    "id,date,date_gmt,modified,modified_gmt,status,type,link,title,content,excerpt,lang,_links,_embedded"
)
_PICTURE = {"_embed": "wp:featuredmedia", "_fields": _FIELDS}
_PAST_THE_END = "rest_post_invalid_page_number"
_WITHDRAWN = ("rest_post_invalid_id", "rest_forbidden")
_FEED_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The newest posts by the API once its root is known; else the home page, which names it.

    After a failure the home page is asked again: the API's address changes with the site's permalinks. Only
    then may an API that stood open lead to the feed: a refusal that passes would leave us there, with texts
    that are cut. On the feed's road the API is looked for again only then, and for a backfill.
    """
    road = "" if cursor.failures else cursor.road or ""
    if road.startswith(_FEED_ROAD) and not aim.back:
        return _feed_request(road.removeprefix(_FEED_ROAD), cursor)
    known = road if road and not road.startswith(_FEED_ROAD) else None
    root = known or root_of(account.url)
    if root is None:
        return Request(account.url, "discover")
    followed = known or (not cursor.failures and not cursor.road and cursor.last_success_at)
    return _newest(account, root, MOST_POSTS if aim.back else _NEWEST, _OPEN if followed else None)


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request | None:
    """One post by its number. None on the feed's road, and for an id that is no number."""
    road = cursor.road or root_of(account.url) or _FEED_ROAD
    if road.startswith(_FEED_ROAD) or not (native_id.isascii() and native_id.isdecimal()):
        return None
    url = asked(road, f"{collection_of(account.url)}/{native_id}", **_PICTURE)
    return Request(url, "post", item=native_id)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means. An API that is found closed is no error: the page leads to the site's feed."""
    return _READERS[payload.step](account, payload)


def _newest(account: Account, root: str, count: str, item: str | None = None) -> Request:
    url = asked(root, collection_of(account.url), per_page=count, orderby="date", order="desc", **_PICTURE)
    return Request(url, "timeline", item=item)


def _feed_request(address: str, cursor: Cursor) -> Request:
    known = cursor.body_sha256 is not None
    return Request(
        address,
        "feed",
        etag=(cursor.etag or None) if known else None,
        last_modified=(cursor.last_modified or None) if known else None,
    )


def _discover(account: Account, payload: Payload) -> Page:
    check_status(account, payload, _NAME)
    root = named_root(payload)
    if root:
        return Page(road=root, next=_newest(account, root, _NEWEST))
    feed = named_feed(payload) or feed_of(home_of(account.url))
    return _by_feed(feed, "the home page names no API")


def _by_feed(address: str, reason: str) -> Page:
    return Page(road=_FEED_ROAD + address, next=Request(address, "feed"), hints={"closed": reason})


def _timeline(account: Account, payload: Payload) -> Page:
    refusal = refusal_in(payload)
    if refusal.code == _PAST_THE_END:
        return Page(end=True)
    answer = judged(payload, refusal)
    reason = closed(answer, refusal)
    if reason and payload.request.item is None:
        return _by_feed(feed_of(root_of(payload.request.url) or home_of(account.url)), reason)
    if reason:  # where it was open before, or in mid-walk
        raise refused(account, payload, _NAME, reason)
    check_status(account, answer, _NAME, str(refusal))
    items = json_of(account, payload, _NAME)
    if not isinstance(items, list):
        what = str(refusal) or type(items).__name__
        raise fault_in(account, payload, _NAME, f"no list of posts: {what}")
    page = _posts(account, payload, items)
    total = payload.headers.get("x-wp-total", "")
    return replace(with_older_posts(page, payload, items), hints={"total": total} if total else {})


def _posts(account: Account, payload: Payload, items: list[Any]) -> Page:
    entries = [entry_of(item) for item in items[:ITEMS_PER_PAGE]]
    document = Document("WordPress", entries, too_many=max(0, len(items) - ITEMS_PER_PAGE))
    return page_of(account, payload, document, platform=_NAME, own_id=number_for(account.url))


def _feed(account: Account, payload: Payload) -> Page:
    """The site's own feed: the same posts under the same numbers, as far as the feed tells them."""
    page = read_page(account, payload, platform=_NAME, own_id=number_for(account.url))
    return replace(page, posts=tuple(map(_as_by_api, page.posts)))


def _as_by_api(post: Post) -> Post:
    """Without the feed's language: the API tells none, and a post that looks different counts as edited.

    A post whose number is not told keeps its guid as id, and is marked as doubtful."""
    doubtful = not post.native_id.isdecimal() and "id_fallback" not in post.flags
    return replace(post, language=None, flags=(*post.flags, "id_fallback") if doubtful else post.flags)


def _post(account: Account, payload: Payload) -> Page:
    """One post, or the proof that it is no longer public: unknown, or in the bin, where WordPress leaves it
    for 30 days. A closed API says so with another code.
    """
    refusal, wanted = refusal_in(payload), payload.request.item
    answer = judged(payload, refusal)
    if wanted and refusal.code in _WITHDRAWN and answer.status in (401, 403, 404):
        return Page(gone=(wanted,), hints={"said": str(refusal)})
    check_status(account, answer, _NAME, str(refusal))
    page = _posts(account, payload, [json_of(account, payload, _NAME)])
    if not page.posts:
        raise fault_in(account, payload, _NAME, page.ignored[0].reason)
    if wanted and page.posts[0].native_id != wanted:
        raise fault_in(account, payload, _NAME, f"asked for {wanted}, got {page.posts[0].native_id}")
    return page


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error object fits every step, so it gets "timeline"."""
    if begins(body) == "<":
        return "feed" if _FEED_ROOT.search(body[:2000]) else "discover"
    try:
        answer = load_json(body.decode("utf-8-sig"))
    except ValueError:
        return "timeline"
    return "post" if isinstance(answer, dict) and "id" in answer else "timeline"


_READERS = {"discover": _discover, "timeline": _timeline, "feed": _feed, "post": _post}

WORDPRESS = Platform(
    name=_NAME,
    basis="official API",
    terms_url=None,
    terms_on=None,
    has_counts=False,
    interactions=(),
    steps=("discover", "timeline", "feed", "post"),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Published posts with title, text, links and pictures, by the site's own REST API or feed.",
        limits="None of its own; each site has those of its host.",
        reach="To the first post by the API; by a feed as far as its pages go.",
        never="Counts of any kind, the audience, authors, drafts; edits of posts that left the newest page.",
    ),
    listings=("timeline", "feed"),
    recheck=recheck,
)
