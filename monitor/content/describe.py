"""Form, question, length and language of a post, from what is stored of it.

Language identification is CLD2's, through pycld2, without its "best effort": a text has a language when the
library is sure, or finds one in at least half of it and no other. Kazakh in Latin letters has none, nor have
some short texts full of names. Below SHORTEST letters nothing is asked at all.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from monitor.content.words import plain_words
from monitor.model import Described, Post

RULES = 1
"""Of this file; a new number says that posts described before may come out differently."""
SHORTEST = 20
"""Fewer letters tell no language (docs/metrics.md)."""
LONGEST = 20_000
"""Characters that the language is told from: a longer text changes it no more."""
_HALF = 50
_FORMATS = (
    ("poll", ("poll",)),
    ("video", ("video", "gif")),
    ("image", ("image",)),
    ("link", ("link", "audio", "file")),
)
"""The first that applies, by kinds of media. A recording or a document that is heard or opened elsewhere
counts as a link: the post itself does not show it."""
_CODES = {"iw": "he", "jw": "jv", "in": "id", "ji": "yi", "mo": "ro", "zh-Hant": "zh"}
"""CLD2 speaks of some languages by codes that ISO 639 replaced; a script is no language."""
_NOT_A_LETTER = re.compile(r"[\W\d_]+")
_REFUSED = re.compile(
    "[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\ufdd0-\\ufdef"
    + "".join(f"\\U{plane:04x}fffe\\U{plane:04x}ffff" for plane in range(17))
    + "]"
)
"""CLD2 raises for these: it takes only what may be interchanged."""
_ASKS = re.compile(r"""[^\s(\[{«„]\s?[?؟]+[!.…?؟]*["'”’»)\]]*(?:\s|$)|[^\s(（「『]\s?？""")


def describe(post: Post) -> Described:
    """What can be told of the post; the same post always gives the same."""
    words = plain_words("\n".join(filter(None, (post.title, post.text))))
    letters = len(_NOT_A_LETTER.sub("", words))
    language, confidence = _language(words) if letters >= SHORTEST else (None, None)
    return Described(_format(post), _asks(words), letters, language, confidence, _by())


def _format(post: Post) -> str:
    """An adapter that knows of a broadcast on air says so with the flag `live`."""
    if "live" in post.flags:
        return "live"
    shown = {media.kind for media in post.media}
    for name, kinds in _FORMATS:
        if not shown.isdisjoint(kinds):
            return name
    return "link" if post.links else "text"


def _asks(words: str) -> bool:
    """Whether a sentence ends with a question mark. One in brackets by itself is a doubt, not a question."""
    return ("?" in words or "？" in words or "؟" in words) and _ASKS.search(words) is not None


def _language(words: str) -> tuple[str | None, float | None]:
    """ISO 639 code and the share of the text that is in it, as far as the library can tell."""
    sure, _, found = _cld2().detect(_REFUSED.sub(" ", words[:LONGEST]), bestEffort=False)
    _, code, percent, _ = found[0]
    if code == "un" or (not sure and percent < _HALF):
        return None, None
    return _CODES.get(code, code), percent / 100


@cache
def _by() -> str:
    return f"pycld2 {_cld2().__version__}/{RULES}"


@cache
def _cld2() -> Any:
    import pycld2

    return pycld2
