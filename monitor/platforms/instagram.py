"""Instagram's professional accounts by business discovery (Graph API v26.0, with Facebook Login).

One question brings the profile and the newest media; older ones follow by cursor. Likes are likes, comments
comments. Steps: timeline, probe. The address holds the words IG_USER_ID in the place of the operator's own
account, which asks; the fetch room puts its number there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Literal
from urllib.parse import parse_qs, urlencode, urlsplit

from monitor.errors import NotFound, ParseError
from monitor.model import Account, AudienceSnapshot, Cursor, EngagementSnapshot, Media, Post
from monitor.platforms.furniture import names_address, says
from monitor.platforms.graph import API, Read, after_in, count, listed, own_answer_of, published, text_in
from monitor.platforms.json_answer import saved_json
from monitor.platforms.limits import LINKS, TAGS, TEXT_CHARACTERS
from monitor.platforms.platform import Key, Platform, Told
from monitor.platforms.statuses import shown
from monitor.platforms.web import web_address
from monitor.text import folded, hashtags, links, mentions, plain
from monitor.wire import Aim, Identity, Page, Payload, Request

NAME = "instagram"
PAGE = 50
_HOME = "https://www.instagram.com/"
_OWN = f"{API}/IG_USER_ID"
_USER_NAME = re.compile(r"[A-Za-z0-9._]{1,30}")
_CURSOR = re.compile(r"[A-Za-z0-9_\-=+/]{1,1000}")
_ASKED_NAME = re.compile(r"business_discovery\.username\(([A-Za-z0-9._]{1,30})\)")
_ID = re.compile(r"[0-9]{1,25}")
_PROFILE = "id,username,name,biography,website,profile_picture_url,followers_count,media_count"
_MEDIA = "id,caption,comments_count,like_count,media_type,media_product_type,permalink,timestamp"
_KINDS: Mapping[str, Literal["image", "video"]] = {
    "IMAGE": "image", "VIDEO": "video", "CAROUSEL_ALBUM": "image",
}  # fmt: skip


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The profile and the newest media, whatever is wanted: there is no other question."""
    name = account.handle.removeprefix("@")
    if not _USER_NAME.fullmatch(name):
        raise NotFound(f"{account.id}: {shown(account.handle)!r} is no name on Instagram", platform=NAME)
    return _ask(name)


