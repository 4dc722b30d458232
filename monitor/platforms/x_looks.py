"""Posts of X by their ids: what they count now, and which of them are gone, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from monitor.model import Account
from monitor.platforms.x_answer import Object, body_of, errors_of, is_suspended, kind_of, refusal, unreadable
from monitor.platforms.x_ask import LATER, query_of
from monitor.platforms.x_items import Items, data_of, included_in, take_all
from monitor.wire import Page, Payload

_REASONS = {
    "resource-not-found": "deleted", "not-authorized-for-resource": "protected",
    "disallowed-resource": "withheld", "resource-unavailable": "unknown",
}  # fmt: skip


def read_looks(account: Account, payload: Payload) -> Page:
    """GET /2/tweets. Every id that was asked for stands among the posts or among the errors."""
    body = body_of(account, payload)
    data, gone = data_of(account, payload, body), dict(_gone(payload, body))
    if data is None and not gone:
        errors = errors_of(body)
        raise refusal(account, payload, body) if errors else unreadable(account, payload, "no posts")
    items, included = Items(wanted=frozenset(_asked(payload))), included_in(account, payload, body)
    take_all(items, account, payload.received_at, data or [], included)
    page = items.page(account, payload)
    asked = set(_asked(payload))
    told = {post.native_id for post in page.posts}
    silent = [one for one in asked if one not in told | gone.keys() | items.newest.keys()]
    return replace(
        page,
        gone=tuple(gone),
        reasons=gone,
        units=len(data or []) + len(included.posts),
        hints={"unanswered": " ".join(sorted(silent))} if silent and len(told) < len(asked) else {},
    )


def _asked(payload: Payload) -> list[str]:
    return [one for one in query_of(payload).get("ids", "").split(",") if one]


def _gone(payload: Payload, body: Object) -> Iterator[tuple[str, str]]:
    """The ids that X says it cannot show, of those asked for; of a saved body all that it calls ids. A later
    version is known here by its first one, which tells for itself."""
    asked = _asked(payload)
    for problem in () if payload.request.item == LATER else errors_of(body):
        native_id, reason = problem.get("resource_id") or problem.get("value"), _REASONS.get(kind_of(problem))
        named = problem.get("parameter") in ("id", "ids") and problem.get("section") != "includes"
        if (
            reason is None
            or not isinstance(native_id, str)
            or not named
            or problem.get("resource_type") == "user"
        ):
            continue
        if not asked or native_id in asked:
            yield native_id, "suspended" if is_suspended(problem) else reason
