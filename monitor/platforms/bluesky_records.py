"""The deep road of Bluesky, for a walk to the start: the author feed ends near 1,950 items.

Steps: did (which server holds the records), records (what that server lists, posts and reposts apart), posts
and reposted (the AppView's words and counts for what is listed there).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import quote, unquote, urlencode

from monitor.errors import NotFound
from monitor.model import Account
from monitor.platforms.bluesky_answer import (
    API,
    NAME,
    Reading,
    collected,
    fault_in,
    identity_in,
    list_of,
    own_post,
    owner_in,
    query_of,
    read_each,
)
from monitor.platforms.bluesky_post import POSTS, REPOSTS, key_time, parts_of, repost_of
from monitor.platforms.web import web_address
from monitor.wire import Identity, Page, Payload, Request, Skipped

_DIRECTORY = "https://plc.directory/"
_RECORDS_LIMIT = 100  # the most that a server gives
_URIS, _URIS_CHARACTERS = 25, 1900  # the most that getPosts takes; an address stays below 2083 characters
_DONE = "*"  # no record key may hold it
Pointer = tuple[str, str, str]
"""The address of the post to look up, the record's own and, of a repost, its claimed time."""


def lookup(uris: Sequence[str], step: str, item: str | None = None) -> Request:
    """The question for posts by their addresses, 25 at most."""
    asked = "&".join(f"uris={quote(uri, safe=':/')}" for uri in uris)
    return Request(f"{API}app.bsky.feed.getPosts?{asked}", step, item=item)


def document(did: str) -> Request:
    """Where the DID's document lies (atproto.com/specs/did): a directory, or the host that the DID names."""
    if did.startswith("did:web:"):
        return Request(f"https://{unquote(did[8:])}/.well-known/did.json", "did")
    return Request(_DIRECTORY + quote(did, safe=":"), "did")


def home(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """The server that holds the account's records, by its DID document."""
    did = body.get("id")
    if not isinstance(did, str) or not did.startswith("did:"):
        raise fault_in(account, payload, "not a DID document")
    services = body.get("service")
    for one in services if isinstance(services, list) else ():
        if isinstance(one, dict) and str(one.get("id")).endswith("#atproto_pds"):
            server = web_address(str(one.get("serviceEndpoint") or ""), payload.url)
            if server:
                base = server.rstrip("/")
                return Page(
                    identity=Identity(native_id=did), next=_records(base, did, POSTS, None, None), road=base
                )
    raise NotFound(f"{account.id}: its DID document names no server", platform=NAME, path=payload.step)


def _records(server: str, did: str, collection: str, after: str | None, other: str | None) -> Request:
    """A page of one collection, newest first. `other` tells where the other collection's listing stands
    (None: not begun), carried along in `item`."""
    asked: dict[str, str | int] = {"repo": did, "collection": collection, "limit": _RECORDS_LIMIT}
    if after:
        asked["cursor"] = after
    url = f"{server}/xrpc/com.atproto.repo.listRecords?{urlencode(asked, safe=':')}"
    return Request(url, "records", item=other)


def record_page(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """Pointers only: what they point to is looked up, so that a post reads the same on both roads.

    Posts and reposts are two listings, and the walk goes on with the one that is less far back. `reached` is
    as far as both are known, by the record keys, in whose order records are listed (a claimed time may lie
    anywhere); records beyond that stand out of order, so they never end a walk.
    """
    items, query = list_of(account, payload, body, "records"), query_of(payload)
    collection = query.get("collection", [_first_collection(items)])[0]
    read = partial(_pointer, collection)
    readings, skipped = read_each(account, payload, "records", items, read, called="records")
    pointers, ignored = _sorted(readings)
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


def _sorted(readings: list[tuple[str, Pointer]]) -> tuple[list[Pointer], list[Skipped]]:
    """Those that are looked up, and why each record is no post by itself."""
    pointers: list[Pointer] = []
    ignored: list[Skipped] = []
    for path, pointer in readings:
        if parts_of(pointer[0])[1] != POSTS:
            ignored.append(Skipped(path, "a repost of something that is no post"))
            continue
        pointers.append(pointer)
        ignored.append(Skipped(path, "looked up by app.bsky.feed.getPosts"))
    return pointers, ignored


def _pointer(collection: str, item: dict[str, Any]) -> Pointer:
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
            yield lookup(bundle, step, lines if step == "reposted" else None)
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


def posts(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """The account's own posts in this answer; what was asked for and left out counts as skipped."""
    views = list_of(account, payload, body, "posts")
    own = owner_in(account, payload, views)
    page = collected(account, payload, "posts", views, partial(own_post, account, payload, own))
    return replace(page, identity=identity_in(views, own), skipped=page.skipped + _not_shown(payload, views))


def reposted(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """The account's reposts of the posts in this answer. Which they are came along with the question."""
    views = list_of(account, payload, body, "posts")
    lines = (line.split(" ", 2) for line in (payload.request.item or "").splitlines())
    reposts = {subject: (uri, made or None) for subject, uri, made in lines}

    def read(view: dict[str, Any]) -> Reading | str:
        if view["uri"] not in reposts:
            return "whose repost this is was not kept with the question"
        uri, made = reposts[view["uri"]]
        return repost_of(account, payload, view, uri, made), None

    page = collected(account, payload, "posts", views, read)
    return replace(page, skipped=page.skipped + _not_shown(payload, views))


def _not_shown(payload: Payload, views: list[Any]) -> tuple[Skipped, ...]:
    """What was asked for and left out: its server holds it, and the AppView does not show it."""
    there = {str(view.get("uri")) for view in views if isinstance(view, dict)}
    asked = enumerate(query_of(payload).get("uris", ()))
    return tuple(
        Skipped(f"uris[{place}]", f"{uri} is not shown (deleted, hidden or not taken in)")
        for place, uri in asked
        if uri not in there
    )
