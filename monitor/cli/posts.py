"""`posts`: what accounts published, as last seen, with their newest counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.context import (
    CountryOption,
    SinceOption,
    UntilOption,
    chosen,
    day,
    open_store,
    posting,
    settings_of,
)
from monitor.cli.layout import Layout
from monitor.cli.output import Format, FormatOption, emit

if TYPE_CHECKING:
    from monitor.store import StoredPost

COLUMNS = (
    "account", "native_id", "kind", "published_at", "language", "title", "text", "url", "likes", "comments",
    "shares", "quotes", "views", "counted_at", "first_seen_at", "gone_at", "raw_sha256",
)  # fmt: skip
COUNTS = ("likes", "comments", "shares", "quotes", "views")
TABLE = Layout(
    {
        "published_at": "published", "account": "account", "kind": "kind", "words": "text", "likes": "likes",
        "comments": "comments", "shares": "shares",
    },
    spare=("comments", "shares", "kind", "likes"), flexible="words", cut=True,
)  # fmt: skip
SHOWN_CHARACTERS = 200


def posts(
    context: typer.Context,
    accounts: Annotated[list[str] | None, typer.Argument(help="Account ids; none: all.")] = None,
    country: CountryOption = None,
    platform: Annotated[str | None, typer.Option(help="Such as feed or mastodon.")] = None,
    since: SinceOption = None,
    until: UntilOption = None,
    limit: Annotated[int | None, typer.Option(min=1, help="At most this many.")] = None,
    form: FormatOption = Format.table,
) -> None:
    """List posts, newest first. Counts are the newest ones, taken at `counted_at`: do not compare them."""
    with open_store(settings_of(context), read_only=True) as store:
        wanted = posting(chosen(store.accounts(), accounts or (), country, platform), accounts or ())
        found = store.posts(
            [account.id for account in wanted] if accounts else (),
            country=country and country.upper(), platform=platform, limit=limit,
            since=day(since, "--since"), until=day(until, "--until"),
        )  # fmt: skip
        emit((_row(one) for one in found), COLUMNS, form, layout=TABLE)


def _row(stored: StoredPost) -> dict[str, object]:
    post, counts = stored.post, stored.engagement
    told = {
        "account": post.account_id, "native_id": post.native_id, "kind": post.kind,
        "published_at": post.published_at, "language": post.language, "title": post.title,
        "text": post.text, "words": beginning(post.title or post.text), "url": post.url,
        "counted_at": counts and counts.seen_at, "first_seen_at": stored.first_seen_at,
        "gone_at": stored.gone_at, "raw_sha256": stored.raw_sha256,
    }  # fmt: skip
    return told | {name: getattr(counts, name) if counts else None for name in COUNTS}


def beginning(text: str) -> str:
    """The beginning of a text on one line."""
    return " ".join(text[:SHOWN_CHARACTERS].split())
