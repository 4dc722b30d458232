"""A stored body without certain posts: bytes in, bytes out, nothing else.

In JSON every object that is such a post is replaced by `{"id": …, "removed": reason}`, and whatever else
holds its words (a repost, a card) loses them. A body of another kind that holds one goes whole.
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from monitor.text import html_to_text

WORDS = 20
"""Letters and digits from which on a text is looked for beyond the post's own object."""
SURE_ID = 8
"""Characters from which on an id names one thing of a platform; a shorter one may number anything."""
_FEW = 40
"""Probes that are looked for one by one; with more of them it is quicker to read the body."""
_IDS = ("id", "id_str", "video_id", "videoId", "post_id", "uri", "pk")
_OWNERS = ("owner_id", "from_id", "author_id", "page_id", "user_id")
_NESTED = (("contentDetails", "videoId"), ("snippet", "resourceId", "videoId"))
_JOINTS = "_/:"
_TIME = re.compile(r"(?i)date|time|created|publish")
_ADDRESS = re.compile(r"https?://\S+")
_TAG = re.compile(r"<!\[CDATA\[|\]\]>|<[^<>]*>")
_DECLARED = re.compile(rb"(?i)(?:encoding|charset)\s*=\s*[\"']?([a-z0-9_-]{3,20})")
_WORD = re.compile(r"[^\W\d_]+")
_CUT = ("…", "...")
_REPOSTED = re.compile(r"^RT @\w+: ")


@dataclass(frozen=True, slots=True)
class Removed:
    """A post that has to go, why (deleted, protected, forgotten …), and its words: every text and title."""

    native_id: str
    reason: str
    words: tuple[str, ...] = ()


def letters(words: str) -> str:
    """Letters and digits alone, folded: what is left of a text whatever its markup, spaces and addresses.

    >>> letters("Visit: https://t.co/x Алматы — 1-Day!")
    'visitалматы1day'
    """
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", _ADDRESS.sub(" ", words)).casefold())


def needle(words: str) -> str:
    """The longest stretch of a text without an address in it, as `letters`; nothing where it is too short to
    be told from other texts."""
    longest = letters(_stretch(words))
    return longest if len(longest) >= WORDS else ""


def _stretch(words: str) -> str:
    return max(_ADDRESS.split(words), key=lambda part: len(letters(part)))


class Eraser:
    """Takes posts out of bodies. It learns them once and is then asked body by body."""

    def __init__(self, posts: Iterable[Removed]) -> None:
        self._reasons: Mapping[str, str] = {post.native_id: post.reason for post in posts}
        told = [words for post in posts for words in post.words]
        self._needles = sorted(set(filter(None, map(needle, told))))
        self._heads = {_folded_head(words) for words in told if needle(words)}
        self._probes = {_id_probe(one) for one in self._reasons}
        self._probes.update(form for words in told if needle(words) for form in _word_probes(words))
        marks = (_mark(one) for one in self._reasons)
        self._marks = re.compile("|".join(marks)) if self._reasons else None

    @property
    def quick(self) -> bool:
        """Whether `may_hold` tells more than nothing."""
        return len(self._probes) <= _FEW

    def may_hold(self, body: bytes) -> bool:
        """Quick: False only for a body that has nothing of the posts. Numbered entities hide words."""
        if not self.quick or b"&#" in body:
            return True
        return any(probe in body for probe in self._probes)

    def without(self, body: bytes) -> bytes | None:
        """The body without the posts: the very same one where it holds none, None where it goes whole."""
        try:
            read = json.loads(body)
        except (ValueError, RecursionError):
            return None if self._in_plain(body) else body
        if not isinstance(read, dict | list):
            return None if self._in_plain(body) else body
        try:
            kept = self._cleaned(read)
            if kept == read:
                return body
            return None if any(map(self._tells, _texts(kept))) else _written(kept)
        except RecursionError:
            return None

    def _cleaned(self, value: Any) -> Any:
        if isinstance(value, dict):
            found = self._which(value)
            if found is not None:
                return {"id": value.get("id", found), "removed": self._reasons[found]}
            return {name: self._cleaned(one) for name, one in value.items()}
        if isinstance(value, list):
            return [self._cleaned(one) for one in value]
        return "" if isinstance(value, str) and self._tells(value) else value

    def _which(self, item: Mapping[str, Any]) -> str | None:
        """The removed post that this object is, by any form of its id. A short number needs a time beside
        it: authors and topics are numbered too."""
        forms = [form for form in _forms(item) if form in self._reasons]
        if not forms or item.keys() == {"id", "removed"}:
            return None
        sure = len(forms[0]) >= SURE_ID or any(map(_TIME.search, item))
        return forms[0] if sure else None

    def _tells(self, text: str) -> bool:
        """Whether a text holds the words of a post, or is the beginning of them."""
        if not self._needles or len(text) < WORDS:
            return False
        if (
            "&" not in text
            and "" not in self._heads
            and self._heads.isdisjoint(_WORD.findall(text.casefold()))
        ):
            return False
        shown = html_to_text(text)
        spread = {letters(text), letters(shown)}
        if any(one in form for one in self._needles for form in spread):
            return True
        if not shown.endswith(_CUT):
            return False
        begun = letters(_REPOSTED.sub("", shown))
        return len(begun) >= WORDS and any(one.startswith(begun) for one in self._needles)

    def _in_plain(self, body: bytes) -> bool:
        return self.in_text(_decoded(body))

    def in_text(self, text: str) -> bool:
        """Whether a page, a feed or a sentence holds a post, by its id or its words."""
        bare = html.unescape(html.unescape(_TAG.sub(" ", text)))
        spread = letters(_TAG.sub(" ", bare))
        if any(one in spread for one in self._needles):
            return True
        return self._marks is not None and bool(
            self._marks.search(text) or self._marks.search(html.unescape(text))
        )


