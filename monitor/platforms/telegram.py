"""Telegram's web preview of public channels (t.me/s/…), a page made for people; read as of 2026.

Views and reactions are counted, likes being all reactions together; no comments or shares are shown.
Steps: profile (the plain page: the exact number of subscribers), timeline (the preview), post (one embedded
message).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from lxml import etree

from monitor.errors import AccessDenied, NotFound, NotWellFormed, ParseError, PlatformError
from monitor.model import Account, AudienceSnapshot, Cursor, EngagementSnapshot, Post
from monitor.platforms.limits import ITEMS_PER_PAGE
from monitor.platforms.platform import Platform, Told
from monitor.platforms.statuses import check_status, shown
from monitor.platforms.telegram_post import (
    ROOT,
    Classes,
    Message,
    by_class,
    message_of,
    post_of,
    service_words,
    words,
    words_in,
)
from monitor.text import clean, parse_count
from monitor.wire import Aim, Identity, Page, Payload, Request, Skipped

_NAME = "telegram"
_BAD_ITEM = (KeyError, TypeError, ValueError, IndexError, AttributeError, RecursionError, OverflowError)
_HEADERS = (("Accept-Language", "en"),)  # kinds of page are told apart by English words
_TITLES = ("tgme_channel_info_header_title_wrap", "tgme_page_title")
_EXTRA = re.compile(r"(.{1,40}?) (subscribers?|members?|monthly users?)\b.*")
_TAGS = 100_000  # 20 messages have about 1500
_LONG_TAG = re.compile(r"<[^<>]{20000,}>?")  # thousands of attributes cost seconds; no honest tag is so long


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The plain page when the audience is due, else the newest posts; the same way leads to the start."""
    return _asked(f"/{_handle(account)}", "profile") if aim.profile else _timeline(_handle(account))


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request:
    """One post as it is embedded elsewhere: its counts, or the words "Post not found"."""
    path = f"/{_handle(account)}/{quote(native_id, safe='')}?embed=1&mode=tme"
    return _asked(path, "post", native_id)


def parse(account: Account, payload: Payload) -> Page:
    """What a page means. Telegram answers 200 to everything, so the page itself tells what is missing."""
    check_status(account, payload, _NAME)
    return _READERS[payload.step](account, payload, by_class(_tree(account, payload)))


def _asked(path: str, step: str, item: str | None = None) -> Request:
    return Request(ROOT + path, step, _HEADERS, item=item, obey_robots=True)


def _timeline(handle: str, before: int | None = None) -> Request:
    if before is None:
        return _asked(f"/s/{handle}", "timeline")
    return _asked(f"/s/{handle}?before={before}", "timeline", str(before))


def _handle(account: Account) -> str:
    return quote(account.handle.lstrip("@"), safe="")


def _tree(account: Account, payload: Payload) -> Any:
    """The page as a tree. A page cut off is refused, for its newest posts stand last."""
    place = {"platform": _NAME, "path": payload.step}
    body = payload.body.strip()
    if not body:
        raise ParseError(f"{account.id}: an empty body", **place)
    if (b"<html" in body or body[:9].lower() == b"<!doctype") and b"</html>" not in body:
        raise NotWellFormed(f"{account.id}: a page without its end", **place)
    if body.count(b"<") > _TAGS:
        raise ParseError(f"{account.id}: more than {_TAGS} tags", **place)
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise NotWellFormed(f"{account.id}: not UTF-8 ({fault.reason})", **place) from fault
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = etree.fromstring(clean(_LONG_TAG.sub(" ", text)).encode(), parser)
    except etree.XMLSyntaxError as fault:
        raise ParseError(f"{account.id}: not a page", **place) from fault
    if root is None or parser.error_log.filter_from_fatals():  # deeper than 255 levels: the rest is missing
        raise ParseError(f"{account.id}: not a page that can be read to its end", **place)
    return root


def _profile(account: Account, payload: Payload, page: Classes) -> Page:
    """The plain page. It repeats the handle that was asked for, so it proves nothing of the identity."""
    said = _EXTRA.fullmatch(words_in(page, "tgme_page_extra"))
    if not said or not said[2].startswith("subscriber") or _by_invitation(page):
        raise _refusal(account, payload, page)
    size = parse_count(said[1])
    seen = AudienceSnapshot(account.id, payload.received_at, size[0], precision=size[1]) if size else None
    return Page(
        audience=(seen,) if seen else (),
        identity=Identity(name=_title(page, "tgme_page_title")),
        next=_timeline(_handle(account)),
        hints=_labels(page),
    )


