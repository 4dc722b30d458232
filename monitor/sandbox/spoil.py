"""How a trouble under status 200 spoils an answer that was right, where that is the same on every wire."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from monitor.model import instant_ms
from monitor.sandbox.answers import Answer, html_page
from monitor.sandbox.cast import Member
from monitor.sandbox.feeds_wire import FeedsWire
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.wire import Wire

LISTING_ONLY = frozenset(("bad_item", "empty", "duplicate_items", "stale_etag"))
"""Kinds that a profile or a single post does not know."""


def spoiled(answer: Answer, wire: Wire, member: Member, ms: int, trouble: Trouble) -> Answer:
    """The answer as the trouble leaves it; the very same object where it has no bearing."""
    if trouble.kind in ("slow", "drip"):
        return replace(answer, wait_seconds=trouble.seconds, drip=trouble.kind == "drip")
    if trouble.kind == "stale_etag":
        return _stale_etag(answer, wire, member, trouble)
    if trouble.kind in _EVERYWHERE:
        return _unvalidated(_EVERYWHERE[trouble.kind](answer))
    found = wire.spoiled(trouble.kind, answer, member, ms)
    return answer if found is answer else _unvalidated(found)


def _stale_etag(answer: Answer, wire: Wire, member: Member, trouble: Trouble) -> Answer:
    """The body of now under the validators that held when the trouble began."""
    if not isinstance(wire, FeedsWire):
        return answer
    old = wire.validators(member, instant_ms(trouble.window.start))
    return replace(answer, headers=(*_unvalidated(answer).headers, *old))


def _unvalidated(answer: Answer) -> Answer:
    """Validators would be false for another body, so they are left out."""
    kept = tuple(h for h in answer.headers if h[0] not in ("ETag", "Last-Modified"))
    return replace(answer, headers=kept)


def _cut(answer: Answer) -> Answer:
    return replace(answer, body=answer.body[: len(answer.body) * 2 // 3])


def _wrong_encoding(answer: Answer) -> Answer:
    """Lossless for Russian texts only: other letters become question marks."""
    return replace(answer, body=answer.body.decode().encode("cp1251", "replace"))


_EVERYWHERE: Mapping[str, Callable[[Answer], Answer]] = {
    "cut": _cut,
    "wrong_encoding": _wrong_encoding,
    "html_page": lambda answer: html_page(200),
}
