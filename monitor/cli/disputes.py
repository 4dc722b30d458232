"""`disputes`: where accounts of two countries answered each other."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.context import chosen, open_store, posting, settings_of, window_of
from monitor.cli.layout import Layout, print_table
from monitor.cli.output import Format, FormatOption, emit
from monitor.cli.posts import beginning

if TYPE_CHECKING:
    from monitor.collect.exchanges import Exchange

COLUMNS = (
    "platform", "account", "country", "kind", "published_at", "url", "text", "other", "other_country",
    "answer_kind", "answered_at", "answer_url", "answer_text", "hours",
)  # fmt: skip
TABLE = Layout({"when": "published", "who": "account", "words": "text"}, flexible="words", cut=True)


def disputes(
    context: typer.Context,
    accounts: Annotated[list[str] | None, typer.Argument(help="Account ids; none: all.")] = None,
    country: Annotated[str | None, typer.Option(help="ISO 3166-1 code, such as KZ.")] = None,
    window: Annotated[str, typer.Option(help="Whole days before today, such as 30d.")] = "30d",
    since: Annotated[str | None, typer.Option(help="From this date on, UTC.")] = None,
    until: Annotated[str | None, typer.Option(help="Before this date, UTC.")] = None,
    form: FormatOption = Format.table,
) -> None:
    """List posts with which accounts of two countries answer or quote each other within 72 hours.

    Candidates for a reader: whether the two quarrel or thank each other no program can tell.
    """
    from monitor.collect.exchanges import exchanges

    now = datetime.now(UTC)
    span = window_of(window, since, until, now)
    settings = settings_of(context)
    with open_store(settings, read_only=True) as store:
        wanted = posting(chosen(store.accounts(), accounts or (), country), accounts or ())
        found = exchanges(store, settings, {account.id for account in wanted}, span, now)
    if form is not Format.table:
        emit([_row(one) for one in found], COLUMNS, form)
    elif not found:
        print("no two accounts of different countries answered each other in this window")
    else:
        print_table([line for one in found for line in _lines(one)], TABLE)


def _row(one: Exchange) -> dict[str, object]:
    post, answer = one.post.post, one.answer.post
    return {
        "platform": one.account.platform, "account": one.account.id, "country": one.account.country,
        "kind": post.kind, "published_at": post.published_at, "url": post.url, "text": post.text,
        "other": one.other.id, "other_country": one.other.country, "answer_kind": answer.kind,
        "answered_at": answer.published_at, "answer_url": answer.url, "answer_text": answer.text,
        "hours": one.hours,
    }  # fmt: skip


def _lines(one: Exchange) -> list[dict[str, object]]:
    post, answer = one.post.post, one.answer.post
    return [
        {"when": post.published_at, "who": one.account.id, "words": beginning(post.title or post.text)},
        {"when": f"  {one.hours:.1f} h later", "who": one.other.id,
         "words": beginning(answer.title or answer.text)},
    ]  # fmt: skip
