"""What an account's posts are made of, and whom they talk to.

Which language a text is in is told by the program's own reader, from the ledger's words: some texts are in
none for it, so the truth alone does not tell the figure. That what it tells is true is tested beside it.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from monitor.content import describe
from monitor.model import Post
from monitor.sandbox.truth import TruePost
from tests.acceptance.ledger_seen import Seen
from tests.acceptance.ledger_statistics import (
    ENOUGH,
    Figure,
    Value,
    bare,
    evenness,
    often,
    share,
)
from tests.acceptance.wires import form, said

COUNTRIES = Path(__file__).parents[2] / "config" / "countries.csv"
"""The shipped table that tells the official languages of a country."""
SHORTEST = 20
"""Fewer letters tell no language."""
ASKING = ("?", "？", "؟")


def _own(seen: Seen) -> list[TruePost]:
    return [post for _, post in seen.own]


def _answers(post: TruePost) -> bool:
    return post.kind == "reply" and post.reply_to_own is False


def _quotes(post: TruePost) -> bool:
    return post.kind == "quote"


def _asks(seen: Seen, post: TruePost) -> bool:
    return any(part.rstrip().endswith(ASKING) for part in _said(seen, post))


def _said(seen: Seen, post: TruePost) -> tuple[str, ...]:
    """Title and paragraphs, as they last stood."""
    return said(seen.ledger, post, seen.sights[post.native_id][1])


def _talks(seen: Seen, post: TruePost) -> bool:
    return _answers(post) or _quotes(post) or _asks(seen, post)


def forms(seen: Seen) -> list[str]:
    return [form(seen.member.platform, post) for post in _own(seen)]


def _of_form(name: str) -> Figure:
    return bare(lambda seen: share(one == name for one in forms(seen)))


def languages(seen: Seen) -> list[str]:
    parts = [_said(seen, post) for post in _own(seen)]
    long = ["\n".join(words) for words in parts if sum(map(str.isalpha, "".join(words))) >= SHORTEST]
    return [code for text in long if (code := _language(text))]


@cache
def _language(text: str) -> str | None:
    return describe(Post("practice", "1", "original", text, None)).language


def _language_count(seen: Seen) -> Value:
    found = languages(seen)
    return float(len(often(found))) if len(found) >= ENOUGH else None


def _host_language_share(seen: Seen) -> Value:
    official = _official().get(seen.member.host or "")
    return share(code in official for code in languages(seen)) if official else None


@cache
def _official() -> dict[str, list[str]]:
    with COUNTRIES.open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["languages"].split(";") for row in csv.DictReader(file) if row["languages"]}


FIGURES: dict[str, Figure] = {
    "dialogue_share": bare(lambda seen: share(_talks(seen, post) for post in _own(seen))),
    "reply_share": bare(lambda seen: share(map(_answers, _own(seen)))),
    "quote_share": bare(lambda seen: share(map(_quotes, _own(seen)))),
    "question_share": bare(lambda seen: share(_asks(seen, post) for post in _own(seen))),
    **{f"format_share_{name}": _of_form(name) for name in ("text", "link", "image", "video", "poll", "live")},
    "format_evenness": bare(lambda seen: evenness(forms(seen))),
    "language_count": bare(_language_count),
    "language_evenness": bare(lambda seen: evenness(languages(seen))),
    "host_language_share": bare(_host_language_share),
}
