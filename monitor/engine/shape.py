"""Which tables and columns lie in the folder. No texts: only what metrics read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal

Kind = Literal["int", "float", "text", "bool"]


@dataclass(frozen=True, slots=True)
class Shape:
    """One table. `by_month`: a file for each month of the posts' publication, else one file; `key` names
    what its rows are asked for by: the post, or the account, within a month if there is a file for each."""

    columns: Mapping[str, Kind]
    key: str
    by_month: bool = False


def _columns(**kinds: str) -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for names, kind in ((kinds.get(kind, ""), kind) for kind in ("int", "float", "text", "bool")):
        found |= dict.fromkeys(names.split(), kind)  # type: ignore[arg-type]
    return found


SHAPES: Mapping[str, Shape] = {
    "post": Shape(
        _columns(
            int="id published_at first_seen_at gone_at letters",
            text="account_id kind flags format detected_language described_by",
            bool="reply_to_own asks",
        ),
        key="id",
        by_month=True,
    ),
    "engagement_snapshot": Shape(
        _columns(
            int="post_id first_seen_at last_seen_at likes comments shares quotes views",
            text="reactions precision raw_sha256",
        ),
        key="post_id",
        by_month=True,
    ),
    "counted": Shape(
        _columns(
            int="age published_at post_id interpolated rounded pick b_at a_at b_told a_told",
            float="likes_at_age comments_at_age shares_at_age quotes_at_age views_at_age share half_life",
            text="account_id",
        ),
        key="account_id",
        by_month=True,
    ),
    "reaction": Shape(_columns(int="post_id first_seen_at count", text="name"), "post_id", by_month=True),
    "citation": Shape(_columns(int="post_id", text="how target"), "post_id", by_month=True),
    "country_mention": Shape(_columns(int="post_id", text="country"), "post_id", by_month=True),
    "account": Shape(
        _columns(
            text="id institution country kind host_country platform handle language active_from active_until"
            " native_id",
            int="first_seen_at",
            bool="enabled",
        ),
        key="id",
    ),
    "audience_snapshot": Shape(
        _columns(
            int="seen_at followers following posts_total",
            text="account_id precision raw_sha256",
            bool="avatar bio link",
        ),
        key="account_id",
    ),
    "coverage": Shape(_columns(int="id covers_from covers_to", text="account_id"), "account_id"),
    "asset_look": Shape(
        _columns(int="seen_at changed_at", text="account_id version", bool="answers"), "account_id"
    ),
}


def version() -> str:
    """Another one for every other shape: a folder of an older shape is written again by itself."""
    shown = json.dumps(
        [[name, shape.key, shape.by_month, dict(shape.columns)] for name, shape in SHAPES.items()]
    )
    return "2-" + blake2b(shown.encode(), digest_size=6).hexdigest()
