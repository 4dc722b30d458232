"""The words of a post without what is no language: addresses, tags, names of accounts, emoji."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+", re.IGNORECASE)
_TAG = re.compile(r"(?<![\w&])[#＃]\w+")
_NAME = re.compile(r"(?<![\w/.])[@＠][\w.-]*\w(?:@[\w-][\w.-]*\w)?")
_EMOJI = re.compile(
    "[\u200d\u20e3\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\ufe00-\ufe0f\U0001f000-\U0001faff\U000e0000-\U000e007f]+"
)


def plain_words(text: str) -> str:
    """What is left when addresses, hashtags, mentions and emoji are taken out.

    >>> plain_words("Дорогие друзья! 🇰🇬 #Бишкек https://mfa.example/a?b @mfa_kg пишет").split()
    ['Дорогие', 'друзья!', 'пишет']
    """
    return _EMOJI.sub(" ", without_tags(without_addresses(text)))


def without_addresses(text: str) -> str:
    """Web and mail addresses and names of accounts taken out, hashtags left.

    >>> without_addresses("#Tashkent, info@mfa.example, @press@social.example").split()
    ['#Tashkent,', ',']
    """
    if "://" in text or "www." in text or "@" in text or "＠" in text:
        return _ADDRESS.sub(" ", _NAME.sub(" ", text))
    return text


def without_tags(text: str) -> str:
    """Hashtags taken out."""
    return _TAG.sub(" ", text) if "#" in text or "＃" in text else text
