"""One Mastodon status to one Post and its counts."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from monitor.model import Account, EngagementSnapshot, Media, Post, PostKind
from monitor.platforms.dates import instant
from monitor.platforms.field_values import text_in
from monitor.platforms.limits import ID_BYTES, LINKS, MEDIA, TAGS, TEXT_CHARACTERS
from monitor.platforms.web import web_address
from monitor.text import folded, plain, read_html, unique
from monitor.wire import Payload

_MEDIA_KINDS = {"image": "image", "gifv": "gif", "video": "video", "audio": "audio"}


def post_of(
    account: Account, payload: Payload, status: dict[str, Any]
) -> tuple[Post, EngagementSnapshot | None]:
    """The post and its counts. A boost carries the original's words and no counts: they are not its own.

    Raises KeyError, TypeError or ValueError when a field is missing or has the wrong type.
    """
    native_id = status["id"]
    if not isinstance(native_id, str) or not 0 < len(native_id.encode()) <= ID_BYTES:
        raise ValueError("id is not a text of 1 to 1024 bytes")
    kind = _kind(status)
    shown = status["reblog"] if kind == "repost" else status
    markup = read_html(text_in(shown, "content"))
    published = instant(status["created_at"])
    post = Post(
        account_id=account.id,
        native_id=native_id,
        kind=kind,
        text=markup.text[:TEXT_CHARACTERS],
        published_at=published,
        published_raw=str(status["created_at"])[:200] if status["created_at"] is not None else None,
        edited_at=instant(status.get("edited_at")),
        title=plain(text_in(shown, "spoiler_text")) or None,
        language=text_in(shown, "language")[:35] or None,
        url=web_address(text_in(shown, "url") or text_in(shown, "uri"), payload.url),
        media=_media(shown, payload.url),
        links=unique(web for link in markup.links if (web := web_address(link, payload.url)))[:LINKS],
        hashtags=unique(folded(text_in(tag, "name")) for tag in shown.get("tags") or ())[:TAGS],
        mentions=unique(handle(whom, payload.url) for whom in shown.get("mentions") or ())[:TAGS],
        in_reply_to=text_in(status, "in_reply_to_id") or None,
        reply_to_own=status.get("in_reply_to_account_id") == status["account"]["id"]
        if kind == "reply"
        else None,
        about_account=_about(status, kind, payload.url),
        flags=_flags(status, published, markup.text),
    )
    return post, None if kind == "repost" else _counts(account, payload, status)


def handle(whom: dict[str, Any], server: str) -> str:
    """`name@host`, folded: the server leaves its own host out."""
    acct = text_in(whom, "acct")
    if not acct:
        raise ValueError("an account without acct")
    return folded(acct if "@" in acct else f"{acct}@{urlsplit(server).netloc}")


def count(item: dict[str, Any], key: str) -> int | None:
    """A count, or None where it is absent. A negative one is how some servers say "hidden"."""
    value = item.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{key} is {type(value).__name__}, not a whole number")
    return value if value >= 0 else None


def _kind(status: dict[str, Any]) -> PostKind:
    if status.get("reblog") is not None:
        return "repost"
    # the id is null when the answered post was deleted; the account's id stays
    if status.get("in_reply_to_id") is not None or status.get("in_reply_to_account_id") is not None:
        return "reply"
    return "quote" if status.get("quote") is not None else "original"


def _about(status: dict[str, Any], kind: PostKind, server: str) -> str | None:
    if kind == "repost":
        return handle(status["reblog"]["account"], server)
    quote = status.get("quote")
    quoted = quote.get("quoted_status") if isinstance(quote, dict) else None
    return handle(quoted["account"], server) if isinstance(quoted, dict) else None


def _flags(status: dict[str, Any], published: object, text: str) -> tuple[str, ...]:
    flags = ["truncated"] if len(text) > TEXT_CHARACTERS else []
    if published is None:
        flags.append("date_missing" if status["created_at"] is None else "date_unparsable")
    return tuple(flags)


def _media(status: dict[str, Any], server: str) -> tuple[Media, ...]:
    found = [_attachment(item, server) for item in status.get("media_attachments") or ()]
    poll, card = status.get("poll"), status.get("card")
    if poll is not None:
        options = " | ".join(plain(text_in(option, "title")) for option in poll["options"])
        found.append(Media("poll", None, options[:TEXT_CHARACTERS]))
    if card is not None:
        found.append(
            Media("link", web_address(text_in(card, "url"), server), plain(text_in(card, "title")) or None)
        )
    return tuple(found[:MEDIA])


def _attachment(item: dict[str, Any], server: str) -> Media:
    address = text_in(item, "url") or text_in(item, "remote_url") or text_in(item, "preview_url")
    kind: Any = _MEDIA_KINDS.get(text_in(item, "type"), "file")
    return Media(kind, web_address(address, server), plain(text_in(item, "description")) or None)


def _counts(account: Account, payload: Payload, status: dict[str, Any]) -> EngagementSnapshot:
    return EngagementSnapshot(
        account.id,
        status["id"],
        payload.received_at,
        likes=count(status, "favourites_count"),
        comments=count(status, "replies_count"),
        shares=count(status, "reblogs_count"),
        quotes=count(status, "quotes_count"),
    )
