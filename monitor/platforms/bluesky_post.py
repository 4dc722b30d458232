"""One Bluesky post view to one Post and its counts, and the names that records go by."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from monitor.model import Account, EngagementSnapshot, Media, Post, PostKind
from monitor.platforms.dates import instant
from monitor.platforms.field_values import text_in
from monitor.platforms.limits import BAD_INPUT, ID_BYTES, LINKS, MEDIA, TAGS, TEXT_CHARACTERS
from monitor.platforms.web import web_address
from monitor.text import folded, plain, unique
from monitor.wire import Payload

POSTS, REPOSTS = "app.bsky.feed.post", "app.bsky.feed.repost"
_INVALID = "handle.invalid"
"""What the AppView says in the place of a handle that does not lead back to its account."""
_URI = re.compile(
    r"at://(did:[a-z]{1,32}:[\w.:%-]{1,300})/([a-zA-Z0-9.-]{3,317})/([\w.:~-]{1,512})", re.ASCII
)
_TID = re.compile(r"[2-7a-j][2-7a-z]{12}")
_TID_DIGITS = "234567abcdefghijklmnopqrstuvwxyz"
_FUTURE = timedelta(hours=24)


def parts_of(uri: Any) -> tuple[str, str, str]:
    """Owner (DID), collection and record key of an at:// address; ValueError for anything else."""
    found = _URI.fullmatch(uri) if isinstance(uri, str) else None
    if found is None or len(uri) > ID_BYTES:
        raise ValueError(f"{str(uri)[:80]!r} is no record's address")
    return found[1], found[2], found[3]


def key_time(key: str) -> datetime | None:
    """When a record key says that it was made (atproto.com/specs/tid); None when it is of another kind.

    >>> key_time("3lof7sovfok2h")
    datetime.datetime(2025, 5, 5, 1, 30, 17, 914000, tzinfo=datetime.timezone.utc)
    >>> key_time("self")
    """
    if not _TID.fullmatch(key):
        return None
    number = 0
    for digit in key:
        number = number << 5 | _TID_DIGITS.index(digit)
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=number >> 10)


def post_of(
    account: Account, payload: Payload, view: dict[str, Any]
) -> tuple[Post, EngagementSnapshot | None]:
    """The post and its counts, whichever call brought the view; facts that only a listing tells stay out.

    Whom a quote is about is told by DID: with a handle in it, a stranger's new name would look like an edit.

    Raises KeyError, TypeError or ValueError when a field is missing or has the wrong type.
    """
    uri, record = view["uri"], view["record"]
    own, collection, _ = parts_of(uri)
    if collection != POSTS:
        raise ValueError(f"a record of {collection} in place of a post")
    parent, quoted = _parent(record), _quoted(record)
    kind: PostKind = "reply" if parent else "quote" if quoted else "original"
    published, flags = _published(payload, record.get("createdAt"), view.get("indexedAt"))
    post = Post(
        account_id=account.id,
        native_id=uri,
        kind=kind,
        published_at=published,
        published_raw=_raw(record.get("createdAt")),
        in_reply_to=parent,
        reply_to_own=parts_of(parent)[0] == own if parent else None,
        about_account=parts_of(quoted)[0] if quoted else None,
        flags=flags + _truncated(record),
        **_shown(view, payload),
    )
    return post, _counts(account, payload, view)


def repost_of(account: Account, payload: Payload, view: dict[str, Any], uri: str | None, at: Any) -> Post:
    """A repost: the original's words, the reposting's own time (`at` as written) and address.

    Where the listing does not tell the address, the original's stands for it.
    """
    published, flags = _published(payload, at, None)
    if uri is not None:
        parts_of(uri)
    return Post(
        account_id=account.id,
        native_id=uri or f"repost:{view['uri']}",
        kind="repost",
        published_at=published,
        published_raw=_raw(at),
        about_account=parts_of(view["uri"])[0],
        flags=flags + _truncated(view["record"]),
        **_shown(view, payload),
    )


def handle_of(whom: dict[str, Any]) -> str | None:
    """The handle, folded; None when it does not lead back to the account."""
    written = whom.get("handle")
    return folded(written) if isinstance(written, str) and written not in ("", _INVALID) else None


def count(item: dict[str, Any], key: str) -> int | None:
    """A count, or None where it is absent."""
    value = item.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{key} is {type(value).__name__}, not a whole number")
    return value if value >= 0 else None


def _raw(written: Any) -> str | None:
    return None if written is None else str(written)[:200]


def _shown(view: dict[str, Any], payload: Payload) -> dict[str, Any]:
    """What a reader sees, the same for a post and for its repost. The address holds the DID: it outlives
    a change of handle, and so does the content hash."""
    did, _, key = parts_of(view["uri"])
    record = view["record"]
    text, media = text_in(record, "text"), _media(view.get("embed"), payload)
    links, tags, mentions = _marked(record, text.encode("utf-8", "replace"))
    cards = [card.url for card in media if card.kind == "link" and card.url]
    addresses = [web for link in links if (web := web_address(link, payload.url))]
    return {
        "text": plain(text)[:TEXT_CHARACTERS],
        "language": _language(record),
        "url": f"https://bsky.app/profile/{did}/post/{key}",
        "media": media,
        "links": unique([*addresses, *cards])[:LINKS],
        "hashtags": unique(folded(tag) for tag in tags)[:TAGS],
        "mentions": unique(folded(name) for name in mentions)[:TAGS],
    }


