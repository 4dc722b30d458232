"""One post of the WordPress REST API (developer.wordpress.org/rest-api/reference/posts) to a feed's entry.

The API and the site's feed show the same post; read as the same entry, it is the same post on both roads.
Authors are left out: they are employees, not the institution.
"""

from __future__ import annotations

from typing import Any

from monitor.platforms.feed_document import Entry
from monitor.platforms.field_values import text_in

_BAD_ITEM = (KeyError, TypeError, ValueError, IndexError, AttributeError)


def entry_of(item: Any) -> Entry:
    """The entry; what is wrong with it stands in `fault` (unreadable) or `apart` (no published post)."""
    try:
        return _entry(item)
    except _BAD_ITEM as fault:
        return Entry(fault=f"{type(fault).__name__}: {str(fault)[:200]}")


def _entry(item: Any) -> Entry:
    if not isinstance(item, dict):
        return Entry(fault=f"the item is {type(item).__name__}, not an object")
    number, apart = _number(item), _apart(item)
    if apart:
        return Entry(id=number, apart=apart)
    utc = bool(_text(item, "date_gmt"))
    published = _text(item, "date_gmt" if utc else "date")
    if not published:
        return Entry(fault="no date: not a post")
    updated = _text(item, "modified_gmt" if utc else "modified")
    return Entry(
        id=number, number=number, link=_text(item, "link"), base=_text(item, "link"),
        title=_rendered(item, "title"), text=_rendered(item, "content") or _rendered(item, "excerpt"),
        published=published, utc=utc,
        # a scheduled post was last changed before it came out
        updated=updated if updated > published else "",
        language=_if_text(item, "lang"), media=_featured(item),
    )  # fmt: skip


def _number(item: dict[str, Any]) -> str:
    number = item["id"]
    if isinstance(number, bool) or not isinstance(number, int) or number <= 0:
        raise ValueError("id is not a whole number above 0")
    return str(number)


def _apart(item: dict[str, Any]) -> str:
    if item.get("type") == "attachment":
        return "an attachment, not a post"
    status = item.get("status", "publish")
    return "" if status == "publish" else f"status {str(status)[:40]}: not published"


def _text(item: dict[str, Any], key: str) -> str:
    return text_in(item, key).strip()


def _if_text(item: dict[str, Any], key: str) -> str:
    """A field of a plug-in or an embedded object: not worth losing the post for."""
    value = item.get(key)
    return value.strip() if isinstance(value, str) else ""


def _rendered(item: dict[str, Any], key: str) -> str:
    """The HTML of a field. Of a post behind a password it is empty."""
    value = item.get(key)
    return _text(value, "rendered") if isinstance(value, dict) else _text(item, key)


def _featured(item: dict[str, Any]) -> list[tuple[str, str, str]]:
    """The picture above the post; an embedded error object stands where it was deleted."""
    embedded = item.get("_embedded")
    shown = embedded.get("wp:featuredmedia") if isinstance(embedded, dict) else None
    found = []
    for media in shown if isinstance(shown, list) else ():
        if isinstance(media, dict) and isinstance(media.get("source_url"), str):
            kind = _if_text(media, "mime_type") or _if_text(media, "media_type")
            found.append((media["source_url"], kind, _if_text(media, "alt_text")))
    return found
