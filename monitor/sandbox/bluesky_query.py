"""What the practice Bluesky is asked for: lists, limits, filters and cursors; and what it refuses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from urllib.parse import parse_qs, urlsplit

from monitor.model import instant_ms
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask

PAGE, PAGE_MAX = 50, 100


class Refusal(Exception):
    """The platform's own refusal: status, name, message."""

    def __init__(self, message: str, name: str = "InvalidRequest", status: int = 400) -> None:
        self.message, self.name, self.status = message, name, status
        super().__init__(message)


def all_of(ask: Ask, name: str) -> list[str]:
    """A parameter that may stand several times."""
    return parse_qs(urlsplit(ask.target).query).get(name, [])


def limit_of(ask: Ask) -> int:
    """How many items a page may have. Raises Refusal."""
    written = ask.query.get("limit", str(PAGE))
    if not written.isdecimal() or len(written) > 9:
        raise Refusal("Error: limit must be an integer")
    if not 1 <= int(written) <= PAGE_MAX:
        wrong = f"greater than {PAGE_MAX}" if int(written) else "less than 1"
        raise Refusal(f"Error: limit can not be {wrong}")
    return int(written)


def behind(feed: Sequence[TruePost], cursor: str) -> int:
    """Where the feed goes on after the cursor; at its end when that is none of ours."""
    try:
        before = instant_ms(datetime.fromisoformat(cursor))
    except ValueError:
        return len(feed)
    return next((n for n, post in enumerate(feed) if post.published_ms < before), len(feed))


def filter_of(ask: Ask) -> Callable[[TruePost], bool]:
    """Which posts an author feed shows; all of them where no filter is known by that name."""
    return _FILTERS.get(ask.query.get("filter", ""), _everything)


def _everything(post: TruePost) -> bool:
    return True


_FILTERS: Mapping[str, Callable[[TruePost], bool]] = {
    "posts_no_replies": lambda post: post.kind != "reply",
    "posts_with_media": lambda post: bool(post.pictures),
    "posts_and_author_threads": lambda post: post.reply_to_own is not False,
    "posts_with_video": lambda post: False,
}
