"""One message of Telegram's web preview to one Post and its counts.

The page and the embedded post use the same markup (classes `tgme_widget_message*`).
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from monitor.model import Account, EngagementSnapshot, Post, PostKind
from monitor.platforms.dates import instant
from monitor.platforms.limits import LINKS, TAGS, TEXT_CHARACTERS, load_json
from monitor.platforms.telegram_html import ROOT, Classes, by_class, names, words_in
from monitor.platforms.telegram_media import media_of
from monitor.platforms.web import web_address
from monitor.text import folded, hashtags, mentions, parse_count, plain, unique
from monitor.wire import Payload

PAID = "paid"
"""The name of reactions that are paid for, counted in stars."""
_FUTURE = timedelta(hours=24)
_DATA_POST = re.compile(r"([A-Za-z0-9_]{1,64})/([1-9][0-9]{0,18})")
_ADDRESS = re.compile(
    r"https?://(?:www\.)?t\.me/(?:s/)?([A-Za-z][A-Za-z0-9_]{1,63})(?:/([0-9]{1,19}))?(?:[/?#].*)?"
)
_VIEW_CHARACTERS, _NAME_CHARACTERS, _REACTIONS = 1000, 200, 200


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a page: whose it is and which (`data-post`, the canonical handle and a number), the
    channel's own id (`data-view`; None where that cannot be read), and its elements by class."""

    node: Any
    handle: str
    number: int
    channel: str | None
    found: Classes


def message_of(node: Any) -> Message:
    """Raises ValueError for one inside another, and when `data-post` names no channel and number."""
    said = _DATA_POST.fullmatch(node.get("data-post") or "")
    if any("tgme_widget_message" in names(above) for above in node.iterancestors()):
        raise ValueError("a message inside another")
    if not said:
        raise ValueError(f"data-post is {(node.get('data-post') or '')[:80]!r}, not channel and number")
    return Message(node, said[1], int(said[2]), _channel(node.get("data-view") or ""), by_class(node))


def _channel(view: str) -> str | None:
    """`c` of the base64 JSON in `data-view`: a negative number that stays when the handle changes."""
    if not view or len(view) > _VIEW_CHARACTERS:
        return None
    try:
        packed = view.rstrip("=").replace("+", "-").replace("/", "_")
        number = load_json(urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).decode())["c"]
    except (KeyError, TypeError, ValueError):
        return None
    return str(number) if isinstance(number, int) and not isinstance(number, bool) and number < 0 else None


def service_words(message: Message) -> str | None:
    """What a service message says ("Channel created", a pin, a new photo); None for a post. The embedded
    form of one has no class of its own, only a label."""
    label = words_in(message.found, "message_media_not_supported_label")
    if "service_message" not in message.found and label != "Service message":
        return None
    return words_in(message.found, "js-message_text")[:_NAME_CHARACTERS] or label


def post_of(account: Account, payload: Payload, message: Message) -> tuple[Post, EngagementSnapshot | None]:
    """The post and its counts; an album is one post under the id of `data-post`.

    A forward keeps its counts: in a channel the copy is a message of its own, with its own views and its
    own reactions, and the origin's are nowhere on the page. They are facts of this account's post, though
    no metric counts a repost as engagement. The mark "edited" tells no time, so `edited_at` stays None.
    Who signed the post and through which bot it was sent are left out.
    """
    found = message.found
    answered = next(iter(found.get("tgme_widget_message_reply", [])), None)
    if answered is not None:  # it quotes words of another post, under the classes of this one's
        answered.getparent().remove(answered)
        found = by_class(message.node)
    text = words_in(found, "js-message_text")
    raw, published = _published(found)
    kind: PostKind = "reply" if answered is not None else "original"
    if "tgme_widget_message_forwarded_from" in found:
        kind = "repost"
    in_reply_to, own = _answered(answered, message)
    post = Post(
        account_id=account.id,
        native_id=str(message.number),
        kind=kind,
        text=text[:TEXT_CHARACTERS],
        published_at=published,
        published_raw=raw,
        url=f"{ROOT}/{message.handle}/{message.number}",
        media=media_of(message.node, found),
        links=_links(found),
        hashtags=hashtags(text)[:TAGS],
        mentions=mentions(text)[:TAGS],
        in_reply_to=in_reply_to,
        reply_to_own=own if kind == "reply" else None,
        about_account=_origin(found) if kind == "repost" else None,
        flags=_flags(text, raw, published, payload.received_at),
    )
    return post, _counts(account, payload, post.native_id, found)


