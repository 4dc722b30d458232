"""What goes back on the wire, and the pages that several kinds of answer share."""

from __future__ import annotations

import json
from dataclasses import dataclass

JSON_TYPE = "application/json; charset=utf-8"
HTML_TYPE = "text/html; charset=utf-8"
HTML_PAGE = (
    b"<!DOCTYPE html><html><head><title>Maintenance</title></head>"
    b"<body><h1>The portal is being renewed</h1><p>Please come back later.</p></body></html>"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back on the wire. `drop` closes the connection without any answer.

    `wait_seconds` passes in real time before the answer; with `drip` it passes before every few bytes.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    wait_seconds: float = 0.0
    drip: bool = False
    drop: bool = False


def json_error(status: int, text: str) -> Answer:
    """An error as the Mastodon API tells it."""
    body = json.dumps({"error": text}, separators=(",", ":")).encode()
    return Answer(status, (("Content-Type", JSON_TYPE),), body)


def html_page(status: int, headers: tuple[tuple[str, str], ...] = ()) -> Answer:
    """A page for people, where a feed or an object was due."""
    return Answer(status, (("Content-Type", HTML_TYPE), *headers), HTML_PAGE)


def not_found() -> Answer:
    """What a plain web server says to an address that it does not know."""
    return Answer(404, (("Content-Type", HTML_TYPE),), b"<h1>Not found</h1>")
