"""What is attached to a Facebook post, as media and links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal
from urllib.parse import parse_qs, urlsplit

from monitor.model import Media
from monitor.platforms.graph import text_in
from monitor.platforms.limits import TEXT_CHARACTERS
from monitor.platforms.web import web_address
from monitor.text import plain, unique

HOME = "https://www.facebook.com/"
_SHIM = ("l.facebook.com", "lm.facebook.com")
"""Facebook sends its readers through these; the true address stands in the parameter u."""
_KINDS: Mapping[str, Literal["image", "video", "gif", "link"]] = {
    "photo": "image", "cover_photo": "image", "profile_media": "image", "video": "video", "link": "link",
    "event": "link", "animated_image_video": "gif", "animated_image_share": "gif",
    "animated_image_autoplay": "gif",
}  # fmt: skip
Attachment = Mapping[str, Any]


def attachments_of(item: Mapping[str, Any]) -> list[Attachment]:
    """The attachments of a post, an album as a whole. Raises TypeError when they are not as documented."""
    return _data(item, "attachments")


def media_of(attachments: Sequence[Attachment], said: str) -> tuple[Media, ...]:
    """Pictures, videos and links; an album's one by one. `said` is what the post says: Facebook repeats it
    as the description of a single picture."""
    parts = [part for one in attachments for part in (_data(one, "subattachments") or [one])]
    return tuple(media for part in parts if (media := _media(part, said)))


def links_of(attachments: Sequence[Attachment]) -> tuple[str, ...]:
    """The addresses that are attached as links, and those of videos that lie outside of Facebook."""
    told = ((_kind(one), _address(one)) for one in attachments)
    return unique(
        address for kind, address in told
        if address and (kind == "link" or (kind == "video" and not address.startswith(HOME)))
    )  # fmt: skip


def description_of(attachments: Sequence[Attachment]) -> str:
    """The words of what is attached: of a shared post the original's."""
    return text_in(attachments[0], "description") if attachments else ""


def _media(part: Attachment, said: str) -> Media | None:
    kind, described = _kind(part), plain(text_in(part, "description"))[:TEXT_CHARACTERS]
    if kind == "image":
        return Media("image", _picture(part), described if described != said and described else None)
    title = plain(text_in(part, "title"))[:TEXT_CHARACTERS] or None
    return Media(kind, _address(part), title) if kind else None


def _kind(part: Attachment) -> Literal["image", "video", "gif", "link"] | None:
    """By its type where that tells more, else by the kind of medium; None for what is neither (a map, a
    notice that something is not to be seen)."""
    by_type, by_medium = (_KINDS.get(text_in(part, key)) for key in ("type", "media_type"))
    return by_type or by_medium or ("link" if part.get("type") == "share" else None)


def _picture(part: Attachment) -> str | None:
    """The picture's address, which is signed and expires."""
    media = part.get("media")
    image = media.get("image") if isinstance(media, dict) else None
    return web_address(text_in(image, "src"), HOME) if isinstance(image, dict) else None


def _address(part: Attachment) -> str | None:
    written = text_in(part, "unshimmed_url") or text_in(part, "url")
    try:
        parts = urlsplit(written)
    except ValueError:  # "http://[not-an-address"
        return None
    if parts.hostname in _SHIM:
        written = next(iter(parse_qs(parts.query).get("u", ())), written)
    return web_address(written, HOME)


def _data(holder: Mapping[str, Any], key: str) -> list[Attachment]:
    value = holder.get(key)
    if value is None:
        return []
    data = value.get("data") if isinstance(value, dict) else value
    if not isinstance(data, list) or not all(isinstance(one, dict) for one in data):
        raise TypeError(f"{key} holds no list of objects")
    return data
