"""YouTube without a key: the feed of a channel's 15 newest videos.

The feed counts views and likes, never comments. What is said here of a video holds on both roads: a post
read from the feed and the same post read from the API (`youtube_api`) have one content hash.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from lxml import etree

from monitor.errors import NotWellFormed, ParseError, ServerTrouble
from monitor.model import Account, EngagementSnapshot, Media, Post
from monitor.platforms.dates import instant, read_date
from monitor.platforms.feed_decode import decode
from monitor.platforms.limits import BAD_INPUT, ITEMS_PER_PAGE, LINKS, TAGS, TEXT_CHARACTERS, XML_TAGS
from monitor.platforms.statuses import check_status
from monitor.platforms.web import web_address
from monitor.text import hashtags, links, mentions, plain, unique
from monitor.wire import Identity, Page, Payload, Request, Skipped

NAME = "youtube"
SITE = "https://www.youtube.com"
CHANNEL = re.compile(r"UC[A-Za-z0-9_-]{22}")
IN_LINK = re.compile(r"(?:[?&;]channel_id=|/channel/)(UC[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])")
"""A channel's id in the address of its page or feed."""
STRANGER = "uploaded by another channel"
Read = tuple[Post, EngagementSnapshot | None]

_VIDEO = re.compile(r"[A-Za-z0-9_-]{1,64}")
_FUTURE = timedelta(hours=24)
_ATOM, _YT = "{http://www.w3.org/2005/Atom}", "{http://www.youtube.com/xml/schemas/2015}"
_MEDIA = "{http://search.yahoo.com/mrss/}"


def feed(**which: str) -> Request:
    """The feed of `channel_id` or, for names older than handles, of `user`."""
    return Request(f"{SITE}/feeds/videos.xml?{urlencode(which)}", "timeline")


def listed_id(account: Account) -> str | None:
    """The channel's id, where the account list gives it."""
    return next((id_ for id_ in (account.native_id, account.handle) if id_ and CHANNEL.fullmatch(id_)), None)


def asked(payload: Payload) -> dict[str, str]:
    """The parameters of the question; the host may be a stand-in, the query is ours."""
    return dict(parse_qsl(urlsplit(payload.request.url).query))


def read_feed(account: Account, payload: Payload) -> Page:
    """The window of the newest videos. 404 is never "no such channel": see `_check_answered`."""
    _check_answered(account, payload)
    root = _root(account, payload)
    entries = root.findall(f"{_ATOM}entry")
    told = _told(root, entries)
    wanted = asked(payload).get("channel_id")
    if wanted and told and wanted != told:
        reason = f"{account.id}: asked for {wanted[:64]}, got the feed of {told}"
        raise ParseError(reason, platform=NAME, path="/feed")
    owner = told or wanted

    def read(entry: Any) -> Read | str:
        channel = _channel(entry.findtext(f"{_YT}channelId"))
        return STRANGER if channel not in (None, owner) else _video(account, payload, entry)

    identity = Identity(told, name=_said(root, "title") or None, created_at=instant(_said(root, "published")))
    items = [(f"entry[{place}]", entry) for place, entry in enumerate(entries)]
    page = page_of(account, items, read)
    return replace(page, identity=identity, window=True)


def page_of(account: Account, items: Sequence[tuple[str, Any]], read: Callable[[Any], Read | str]) -> Page:
    """Items with their paths to posts and counts; for what is no post of ours `read` gives the reason.

    `reached` is the oldest time of the posts. Of an id that stands twice the last one counts. Raises
    ParseError when not one item could be read.
    """
    found: dict[str, tuple[str, Read]] = {}
    skipped, ignored = past_limit(items), []
    for path, item in items[:ITEMS_PER_PAGE]:
        try:
            one = read(item)
        except BAD_INPUT as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
            continue
        if isinstance(one, str):
            ignored.append(Skipped(path, one))
            continue
        native_id = one[0].native_id
        if before := found.pop(native_id, None):
            ignored.append(Skipped(before[0], f"id {native_id} stands twice; the last one counts"))
        found[native_id] = (path, one)
    refuse_unreadable(account, items, skipped)
    posts = tuple(post for _, (post, _) in found.values())
    times = (p.published_at for p in posts if p.published_at and "date_future" not in p.flags)
    return Page(
        posts=posts, engagement=tuple(seen for _, (_, seen) in found.values() if seen),
        skipped=tuple(skipped), ignored=tuple(ignored), reached=min(times, default=None),
    )  # fmt: skip


def past_limit(items: Sequence[tuple[str, Any]]) -> list[Skipped]:
    """The items that are too many for one page."""
    reason = f"past the limit of {ITEMS_PER_PAGE} items"
    return [Skipped(path, reason) for path, _ in items[ITEMS_PER_PAGE:]]


def refuse_unreadable(account: Account, items: Sequence[tuple[str, Any]], skipped: Sequence[Skipped]) -> None:
    """A page of which nothing can be read is not an empty page."""
    if items and len(skipped) == len(items):
        reason = f"{account.id}: none of the {len(items)} items could be read ({skipped[0].reason})"
        raise ParseError(reason, platform=NAME, path=skipped[0].path)


