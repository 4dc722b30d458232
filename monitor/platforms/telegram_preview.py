"""The preview of a channel: its messages, and how the walk goes on to older ones."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from monitor.errors import ParseError
from monitor.model import Account, EngagementSnapshot, Post
from monitor.platforms.limits import BAD_INPUT, ITEMS_PER_PAGE
from monitor.platforms.telegram_html import NAME, Classes, by_class, words_in
from monitor.platforms.telegram_pages import ask_preview, labels, refusal, title
from monitor.platforms.telegram_post import Message, message_of, post_of, service_words
from monitor.wire import Identity, Page, Payload, Skipped


def preview_page(account: Account, payload: Payload, page: Classes) -> Page:
    """The preview: up to 20 messages with the newest last; an album is one of them."""
    if "tgme_channel_history" not in page:
        raise refusal(account, payload, page)
    name, hints = title(page, "tgme_channel_info_header_title"), _hints(page)
    nodes = page.get("tgme_widget_message", [])
    if not nodes:
        if "tme_no_messages_found" not in page:
            raise _error(account, payload, "a preview without messages that does not say so")
        return Page(identity=Identity(name=name), end=True, hints=hints)
    messages, unreadable = _messages(account, payload, nodes)
    owner = Counter(message.handle for message in messages.values()).most_common(1)[0][0]
    own = [message for message in messages.values() if message.handle == owner]
    oldest = min(message.number for message in own)
    end = oldest == 1 and not _older_linked(page)
    return replace(
        _read(account, payload, messages, owner, unreadable),
        identity=Identity(_channel(own), owner, name),
        next=None if end else ask_preview(owner, oldest),
        end=end,
        hints=hints,
    )


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
        except BAD_INPUT as fault:
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
        return labels(page) | ({"subscribers": value} if value else {})
    return labels(page)


def _error(account: Account, payload: Payload, reason: str) -> ParseError:
    return ParseError(f"{account.id}: {reason}", platform=NAME, path=payload.step)


def _none_readable(account: Account, payload: Payload, skipped: list[Skipped]) -> ParseError:
    reason = f"none of the {len(skipped)} messages could be read ({skipped[0].reason})"
    return _error(account, payload, reason)