def _answered(node: Any, message: Message) -> tuple[str | None, bool | None]:
    """The post that is answered, with its channel's name when that is another one, and whether it is own."""
    at = _ADDRESS.fullmatch(node.get("href") or "") if node is not None else None
    if not at or not at[2]:
        return None, None
    own = at[1].casefold() == message.handle.casefold()
    return (at[2] if own else f"{at[1]}/{at[2]}"), own


def _origin(found: Classes) -> str | None:
    """The handle of the forwarded channel, folded; None without a public address: it may be a person."""
    for node in found.get("tgme_widget_message_forwarded_from_name", ())[:1]:
        at = _ADDRESS.fullmatch(node.get("href") or "")
        return folded(at[1]) if at else None
    return None


def _published(found: Classes) -> tuple[str | None, datetime | None]:
    """The last time of the message's footer; other times on it are lengths of videos."""
    places = found.get("tgme_widget_message_meta") or found.get("tgme_widget_message_date") or ()
    said = [time.get("datetime") for place in places for time in place.iter("time") if time.get("datetime")]
    return (plain(said[-1])[:200], instant(said[-1])) if said else (None, None)


def _flags(text: str, raw: str | None, published: datetime | None, now: datetime) -> tuple[str, ...]:
    flags = ["truncated"] if len(text) > TEXT_CHARACTERS else []
    if published is None:
        flags.append("date_missing" if raw is None else "date_unparsable")
    elif published > now + _FUTURE:
        flags.append("date_future")
    return tuple(flags)


def _links(found: Classes) -> tuple[str, ...]:
    """Addresses in the text and on the buttons under it; hashtags, mentions and the preview's left out."""
    text = [a for body in found.get("js-message_text", ())[:1] for a in body.iter("a")]
    buttons = found.get("tgme_widget_message_inline_button", ())
    linked = (a.get("href") or "" for a in (*text, *buttons) if not _is_mention(a))
    # since 2024 some are escaped once too often (RSSHub, telegram/channel)
    plainly = (href.replace("&amp;", "&") for href in linked if not href.startswith("?q="))
    return unique(web for href in plainly if (web := web_address(href, ROOT)))[:LINKS]


def _is_mention(link: Any) -> bool:
    named = "".join(link.itertext()).strip().startswith("@")
    return named and _ADDRESS.fullmatch(link.get("href") or "") is not None


def _counts(account: Account, payload: Payload, native_id: str, found: Classes) -> EngagementSnapshot | None:
    """Views and reactions; None when it shows neither. A fresh post's counter may stand there empty.

    All reactions of people together are the likes: there is no other sign of approval. Paid ones are left out
    of the sum, for one donor can send thousands.
    """
    views = parse_count(words_in(found, "tgme_widget_message_views"))
    reactions, rounded = _reactions(found)
    if views is None and reactions is None:
        return None
    rounded = rounded or (views is not None and views[1] == "rounded")
    return EngagementSnapshot(
        account.id,
        native_id,
        payload.received_at,
        likes=None if reactions is None else sum(n for name, n in reactions.items() if name != PAID),
        views=views[0] if views else None,
        reactions=reactions,
        precision="rounded" if rounded else "exact",
    )


def _reactions(found: Classes) -> tuple[dict[str, int] | None, bool]:
    """Reactions by emoji, `custom:<id>` or `paid` (stars, not people), and whether any is rounded.

    None without a single one: the page does not tell "none yet" from "switched off". None too if one of
    them cannot be read, for the sum of the others would be too small.
    """
    counted: dict[str, int] = defaultdict(int)
    rounded = False
    for node in found.get("tgme_reaction", ())[:_REACTIONS]:
        name, size = _reaction(node), parse_count("".join(node.xpath("text()")))
        if not name or size is None:
            return None, False
        counted[name] += size[0]
        rounded = rounded or size[1] == "rounded"
    return dict(counted) or None, rounded


def _reaction(node: Any) -> str:
    if "tgme_reaction_paid" in names(node):
        return PAID
    custom = next(node.iter("tg-emoji"), None)
    if custom is not None and (custom.get("emoji-id") or "").isdecimal():
        return f"custom:{custom.get('emoji-id')[:64]}"
    for emoji in node.iter("b"):
        return plain("".join(emoji.itertext()))[:64]
    return ""
