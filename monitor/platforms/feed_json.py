"""JSON Feed 1.0 and 1.1 (jsonfeed.org)."""

from __future__ import annotations

from typing import Any

from monitor.platforms.feed_document import Document, Entry
from monitor.platforms.feed_xml import CutOff, NotAFeed
from monitor.platforms.limits import ITEMS_PER_PAGE, TooMuch, load_json
from monitor.platforms.statuses import shown


def read_json(text: str) -> Document:
    """A JSON Feed's text to its entries. Raises TooMuch, CutOff (not JSON to its end) or NotAFeed."""
    try:
        feed = load_json(text)
    except TooMuch:
        raise
    except ValueError as fault:
        raise CutOff(f"not JSON, or cut off ({fault})") from fault
    if not isinstance(feed, dict):
        raise NotAFeed("a JSON list")
    items = feed.get("items")
    if not isinstance(items, list):
        raise NotAFeed(_complaint(feed))
    document = Document("JSON Feed", [], too_many=max(0, len(items) - ITEMS_PER_PAGE))
    document.title, document.language = _text(feed, "title"), _text(feed, "language")
    document.links = {
        name: address
        for name, address in (("next", _text(feed, "next_url")), ("self", _text(feed, "feed_url")))
        if address
    }
    hubs = feed.get("hubs")
    if isinstance(hubs, list) and hubs and isinstance(hubs[0], dict):
        document.links["hub"] = _text(hubs[0], "url")
    document.generator = _generator(feed, items)
    document.entries = [_entry(item) for item in items[:ITEMS_PER_PAGE]]
    return document


def _generator(feed: dict[str, Any], items: list[Any]) -> str:
    """JSON Feed names none; the bridges give themselves away in other places."""
    if any(isinstance(item, dict) and "_rssbridge" in item for item in items):
        return "RSS-Bridge"
    return "RSSHub" if "by RSSHub" in _text(feed, "description") else _text(feed, "generator")


def _complaint(feed: dict[str, Any]) -> str:
    for key in ("error", "errors", "message", "error_description", "code"):
        if key in feed:
            return f"a JSON error object: {shown(str(feed[key]))}"
    return "a JSON object without items"


def _entry(item: Any) -> Entry:
    if not isinstance(item, dict):
        return Entry(fault=f"the item is {type(item).__name__}, not an object")
    text = _text(item, "content_html")
    entry = Entry(
        id=_text(item, "id"), link=_text(item, "url") or _text(item, "external_url"),
        title=_text(item, "title"), title_is_html=False,
        text=text or _text(item, "content_text") or _text(item, "summary"),
        text_is_html=bool(text), published=_text(item, "date_published"),
        updated=_text(item, "date_modified"), language=_text(item, "language"),
    )  # fmt: skip
    if not entry.published:  # bridges write only the second
        entry.published, entry.updated = entry.updated, ""
    attachments = item.get("attachments")
    for attachment in attachments if isinstance(attachments, list) else ():
        if isinstance(attachment, dict):
            entry.media.append(
                (_text(attachment, "url"), _text(attachment, "mime_type"), _text(attachment, "title"))
            )
    if image := _text(item, "image"):
        entry.media.append((image, "image", ""))
    return entry


def _text(item: dict[str, Any], key: str) -> str:
    """A text field; a number is taken as written (ids), anything else is as good as missing."""
    value = item.get(key)
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
