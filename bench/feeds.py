"""Invented feeds: the same number gives the same feed. 30 entries, 20 to 60 kB, half RSS 2.0, half Atom."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import lru_cache

ENTRIES = 30
SMALLEST, LARGEST = 21_000, 60_000
_ENVELOPE = 390  # bytes of an entry that are not its text
_VOCABULARY = """
minister ambassador delegation talks agreement border trade transit culture water energy visit meeting
council region partner statement session programme exchange students consular service citizens agenda
forum summit cooperation dialogue protocol memorandum opening anniversary exhibition contribution support
joint regular bilateral open new common annual further public several both recent broad practical
"""
_WORDS = _VOCABULARY.split()


def feed(number: int, newest: datetime) -> bytes:
    """The feed of that number; its newest entry is of that time, each older one eight hours before."""
    dice = random.Random(number)
    size = dice.randint(SMALLEST, LARGEST) // ENTRIES - _ENVELOPE
    entries = [(newest - timedelta(hours=8 * place), _text(dice, size)) for place in range(ENTRIES)]
    return (_atom if number % 2 else _rss)(number, entries).encode()


@lru_cache(1)
def _sentences() -> tuple[str, ...]:
    dice = random.Random(0)
    return tuple(
        " ".join(dice.choices(_WORDS, k=dice.randint(6, 18))).capitalize() + "." for _ in range(3000)
    )


def _text(dice: random.Random, size: int) -> str:
    said: list[str] = []
    while size > 0:
        said.append(dice.choice(_sentences()))
        size -= len(said[-1]) + 1
    return " ".join(said)


def _paragraphs(text: str) -> str:
    """As feeds carry it: HTML, escaped once."""
    half = text.find(".", len(text) // 2) + 1
    return f"&lt;p&gt;{text[:half]}&lt;/p&gt;&lt;p&gt;{text[half:]}&lt;/p&gt;"


def _rss(number: int, entries: list[tuple[datetime, str]]) -> str:
    items = "".join(
        f"<item><title>{text[:60]}</title><link>https://example.org/{number}/{place}</link>"
        f'<guid isPermaLink="false">tag:example.org,2026:{number}-{place}</guid>'
        f"<pubDate>{format_datetime(at, usegmt=True)}</pubDate><category>news</category>"
        f"<description>{_paragraphs(text)}</description></item>\n"
        for place, (at, text) in _numbered(entries)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>'
        f"<title>Feed {number}</title><link>https://example.org/{number}/</link>"
        f"<description>Invented</description><language>en</language>\n{items}</channel></rss>\n"
    )


def _atom(number: int, entries: list[tuple[datetime, str]]) -> str:
    items = "".join(
        f'<entry><title>{text[:60]}</title><link href="https://example.org/{number}/{place}"/>'
        f"<id>tag:example.org,2026:{number}-{place}</id><updated>{_iso(at)}</updated>"
        f'<published>{_iso(at)}</published><content type="html">{_paragraphs(text)}</content></entry>\n'
        for place, (at, text) in _numbered(entries)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">'
        f"<title>Feed {number}</title><id>tag:example.org,2026:{number}</id>"
        f"<updated>{_iso(entries[0][0])}</updated><author><name>Office</name></author>\n{items}</feed>\n"
    )


def _numbered(entries: list[tuple[datetime, str]]) -> list[tuple[int, tuple[datetime, str]]]:
    """Entry numbers grow with time, as ids do."""
    return [(ENTRIES - place, entry) for place, entry in enumerate(entries)]


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
