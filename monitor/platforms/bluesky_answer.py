"""What every answer of Bluesky is checked for: an object or a refusal, whose listing it is, each item once.

A refusal is an object `error` with the platform's own word for it and a message. It is believed under any
status; a status without one means what it means everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

from monitor.errors import (
    AccessDenied,
    NotFound,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Account, EngagementSnapshot, Post
from monitor.platforms.bluesky_post import handle_of, parts_of, post_of
from monitor.platforms.dates import instant
from monitor.platforms.json_answer import json_of
from monitor.platforms.limits import BAD_INPUT, load_json
from monitor.platforms.statuses import check_status, retry_at, shown
from monitor.wire import Identity, Page, Payload, Skipped

NAME = "bluesky"
API = "https://public.api.bsky.app/xrpc/"
Reading = tuple[Post, EngagementSnapshot | None]
_Told = TypeVar("_Told")
_FINE = (200, 203)
_UNKNOWN = ("Profile not found", "Unable to resolve handle", "Could not find repo", "Could not find root")
_ERRORS: Mapping[str, type[PlatformError]] = {
    # all of these may come back: a deactivation is the owner's, a takedown can be lifted
    **dict.fromkeys(
        ("AccountDeactivated", "AccountSuspended", "AccountTakedown", "ActorNotFound", "DidDeactivated",
         "DidNotFound", "HandleNotFound", "NotFound", "RecordNotFound", "RepoDeactivated", "RepoNotFound",
         "RepoSuspended", "RepoTakendown"), NotFound,
    ),
    **dict.fromkeys(
        ("AuthMissing", "AuthenticationRequired", "BlockedActor", "BlockedByActor", "ExpiredToken",
         "Forbidden", "InvalidToken"), AccessDenied,
    ),
    **dict.fromkeys(
        ("InternalServerError", "NotEnoughResources", "UpstreamFailure", "UpstreamTimeout"), ServerTrouble
    ),
}  # fmt: skip


def query_of(payload: Payload) -> dict[str, list[str]]:
    """The parameters of the question."""
    return parse_qs(urlsplit(payload.request.url).query)


def fault_in(account: Account, payload: Payload, reason: str) -> ParseError:
    """The error of an answer that has not the documented shape."""
    return ParseError(f"{account.id}: {reason}", platform=NAME, path=payload.step)


def body_of(account: Account, payload: Payload) -> dict[str, Any]:
    """The object in the body. Raises what a refusal or the status means, NotWellFormed for JSON that is cut
    off, ParseError for anything else."""
    if payload.status not in _FINE:
        _refuse(account, payload, *_refusal_in(payload))
    body = json_of(account, payload, NAME)
    if not isinstance(body, dict):
        raise fault_in(account, payload, f"{type(body).__name__} in place of an object")
    if isinstance(body.get("error"), str):
        _refuse(account, payload, body["error"], str(body.get("message") or ""))
    return body


def is_no_record(payload: Payload) -> bool:
    """Is it the refusal that says that the record is not there?"""
    error, message = ("", "") if payload.status in _FINE else _refusal_in(payload)
    return error == "RecordNotFound" or (
        error == "InvalidRequest" and message.startswith("Could not locate record")
    )


def _refusal_in(payload: Payload) -> tuple[str, str]:
    """`error` and `message` of a JSON answer, or nothing."""
    if payload.body.lstrip()[:1] != b"{" or len(payload.body) > 100_000:
        return "", ""
    try:
        told = load_json(payload.body.decode("utf-8", "replace"))
    except ValueError:
        return "", ""
    return str(told.get("error") or ""), str(told.get("message") or "")


def _refuse(account: Account, payload: Payload, error: str, message: str) -> None:
    """Raise what the platform's own word for the error means; the status decides where there is no word."""
    said = f"{error}: {message}" if error and message else error or message
    reason = f"{account.id}: HTTP {payload.status}" + (f": {shown(said)}" if said else "")
    if payload.status == 429 or error == "RateLimitExceeded":
        until = retry_at(payload) or _reset_at(payload)
        raise RateLimited(reason, platform=NAME, path=payload.step, retry_at=until)
    kind = _ERRORS.get(error)
    if kind is None and message.startswith(_UNKNOWN):
        kind = NotFound
    if kind is None and payload.status in _FINE:
        kind, reason = ParseError, f"{account.id}: an error object under status 200: {shown(said)}"
    if kind is not None:
        raise kind(reason, platform=NAME, path=payload.step)
    check_status(account, payload, NAME, said)


def _reset_at(payload: Payload) -> datetime | None:
    """RateLimit-Reset, here in seconds since 1970 (docs.bsky.app, rate limits)."""
    written = payload.headers.get("ratelimit-reset", "").strip()
    return datetime.fromtimestamp(int(written), UTC) if written.isdecimal() and len(written) == 10 else None