def _by_invitation(page: Classes) -> bool:
    buttons = page.get("tgme_action_button_new", ())
    return any((button.get("href") or "").startswith("tg://join") for button in buttons)


def _refusal(account: Account, payload: Payload, page: Classes) -> PlatformError:
    """Why a page shows no channel. Where no posts can be shown, Telegram leads to the plain page.

    Denied: it is there, and closed to the public. Not found: nothing that has posts is there, which a
    group, a user and a bot share with a name that nobody has.
    """
    extra = words_in(page, "tgme_page_extra")
    said = _EXTRA.fullmatch(extra)
    kind: type[PlatformError] = NotFound
    if "tgme_page" not in page:
        kind, reason = ParseError, f"not a {payload.step} page of Telegram's"
    elif _by_invitation(page):
        kind, reason = AccessDenied, "private, open by invitation only"
    elif said and said[2].startswith("subscriber"):
        kind, reason = AccessDenied, "the channel shows no preview on the web"
    elif said and said[2].startswith("member"):
        reason = "a group, not a channel"
    elif extra.startswith("@") or said:
        reason = "a user or a bot, not a channel"
    else:
        reason = "unknown, deleted or blocked: Telegram does not tell which"
    return kind(f"{account.id}: {reason}", platform=_NAME, path=payload.step)


def _title(page: Classes, name: str) -> str | None:
    """The name on show, without the labels beside it."""
    for node in page.get(name, ())[:1]:
        return words(next(node.iter("span"), node))[:200] or None
    return None


def _labels(page: Classes) -> dict[str, str]:
    """What Telegram warns of (scam, fake) or vouches for (verified)."""
    beside = [by_class(node) for name in _TITLES for node in page.get(name, ())[:2]]
    said = " ".join(words(label) for inner in beside for label in inner.get("label", ())).casefold()
    hints = {name: "true" for name in ("scam", "fake") if name in said}
    return hints | ({"verified": "true"} if any("verified-icon" in inner for inner in beside) else {})


def _post(account: Account, payload: Payload, page: Classes) -> Page:
    """One embedded message. Only Telegram's own "Post not found" proves that it is gone."""
    if "tgme_widget_message_error" in page:
        return _missing(account, payload, words_in(page, "tgme_widget_message_error"))
    nodes = page.get("tgme_widget_message", ())
    if len(nodes) != 1:
        raise _refusal(account, payload, page)
    message = message_of(nodes[0])
    if payload.request.item not in (None, str(message.number)):
        reason = f"{account.id}: asked for {payload.request.item}, got another post"
        raise ParseError(reason, platform=_NAME, path="data-post")
    identity = Identity(message.channel, message.handle, _title(page, "tgme_widget_message_owner_name"))
    service = service_words(message)
    if service is not None:
        return Page(ignored=(Skipped("[0]", f"service message: {service}"),), identity=identity)
    post, counts = post_of(account, payload, message)
    return Page(posts=(post,), engagement=(counts,) if counts else (), identity=identity)


def _missing(account: Account, payload: Payload, said: str) -> Page:
    if payload.request.item and said.casefold().startswith("post not found"):
        return Page(gone=(payload.request.item,), hints={"said": shown(said)})
    kind = NotFound if "not found" in said.casefold() else AccessDenied
    raise kind(f"{account.id}: {shown(said)}", platform=_NAME, path=payload.step)


def _listing(account: Account, payload: Payload, page: Classes) -> Page:
    """The preview: up to 20 messages with the newest last; an album is one of them."""
    if "tgme_channel_history" not in page:
        raise _refusal(account, payload, page)
    name, hints = _title(page, "tgme_channel_info_header_title"), _hints(page)
    nodes = page.get("tgme_widget_message", [])
    if not nodes:
        _check_none(account, payload, page)
        return Page(identity=Identity(name=name), end=True, hints=hints)
    messages, unreadable = _messages(account, payload, nodes)
    owner = Counter(message.handle for message in messages.values()).most_common(1)[0][0]
    own = [message for message in messages.values() if message.handle == owner]
    oldest = min(message.number for message in own)
    end = oldest == 1 and not _older_linked(page)
    return replace(
        _read(account, payload, messages, owner, unreadable),
        identity=Identity(_channel(own), owner, name),
        next=None if end else _timeline(owner, oldest),
        end=end,
        hints=hints,
    )