def video_of(
    account: Account, payload: Payload, native_id: str, title: str, text: str, published: object, *,
    source: str | None = None,
) -> Post:  # fmt: skip
    """A video as a post: what both roads tell of it, and no more.

    The API alone knows its language, the feed alone whether it is a Short. Neither is taken: a video must not
    look edited because a key was added or taken away. Hashtags are those that stand in title and text; the
    API's `tags` are search words that no viewer sees. Raises ValueError for what is no id of a video.
    """
    if not _VIDEO.fullmatch(native_id):
        raise ValueError(f"{native_id[:80]!r} is no id of a video")
    address = f"{SITE}/watch?v={native_id}"
    title, text = plain(title), plain(text)
    raw = published.strip()[:200] if isinstance(published, str) else ""
    flags = ["truncated"] if len(text) > TEXT_CHARACTERS else []
    published_at = _published(raw, payload.received_at, flags)
    both = f"{title}\n{text}"
    return Post(
        account_id=account.id,
        native_id=native_id,
        kind="original",
        text=text[:TEXT_CHARACTERS],
        published_at=published_at,
        published_raw=raw or None,
        title=title[:TEXT_CHARACTERS] or None,
        url=address,
        media=(Media("video", address),),
        links=unique(web for link in links(text) if (web := web_address(link, address)))[:LINKS],
        hashtags=hashtags(both)[:TAGS],
        mentions=mentions(both)[:TAGS],
        source=source,
        flags=tuple(flags),
    )


def _published(raw: str, received_at: datetime, flags: list[str]) -> datetime | None:
    if not raw:
        flags.append("date_missing")
        return None
    at, assumed = read_date(raw)
    if at is None:
        flags.append("date_unparsable")
        return None
    if assumed:
        flags.append("zone_assumed")
    if at > received_at + _FUTURE:
        flags.append("date_future")
    return at


def _check_answered(account: Account, payload: Payload) -> None:
    """Raise what the status means, but for 404: from December 2025 to September 2026 the feeds of living
    channels were answered so for hours and days (NetNewsWire #5212, FreshRSS #8808). Only the API can tell
    that a channel is gone."""
    if payload.status in (404, 410):
        reason = f"{account.id}: HTTP {payload.status} of a feed; living channels are answered so at times"
        raise ServerTrouble(reason, platform=NAME, path=payload.step)
    check_status(account, payload, NAME)


def _root(account: Account, payload: Payload) -> Any:
    """The feed's root element. A document type is refused, and with it every entity: a feed has none."""
    text = decode(payload.body, payload.headers.get("content-type", ""))[0].lstrip("\ufeff \t\r\n")
    reason = _not_a_feed(text)
    if reason:
        raise ParseError(f"{account.id}: {reason}", platform=NAME, path="/")
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as fault:
        reason = f"{account.id}: not well-formed, or cut off ({str(fault)[:200]})"
        raise NotWellFormed(reason, platform=NAME, path="/") from fault
    if root.tag != f"{_ATOM}feed":
        reason = f"{account.id}: not a feed: root element {str(root.tag)[:80]!r}"
        raise ParseError(reason, platform=NAME, path="/")
    return root


def _not_a_feed(text: str) -> str:
    head = text[:20_000].lower()
    if not text:
        return "an empty body"
    if "<!doctype html" in head or "<html" in head:
        return "an HTML page in place of the feed"
    if not text.startswith("<"):
        return "not a feed: no markup"
    if "<!doctype" in head or "<!entity" in head:
        return "document types and entities are refused"
    return f"more than {XML_TAGS} XML tags" if text.count("<") > XML_TAGS else ""


def _told(root: Any, entries: list[Any]) -> str | None:
    """Whose feed it says it is. The feed's own yt:channelId comes without its "UC" since about 2025."""
    links = (link for link in root.findall(f"{_ATOM}link") if link.get("rel") == "alternate")
    addresses = (*(link.get("href") for link in links), root.findtext(f"{_ATOM}author/{_ATOM}uri"))
    if found := next((found for one in addresses if (found := IN_LINK.search(one or ""))), None):
        return found[1]
    named = (node.findtext(f"{_YT}channelId") for node in (root, *entries[:1]))
    return next((id_ for one in named if CHANNEL.fullmatch(id_ := _channel(one) or "")), None)


def _channel(written: str | None) -> str | None:
    """A channel's id with its "UC"; what is no id stays as it is, so that it equals no channel."""
    written = (written or "").strip()
    return f"UC{written}" if CHANNEL.fullmatch(f"UC{written}") else written or None


def _said(node: Any, name: str) -> str:
    return plain(node.findtext(f"{_ATOM}{name}") or "")


def _video(account: Account, payload: Payload, entry: Any) -> Read:
    """One entry. `updated` is no sign of an edit: it moves with the likes (brief-rss/brief #92)."""
    group = entry.find(f"{_MEDIA}group")
    within = entry if group is None else group
    native_id = entry.findtext(f"{_YT}videoId") or _said(entry, "id").removeprefix("yt:video:")
    title = entry.findtext(f"{_ATOM}title") or within.findtext(f"{_MEDIA}title") or ""
    text, published = within.findtext(f"{_MEDIA}description") or "", entry.findtext(f"{_ATOM}published")
    post = video_of(account, payload, native_id.strip(), title, text, published)
    return post, _counts(account, payload, post.native_id, within.find(f"{_MEDIA}community"))


def _counts(account: Account, payload: Payload, native_id: str, shown: Any) -> EngagementSnapshot | None:
    """Views and likes. No likes and hidden likes are both written as 0, so that 0 tells nothing."""
    if shown is None:
        return None
    rating, statistics = shown.find(f"{_MEDIA}starRating"), shown.find(f"{_MEDIA}statistics")
    return EngagementSnapshot(
        account.id, native_id, payload.received_at,
        likes=whole(None if rating is None else rating.get("count"), "count") or None,
        views=whole(None if statistics is None else statistics.get("views"), "views"),
    )  # fmt: skip


def whole(written: object, name: str) -> int | None:
    """A count as YouTube writes it, in digits; None where it is absent. Else a ValueError."""
    if written is None:
        return None
    if not isinstance(written, str) or not re.fullmatch(r"[0-9]{1,18}", written):
        raise ValueError(f"{name} is {str(written)[:40]!r}, not a whole number")
    return int(written)