def _language(record: dict[str, Any]) -> str | None:
    languages = record.get("langs")
    first = languages[0] if isinstance(languages, list) and languages else None
    return first[:35] or None if isinstance(first, str) else None


def _truncated(record: dict[str, Any]) -> tuple[str, ...]:
    return ("truncated",) if len(text_in(record, "text")) > TEXT_CHARACTERS else ()


def _published(payload: Payload, created: Any, indexed: Any) -> tuple[datetime | None, tuple[str, ...]]:
    """The earlier of what the author's program claims and when the network saw it, as the AppView sorts.

    `date_fallback`: the claim cannot be read, so the time of sight stands alone.
    """
    claimed, seen = instant(created), instant(indexed)
    known = [at for at in (claimed, seen) if at]
    if not known:
        return None, ("date_missing" if created is None else "date_unparsable",)
    published = min(known)
    flags = () if claimed else ("date_fallback",)
    return published, flags + (("date_future",) if published > payload.received_at + _FUTURE else ())


def _parent(record: dict[str, Any]) -> str | None:
    reply = record.get("reply")
    if reply is None:
        return None
    parent = reply["parent"]["uri"]
    parts_of(parent)
    return str(parent)


def _quoted(record: dict[str, Any]) -> str | None:
    """The address of the post that is quoted; a feed or a list that is embedded is no quote.

    It stands in the author's own record, so it is known even where the quoted post is gone or blocked.
    """
    embed = record.get("embed")
    if embed is None or embed.get("$type") not in ("app.bsky.embed.record", "app.bsky.embed.recordWithMedia"):
        return None
    inner = embed["record"]
    uri = (inner["record"] if embed["$type"].endswith("recordWithMedia") else inner)["uri"]
    return str(uri) if parts_of(uri)[1] == POSTS else None


def _marked(record: dict[str, Any], text: bytes) -> tuple[list[str], list[str], list[str]]:
    """Links, tags and mentions. Offsets count UTF-8 bytes (docs.bsky.app, rich text)."""
    links: list[str] = []
    tags: list[str] = [tag for tag in record.get("tags") or () if isinstance(tag, str)]
    mentions: list[str] = []
    for shown, kind, feature in _features(record, text):
        if kind == "link":
            links.append(feature["uri"])
        elif kind == "tag":
            tags.append(feature["tag"])
        elif kind == "mention":
            mentions.append(shown[1:] if len(shown) > 1 and shown[0] == "@" else feature["did"])
    return links, tags, mentions


def _features(record: dict[str, Any], text: bytes) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Each feature with the words it marks. A facet of the wrong shape is passed over, as every reader of
    the network has to: programs write them, and one of them must not cost the post."""
    for facet in record.get("facets") or ():
        try:
            start, end = facet["index"]["byteStart"], facet["index"]["byteEnd"]
            shown = text[max(start, 0) : max(end, 0)].decode("utf-8", "replace").strip()
            features = [(str(one["$type"]).rpartition("#")[2], one) for one in facet["features"]]
        except BAD_INPUT:
            continue
        for kind, feature in features:
            if isinstance(feature.get(_NEEDED.get(kind, "")), str):
                yield shown, kind, feature


_NEEDED: Mapping[str, str] = {"link": "uri", "tag": "tag", "mention": "did"}


def _media(embed: Any, payload: Payload) -> tuple[Media, ...]:
    if embed is None:
        return ()
    kind = text_in(embed, "$type")
    if kind == "app.bsky.embed.recordWithMedia#view":
        return _media(embed.get("media"), payload)
    if kind == "app.bsky.embed.record#view":
        return ()
    return tuple(_EMBEDS.get(kind, _unknown)(embed, payload))[:MEDIA]


def _unknown(embed: dict[str, Any], payload: Payload) -> list[Media]:
    return [Media("file")]


def _images(embed: dict[str, Any], payload: Payload) -> list[Media]:
    return [_one("image", image, "fullsize", "alt", payload) for image in embed["images"]]


def _gallery(embed: dict[str, Any], payload: Payload) -> list[Media]:
    """`items` in the published lexicon, `media` in its drafts."""
    shown = embed["items"] if "items" in embed else embed["media"]
    return [_one("image", image, "fullsize", "alt", payload) for image in shown]


def _video(embed: dict[str, Any], payload: Payload) -> list[Media]:
    kind: Literal["gif", "video"] = "gif" if embed.get("presentation") == "gif" else "video"
    return [_one(kind, embed, "playlist", "alt", payload)]


def _card(embed: dict[str, Any], payload: Payload) -> list[Media]:
    return [_one("link", embed["external"], "uri", "title", payload)]


def _one(
    kind: Literal["image", "video", "gif", "link"],
    item: dict[str, Any],
    address: str,
    words: str,
    payload: Payload,
) -> Media:
    return Media(kind, web_address(text_in(item, address), payload.url), plain(text_in(item, words)) or None)


_EMBEDS: Mapping[str, Callable[[dict[str, Any], Payload], list[Media]]] = {
    "app.bsky.embed.images#view": _images,
    "app.bsky.embed.gallery#view": _gallery,
    "app.bsky.embed.video#view": _video,
    "app.bsky.embed.external#view": _card,
}


def _counts(account: Account, payload: Payload, view: dict[str, Any]) -> EngagementSnapshot:
    return EngagementSnapshot(
        account.id,
        view["uri"],
        payload.received_at,
        likes=count(view, "likeCount"),
        comments=count(view, "replyCount"),
        shares=count(view, "repostCount"),
        quotes=count(view, "quoteCount"),
    )
