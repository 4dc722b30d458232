"""How a trouble under status 200 spoils an answer that was right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from monitor.model import instant_ms
from monitor.sandbox.answers import JSON_TYPE, Answer, html_page
from monitor.sandbox.cast import Member
from monitor.sandbox.feeds import Feeds
from monitor.sandbox.trouble import Trouble

LISTING_ONLY = frozenset(("bad_item", "empty", "duplicate_items", "stale_etag"))
"""Kinds that a profile or a single post does not know."""
_BAD_STATUS = b'{"id":null,"created_at":17,"content":null}'


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the trouble strikes: whose answer, and when."""

    feeds: Feeds
    member: Member
    ms: int
    trouble: Trouble

    @property
    def is_feed(self) -> bool:
        return self.member.platform == "feed"


def spoiled(answer: Answer, spot: Spot) -> Answer:
    """The answer as the trouble leaves it; the very same object where it has no bearing."""
    return _SPOILERS[spot.trouble.kind](answer, spot)


def _slow(answer: Answer, spot: Spot) -> Answer:
    return replace(answer, wait_seconds=spot.trouble.seconds, drip=spot.trouble.kind == "drip")


def _stale_etag(answer: Answer, spot: Spot) -> Answer:
    """The body of now under the validators that held when the trouble began."""
    if not spot.is_feed:
        return answer
    old = spot.feeds.body(spot.member, instant_ms(spot.trouble.window.start))
    kept = tuple(h for h in answer.headers if h[0] not in ("ETag", "Last-Modified"))
    return replace(answer, headers=(*kept, ("ETag", old.etag), ("Last-Modified", old.last_modified)))


def _bad_item(answer: Answer, spot: Spot) -> Answer:
    """One unreadable item more than the truth holds."""
    if spot.is_feed:
        return _with_body(answer, spot.feeds.with_bad_item(spot.member, spot.ms))
    comma = b"" if answer.body == b"[]" else b","
    return _with_body(answer, b"[" + _BAD_STATUS + comma + answer.body[1:])


def _duplicate_items(answer: Answer, spot: Spot) -> Answer:
    if not spot.is_feed:
        return answer
    return _with_body(answer, spot.feeds.with_duplicate(spot.member, spot.ms))


def _empty(answer: Answer, spot: Spot) -> Answer:
    return _with_body(answer, spot.feeds.without_items(spot.member, spot.ms) if spot.is_feed else b"[]")


def _cut(answer: Answer, spot: Spot) -> Answer:
    return _with_body(answer, answer.body[: len(answer.body) * 2 // 3])


def _wrong_encoding(answer: Answer, spot: Spot) -> Answer:
    """Lossless for Russian texts only: other letters become question marks."""
    return _with_body(answer, answer.body.decode().encode("cp1251", "replace"))


def _with_body(answer: Answer, body: bytes) -> Answer:
    """Another body; validators would be false, so they are left out."""
    kept = tuple(h for h in answer.headers if h[0] not in ("ETag", "Last-Modified"))
    return replace(answer, headers=kept, body=body)


_SPOILERS: Mapping[str, Callable[[Answer, Spot], Answer]] = {
    "slow": _slow, "drip": _slow, "cut": _cut, "wrong_encoding": _wrong_encoding, "empty": _empty,
    "bad_item": _bad_item, "duplicate_items": _duplicate_items, "stale_etag": _stale_etag,
    "html_page": lambda answer, spot: html_page(200),
    "json_error": lambda answer, spot: Answer(
        200, (("Content-Type", JSON_TYPE),), b'{"error":"Something went wrong"}'
    ),
}  # fmt: skip
