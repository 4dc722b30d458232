"""Bluesky, read from its public AppView without a key (docs.bsky.app, atproto.com; lexicons of 2025).

Likes are likes, comments replies, shares reposts, quotes quotes. There are no views. An account is its DID:
a new handle changes nothing. Steps: lookup (handle to DID), profile, timeline, post, record (one repost).
A walk to the start takes another road, for the author feed ends near 1,950 items: lookup-back, did (which
server holds the records), records (what that server lists), posts and reposted (the AppView's words and
counts for what is listed there).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from monitor.errors import (
    AccessDenied,
    NotFound,
    NotWellFormed,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Account, AudienceSnapshot, Cursor, EngagementSnapshot, Post
from monitor.platforms.bluesky_post import (
    BAD_ITEM,
    POSTS,
    REPOSTS,
    count,
    handle_of,
    key_time,
    parts_of,
    post_of,
    repost_of,
)
from monitor.platforms.dates import instant
from monitor.platforms.limits import TooMuch, load_json
from monitor.platforms.platform import Platform, Told
from monitor.platforms.statuses import check_status, retry_at, shown
from monitor.platforms.web import web_address
from monitor.wire import Aim, Identity, Page, Payload, Request, Skipped

_NAME = "bluesky"
_API = "https://public.api.bsky.app/xrpc/"
_DIRECTORY = "https://plc.directory/"
_PAGE_LIMIT = 50  # the API's own default
_RECORDS_LIMIT = 100  # the most that a server gives
_URIS, _URIS_CHARACTERS = 25, 1900  # the most that getPosts takes; an address stays below 2083 characters
_FEED_ENDS = 1500
"""From here on a feed without a cursor proves nothing: it was seen to end near 1,950 items (atproto#2134),
and those of them that are hidden are not counted here."""
_DONE = "*"  # no record key may hold it
Reading = tuple[Post, EngagementSnapshot | None]
Pointer = tuple[str, str, str]
"""The address of the post to look up, the record's own and, of a repost, its claimed time."""


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """Look the handle up while the DID is unknown; for a walk to the start ask where the records lie; else
    the profile when it is due; else the newest page."""
    handle = account.handle.strip().lstrip("@")
    did = cursor.native_id or (handle if handle.startswith("did:") else None)
    if did is None:
        step = "lookup-back" if aim.back else "lookup"
        return _ask("com.atproto.identity.resolveHandle", step, handle=handle.lower())
    if aim.back:
        return _document(did)
    return _ask("app.bsky.actor.getProfile", "profile", actor=did) if aim.profile else _feed(did)


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request | None:
    """One post: its counts, or an answer without it, which proves that it is shown no more (deleted and
    taken down look alike). A repost by its record; None where its address was never told."""
    if not native_id.startswith("at://"):
        return None
    did, collection, key = parts_of(native_id)
    if collection == POSTS:
        return _lookup([native_id], "post", item=native_id)
    asked = _ask("com.atproto.repo.getRecord", "record", repo=did, collection=collection, rkey=key)
    return replace(asked, item=native_id)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means. `posts + skipped + ignored` are all its items; of an answer to "posts" and
    "reposted" the items are the posts that were asked for, since those not shown are left out in silence."""
    if payload.status not in (200, 203):
        said = _said(payload)
        if payload.step == "record" and _no_record(*said):
            return Page(gone=(_asked_record(payload),))
        _refuse(account, payload, *said)
    body = _json(account, payload)
    if not isinstance(body, dict):
        raise _odd(account, payload, f"{type(body).__name__} in place of an object")
    if isinstance(body.get("error"), str):
        _refuse(account, payload, body["error"], str(body.get("message") or ""))
    return _READERS[payload.step](account, payload, body)


def _ask(method: str, step: str, **parameters: str | int) -> Request:
    return Request(f"{_API}{method}?{urlencode(parameters, safe=':')}", step)


def _feed(did: str, cursor: str | None = None, limit: int = _PAGE_LIMIT, listed: int = 0) -> Request:
    """A page of the author feed. Pins are not asked for: each of them stands in its own place too.
    `listed` is how many items came before, carried along in `item`."""
    more = {"cursor": cursor} if cursor else {}
    asked = _ask(
        "app.bsky.feed.getAuthorFeed", "timeline", actor=did, limit=limit, filter="posts_with_replies", **more
    )
    return replace(asked, item=str(listed) if listed else None)


def _lookup(uris: Sequence[str], step: str, item: str | None = None) -> Request:
    asked = "&".join(f"uris={quote(uri, safe=':/')}" for uri in uris)
    return Request(f"{_API}app.bsky.feed.getPosts?{asked}", step, item=item)


def _document(did: str) -> Request:
    """Where the DID's document lies (atproto.com/specs/did): a directory, or the host that the DID names."""
    if did.startswith("did:web:"):
        return Request(f"https://{unquote(did[8:])}/.well-known/did.json", "did")
    return Request(_DIRECTORY + quote(did, safe=":"), "did")


def _query(payload: Payload) -> dict[str, list[str]]:
    return parse_qs(urlsplit(payload.request.url).query)


def _odd(account: Account, payload: Payload, reason: str) -> ParseError:
    return ParseError(f"{account.id}: {reason}", platform=_NAME, path=payload.step)


def _said(payload: Payload) -> tuple[str, str]:
    """`error` and `message` of a JSON answer, or nothing."""
    if payload.body.lstrip()[:1] != b"{" or len(payload.body) > 100_000:
        return "", ""
    try:
        told = load_json(payload.body.decode("utf-8", "replace"))
    except ValueError:
        return "", ""
    return str(told.get("error") or ""), str(told.get("message") or "")


def _no_record(error: str, message: str) -> bool:
    return error == "RecordNotFound" or (
        error == "InvalidRequest" and message.startswith("Could not locate record")
    )


def _refuse(account: Account, payload: Payload, error: str, message: str) -> None:
    """Raise what the platform's own word for the error means; the status decides where there is no word."""
    said = f"{error}: {message}" if error and message else error or message
    reason = f"{account.id}: HTTP {payload.status}" + (f": {shown(said)}" if said else "")
    if payload.status == 429 or error == "RateLimitExceeded":
        until = retry_at(payload) or _reset_at(payload)
        raise RateLimited(reason, platform=_NAME, path=payload.step, retry_at=until)
    kind = _ERRORS.get(error)
    if kind is None and message.startswith(_UNKNOWN):
        kind = NotFound
    if kind is None and payload.status in (200, 203):
        kind, reason = ParseError, f"{account.id}: an error object under status 200: {shown(said)}"
    if kind is not None:
        raise kind(reason, platform=_NAME, path=payload.step)
    check_status(account, payload, _NAME, said)


def _reset_at(payload: Payload) -> datetime | None:
    """RateLimit-Reset, here in seconds since 1970 (docs.bsky.app, rate limits)."""
    written = payload.headers.get("ratelimit-reset", "").strip()
    return datetime.fromtimestamp(int(written), UTC) if written.isdecimal() and len(written) == 10 else None


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


def _json(account: Account, payload: Payload) -> Any:
    if not payload.body.strip():
        raise _odd(account, payload, "an empty body")
    if payload.body.lstrip()[:1] == b"<":
        raise _odd(account, payload, "an HTML page in place of JSON")
    try:
        return load_json(payload.body.decode("utf-8-sig"))
    except TooMuch as fault:
        raise _odd(account, payload, str(fault)) from fault
    except ValueError as fault:
        reason = f"{account.id}: not JSON, or cut off ({fault})"
        raise NotWellFormed(reason, platform=_NAME, path=payload.step) from fault


def _list(account: Account, payload: Payload, body: dict[str, Any], name: str) -> list[Any]:
    found = body.get(name)
    if not isinstance(found, list):
        raise _odd(account, payload, f"an object without the list {name!r}")
    return found


def _looked_up(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    did = body.get("did")
    if not isinstance(did, str) or not did.startswith("did:"):
        raise _odd(account, payload, "an answer without a DID")
    following = _document(did) if payload.step == "lookup-back" else None
    return Page(
        identity=Identity(native_id=did),
        next=following or _ask("app.bsky.actor.getProfile", "profile", actor=did),
    )


def _profile(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    whom = _wanted(account, payload, body) if "profiles" in body else body
    if not all(isinstance(whom.get(name), str) and whom[name] for name in ("did", "handle")):
        raise _odd(account, payload, "an object without did and handle in place of the profile")
    size = AudienceSnapshot(
        account.id,
        payload.received_at,
        followers=count(whom, "followersCount"),
        following=count(whom, "followsCount"),
        posts_total=count(whom, "postsCount"),
    )
    return Page(audience=(size,), identity=_identity(whom), next=_feed(whom["did"]), hints=_hints(whom))


def _wanted(account: Account, payload: Payload, body: dict[str, Any]) -> dict[str, Any]:
    """The profile that was asked for, out of an answer to several."""
    found = _list(account, payload, body, "profiles")
    query = _query(payload)
    asked = {*query.get("actors", ()), *query.get("actor", ()), account.handle.lstrip("@").lower()}
    for whom in found:
        if isinstance(whom, dict) and asked & {whom.get("did"), handle_of(whom)}:
            return whom
    raise NotFound(f"{account.id}: not among the profiles", platform=_NAME, path=payload.step)


def _identity(whom: dict[str, Any]) -> Identity:
    return Identity(
        native_id=whom["did"],
        handle=handle_of(whom),
        name=str(whom.get("displayName") or "") or None,
        created_at=instant(whom.get("createdAt")),
    )


def _hints(whom: dict[str, Any]) -> dict[str, str]:
    """Labels are moderators' opinions or the account's wishes (`!no-unauthenticated`): told, not judged."""
    labels = whom.get("labels")
    given = labels if isinstance(labels, list) else []
    words = ", ".join(sorted({str(one.get("val")) for one in given if isinstance(one, dict)}))
    return ({"labels": words} if words else {}) | ({} if handle_of(whom) else {"handle": "invalid"})


def _listing(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """A page of the author feed. Its order is by the earlier of claimed and seen time, as our times are."""
    feed = _list(account, payload, body, "feed")
    own = _owner(account, payload, _people(feed))
    page = _collected(account, payload, "feed", feed, partial(_feed_item, account, payload, own))
    pins = {item["post"].get("uri") for item in feed if _reason(item) == "reasonPin" and _author(item)}
    pinned = tuple(post.native_id for post in page.posts if post.native_id in pins)
    listed = int(payload.request.item or 0) + len(feed)
    following = _older(payload, body, own, listed)
    times = (post.published_at for post in page.posts if post.native_id not in pins)
    return replace(
        page,
        identity=next((_identity(whom) for whom in _people(feed) if whom["did"] == own), None),
        pinned=pinned,
        next=following,
        reached=min((at for at in times if at), default=None),
        end=following is None and listed < _FEED_ENDS,
    )


def _older(payload: Payload, body: dict[str, Any], own: str | None, listed: int) -> Request | None:
    """The page after this one. An empty page may have one: what a page hides is left out, not made up for."""
    cursor, asked = body.get("cursor"), _query(payload)
    if not isinstance(cursor, str) or not cursor or own is None:
        return None
    limit = asked.get("limit", [""])[0]
    return _feed(own, cursor, int(limit) if limit.isdecimal() else _PAGE_LIMIT, listed)


def _reason(item: Any) -> str:
    reason = item.get("reason") if isinstance(item, dict) else None
    return str(reason.get("$type")).rpartition("#")[2] if isinstance(reason, dict) else ""


def _author(item: Any) -> dict[str, Any] | None:
    post = item.get("post", item) if isinstance(item, dict) else None
    whom = post.get("author") if isinstance(post, dict) else None
    return whom if isinstance(whom, dict) and isinstance(whom.get("did"), str) else None


def _people(items: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """Who may own a listing: those who repost in it, then those who write in it."""
    items = list(items)
    for item in items:
        by = item["reason"].get("by") if _reason(item) == "reasonRepost" else None
        if isinstance(by, dict) and isinstance(by.get("did"), str):
            yield by
    yield from (whom for item in items if (whom := _author(item)))


def _owner(account: Account, payload: Payload, people: Iterable[dict[str, Any]]) -> str | None:
    """Whose listing this is: the DID that was asked for. A saved body may come with a handle only, or
    without its question: then the account's handle decides, then the first who could be meant."""
    query = _query(payload)
    asked = next((word for name in ("actor", "uris") for word in query.get(name, ())), "")
    did = asked.removeprefix("at://").partition("/")[0]
    if did.startswith("did:"):
        return did
    known = list(people)
    wanted = {asked.lower(), account.handle.lstrip("@").lower()}
    named = (whom["did"] for whom in known if handle_of(whom) in wanted)
    return next(named, known[0]["did"] if known else None)


def _feed_item(account: Account, payload: Payload, own: str | None, item: dict[str, Any]) -> Reading | str:
    if _reason(item) == "reasonRepost":
        why = item["reason"]
        if why["by"]["did"] != own:
            return f"reposted by another account ({str(why['by']['did'])[:64]})"
        return repost_of(account, payload, item["post"], why.get("uri"), why["indexedAt"]), None
    return _own_post(account, payload, own, item["post"])


def _own_post(account: Account, payload: Payload, own: str | None, view: dict[str, Any]) -> Reading | str:
    if view["author"]["did"] != own or parts_of(view["uri"])[0] != own:
        return f"written by another account ({str(view['author']['did'])[:64]})"
    return post_of(account, payload, view)


def _collected(
    account: Account,
    payload: Payload,
    name: str,
    items: list[Any],
    read: Callable[[dict[str, Any]], Reading | str],
) -> Page:
    """Every item exactly once: read, ignored for the reason that `read` gives, or skipped with its fault."""
    found: dict[str, tuple[str, Post, EngagementSnapshot | None]] = {}
    skipped: list[Skipped] = []
    ignored: list[Skipped] = []
    for place, item in enumerate(items):
        path = f"{name}[{place}]"
        try:
            told = read(item)
        except BAD_ITEM as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
            continue
        if isinstance(told, str):
            ignored.append(Skipped(path, told))
            continue
        if before := found.pop(told[0].native_id, None):
            ignored.append(Skipped(before[0], f"id {told[0].native_id} stands twice; the last one counts"))
        found[told[0].native_id] = (path, *told)
    if items and len(skipped) == len(items):
        raise _odd(account, payload, f"none of the {len(items)} items could be read ({skipped[0].reason})")
    return Page(
        posts=tuple(post for _, post, _ in found.values()),
        engagement=tuple(seen for _, _, seen in found.values() if seen),
        skipped=tuple(skipped),
        ignored=tuple(ignored),
    )


def _one_post(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    views = _list(account, payload, body, "posts")
    wanted = next(iter(_query(payload).get("uris", ())), payload.request.item)
    if not views and wanted:
        return Page(gone=(wanted,))
    page = _posts(account, payload, body)
    if wanted and any(post.native_id != wanted for post in page.posts):
        raise _odd(account, payload, f"asked for {wanted}, got another post")
    return page


def _posts(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    views = _list(account, payload, body, "posts")
    own = _owner(account, payload, _people(views))
    page = _collected(account, payload, "posts", views, partial(_own_post, account, payload, own))
    identity = next((_identity(whom) for whom in _people(views) if whom["did"] == own), None)
    return replace(page, identity=identity, skipped=page.skipped + _not_shown(payload, views))


def _not_shown(payload: Payload, views: list[Any]) -> tuple[Skipped, ...]:
    """What was asked for and left out: its server holds it, and the AppView does not show it."""
    there = {view.get("uri") for view in views if isinstance(view, dict)}
    asked = enumerate(_query(payload).get("uris", ()))
    return tuple(
        Skipped(f"uris[{place}]", f"{uri} is not shown (deleted, hidden or not taken in)")
        for place, uri in asked
        if uri not in there
    )


def _record(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """The record of a repost that stands. It has neither words nor counts of its own."""
    if body.get("uri") != _asked_record(payload):
        raise _odd(account, payload, f"asked for {_asked_record(payload)}, got another record")
    return Page(ignored=(Skipped("uri", "the record of a repost, which still stands"),))


def _asked_record(payload: Payload) -> str:
    query = _query(payload)
    words = [query.get(name, [""])[0] for name in ("repo", "collection", "rkey")]
    return "at://" + "/".join(words) if all(words) else payload.request.item or ""


def _home(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """The server that holds the account's records, by its DID document."""
    did = body.get("id")
    if not isinstance(did, str) or not did.startswith("did:"):
        raise _odd(account, payload, "not a DID document")
    services = body.get("service")
    for one in services if isinstance(services, list) else ():
        if isinstance(one, dict) and str(one.get("id")).endswith("#atproto_pds"):
            server = web_address(str(one.get("serviceEndpoint") or ""), payload.url)
            if server:
                base = server.rstrip("/")
                return Page(
                    identity=Identity(native_id=did), next=_records(base, did, POSTS, None, None), road=base
                )
    raise NotFound(f"{account.id}: its DID document names no server", platform=_NAME, path=payload.step)


def _records(server: str, did: str, collection: str, after: str | None, other: str | None) -> Request:
    """A page of one collection, newest first. `other` tells where the other collection's listing stands
    (None: not begun), carried along in `item`."""
    asked: dict[str, str | int] = {"repo": did, "collection": collection, "limit": _RECORDS_LIMIT}
    if after:
        asked["cursor"] = after
    url = f"{server}/xrpc/com.atproto.repo.listRecords?{urlencode(asked, safe=':')}"
    return Request(url, "records", item=other)


def _record_page(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """Pointers only: what they point to is looked up, so that a post reads the same on both roads.

    Posts and reposts are two listings, and the walk goes on with the one that is less far back. `reached` is
    as far as both are known, by the record keys, in whose order records are listed (a claimed time may lie
    anywhere); records beyond that stand out of order, so they never end a walk.
    """
    items, query = _list(account, payload, body, "records"), _query(payload)
    collection = query.get("collection", [_first_collection(items)])[0]
    pointers, skipped, ignored = _pointers(items, collection)
    if items and len(skipped) == len(items):
        raise _odd(account, payload, f"none of the {len(items)} records could be read ({skipped[0].reason})")
    after, there = body.get("cursor"), payload.request.item
    here = after if isinstance(after, str) and after and items else _DONE
    both, did = _known_to(here, there), query.get("repo", [""])[0]
    return Page(
        next=_less_far_back(payload, did, collection, here) if did else None,
        more=tuple(_lookups(pointers, "posts" if collection == POSTS else "reposted")),
        skipped=tuple(skipped),
        ignored=tuple(ignored),
        pinned=tuple(uri for _, uri, _ in pointers if both is None or parts_of(uri)[2] < both),
        reached=key_time(both) if both else None,
        end=here == there == _DONE,
    )


def _known_to(here: str, there: str | None) -> str | None:
    """The key down to which both listings are known; None while one has not begun, "" when both are done."""
    return None if there is None else max((key for key in (here, there) if key != _DONE), default="")


def _first_collection(items: list[Any]) -> str:
    """What a saved page lists, where its question was not kept."""
    uri = items[0].get("uri") if items and isinstance(items[0], dict) else ""
    return REPOSTS if f"/{REPOSTS}/" in str(uri) else POSTS


def _pointers(items: list[Any], collection: str) -> tuple[list[Pointer], list[Skipped], list[Skipped]]:
    pointers: list[Pointer] = []
    skipped: list[Skipped] = []
    ignored: list[Skipped] = []
    for place, item in enumerate(items):
        path = f"records[{place}]"
        try:
            pointer = _pointer(item, collection)
        except BAD_ITEM as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
            continue
        if parts_of(pointer[0])[1] != POSTS:
            ignored.append(Skipped(path, "a repost of something that is no post"))
            continue
        pointers.append(pointer)
        ignored.append(Skipped(path, "looked up by app.bsky.feed.getPosts"))
    return pointers, skipped, ignored


def _pointer(item: dict[str, Any], collection: str) -> Pointer:
    uri, record = item["uri"], item["value"]
    if parts_of(uri)[1] != collection:
        raise ValueError(f"{str(uri)[:80]!r} is no record of {collection}")
    if collection != REPOSTS:
        return uri, uri, ""
    subject, made = record["subject"]["uri"], record.get("createdAt")
    parts_of(subject)
    return subject, uri, " ".join(made.split())[:200] if isinstance(made, str) else ""


def _lookups(pointers: list[Pointer], step: str) -> Iterator[Request]:
    """The questions for the posts. What is known of a repost is carried along, a line each; what was reposted
    twice is asked for twice, so that each post of an answer is one repost."""
    while pointers:
        once: dict[str, Pointer] = {}
        for pointer in pointers:
            once.setdefault(pointer[0], pointer)
        for bundle in _bundles(once):
            lines = "\n".join(" ".join(once[subject]) for subject in bundle)
            yield _lookup(bundle, step, lines if step == "reposted" else None)
        pointers = [pointer for pointer in pointers if once[pointer[0]] is not pointer]


def _bundles(uris: Iterable[str]) -> Iterator[list[str]]:
    bundle: list[str] = []
    length = 0
    for uri in uris:
        cost = len(quote(uri, safe=":/")) + len("&uris=")
        if bundle and (len(bundle) == _URIS or length + cost > _URIS_CHARACTERS):
            yield bundle
            bundle, length = [], 0
        bundle.append(uri)
        length += cost
    if bundle:
        yield bundle


def _less_far_back(payload: Payload, did: str, collection: str, here: str) -> Request | None:
    """The next page of the listing that is less far back, by record key; None when both are done."""
    server, there = payload.request.url.partition("/xrpc/")[0], payload.request.item
    other = REPOSTS if collection == POSTS else POSTS
    if here == there == _DONE:
        return None
    if there is None or (there != _DONE and (here == _DONE or here < there)):
        return _records(server, did, other, there, here)
    return _records(server, did, collection, here, there)


def _reposted(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """The account's reposts of the posts in this answer. Which they are came along with the question."""
    views = _list(account, payload, body, "posts")
    lines = (line.split(" ", 2) for line in (payload.request.item or "").splitlines())
    reposts = {subject: (uri, made or None) for subject, uri, made in lines}

    def read(view: dict[str, Any]) -> Reading | str:
        if view["uri"] not in reposts:
            return "whose repost this is was not kept with the question"
        uri, made = reposts[view["uri"]]
        return repost_of(account, payload, view, uri, made), None

    page = _collected(account, payload, "posts", views, read)
    return replace(page, skipped=page.skipped + _not_shown(payload, views))


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error object fits every step, so it gets "profile"."""
    try:
        answer = load_json(body.decode("utf-8-sig"))
    except ValueError:
        return "timeline"
    if not isinstance(answer, dict):
        return "timeline"
    for step, key in _TELLING:
        if key in answer:
            return step
    return "lookup" if set(answer) == {"did"} else "profile"


_TELLING = (
    ("timeline", "feed"), ("posts", "posts"), ("records", "records"), ("record", "value"),
    ("did", "alsoKnownAs"), ("did", "service"),
)  # fmt: skip
_READERS: Mapping[str, Callable[[Account, Payload, dict[str, Any]], Page]] = {
    "lookup": _looked_up,
    "lookup-back": _looked_up,
    "profile": _profile,
    "timeline": _listing,
    "post": _one_post,
    "record": _record,
    "did": _home,
    "records": _record_page,
    "posts": _posts,
    "reposted": _reposted,
}

BLUESKY = Platform(
    name=_NAME,
    basis="official API",
    terms_url="https://docs.bsky.app/docs/support/developer-guidelines",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes", "comments", "shares", "quotes"),
    steps=tuple(_READERS),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Posts, replies, reposts and quotes; likes, comments, shares, quotes; followers.",
        limits="No figure is given for the public host; an account's own server allows 3,000 in 5 minutes.",
        reach="To the first record that the account's own server still holds.",
        never="Views; what moderation hides or blocks; when a post was edited.",
    ),
    listings=("timeline", "records"),
    recheck=recheck,
)
