"""What is attached to a VK post, as media."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from monitor.model import Media
from monitor.platforms.field_values import list_of, said_in
from monitor.platforms.limits import TEXT_CHARACTERS
from monitor.platforms.vk_text import read_text
from monitor.platforms.web import web_address

HOME = "https://vk.com/"


def attachments_of(item: Mapping[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Kind and object of each; an object of a kind that holds none (photos_list) counts as empty."""
    found = []
    for attachment in list_of(item.get("attachments")):
        if not isinstance(attachment, dict) or not isinstance(attachment.get("type"), str):
            raise TypeError("an attachment without a type")
        thing = attachment.get(attachment["type"])
        found.append((attachment["type"], thing if isinstance(thing, dict) else {}))
    return found


def media_of(name: str, thing: Mapping[str, Any]) -> Media:
    """One attachment by its kind and object."""
    return _MEDIA.get(name, _other)(thing)


def _photo(thing: Mapping[str, Any]) -> Media:
    return Media("image", _largest(thing), _words(said_in(thing, "text")))


def _largest(thing: Mapping[str, Any]) -> str | None:
    """The address of the largest copy: `sizes` of today, `photo_604` and its like before API 5.77."""
    sizes = thing.get("sizes")
    copies = [size for size in sizes if isinstance(size, dict)] if isinstance(sizes, list) else []
    if isinstance(whole_one := thing.get("orig_photo"), dict):
        copies.append(whole_one)
    copies += [
        {"url": thing[key], "width": int(key[6:])} for key in thing if re.fullmatch("photo_[0-9]{2,5}", key)
    ]
    best = max(copies, key=lambda size: (_side(size, "width"), _side(size, "height")), default={})
    return web_address(said_in(best, "url"), HOME)


def _side(size: Mapping[str, Any], key: str) -> int:
    value = size.get(key)
    return value if isinstance(value, int) else 0


def _video(thing: Mapping[str, Any]) -> Media:
    return Media("video", _page_of("video", thing), _words(said_in(thing, "title")))


def _audio(thing: Mapping[str, Any]) -> Media:
    """A recording is known by its makers; its address is made for one listener and expires."""
    makers = filter(None, (said_in(thing, "artist"), said_in(thing, "title")))
    return Media("audio", None, _words(" — ".join(makers)))


def _document(thing: Mapping[str, Any]) -> Media:
    """Its page in place of its address, which holds a key of access."""
    words = _words(said_in(thing, "title"))
    return Media("gif" if said_in(thing, "ext").lower() == "gif" else "file", _page_of("doc", thing), words)


def _other(thing: Mapping[str, Any]) -> Media:
    return Media("file", web_address(said_in(thing, "url"), HOME), _words(said_in(thing, "title")))


def _link(thing: Mapping[str, Any]) -> Media:
    return Media("link", web_address(said_in(thing, "url"), HOME), _words(said_in(thing, "title")))


def _poll(thing: Mapping[str, Any]) -> Media:
    answers = thing.get("answers")
    offered = answers if isinstance(answers, list) else []
    texts = (said_in(thing, "question"), *(said_in(one, "text") for one in offered if isinstance(one, dict)))
    return Media("poll", None, _words(" | ".join(texts)))


def _page_of(kind: str, thing: Mapping[str, Any]) -> str | None:
    owner, number = thing.get("owner_id"), thing.get("id")
    known = type(owner) is int and type(number) is int
    return f"{HOME}{kind}{owner}_{number}" if known else None


def _words(source: str) -> str | None:
    return read_text(source).text[:TEXT_CHARACTERS] or None


_MEDIA: Mapping[str, Callable[[Mapping[str, Any]], Media]] = {
    "photo": _photo, "posted_photo": _photo, "graffiti": _photo, "video": _video, "clip": _video,
    "audio": _audio, "podcast": _audio, "doc": _document, "link": _link, "article": _link, "poll": _poll,
}  # fmt: skip
"""Kinds that are told apart; all others (albums, pages, wares, …) are files."""
