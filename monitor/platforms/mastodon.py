"""Mastodon's public API, read on the account's home server (docs.joinmastodon.org, read as of 4.4).

Likes are favourites, comments replies, shares reblogs. There are no views. Counts are those that the
home server knows of. Steps: lookup (handle to id), profile, timeline, post.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit

from monitor.errors import NotFound, ParseError
from monitor.model import Account, AudienceSnapshot, Cursor, EngagementSnapshot, Post
from monitor.platforms.dates import instant
from monitor.platforms.furniture import names_address, says
from monitor.platforms.json_answer import json_of
from monitor.platforms.limits import BAD_INPUT, load_json
from monitor.platforms.mastodon_status import count, handle, post_of
from monitor.platforms.platform import Platform, Told
from monitor.platforms.statuses import check_status
from monitor.text import folded, html_to_text
from monitor.wire import Aim, Identity, Page, Payload, Request, Skipped

_NAME = "mastodon"
_PAGE_LIMIT = 20  # the API's own default; a walk goes on by its links
_ID_IN_PATH = re.compile(r"/accounts/([0-9A-Za-z]{1,64})(?:/|$)")
_LINK = re.compile(r'<([^<>]{1,2083})>((?:\s*;\s*[a-z]+="?[^",;<>]{0,200}"?){1,10})')


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """Look the handle up while the id is unknown; else the profile when it is due; else the newest page."""
    if cursor.native_id is None:
        name = account.handle.lstrip("@").split("@")[0]
        return Request(f"{_origin(account.url)}/api/v1/accounts/lookup?acct={quote(name, safe='')}", "lookup")
    if aim.profile:
        return Request(
            f"{_origin(account.url)}/api/v1/accounts/{quote(cursor.native_id, safe='')}", "profile"
        )
    return _timeline(account, cursor.native_id)


def called(account: Account) -> tuple[str, ...]:
    """`name@host`: posts of any server name it so, and the list may leave the host out."""
    name = folded(account.handle.removeprefix("@") or urlsplit(account.url).path.strip("/@"))
    return (name if "@" in name else f"{name}@{urlsplit(account.url).netloc.lower()}",)


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request:
    """One post by its id: its counts, or a 404 that proves it gone (deleted and hidden look alike)."""
    url = f"{_origin(account.url)}/api/v1/statuses/{quote(native_id, safe='')}"
    return Request(url, "post", item=native_id)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means. Single statuses are read whoever wrote them; a listing only for its owner."""
    if payload.step == "post" and payload.status in (404, 410) and payload.request.item:
        said = _said(payload)
        if said:  # the API itself says so; a front end's error page proves nothing
            return Page(gone=(payload.request.item,), hints={"said": said})
    check_status(account, payload, _NAME, _said(payload))
    return _READERS[payload.step](account, payload, json_of(account, payload, _NAME))


def _timeline(account: Account, native_id: str) -> Request:
    base = f"{_origin(account.url)}/api/v1/accounts/{quote(native_id, safe='')}"
    return Request(f"{base}/statuses?limit={_PAGE_LIMIT}", "timeline")


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _said(payload: Payload) -> str:
    """The `error` text of a JSON answer, or nothing."""
    if payload.body.lstrip()[:1] != b"{" or len(payload.body) > 100_000:
        return ""
    try:
        said = load_json(payload.body.decode("utf-8", "replace")).get("error")
    except ValueError:
        return ""
    return said if isinstance(said, str) else ""


def _object(account: Account, payload: Payload, body: Any, *needed: str) -> dict[str, Any]:
    if isinstance(body, dict) and all(body.get(key) not in (None, "") for key in needed):
        return body
    if isinstance(body, dict) and "error" in body:
        reason = f"an error object under status 200: {_said(payload)[:200]!r}"
    else:
        what = f"an object without {' and '.join(needed)}" if isinstance(body, dict) else type(body).__name__
        reason = f"{what} in place of the {payload.step}'s object"
    raise ParseError(f"{account.id}: {reason}", platform=_NAME, path=payload.step)


def _profile(account: Account, payload: Payload, body: Any) -> Page:
    whom = _object(account, payload, body, "id", "acct")
    if whom.get("suspended") is True:
        raise NotFound(f"{account.id}: the account is suspended", platform=_NAME, path=payload.step)
    words = _words_in(whom)
    size = AudienceSnapshot(
        account.id,
        payload.received_at,
        followers=count(whom, "followers_count"),
        following=count(whom, "following_count"),
        posts_total=count(whom, "statuses_count"),
        avatar=_has_picture(whom.get("avatar")),
        bio=says(words[0]),
        link=names_address(*words),
    )
    hints = {key: "true" for key in ("noindex", "limited", "memorial") if whom.get(key) is True}
    identity = _identity(whom, payload)
    return Page(
        audience=(size,), identity=identity, next=_timeline(account, identity.native_id or ""), hints=hints
    )


def _has_picture(address: object) -> bool | None:
    """Mastodon's stand-in for those without a picture is called missing.png."""
    has = says(address)
    return has and not urlsplit(str(address)).path.endswith("/missing.png")


def _words_in(whom: dict[str, Any]) -> tuple[str | None, ...]:
    """The note, and the table beside it, as texts: in those a mention is no address."""
    fields = whom.get("fields")
    values = [one.get("value") for one in fields if isinstance(one, dict)] if isinstance(fields, list) else []
    return tuple(html_to_text(one) if isinstance(one, str) else None for one in (whom.get("note"), *values))