def _forms(item: Mapping[str, Any]) -> Iterator[str]:
    """Every form of the object's own id: as it stands, joined to its owner, without its owner."""
    owners = [str(item[name]) for name in _OWNERS if _scalar(item.get(name))]
    for own in _own(item):
        yield own
        yield from (f"{owner}{joint}{own}" for owner in owners for joint in _JOINTS)
        tail = own.rpartition("_")[2]
        if len(tail) >= SURE_ID:
            yield tail


def _own(item: Mapping[str, Any]) -> Iterator[str]:
    yield from (str(item[name]) for name in _IDS if _scalar(item.get(name)))
    for path in _NESTED:
        inner: Any = item
        for name in path:
            inner = inner.get(name) if isinstance(inner, dict) else None
        if _scalar(inner):
            yield str(inner)


def _scalar(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)


def _texts(value: Any) -> Iterator[str]:
    """Every text of a JSON value, names of fields too."""
    if isinstance(value, dict):
        for name, one in value.items():
            yield name
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, str):
        yield value


def _written(value: Any) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:  # a lone surrogate, which JSON can spell and UTF-8 cannot
        return json.dumps(value, separators=(",", ":")).encode()


def _decoded(body: bytes) -> str:
    declared = _DECLARED.search(body[:1024])
    for name in ("utf-8", declared[1].decode() if declared else "utf-8"):
        try:
            return body.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return body.decode("latin-1")


def _id_probe(native_id: str) -> bytes:
    """A part of the id that stands in any body that has the id, however its other characters are written."""
    parts = re.findall(r"[0-9A-Za-z]+", native_id) if native_id.isascii() else ()
    return parts[-1].encode() if parts else b""


def _head(words: str) -> str:
    """A long word of the beginning, which a copy has whole; a plain one if there is one."""
    stretch = _stretch(words).lstrip()
    parts = _WORD.findall(stretch[: 2 * WORDS].rpartition(" ")[0] or stretch)
    plain = max((part for part in parts if part.isascii()), key=len, default="")
    return plain if len(plain) >= 5 else max(parts, key=len, default="")


def _folded_head(words: str) -> str:
    """The same word as it is found in a folded text: folding splits a few letters in two."""
    return max(_WORD.findall(_head(words).casefold()), key=len, default="")


def _word_probes(words: str) -> Iterator[bytes]:
    """That word as UTF-8 and as JSON spells it."""
    word = _head(words)
    spelt = json.dumps(word)[1:-1]
    yield word.encode("utf-8", "ignore")
    yield spelt.encode()
    yield re.sub(r"\\u....", lambda found: "\\u" + found[0][2:].upper(), spelt).encode()


def _mark(native_id: str) -> str:
    """The id as a word of its own; a short one only in an address, an attribute, or alone in its tag."""
    written = re.escape(native_id)
    if len(native_id) >= SURE_ID:
        return rf"(?<!\w){written}(?!\w)"
    return rf"(?<=[/=\"':_#]){written}(?!\w)|(?<=>){written}(?=<)"
