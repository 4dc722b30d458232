"""`disputes`: where accounts of two countries answered each other."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.context import (
    CountryOption,
    SinceOption,
    UntilOption,
    WindowOption,
    chosen,
    open_store,
    posting,
    settings_of,
    window_of,
)
from monitor.cli.layout import Layout
from monitor.cli.output import Format, FormatOption, emit
from monitor.cli.posts import beginning

if TYPE_CHECKING:
    from monitor.collect.exchanges import Exchange

COLUMNS = (
    "platform", "account", "country", "kind", "published_at", "url", "text", "other", "other_country",
    "answer_kind", "answered_at", "answer_url", "answer_text", "hours",
)  # fmt: skip
TABLE = Layout({"when": "published", "who": "account", "words": "text"}, flexible="words", cut=True)
EMPTY = "no two accounts of different countries answered each other in this window"


def disputes(
    context: typer.Context,
    accounts: Annotated[list[str] | None, typer.Argument(help="Account ids; none: all.")] = None,
    country: CountryOption = None,
    window: WindowOption = "30d",
    since: SinceOption = None,
    until: UntilOption = None,
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
    rows = [line for one in found for line in (_lines(one) if form is Format.table else [_row(one)])]
    emit(rows, COLUMNS, form, layout=TABLE, empty=EMPTY)


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
