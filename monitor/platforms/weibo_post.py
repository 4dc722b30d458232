"""One post of Weibo (`mblog`) to one Post and its counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from monitor.model import Account, EngagementSnapshot, Media, Post, PostKind, Precision
from monitor.platforms.field_values import said_in
from monitor.platforms.limits import LINKS, MEDIA, TEXT_CHARACTERS
from monitor.platforms.weibo_answer import id_in, things_in
from monitor.platforms.weibo_ask import HOME
from monitor.platforms.weibo_dates import instant, published
from monitor.platforms.weibo_text import far_address, own_words, read_text
from monitor.text import parse_count, plain, unique
from monitor.wire import Payload

_TOP_TITLE = "置顶"
_PINNED_TYPE = 2
_WORDS = 500


class Counts(NamedTuple):
    """A count and how exact it is; None where nothing is told."""

    value: int | None
    precision: Precision = "exact"


def post_of(
    account: Account, payload: Payload, mblog: Mapping[str, Any]
) -> tuple[Post, EngagementSnapshot | None]:
    """The post and its counts. Raises TypeError or ValueError when a field is not as known.

    With words of its own a repost is a quote; else it carries the original's, and its counts, which are the
    repost's own, are left out: reposts of others count as activity, never as engagement (docs/metrics.md).
    """
    number, original, source, shown = id_in(mblog), _original(mblog), _text(mblog), mblog
    kind: PostKind = "original"
    if original is not None:
        source, kind = own_words(source), "quote"
        if not source:
            source, kind, shown = _standing(original), "repost", original
    words = read_text(source)
    at, flags = published(mblog.get("created_at"), number, payload.received_at)
    if words.cut or len(words.text) > TEXT_CHARACTERS:
        flags = (*flags, "truncated")
    media = tuple(_media(shown))
    post = Post(
        account_id=account.id,
        native_id=number,
        kind=kind,
        text=words.text[:TEXT_CHARACTERS],
        published_at=at,
        published_raw=None if mblog.get("created_at") is None else str(mblog["created_at"])[:200],
        edited_at=instant(mblog.get("edit_at")),
        url=address_of(number),
        media=media[:MEDIA],
        links=unique((*words.links, *(one.url for one in media if one.kind == "link" and one.url)))[:LINKS],
        hashtags=words.hashtags,
        mentions=words.mentions,
        about_account=None if original is None else writer_of(original),
        flags=flags,
    )
    return post, None if kind == "repost" else counts_of(account, payload, number, mblog)


def address_of(number: str) -> str:
    """Where people read the post."""
    return f"{HOME}/status/{number}"


def is_pinned(mblog: Mapping[str, Any]) -> bool:
    """Three signs, not always together: a mark, a type, a title."""
    title = mblog.get("title")
    titled = isinstance(title, dict) and title.get("text") == _TOP_TITLE
    return mblog.get("isTop") in (1, "1") or mblog.get("mblogtype") == _PINNED_TYPE or titled


def is_cut(mblog: Mapping[str, Any]) -> bool:
    """Does the listing show only the beginning of the words that this post brings?

    Of a repost without words of its own they are the original's, which its own page does not show whole.
    """
    return mblog.get("isLongText") is True and read_text(_text(mblog)).cut


def writer_of(mblog: Mapping[str, Any]) -> str | None:
    """The number of the account that wrote it; None where it is not told, as of deleted originals."""
    user = mblog.get("user")
    return id_in(user) if isinstance(user, dict) and user.get("id") is not None else None


def counts_of(
    account: Account, payload: Payload, number: str, mblog: Mapping[str, Any]
) -> EngagementSnapshot | None:
    """Likes, comments and reposts; None where none is told."""
    floor = _floor(mblog)
    likes, comments, shares = (
        count_of(mblog.get(key), floor) for key in ("attitudes_count", "comments_count", "reposts_count")
    )
    told = [one for one in (likes, comments, shares) if one.value is not None]
    if not told:
        return None
    rounded = any(one.precision == "rounded" for one in told)
    return EngagementSnapshot(
        account.id, number, payload.received_at, likes.value, comments.value, shares.value,
        precision="rounded" if rounded else "exact",
    )  # fmt: skip


def count_of(value: object, floor: int | None = None) -> Counts:
    """A count: a number, or words such as "1.3万" or "100万+". From `floor` on numbers are rounded too.

    >>> [tuple(count_of(told)) for told in (0, "100万+", "赞")]
    [(0, 'exact'), (1000000, 'rounded'), (None, 'exact')]
    """
    if isinstance(value, str):
        return Counts(*(parse_count(value) or (None,)))
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        return Counts(None)
    return Counts(value, "exact" if floor is None or value < floor else "rounded")


def _floor(mblog: Mapping[str, Any]) -> int | None:
    """The number from which on the site shows "100万+" and not the count."""
    strategy = mblog.get("number_display_strategy")
    least = strategy.get("display_text_min_number") if isinstance(strategy, dict) else None
    return least if type(least) is int and least > 0 else None


def _original(mblog: Mapping[str, Any]) -> Mapping[str, Any] | None:
    original = mblog.get("retweeted_status")
    if original is not None and not isinstance(original, dict):
        raise TypeError(f"retweeted_status is {type(original).__name__}")
    return original or None


def _text(mblog: Mapping[str, Any]) -> str:
    value = mblog.get("text")
    if value is not None and not isinstance(value, str):
        raise TypeError(f"text is {type(value).__name__}")
    return value or ""


def _standing(mblog: Mapping[str, Any]) -> str:
    """The words of an original; in the place of one that is gone stands Weibo's notice, which is nobody's."""
    return _text(mblog) if isinstance(mblog.get("user"), dict) else ""


def _media(mblog: Mapping[str, Any]) -> Iterator[Media]:
    """Pictures by their largest copy, and the film or page that is shown below. Addresses of films expire, so
    their page stands for them."""
    for picture in things_in(mblog, "pics"):
        kind = _PICTURES.get(said_in(picture, "type"), "image")
        large = picture.get("large")
        address = (said_in(large, "url") if isinstance(large, dict) else "") or said_in(picture, "url")
        yield Media("gif" if address.endswith(".gif") else kind, far_address(address))
    page = mblog.get("page_info")
    if isinstance(page, dict) and (found := _PAGES.get(said_in(page, "type"))):
        title = said_in(page, "title") or said_in(page, "page_title") or said_in(page, "content1")
        yield Media(found, far_address(said_in(page, "page_url")), plain(title[:_WORDS]) or None)


_PICTURES: Mapping[str, Any] = {"video": "video", "gif": "gif", "livephoto": "image"}
_PAGES: Mapping[str, Any] = {
    "video": "video", "story": "video", "live": "video", "audio": "audio", "music": "audio",
    "webpage": "link", "article": "link", "vote": "poll",
}  # fmt: skip
"""What is shown below a post; topics and places are none of it."""