def _check_none(account: Account, payload: Payload, page: Classes) -> None:
    """No message is an answer when older ones were asked for, or when the page says that there is none."""
    asked = parse_qs(urlsplit(payload.request.url).query)
    if "before" not in asked and "tme_no_messages_found" not in page:
        raise _error(account, payload, "a preview without messages that does not say so")


def _messages(
    account: Account, payload: Payload, nodes: list[Any]
) -> tuple[dict[int, Message], list[Skipped]]:
    """The messages by their place on the page, and those that do not say whose they are."""
    if len(nodes) > ITEMS_PER_PAGE:
        raise _error(account, payload, f"more than {ITEMS_PER_PAGE} messages")
    messages: dict[int, Message] = {}
    unreadable: list[Skipped] = []
    for place, node in enumerate(nodes):
        try:
            messages[place] = message_of(node)
        except ValueError as fault:
            unreadable.append(Skipped(f"[{place}]", str(fault)))
    if not messages:
        raise _none_readable(account, payload, unreadable)
    return messages, unreadable


def _read(
    account: Account, payload: Payload, messages: dict[int, Message], owner: str, skipped: list[Skipped]
) -> Page:
    found: dict[int, tuple[str, Post, EngagementSnapshot | None]] = {}
    ignored: list[Skipped] = []
    for place, message in messages.items():
        path = f"[{place}]"
        try:
            if reason := _no_post(message, owner):
                ignored.append(Skipped(path, reason))
                continue
            post, seen = post_of(account, payload, message)
        except _BAD_ITEM as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
            continue
        if before := found.pop(message.number, None):
            ignored.append(Skipped(before[0], f"id {message.number} stands twice; the last one counts"))
        found[message.number] = (path, post, seen)
    if skipped and not found and not ignored:
        raise _none_readable(account, payload, skipped)
    posts = tuple(post for _, post, _ in found.values())
    ordered = (post.published_at for post in posts if post.published_at and "date_future" not in post.flags)
    return Page(
        posts=posts,
        engagement=tuple(seen for _, _, seen in found.values() if seen),
        skipped=tuple(skipped),
        ignored=tuple(ignored),
        reached=min(ordered, default=None),
    )


def _no_post(message: Message, owner: str) -> str:
    if message.handle != owner:
        return f"written by another channel ({message.handle})"
    service = service_words(message)
    return "" if service is None else f"service message: {service}"


def _channel(own: list[Message]) -> str | None:
    """The channel's id, if all its messages that tell one agree."""
    told = {message.channel for message in own if message.channel}
    return told.pop() if len(told) == 1 else None


def _older_linked(page: Classes) -> bool:
    return any((more.get("data-before") or "").isdecimal() for more in page.get("tme_messages_more", ()))


def _hints(page: Classes) -> dict[str, str]:
    """Labels, and the subscribers as the preview abbreviates them. No count of the audience: the plain page
    tells the exact one, and a series that mixed both would rise and fall by the rounding alone."""
    for counter in page.get("tgme_channel_info_counter", ())[:1]:
        value = words_in(by_class(counter), "counter_value")[:40]
        return _labels(page) | ({"subscribers": value} if value else {})
    return _labels(page)


def _error(account: Account, payload: Payload, reason: str) -> ParseError:
    return ParseError(f"{account.id}: {reason}", platform=_NAME, path=payload.step)


def _none_readable(account: Account, payload: Payload, skipped: list[Skipped]) -> ParseError:
    reason = f"none of the {len(skipped)} messages could be read ({skipped[0].reason})"
    return _error(account, payload, reason)


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers, by the classes that only such a page has."""
    if b"tgme_channel_" in body:
        return "timeline"
    return "post" if b"tgme_widget_message" in body else "profile"


_READERS = {"profile": _profile, "timeline": _listing, "post": _post}

TELEGRAM = Platform(
    name=_NAME,
    basis="HTML preview",
    terms_url="https://telegram.org/tos/content-licensing",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes",),
    steps=("profile", "timeline", "post"),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Posts, forwards and replies of public channels; views and reactions by kind; subscribers.",
        limits="Pages of 20 messages, no published rate limit; views are shown rounded from 1000 on.",
        reach="To the channel's first post that still stands.",
        never="Forwards and comments received, times of edits, private channels, groups, deleted posts.",
    ),
    recheck=recheck,
    why_off="Telegram's content-licensing terms forbid access other than ordinary use, so it is in doubt "
    "whether a program may read the web preview.",
)