def list_of(account: Account, payload: Payload, body: dict[str, Any], name: str) -> list[Any]:
    """The list of this name. Raises ParseError where there is none."""
    found = body.get(name)
    if not isinstance(found, list):
        raise fault_in(account, payload, f"an object without the list {name!r}")
    return found


def identity_of(whom: dict[str, Any]) -> Identity:
    """What a profile view says about the account itself."""
    return Identity(
        native_id=whom["did"],
        handle=handle_of(whom),
        name=str(whom.get("displayName") or "") or None,
        created_at=instant(whom.get("createdAt")),
    )


def identity_in(items: list[Any], own: str | None) -> Identity | None:
    """What a listing says about its owner, if it shows one."""
    return next((identity_of(whom) for whom in _people(items) if whom["did"] == own), None)


def owner_in(account: Account, payload: Payload, items: list[Any]) -> str | None:
    """Whose listing this is: the DID that was asked for. A saved body may come with a handle only, or
    without its question: then the account's handle decides, then the first who could be meant."""
    query = query_of(payload)
    asked = next((word for name in ("actor", "uris") for word in query.get(name, ())), "")
    did = asked.removeprefix("at://").partition("/")[0]
    if did.startswith("did:"):
        return did
    known = list(_people(items))
    wanted = {asked.lower(), account.handle.lstrip("@").lower()}
    named = (whom["did"] for whom in known if handle_of(whom) in wanted)
    return next(named, known[0]["did"] if known else None)


def _people(items: list[Any]) -> Iterator[dict[str, Any]]:
    """Who may own a listing: those who repost in it, then those who write in it."""
    for item in items:
        by = item["reason"].get("by") if reason_of(item) == "reasonRepost" else None
        if isinstance(by, dict) and isinstance(by.get("did"), str):
            yield by
    yield from (whom for item in items if (whom := author_of(item)))


def reason_of(item: Any) -> str:
    """Why a feed shows the item, "reasonRepost" or "reasonPin"; nothing for a post in its own place."""
    reason = item.get("reason") if isinstance(item, dict) else None
    return str(reason.get("$type")).rpartition("#")[2] if isinstance(reason, dict) else ""


def author_of(item: Any) -> dict[str, Any] | None:
    """Who wrote the post of a feed's item, or the post itself; None where it does not say."""
    post = item.get("post", item) if isinstance(item, dict) else None
    whom = post.get("author") if isinstance(post, dict) else None
    return whom if isinstance(whom, dict) and isinstance(whom.get("did"), str) else None


def own_post(account: Account, payload: Payload, own: str | None, view: dict[str, Any]) -> Reading | str:
    """The post and its counts, or why it is not read: somebody else wrote it."""
    if view["author"]["did"] != own or parts_of(view["uri"])[0] != own:
        return f"written by another account ({str(view['author']['did'])[:64]})"
    return post_of(account, payload, view)


def collected(
    account: Account,
    payload: Payload,
    name: str,
    items: list[Any],
    read: Callable[[dict[str, Any]], Reading | str],
) -> Page:
    """Every item exactly once: read, ignored for the reason that `read` gives, or skipped with its fault."""
    found: dict[str, tuple[str, Post, EngagementSnapshot | None]] = {}
    ignored: list[Skipped] = []
    readings, skipped = read_each(account, payload, name, items, read)
    for path, told in readings:
        if isinstance(told, str):
            ignored.append(Skipped(path, told))
            continue
        if before := found.pop(told[0].native_id, None):
            ignored.append(Skipped(before[0], f"id {told[0].native_id} stands twice; the last one counts"))
        found[told[0].native_id] = (path, *told)
    return Page(
        posts=tuple(post for _, post, _ in found.values()),
        engagement=tuple(seen for _, _, seen in found.values() if seen),
        skipped=tuple(skipped),
        ignored=tuple(ignored),
    )


def read_each(
    account: Account,
    payload: Payload,
    name: str,
    items: list[Any],
    read: Callable[[dict[str, Any]], _Told],
    called: str = "items",
) -> tuple[list[tuple[str, _Told]], list[Skipped]]:
    """What `read` makes of every item of the list `name`, with its place, and those that it cannot read.

    Raises ParseError when there are items and none of them can be read."""
    told: list[tuple[str, _Told]] = []
    skipped: list[Skipped] = []
    for place, item in enumerate(items):
        path = f"{name}[{place}]"
        try:
            told.append((path, read(item)))
        except BAD_INPUT as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
    if items and not told:
        reason = f"none of the {len(items)} {called} could be read ({skipped[0].reason})"
        raise fault_in(account, payload, reason)
    return told, skipped
