"""The contract test's knowledge of Bluesky."""

from __future__ import annotations

import json

from monitor.errors import AccessDenied, NotFound, ParseError, RateLimited, ServerTrouble
from tests.platforms.case import Case

API = "https://public.api.bsky.app/xrpc"
DID = "did:plc:qzmfapracticekz234567abc"
REPOST = "repo=" + DID + "&collection=app.bsky.feed.repost&rkey=3mg2rrrrrrrr2"


def items(name: str, body: bytes) -> int:
    """Feed items, posts and records; profiles, a DID and its document hold none, a single record is one."""
    found = json.loads(body)
    return sum(len(found.get(word, ())) for word in ("feed", "posts", "records")) + int("value" in found)


CASE = Case(
    platform="bluesky",
    folder="bluesky",
    items=items,
    urls={
        "timeline": f"{API}/app.bsky.feed.getAuthorFeed?actor={DID}&limit=50",
        "profile": f"{API}/app.bsky.actor.getProfile?actor={DID}",
        "lookup": f"{API}/com.atproto.identity.resolveHandle?handle=mfa-kz.practice.example",
        "posts": f"{API}/app.bsky.feed.getPosts",
        "record": f"{API}/com.atproto.repo.getRecord?{REPOST}",
        "records": "https://pds.practice.example/xrpc/com.atproto.repo.listRecords",
        "did": f"https://plc.directory/{DID}",
    },
    errors={
        "error_400_invalid_request.json": ParseError,
        "error_blocked.json": AccessDenied,
        "error_expired.json": AccessDenied,
        "error_no_record.json": NotFound,
        "error_profile_not_found.json": NotFound,
        "error_rate_limit.json": RateLimited,
        "error_takedown.json": NotFound,
        "error_upstream.json": ServerTrouble,
    },
    left_out={
        "jetstream_v1_commit_doc_sample.json": "a frame of the stream, which is not read",
        "thread_view_post_with_media.json": "getPostThread is never asked",
    },
    statuses={
        "error_blocked.json": 400,
        "error_expired.json": 400,
        "error_no_record.json": 400,
        "error_profile_not_found.json": 400,
        "error_rate_limit.json": 429,
        "error_takedown.json": 400,
        "error_upstream.json": 502,
    },
    changed={
        "timeline.json": "timeline",
        "timeline_last.json": "timeline",
        "posts.json": "posts",
        "posts_reposted.json": "reposted",
        "profile.json": "profile",
        "profiles.json": "profile",
        "lookup.json": "lookup",
        "did.json": "did",
        "records.json": "records",
        "records_reposts.json": "records",
        "record.json": "record",
    },
    account={"handle": "chriskenny.bsky.social"},
)
