"""Telegram's web preview of public channels (t.me/s/…), a page made for people; read as of 2026.

Views and reactions are counted, likes being all reactions together; no comments or shares are shown.
Steps: profile (the plain page: the exact number of subscribers), timeline (the preview), post (one embedded
message).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from urllib.parse import quote

from monitor.errors import AccessDenied, NotFound, ParseError
from monitor.model import Account, Cursor
from monitor.platforms.platform import Platform, Told
from monitor.platforms.statuses import check_status, shown
from monitor.platforms.telegram_html import NAME, Classes, page_of, words_in
from monitor.platforms.telegram_pages import ask, ask_preview, handle_of, plain_page, refusal, title
from monitor.platforms.telegram_post import message_of, post_of, service_words
from monitor.platforms.telegram_preview import preview_page
from monitor.wire import Aim, Identity, Page, Payload, Request, Skipped


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The plain page when the audience is due, else the newest posts; the same way leads to the start."""
    return ask(f"/{handle_of(account)}", "profile") if aim.profile else ask_preview(handle_of(account))


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request:
    """One post as it is embedded elsewhere: its counts, or the words "Post not found"."""
    path = f"/{handle_of(account)}/{quote(native_id, safe='')}?embed=1&mode=tme"
    return ask(path, "post", native_id)


def parse(account: Account, payload: Payload) -> Page:
    """What a page means. Telegram answers 200 to everything, so the page itself tells what is missing."""
    check_status(account, payload, NAME)
    return _READERS[payload.step](account, payload, page_of(account, payload))


def _post(account: Account, payload: Payload, page: Classes) -> Page:
    """One embedded message. Only Telegram's own "Post not found" proves that it is gone."""
    if "tgme_widget_message_error" in page:
        return _missing(account, payload, words_in(page, "tgme_widget_message_error"))
    nodes = page.get("tgme_widget_message", ())
    if len(nodes) != 1:
        raise refusal(account, payload, page)
    message = message_of(nodes[0])
    if payload.request.item not in (None, str(message.number)):
        reason = f"{account.id}: asked for {payload.request.item}, got another post"
        raise ParseError(reason, platform=NAME, path="data-post")
    identity = Identity(message.channel, message.handle, title(page, "tgme_widget_message_owner_name"))
    service = service_words(message)
    if service is not None:
        return Page(ignored=(Skipped("[0]", f"service message: {service}"),), identity=identity)
    post, counts = post_of(account, payload, message)
    return Page(posts=(post,), engagement=(counts,) if counts else (), identity=identity)


def _missing(account: Account, payload: Payload, said: str) -> Page:
    if payload.request.item and said.casefold().startswith("post not found"):
        return Page(gone=(payload.request.item,), hints={"said": shown(said)})
    kind = NotFound if "not found" in said.casefold() else AccessDenied
    raise kind(f"{account.id}: {shown(said)}", platform=NAME, path=payload.step)


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers, by the classes that only such a page has."""
    if b"tgme_channel_" in body:
        return "timeline"
    return "post" if b"tgme_widget_message" in body else "profile"


_READERS = {"profile": plain_page, "timeline": preview_page, "post": _post}

TELEGRAM = Platform(
    name=NAME,
    basis="HTML preview",
    terms_url="https://telegram.org/tos/content-licensing",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes",),
    has_views=True,
    steps=("profile", "timeline", "post"),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Posts, forwards and replies of public channels; views and reactions by kind; subscribers, "
        "whether the profile has picture, words, address.",
        limits="Pages of 20 messages, no published rate limit; views are shown rounded from 1000 on.",
        reach="To the channel's first post that still stands.",
        never="Forwards and comments received, times of edits, private channels, groups, deleted posts.",
    ),
    recheck=recheck,
    why_off="Telegram's content-licensing terms forbid access other than ordinary use, so it is in doubt "
    "whether a program may read the web preview.",
)
