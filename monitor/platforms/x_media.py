"""What is attached to a post on X, as media: objects of version 2 and of 1.1, and polls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from monitor.model import Media
from monitor.platforms.limits import TEXT_CHARACTERS
from monitor.platforms.web import web_address
from monitor.platforms.x_answer import object_in, objects_in, said_in
from monitor.platforms.x_text import HOME
from monitor.text import plain

Kind = Literal["image", "video", "gif"]
_KINDS: Mapping[str, Kind] = {"photo": "image", "video": "video", "animated_gif": "gif"}
_BY_KEY: Mapping[str, Kind] = {"3": "image", "7": "video", "13": "video", "16": "gif"}
"""What the number before the underscore of a media key means; not documented, and stable since 2012."""


def media_of(thing: Mapping[str, Any]) -> Media | None:
    """One media object; None for a kind that is none (a tweet can have "model3d" attached)."""
    kind = _KINDS.get(said_in(thing, "type"))
    if kind is None:
        return None
    address = (
        said_in(thing, "url") if "media_key" in thing else said_in(thing, "media_url_https", "media_url")
    )
    if kind != "image":
        address = _best(thing)
    words = plain(said_in(thing, "alt_text", "ext_alt_text"))[:TEXT_CHARACTERS]
    return Media(kind, web_address(address, HOME), words or None)


def media_of_key(key: object) -> Media | None:
    """Media that are named and not included: their kind is all that is known."""
    kind = _BY_KEY.get(key.partition("_")[0]) if isinstance(key, str) else None
    return Media(kind) if kind else None


def _best(thing: Mapping[str, Any]) -> str:
    """The file of a video with the most bits a second; playlists have none."""
    holder = object_in(thing, "video_info") if "video_info" in thing else thing
    files = [one for one in objects_in(holder, "variants") if isinstance(_bits(one), int)]
    return said_in(max(files, key=_bits), "url") if files else ""


def _bits(variant: Mapping[str, Any]) -> Any:
    return variant.get("bit_rate", variant.get("bitrate"))


def poll_of(thing: Mapping[str, Any]) -> Media:
    """A poll by its choices; its votes are no engagement of ours."""
    labels = [plain(said_in(option, "label")) for option in objects_in(thing, "options")]
    return Media("poll", None, " | ".join(filter(None, labels))[:TEXT_CHARACTERS] or None)
