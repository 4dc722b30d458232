"""Named reactions -> approval (+1) or disapproval (-1), for `reaction_polarity`.

What can be meant either way has no sign and leaves the figure: laughter and surprise, and sorrow, which
under news of a disaster is sympathy with its author. Names are those that the platforms' adapters store:
emoji on Telegram (with and without the variation selector U+FE0F), words on Facebook. Custom and paid
reactions have no sign either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

_APPROVING = "👍 ❤ 🔥 🥰 👏 🎉 🤩 🙏 👌 😍 ❤‍🔥 💯 🏆 🤗 💘 😘 🤝"
_REJECTING = "👎 🤬 🤮 💩 🤡 🖕 😡"
_FACEBOOK_APPROVING, _FACEBOOK_REJECTING = ("like", "love", "care"), ("angry",)


def _both_spellings(emoji: str) -> Iterable[str]:
    for one in emoji.split():
        yield one
        yield one.replace("❤", "❤️") if "❤" in one else one + "\ufe0f"


def _either_case(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        yield word
        yield word.upper()


POSITIVE = frozenset((*_both_spellings(_APPROVING), *_either_case(_FACEBOOK_APPROVING)))
NEGATIVE = frozenset((*_both_spellings(_REJECTING), *_either_case(_FACEBOOK_REJECTING)))


def moods(positive: Iterable[str] = (), negative: Iterable[str] = ()) -> Mapping[str, int]:
    """Reaction name -> +1 or -1. A list that is given takes the place of the shipped one of its sign, and
    what it names leaves the shipped one of the other.

    Raises ValueError for a name in both given lists.
    """
    liked, disliked = frozenset(positive), frozenset(negative)
    if both := sorted(liked & disliked):
        raise ValueError(f"{', '.join(both)}: named as positive and as negative")
    above = liked or POSITIVE - disliked
    below = disliked or NEGATIVE - liked
    return MappingProxyType(dict.fromkeys(sorted(above), 1) | dict.fromkeys(sorted(below), -1))
