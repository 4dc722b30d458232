"""The entries of a sitemap, sorted out, and a urlset's pages as posts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from monitor.errors import ParseError
from monitor.model import Account, Media, Post
from monitor.platforms.dates import read_date
from monitor.platforms.limits import BAD_INPUT, SITEMAP_ENTRIES, TAGS, TEXT_CHARACTERS
from monitor.platforms.site_pages import elsewhere, page_address, page_id
from monitor.platforms.sitemap_xml import Listed, Sitemap
from monitor.platforms.web import web_address
from monitor.text import clean, hashtags, mentions, read_html
from monitor.wire import Page, Payload, Skipped

T = TypeVar("T")
_FUTURE = timedelta(hours=24)


@dataclass(slots=True)
class Sorted:
    """The entries of one document: what was found under which key, and the others with their reasons."""

    found: dict[str, tuple[str, Listed]] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    ignored: list[Skipped] = field(default_factory=list)


def sort_out(
    account: Account,
    document: Sitemap,
    *,
    platform: str,
    refuse: Callable[[str], str],
    key: Callable[[str], str],
) -> Sorted:
    """Each entry once, by the key of its address. `refuse` says why an address is not wanted, or nothing.

    An address that begins with a slash stands on the account's own site. Raises ParseError when no entry has
    one that can be read.
    """
    result = Sorted()
    for place, entry in enumerate(document.entries):
        path, address = f"{document.kind}[{place}]", _address(account, entry)
        if address is None:
            result.skipped.append(Skipped(path, "no address"))
        elif reason := refuse(address):
            result.ignored.append(Skipped(path, reason))
        elif (name := key(address)) in result.found:
            result.ignored.append(Skipped(path, "stands twice; the first one counts"))
        else:
            result.found[name] = (path, entry)
    if document.entries and len(result.skipped) == len(document.entries):
        reason = f"none of the {len(document.entries)} entries has an address"
        raise ParseError(f"{account.id}: {reason}", platform=platform, path=f"{document.kind}[0]")
    return result


def _address(account: Account, entry: Listed) -> str | None:
    if entry.address[:8].lower().startswith(("/", "http://", "https://")):
        return page_address(entry.address, account.url)
    return None


def newest(items: list[T], at: Callable[[T], datetime | None], most: int) -> list[T]:
    """At most so many: the newest first, then those without a date.

    Where none has a date, or all have the same one, new ones are thought to stand at either end.
    """
    dated = [(time, item) for item in items if (time := at(item))]
    if len({time for time, _ in dated}) < 2 and len(dated) in (0, len(items)):
        return _ends(items, most)
    dated.sort(key=lambda pair: pair[0], reverse=True)
    undated = [item for item in items if not at(item)]
    return [item for _, item in dated[:most]] + _ends(undated, max(0, most - len(dated)))


def _ends(items: list[T], most: int) -> list[T]:
    tail = most // 2
    return items if len(items) <= most else items[: most - tail] + items[len(items) - tail :]


def listing(account: Account, payload: Payload, document: Sitemap, platform: str) -> Page:
    """The pages that a urlset or a plain list names, newest first.

    More than 10 000 are cut: then it is a window of the newest, as a news sitemap is one by its nature. Every
    other one lists all there is, so it is the listing's end, unless it is a part of an index.
    """
    result = sort_out(
        account,
        document,
        platform=platform,
        refuse=lambda address: elsewhere(account, address, payload.url),
        key=lambda address: page_id(account, address),
    )
    chosen = newest(list(result.found), lambda name: _at(result.found[name][1]), SITEMAP_ENTRIES)
    posts = _posts(account, payload, chosen, result)
    late = _not_chosen(result, frozenset(chosen))
    window = bool(late) or any(entry.news for entry in document.entries)
    times = [post.published_at for post in posts if post.published_at and "date_future" not in post.flags]
    return Page(
        posts=tuple(posts), skipped=tuple(result.skipped), ignored=(*result.ignored, *late),
        reached=min(times, default=None), end=payload.step == "timeline" and not window, window=window,
    )  # fmt: skip


def _posts(account: Account, payload: Payload, chosen: list[str], result: Sorted) -> list[Post]:
    posts = []
    for native_id in chosen:
        path, entry = result.found[native_id]
        try:
            posts.append(_post(account, payload, native_id, entry))
        except BAD_INPUT as fault:
            result.skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
    return posts


def _not_chosen(result: Sorted, chosen: frozenset[str]) -> list[Skipped]:
    reason = f"not among the newest {SITEMAP_ENTRIES} of {len(result.found)} pages"
    return [Skipped(path, reason) for name, (path, _) in result.found.items() if name not in chosen]


def _at(entry: Listed) -> datetime | None:
    return read_date(entry.published)[0] or read_date(entry.changed)[0]


def _post(account: Account, payload: Payload, native_id: str, entry: Listed) -> Post:
    """A page. Without the news extension nothing is known of it but where it is, and its pictures."""
    flags: list[str] = []
    published = _published(entry.published, payload.received_at, flags)
    title = read_html(entry.title).text[:TEXT_CHARACTERS]
    return Post(
        account_id=account.id,
        native_id=native_id,
        kind="original",
        text="",
        published_at=published,
        published_raw=entry.published[:200] or None,
        title=title or None,
        language=clean(entry.language).strip()[:35] or None,
        url=_address(account, entry),
        media=_media(account, entry),
        hashtags=hashtags(title)[:TAGS],
        mentions=mentions(title)[:TAGS],
        flags=tuple(flags),
    )


def _published(raw: str, received_at: datetime, flags: list[str]) -> datetime | None:
    at, assumed = read_date(raw)
    if at is None:
        flags.append("date_unparsable" if raw else "date_missing")
    elif at > received_at + _FUTURE:
        flags.append("date_future")
    if assumed:
        flags.append("zone_assumed")
    return at


def _media(account: Account, entry: Listed) -> tuple[Media, ...]:
    found = {
        address: Media(picture.kind, address, read_html(picture.told).text[:1000] or None)
        for picture in entry.media
        if (address := web_address(picture.address, account.url))
    }
    return tuple(found.values())
