"""What every answer of Meta's Graph API is made of: field expressions, cursors, times, error objects."""

from __future__ import annotations

import binascii
import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from monitor.sandbox.answers import Answer
from monitor.sandbox.truth import TruePost

TYPE = "application/json; charset=UTF-8"
Object = dict[str, Any]
_HEAD = re.compile(r"[a-z_]+(?:\.[a-z_]+\([^(){}]*\))*")
_MODIFIER = re.compile(r"\.([a-z_]+)\(([^(){}]*)\)")


class Refusal(Exception):
    """The API's own refusal: an error object under a status."""

    def __init__(self, code: int, message: str, status: int = 400, **more: Any) -> None:
        super().__init__(code, message)
        self.code, self.message, self.status, self.more = code, message, status, more

    def answer(self) -> Answer:
        error = {"message": self.message, "type": "OAuthException", "code": self.code} | self.more
        return answer({"error": error | {"fbtrace_id": "Apractice"}}, self.status)


def missing(thing: str) -> Refusal:
    """Deleted, hidden and never there look the same."""
    message = (
        f"Unsupported get request. Object with ID '{thing}' does not exist, cannot be loaded due to missing "
        "permissions, or does not support this operation. Please read the Graph API documentation at "
        "https://developers.facebook.com/docs/graph-api"
    )
    return Refusal(100, message, type="GraphMethodException", error_subcode=33)


def answer(body: Mapping[str, Any], status: int = 200) -> Answer:
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return Answer(status, (("Content-Type", TYPE),), text.encode())


class Field(NamedTuple):
    """One field of an expression: `media.limit(5){id}` has the name media, given {"limit": "5"}, inner id."""

    name: str
    given: Mapping[str, str]
    inner: str


def fields_of(written: str) -> list[Field]:
    """The fields of an expression. Refuses one that is not well formed."""
    found = []
    for piece in _pieces(written):
        head, brace, inner = piece.partition("{")
        if not _HEAD.fullmatch(head) or bool(brace) != inner.endswith("}"):
            raise Refusal(2500, f"Syntax error \"Expected end of string\" at '{piece[:40]}'")
        found.append(Field(head.partition(".")[0], dict(_MODIFIER.findall(head)), inner.removesuffix("}")))
    return found


def _pieces(written: str) -> list[str]:
    """Cut at the commas that stand in no bracket."""
    pieces, depth = [""], 0
    for letter in written:
        depth += (letter in "({") - (letter in ")}")
        if letter == "," and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += letter
    return [piece for piece in pieces if piece]


def nonexisting(name: str, node: str) -> Refusal:
    return Refusal(100, f"(#100) Tried accessing nonexisting field ({name}) on node type ({node})")


def bound(written: str | None, default: int, most: int) -> int:
    """A page's size. Refuses what is no number between 1 and the most."""
    if written is None:
        return default
    if not re.fullmatch("[0-9]{1,4}", written) or not 1 <= int(written) <= most:
        raise Refusal(100, f"(#100) Param limit must be a number between 1 and {most}")
    return int(written)


def cursor_of(post: TruePost) -> str:
    """A place in a listing: behind this post, whatever comes or goes meanwhile."""
    return urlsafe_b64encode(f"{post.published_ms}:{post.native_id}".encode()).decode().rstrip("=")


def behind(posts: Sequence[TruePost], cursor: str | None) -> Sequence[TruePost]:
    """The posts of a listing, newest first, that stand behind a cursor."""
    if not cursor:
        return posts
    try:
        at, mark, native_id = (
            urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode("ascii").partition(":")
        )
        place = (int(at), native_id)
    except (binascii.Error, ValueError):
        mark, place = "", (0, "")
    if not mark:
        raise Refusal(100, "(#100) Invalid cursors values")
    last, native_id = place
    for index, post in enumerate(posts):
        if post.native_id == native_id:
            return posts[index + 1 :]
    return [post for post in posts if post.published_ms < last]


def instant(at: datetime) -> str:
    """The Graph API's way to write a time."""
    return f"{at:%Y-%m-%dT%H:%M:%S}+0000"