def _ask(name: str, after: str | None = None) -> Request:
    """The first page brings the profile; the others, which go on after a cursor, do not."""
    older = f".after({after})" if after else ""
    told = f"{'' if after else _PROFILE + ','}media.limit({PAGE}){older}{{{_MEDIA}}}"
    fields = f"business_discovery.username({name}){{{told}}}"
    return Request(f"{_OWN}?{urlencode({'fields': fields}, safe='(),')}", "timeline")


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means, by its step."""
    return _READERS[payload.step](account, payload)


def _timeline(account: Account, payload: Payload) -> Page:
    """Profile, if it was asked for, and a page of media."""
    whom = own_answer_of(account, payload, NAME).get("business_discovery")
    if not isinstance(whom, dict):
        raise ParseError(f"{account.id}: no business_discovery", platform=NAME, path=payload.step)
    media, total = whom.get("media"), count(whom.get("media_count"))
    items = media.get("data") if isinstance(media, dict) else [] if media is None else None
    if not isinstance(items, list):
        raise ParseError(f"{account.id}: no list of media", platform=NAME, path=payload.step)
    page = listed(account, payload, NAME, items, lambda item: _read(account, payload, item))
    after = after_in(media.get("paging")) if isinstance(media, dict) and items else None
    reels = _reels(items)
    return replace(
        page,
        audience=_audience(account, payload, whom, total),
        identity=_identity(whom),
        next=_next(account, payload, after),
        end=after is None and (isinstance(media, dict) or total == 0),
        hints={"reels": " ".join(reels)} if reels else {},
    )


def _next(account: Account, payload: Payload, after: str | None) -> Request | None:
    if after is None:
        return None
    fields = parse_qs(urlsplit(payload.request.url).query).get("fields", [""])[0]
    asked = _ASKED_NAME.match(fields)
    if asked is None:
        return None
    if not _CURSOR.fullmatch(after):
        raise ParseError(f"{account.id}: {shown(after)!r} is no cursor", platform=NAME, path="media.paging")
    return _ask(asked[1], after)


def _audience(
    account: Account, payload: Payload, whom: Mapping[str, Any], total: int | None
) -> tuple[AudienceSnapshot, ...]:
    """None where the profile was not asked for. The API leaves out what is not filled in."""
    followers, words = count(whom.get("followers_count")), whom.get("biography")
    if followers is None:
        return ()
    size = AudienceSnapshot(
        account.id, payload.received_at, followers=followers, posts_total=total,
        avatar=bool(says(whom.get("profile_picture_url"))), bio=bool(says(words)),
        link=bool(says(whom.get("website")) or names_address(words)),
    )  # fmt: skip
    return (size,)


def _identity(whom: Mapping[str, Any]) -> Identity | None:
    native_id = whom.get("id")
    if not isinstance(native_id, str) or not _ID.fullmatch(native_id):
        return None
    handle, name = text_in(whom, "username"), text_in(whom, "name")
    return Identity(native_id, handle=folded(handle) or None, name=name or None)


def _read(account: Account, payload: Payload, item: Mapping[str, Any]) -> Read:
    """One medium. Raises KeyError, TypeError or ValueError when a field is not as documented. `like_count` is
    absent where the account hides its likes."""
    native_id, words = item["id"], plain(text_in(item, "caption"))
    if not isinstance(native_id, str) or not _ID.fullmatch(native_id):
        raise ValueError(f"{str(native_id)[:80]!r} is no id of a medium")
    at, flags = published(item.get("timestamp"), payload.received_at)
    kind = _KINDS.get(text_in(item, "media_type"))
    post = Post(
        account_id=account.id,
        native_id=native_id,
        kind="original",
        text=words[:TEXT_CHARACTERS],
        published_at=at,
        published_raw=None if item.get("timestamp") is None else str(item["timestamp"])[:200],
        url=web_address(text_in(item, "permalink"), _HOME),
        media=(Media(kind),) if kind else (),
        links=links(words)[:LINKS],
        hashtags=hashtags(words)[:TAGS],
        mentions=mentions(words)[:TAGS],
        flags=(*flags, "truncated") if len(words) > TEXT_CHARACTERS else flags,
    )
    likes, comments = count(item.get("like_count")), count(item.get("comments_count"))
    if likes is None and comments is None:
        return post, None
    return post, EngagementSnapshot(
        account.id, native_id, payload.received_at, likes=likes, comments=comments
    )


def _reels(items: list[Any]) -> list[str]:
    reels = (item for item in items if isinstance(item, dict) and item.get("media_product_type") == "REELS")
    return [native_id for item in reels if isinstance(native_id := item.get("id"), str)]


def _probe(account: Account, payload: Payload) -> Page:
    own_answer_of(account, payload, NAME)
    return Page()


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers: an object that is an id and nothing else is the probe's."""
    answer = saved_json(body)
    if answer is None:
        return "timeline"
    return "probe" if isinstance(answer, dict) and set(answer) == {"id"} else "timeline"


_READERS = {"timeline": _timeline, "probe": _probe}

INSTAGRAM = Platform(
    name=NAME,
    basis="official API",
    terms_url="https://developers.facebook.com/terms",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes", "comments"),
    steps=("timeline", "probe"),
    first=first,
    parse=parse,
    guess=guess,
    probe=Request(f"{_OWN}?fields=id", "probe"),
    told=Told(
        collects="Pictures, albums, videos and reels of business and creator accounts with their captions; "
        "likes, comments; followers; whether the profile has picture, words, address.",
        limits="A professional account of one's own is needed, linked to a Facebook page; limits of calls "
        "that Meta tells with each answer, and at 80 % of them the questions get slower.",
        reach="By cursor to the first medium that still stands, as far as Instagram lists them.",
        never="Personal and age-gated accounts, stories, shares, views, languages, when a caption was "
        "edited; likes that an account hides; proof that a post is gone, for none can be asked for alone.",
    ),
    key=Key(
        variable="IG_ACCESS_TOKEN",
        others={"IG_USER_ID": r"[0-9]{5,20}"},
        host="graph.facebook.com",
        needed=True,
        where="The token and the number of a professional account that is linked to a Facebook page, "
        "with instagram_basic and pages_read_engagement, at developers.facebook.com.",
        steps=("timeline",),
    ),
)
