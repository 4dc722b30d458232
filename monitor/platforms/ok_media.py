"""The blocks of an Odnoklassniki topic, and the entities that they refer to, as text and media."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from monitor.model import Media
from monitor.platforms.field_values import dicts_of, list_of, said_in
from monitor.platforms.limits import TEXT_CHARACTERS
from monitor.platforms.web import web_address
from monitor.text import links, plain, unique

HOME = "https://ok.ru/"
Entities = Mapping[str, Mapping[str, Any]]
"""What topics refer to, by reference ("group_photo:123")."""
_ENTITY_KINDS = {
    "media_topics": "media_topic", "group_photos": "group_photo", "photos": "photo", "videos": "movie",
    "movies": "movie", "polls": "poll", "music_tracks": "music_track", "groups": "group",
}  # fmt: skip
_SIZES = ("pic_max", "pic1024x768", "pic1024max", "pic640x480", "pic_base", "pic240min", "pic128x128")
_MARK = re.compile(r"\{(?P<kind>[a-z_]{1,40}):(?P<id>[0-9]{1,20})\}(?P<shown>.{0,2000}?)\{(?P=kind)\}", re.S)
_REFERENCE = re.compile(r"([a-z_]{1,40}):([0-9]{1,20})")


@dataclass(frozen=True, slots=True)
class Words:
    """A text as OK shows it, and the groups and addresses that it names."""

    text: str
    mentions: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


def read_text(source: str) -> Words:
    """OK's marks resolved. Groups are mentioned by their ids; persons are not kept.

    >>> read_text("Topic in the {group:4724}Cola{group} group by {user:9}A. B.{user}")
    Words(text='Topic in the Cola group by A. B.', mentions=('4724',), links=())
    """
    marks = list(_MARK.finditer(source)) if "{" in source else []
    named = unique(mark["id"] for mark in marks if mark["kind"] == "group")
    text = plain(_MARK.sub(lambda mark: mark["shown"], source) if marks else source)
    return Words(text, named, links(text))


def entities_of(body: Mapping[str, Any]) -> Entities:
    """Every entity of an answer by its reference, its own or made of its kind and id."""
    told = body.get("entities")
    return {
        said_in(one, "ref") or f"{_ENTITY_KINDS.get(name, name)}:{one.get('id', one.get('uid'))}": one
        for name, several in (told.items() if isinstance(told, dict) else ())
        if isinstance(several, list)
        for one in dicts_of(several)
    }


def group_in(reference: object) -> str | None:
    """The id in a reference to a group; None for a person's, or for none.

    >>> group_in("group:47241470410797"), group_in("user:900000000001"), group_in(None)
    ('47241470410797', None, None)
    """
    return id_in(reference, "group")


def id_in(reference: object, kind: str) -> str | None:
    """The id in a reference of this kind."""
    found = _REFERENCE.fullmatch(reference) if isinstance(reference, str) else None
    return found[2] if found and found[1] == kind else None


def blocks_of(topic: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The blocks of a topic. Raises TypeError where one has no type."""
    blocks = list_of(topic.get("media"))
    if not all(isinstance(block, dict) and isinstance(block.get("type"), str) for block in blocks):
        raise TypeError("a block without a type")
    return blocks


def is_reshared(block: Mapping[str, Any]) -> bool:
    """Is the block somebody else's, shared on? A flag, the owner's reference or the topic itself says so."""
    shared = block.get("reshare") is True or block.get("media_reshare") is True
    return shared or bool(block.get("reshare_owner_refs")) or bool(block.get("media_topic_refs"))


def text_in(blocks: Sequence[Mapping[str, Any]]) -> str:
    """The words of all text blocks."""
    return "\n".join(said_in(block, "text") for block in blocks if block["type"] == "text")


def addresses_in(blocks: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """What the link blocks lead to."""
    told = (said_in(block, "url") for block in blocks if block["type"] == "link")
    return unique(web for address in told if (web := web_address(address, HOME)))


def media_in(blocks: Sequence[Mapping[str, Any]], entities: Entities) -> tuple[Media, ...]:
    """What is shown beside the words."""
    return tuple(one for block in blocks for one in _media(block, entities))


def _media(block: Mapping[str, Any], entities: Entities) -> list[Media]:
    kind = block["type"]
    if kind == "text":
        return []
    if kind == "photo":
        return [_photo(one) for one in _referred(block, "photo_refs", "photos", entities)]
    if kind == "poll":
        return [_poll(one) for one in _referred(block, "poll_refs", "polls", entities)]
    if kind in ("movie", "video"):
        return [_video(one) for one in _referred(block, "movie_refs", "movies", entities)]
    if kind == "music":
        return [Media("audio")]
    if kind == "link":
        return [Media("link", web_address(said_in(block, "url"), HOME), _words(said_in(block, "title")))]
    return [Media("file", None, _words(said_in(block, "title")))]


def _referred(
    block: Mapping[str, Any], refs: str, inline: str, entities: Entities
) -> list[Mapping[str, Any]]:
    """The entities that a block names, or holds itself; one without any stands for itself."""
    named = [entities.get(ref, {"ref": ref}) for ref in list_of(block.get(refs)) if isinstance(ref, str)]
    held = block.get(inline)
    return named or (dicts_of(held) if isinstance(held, list) else []) or [block]


def _photo(photo: Mapping[str, Any]) -> Media:
    words = _words(said_in(photo, "text"))
    if moving := web_address(said_in(photo, "picgif"), HOME):
        return Media("gif", moving, words)
    largest = next((said_in(photo, size) for size in _SIZES if said_in(photo, size)), "")
    return Media("image", web_address(largest, HOME), words)


def _video(video: Mapping[str, Any]) -> Media:
    known = video.get("id")
    number = id_in(video.get("ref"), "movie") or (known if isinstance(known, str) else "")
    page = f"{HOME}video/{number}" if number.isdecimal() else None
    return Media("video", page, _words(said_in(video, "title")))


def _poll(poll: Mapping[str, Any]) -> Media:
    answers = poll.get("answers")
    offered = dicts_of(answers) if isinstance(answers, list) else []
    texts = (said_in(poll, "question"), *(said_in(one, "text") for one in offered))
    return Media("poll", None, _words(" | ".join(texts) if any(texts) else ""))


def _words(source: str) -> str | None:
    return read_text(source).text[:TEXT_CHARACTERS] or None
