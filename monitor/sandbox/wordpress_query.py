"""What a listing of a practice WordPress is asked for (developer.wordpress.org/rest-api/reference/posts)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from monitor.sandbox.truth import TruePost
from monitor.sandbox.wordpress_bodies import ZONE

MOST = 100
Headers = tuple[tuple[str, str], ...]


class BadParameter(ValueError):
    """A parameter that the API refuses; the text is its name."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page of a listing, and what the listing is of."""

    per_page: int
    page: int
    ascending: bool
    before: datetime | None
    after: datetime | None
    modified_after: datetime | None
    exclude: frozenset[str]

    def takes(self, post: TruePost, ms: int) -> bool:
        """WordPress keeps whole seconds, and its bounds leave out what lies on them."""
        published = post.published_at.replace(microsecond=0)
        modified = post.version(ms).from_at.replace(microsecond=0)
        return (
            (self.before is None or published < self.before)
            and (self.after is None or published > self.after)
            and (self.modified_after is None or modified > self.modified_after)
            and post.native_id not in self.exclude
        )


def wanted_of(query: Mapping[str, str]) -> Wanted:
    """What the parameters mean. Raises BadParameter."""
    wanted = Wanted(
        _number(query, "per_page", 10), _number(query, "page", 1), query.get("order") == "asc",
        _local(query, "before"), _local(query, "after"), _local(query, "modified_after"),
        frozenset(query.get("exclude", "").split(",")),
    )  # fmt: skip
    for name, wrong in (
        ("per_page", not 1 <= wanted.per_page <= MOST), ("page", wanted.page < 1),
        ("orderby", query.get("orderby", "date") != "date"),
        ("order", query.get("order", "desc") not in ("asc", "desc")),
    ):  # fmt: skip
        if wrong:
            raise BadParameter(name)
    return wanted


def _number(query: Mapping[str, str], name: str, default: int) -> int:
    written = query.get(name, str(default))
    if not (written.isascii() and written.isdecimal() and len(written) < 10):
        raise BadParameter(name)
    return int(written)


def _local(query: Mapping[str, str], name: str) -> datetime | None:
    """An instant; one without a zone is in the site's own time."""
    if name not in query:
        return None
    try:
        at = datetime.fromisoformat(query[name])
    except ValueError:
        raise BadParameter(name) from None
    return at.replace(tzinfo=ZONE) if at.tzinfo is None else at


def paged(query: Mapping[str, str]) -> int:
    """Which page of a feed; what is no number is the first, as WordPress takes it."""
    try:
        return max(1, _number(query, "paged", 1))
    except BadParameter:
        return 1


def neighbours(base: str, query: Mapping[str, str], page: int, pages: int) -> Headers:
    """The Link header: the pages before and after this one, where there are any."""
    links = [
        f'<{base}?{urlencode({**query, "page": str(number)})}>; rel="{name}"'
        for name, number in (("prev", page - 1), ("next", page + 1))
        if 1 <= number <= pages
    ]
    return (("Link", ", ".join(links)),) if links else ()
