"""The text of a post on X, with its short links resolved, and whom and what its entities name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from monitor.platforms.limits import LINKS, TAGS
from monitor.platforms.web import web_address
from monitor.platforms.x_answer import objects_in, said_in
from monitor.text import folded, hashtags, mentions, plain, unique

HOME = "https://x.com/"
_ESCAPED = re.compile("&(amp|lt|gt);")
_SIGNS = {"amp": "&", "lt": "<", "gt": ">"}
_ATTACHED = re.compile(r"/status/[0-9]{1,19}/(?:photo|video)/[0-9]{1,2}$")


@dataclass(frozen=True, slots=True)
class Words:
    """A text as a reader sees it, and what it names."""

    text: str
    links: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()


def read_text(source: str, entities: Mapping[str, Any], quoted: str | None = None) -> Words:
    """The three signs that X escapes undone, and every t.co address replaced by what it stands for; those of
    attached media and of the `quoted` post are for X's own readers and are taken out.

    Entities have the names of version 2, or those of 1.1. Raises TypeError where they are not as documented.

    >>> url = {"url": "https://t.co/a", "expanded_url": "https://mfa.example/a?b=1&copy=2"}
    >>> read_text("Q&amp;A: https://t.co/a", {"urls": [url]}).text
    'Q&A: https://mfa.example/a?b=1&copy=2'
    """
    text = _ESCAPED.sub(lambda found: _SIGNS[found[1]], source)
    addresses = []
    for entity in (*objects_in(entities, "urls"), *objects_in(entities, "media")):
        short, far = said_in(entity, "url"), said_in(entity, "expanded_url")
        own = "media_url" in entity or _is_own(entity, far, quoted)
        if short:
            text = text.replace(short, "" if own else far or short)
        if not own:
            addresses.append(said_in(entity, "unwound_url", "expanded_url", "url"))
    tags, names = _named(entities, "hashtags", "tag", "text"), _whom(entities)
    return Words(
        plain(text),
        unique(web for address in addresses if (web := web_address(address, HOME)))[:LINKS],
        unique((*tags, *(() if tags else hashtags(text))))[:TAGS],
        unique((*names, *(() if names else mentions(text))))[:TAGS],
    )


def _is_own(entity: Mapping[str, Any], far: str, quoted: str | None) -> bool:
    """Does the address lead to the post's own media, or to the post that it quotes?"""
    if "media_key" in entity or _ATTACHED.search(far):
        return True
    return quoted is not None and far.partition("?")[0].endswith(f"/status/{quoted}")


def _whom(entities: Mapping[str, Any]) -> Iterable[str]:
    found = (*objects_in(entities, "mentions"), *objects_in(entities, "user_mentions"))
    return [folded(name) for one in found if (name := said_in(one, "username", "screen_name"))]


def _named(entities: Mapping[str, Any], key: str, *names: str) -> list[str]:
    return [folded(word) for one in objects_in(entities, key) if (word := said_in(one, *names))]
