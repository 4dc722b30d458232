"""Countries that a text names. The names come from a table; what is here knows how they are declined.

Found: a name as a whole word, with a capital or as a hashtag, in its Slavic (Russian, Ukrainian) or Turkic
cases: Казахстаном, Республики Корея, Қазақстанның, Oʻzbekistonda, Kazakhstan's. Chinese and Japanese names
are found anywhere, for those scripts leave no spaces.

Not found, by design or for want of a dictionary: adjectives and inhabitants (казахстанский, Uzbek), capitals
that stand for a government (Astana), flags, names in lower case, several names run together in one hashtag,
names with an Arabic preposition joined to them, cases that change the stem (Туреччина, Туреччині), names in
scripts that write vowels as marks. A name that is another word at a sentence's beginning too ("Того",
"Turkey") counts as the country: who fills the table decides. Short names in capitals (США, UK) have to stand
exactly so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from monitor.content.endings import Word, declined
from monitor.content.words import without_addresses

Finder = Callable[[str], tuple[str, ...]]
"""ISO codes of the countries that a text names, each once, in alphabetical order."""
_APOSTROPHES = re.compile("[ʻʼ‘’`´ʹʿ]")
_DASHES = re.compile("[‐‑–—−]")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.){2,4}")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_BETWEEN = re.compile(r"\s{1,2}|\s?[-&]\s?")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]+")
_LONGEST_STEM = 40
_SHORT = 4


@dataclass(frozen=True, slots=True)
class _Name:
    """`exact`: the letters as they have to stand, for names that would be words in lower case."""

    words: tuple[Word, ...]
    code: str
    exact: str | None


Index = Mapping[str, list[_Name]]
"""Names by the stem of their first word, those of more words first."""


def finder(names: Mapping[str, Iterable[str]]) -> Finder:
    """What finds these names (by ISO code); made once. Its time grows with the text, not with the table."""
    index: dict[str, list[_Name]] = {}
    unspaced: dict[str, str] = {}
    for code, name in sorted({(code, name.strip()) for code, given in names.items() for name in given}):
        if _UNSPACED.fullmatch(name):
            unspaced[name] = code
        elif one := _name(code, name):
            index.setdefault(one.words[0].stem, []).append(one)
    joined = re.compile("|".join(sorted(map(re.escape, unspaced), key=len, reverse=True)) or "(?!)")
    beginnings = frozenset(stem[0] for stem in index)

    def find(text: str) -> tuple[str, ...]:
        bare = _alike(without_addresses(text))
        found = set(_spaced(bare, index, beginnings))
        if _UNSPACED.search(bare):
            found.update(unspaced[one] for one in joined.findall(bare))
        return tuple(sorted(found))

    return find


def _name(code: str, name: str) -> _Name | None:
    alike = _alike(name)
    words = [found[0].lower() for found in _WORD.finditer(alike)]
    exact = alike if len(alike) <= _SHORT and alike.isupper() else None
    return _Name(declined(words), code, exact) if words else None


def _alike(text: str) -> str:
    """Spellings that mean the same made one; the points of an abbreviation become apostrophes (U'S), so that
    it stays apart from the word "US"."""
    if text.isascii():
        return _ABBREVIATED.sub(_joined, text) if "." in text else text
    text = unicodedata.normalize("NFC", text).replace("İ", "I").replace("ё", "е").replace("Ё", "Е")
    text = _DASHES.sub("-", _APOSTROPHES.sub("'", text))
    return _ABBREVIATED.sub(_joined, text)


def _joined(abbreviation: re.Match[str]) -> str:
    return abbreviation[0].rstrip(".").replace(".", "'")


def _spaced(text: str, index: Index, beginnings: Collection[str]) -> Iterator[str]:
    """Codes of the names that stand at each word with a capital, the longest ones there."""
    words = list(_WORD.finditer(text))
    place = 0
    while place < len(words):
        length = 1
        if _may_begin(text, words[place].start(), beginnings):
            for name in _standing(text, words, place, index):
                length = len(name.words)
                yield name.code
        place += length


def _may_begin(text: str, start: int, beginnings: Collection[str]) -> bool:
    letter = text[start]
    return letter.lower() in beginnings and (not letter.islower() or text[start - 1 : start] == "#")


def _standing(text: str, words: Sequence[re.Match[str]], place: int, index: Index) -> list[_Name]:
    """Names of equally many words that stand here; several when countries share a name."""
    shown = words[place][0]
    folded = shown.lower()
    found = [
        name
        for cut in range(1, min(len(folded), _LONGEST_STEM) + 1)
        for name in index.get(folded[:cut], ())
        if name.words[0].matches(folded) and (name.exact is None or shown.startswith(name.exact))
        and _goes_on(name, text, words[place : place + len(name.words)])
    ]  # fmt: skip
    most = max((len(name.words) for name in found), default=0)
    return [name for name in found if len(name.words) == most]


def _goes_on(name: _Name, text: str, here: Sequence[re.Match[str]]) -> bool:
    return len(here) == len(name.words) and all(
        known.matches(word[0].lower()) and _BETWEEN.fullmatch(text, before.end(), word.start())
        for known, (before, word) in zip(name.words[1:], pairwise(here), strict=True)
    )
