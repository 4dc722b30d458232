"""How a country's name is declined: the part that stays, and the endings that may follow it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_TURKIC = "[нтд][ыіиуү](?:нг|ң|н)?|[ғгқк][аәеоө]|н?[дт][аәеоө](?:н|[ғг][ыіиуү])?|н[аәе]н?|[мбп]ен|[аеоө]"
"""Kazakh, Kyrgyz, Uzbek in Cyrillic letters: genitive, accusative, dative, locative, ablative, instrumental,
and "which is in"."""
_TURKIC_SHORT = "[нтд][ыіиуү](?:нг|ң)|н?[дт][аәеоө](?:н|[ғг][ыіиуү])?|[ғг][аәеоө]|[мбп]ен"
_LATIN = "n[iıy](?:ng|n)?|[gkq]a|[dt]a(?:n|gi)?"
"""Uzbek in Latin letters. Turkish sets its cases off by an apostrophe."""
_LATIN_SHORT = "ning|ga|da(?:n|gi)?"
"""The shorter a name, the fewer cases are told from other words: Малика is a woman, not Mali."""
_SLAVIC = (
    (re.compile("(?<=[иеі])я$"), "[яиюеєї]|[еє]ю|ей"),
    (re.compile("[ьй]$"), "[ьйяюеиі]|[ео]м|ью"),
    (re.compile("(?<=[^аеиоуыэюяіїє])а$"), "[аыиеуі]|о[йю]"),
    (re.compile("ы$"), "ы|ов|ам|ами|ах|"),
    (re.compile("(?<=ств)о$"), "[оауеі]|ом"),
    (re.compile("(?<=[бвгджзклмнпрстфхцчшщ])$"), "[ауеі]|[оие]м|"),
    (re.compile("$"), ""),
)
"""The end of a name, and the endings that take its place in Russian and Ukrainian. The first that fits."""
_ADJECTIVE = re.compile("(?:[аоы]я|яя|[оеы]е|ие|[ыио]й)$")
_CYRILLIC = re.compile("['а-яёәғқңөұүһіїєґўҳҷӣӯ]+")
_LATIN_LETTERS = re.compile("[a-zà-ɏ']+")
_SHORT = 4


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name, folded. After an apostrophe anything may follow: 's, 'nin."""

    stem: str
    ending: re.Pattern[str]

    def matches(self, word: str) -> bool:
        """Whether the word is this one, in whatever case."""
        return word.startswith(self.stem) and self.ending.fullmatch(word, len(self.stem)) is not None


def declined(words: list[str]) -> tuple[Word, ...]:
    """The words of a name, folded. Turkic languages decline the last one only, Slavic languages all of them.

    >>> [word.stem for word in declined(["саудовская", "аравия"])]
    ['саудовск', 'арави']
    """
    return tuple(_inner(word) for word in words[:-1]) + (_last(words[-1]),)


def _inner(word: str) -> Word:
    if not _CYRILLIC.fullmatch(word):
        return Word(word, _pattern(""))
    if _ADJECTIVE.search(word) and len(word) > _SHORT:
        return Word(word[:-2], _pattern("[а-яіїє]{2,3}"))
    return Word(*_slavic(word, ""))


def _last(word: str) -> Word:
    if _CYRILLIC.fullmatch(word):
        return Word(*_slavic(word, _TURKIC if len(word) > _SHORT else _TURKIC_SHORT))
    if _LATIN_LETTERS.fullmatch(word):
        return Word(word, _pattern(f"(?:{_LATIN if len(word) > _SHORT else _LATIN_SHORT})?"))
    return Word(word, _pattern(""))


def _slavic(word: str, more: str) -> tuple[str, re.Pattern[str]]:
    """`more`: endings that follow the whole word."""
    end, endings = next((found[0], endings) for rule, endings in _SLAVIC if (found := rule.search(word)))
    whole = f"{end}(?:{more})?" if more else end
    return word[: len(word) - len(end)], _pattern(f"(?:{endings}|{whole})")


@cache
def _pattern(endings: str) -> re.Pattern[str]:
    return re.compile(f"{endings}(?:'.*)?")
