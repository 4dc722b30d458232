"""How a profile is furnished: words about itself, a web address. None where the answer does not tell."""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"https?://[^\s/]|(?<![\w@./-])(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,8}[a-z]{2,20}(?![\w@-]|\.\w)"
)


def says(*told: object) -> bool | None:
    """Does one of the texts say anything? None when none of them is a text.

    >>> says("", None), says("  ", "Ministry"), says(None)
    (False, True, None)
    """
    texts = [text for text in told if isinstance(text, str)]
    return any(text.strip() for text in texts) if texts else None


def names_address(*told: object) -> bool | None:
    """Does a web address stand in one of the texts, with its scheme or without? None when none is a text.

    >>> names_address("Press: press@mfa.example"), names_address("See mfa.example/en"), names_address(None)
    (False, True, None)
    """
    texts = [text for text in told if isinstance(text, str)]
    return any(_ADDRESS.search(text[:20_000]) for text in texts) if texts else None