def _identity(whom: dict[str, Any], payload: Payload) -> Identity:
    moved, locked = whom.get("moved"), whom.get("locked")
    return Identity(
        native_id=_id(whom),
        handle=handle(whom, payload.url),
        name=str(whom.get("display_name") or "") or None,
        moved_to=str(moved.get("url") or moved["acct"]) if isinstance(moved, dict) else None,
        locked=locked if isinstance(locked, bool) else None,
        created_at=instant(whom.get("created_at")),
    )


def _id(item: dict[str, Any]) -> str:
    native_id = item["id"]
    if not isinstance(native_id, str) or not native_id:
        raise ValueError(f"id is {type(native_id).__name__}, not a text")
    return native_id


def _post(account: Account, payload: Payload, body: Any) -> Page:
    status = _object(account, payload, body, "id", "account")
    post, counts = post_of(account, payload, status)
    wanted = payload.request.item
    if wanted and post.native_id != wanted:
        raise ParseError(f"{account.id}: asked for {wanted}, got another post", platform=_NAME, path="id")
    identity = _identity(status["account"], payload)
    return Page(posts=(post,), engagement=(counts,) if counts else (), identity=identity)


def _listing(account: Account, payload: Payload, body: Any) -> Page:
    if not isinstance(body, list):
        _object(account, payload, body, "a list of statuses")
    if body and all(isinstance(item, dict) and "acct" in item for item in body):
        raise ParseError(f"{account.id}: accounts in place of statuses", platform=_NAME, path=payload.step)
    owner, identity = _owner(payload, body)
    found: dict[str, tuple[str, Post, EngagementSnapshot | None]] = {}
    skipped: list[Skipped] = []
    ignored: list[Skipped] = []
    for place, status in enumerate(body):
        path = f"[{place}]"
        try:
            reason = _not_ours(status, owner)
            if reason:
                ignored.append(Skipped(path, reason))
                continue
            post, seen = post_of(account, payload, status)
        except BAD_INPUT as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
            continue
        if before := found.pop(post.native_id, None):
            ignored.append(Skipped(before[0], f"id {post.native_id} stands twice; the last one counts"))
        found[post.native_id] = (path, post, seen)
    if body and len(skipped) == len(body):
        reason = f"none of the {len(body)} statuses could be read ({skipped[0].reason})"
        raise ParseError(f"{account.id}: {reason}", platform=_NAME, path="[0]")
    page = Page(identity=identity, skipped=tuple(skipped), ignored=tuple(ignored))
    return _filled(page, found.values(), _next(payload) if body else None)


def _filled(
    page: Page, found: Collection[tuple[str, Post, EngagementSnapshot | None]], following: Request | None
) -> Page:
    posts = tuple(post for _, post, _ in found)
    return replace(
        page,
        posts=posts,
        engagement=tuple(seen for _, _, seen in found if seen),
        next=following,
        reached=min((post.published_at for post in posts if post.published_at), default=None),
        end=following is None,
    )


def _owner(payload: Payload, body: list[Any]) -> tuple[str | None, Identity | None]:
    """Whose listing this is: the id in the address that was asked, else the writer of the first status."""
    asked = _ID_IN_PATH.search(urlsplit(payload.request.url).path)
    owner = asked[1] if asked else None
    for status in body:
        whom = status.get("account") if isinstance(status, dict) else None
        if isinstance(whom, dict) and isinstance(whom.get("id"), str) and owner in (None, whom["id"]):
            return whom["id"], _identity(whom, payload)
    return owner, None


def _not_ours(status: dict[str, Any], owner: str | None) -> str:
    if status["account"]["id"] != owner:
        return f"written by another account ({str(status['account']['id'])[:64]})"
    if status.get("visibility") in ("private", "direct"):
        return f"visibility {status['visibility']}: not public"
    return ""


def _next(payload: Payload) -> Request | None:
    """The address under rel=next of the Link header (RFC 8288), on the same origin only."""
    for address, parameters in _LINK.findall(payload.headers.get("link", "")):
        if re.search(r'rel="?next\b', parameters) and _origin(address) == _origin(payload.request.url):
            return Request(address, "timeline")
    return None


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error object fits every step, so it gets "profile"."""
    try:
        answer = load_json(body.decode("utf-8-sig"))
    except ValueError:
        return "timeline"
    if not isinstance(answer, dict):
        return "timeline"
    return "post" if "content" in answer else "profile"


_READERS = {"lookup": _profile, "profile": _profile, "timeline": _listing, "post": _post}

MASTODON = Platform(
    name=_NAME,
    basis="official API",
    terms_url=None,
    terms_on=None,
    has_counts=True,
    interactions=("likes", "comments", "shares"),
    called=called,
    steps=("lookup", "profile", "timeline", "post"),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Posts, replies, boosts and quotes; likes, comments, shares, quotes; followers; "
        "whether the profile has picture, words, address.",
        limits="300 requests in 5 minutes per server and address; a server may ask for a token.",
        reach="To the first post that the home server still holds.",
        never="Views; reactions of servers that the home server has not heard of.",
    ),
    recheck=recheck,
)
