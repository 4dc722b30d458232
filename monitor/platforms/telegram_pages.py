"""Pages of t.me: where they are, the plain page, and what stands where no channel is shown."""

from __future__ import annotations

import re
from urllib.parse import quote

from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError
from monitor.model import Account, AudienceSnapshot, Precision
from monitor.platforms.furniture import names_address
from monitor.platforms.telegram_html import NAME, ROOT, Classes, by_class, words, words_in
from monitor.text import parse_count
from monitor.wire import Identity, Page, Payload, Request

_HEADERS = (("Accept-Language", "en"),)  # kinds of page are told apart by English words
_TITLES = ("tgme_channel_info_header_title_wrap", "tgme_page_title")
_EXTRA = re.compile(r"(.{1,40}?) (subscribers?|members?|monthly users?)\b.*")


def ask(path: str, step: str, item: str | None = None) -> Request:
    """A page by its path; English is asked for."""
    return Request(ROOT + path, step, _HEADERS, item=item, obey_robots=True)


def ask_preview(handle: str, before: int | None = None) -> Request:
    """The preview: the newest messages, or those before a number."""
    if before is None:
        return ask(f"/s/{handle}", "timeline")
    return ask(f"/s/{handle}?before={before}", "timeline", str(before))


def handle_of(account: Account) -> str:
    """The account's handle as it stands in a path."""
    return quote(account.handle.lstrip("@"), safe="")


def plain_page(account: Account, payload: Payload, page: Classes) -> Page:
    """The plain page. It repeats the handle that was asked for, so it proves nothing of the identity."""
    said = _EXTRA.fullmatch(words_in(page, "tgme_page_extra"))
    if not said or not said[2].startswith("subscriber") or _by_invitation(page):
        raise refusal(account, payload, page)
    size = parse_count(said[1])
    return Page(
        audience=(_size(account, payload, size, page),) if size else (),
        identity=Identity(name=title(page, "tgme_page_title")),
        next=ask_preview(handle_of(account)),
        hints=labels(page),
    )


def _size(account: Account, payload: Payload, size: tuple[int, Precision], page: Classes) -> AudienceSnapshot:
    """Subscribers and furniture. In a channel without a picture stands a letter, or nothing."""
    described = page.get("tgme_page_description", ())[:1]
    anchors = [anchor for node in described for anchor in node.iter("a")]
    named = [anchor for anchor in anchors if "".join(anchor.itertext()).strip()[:1] not in ("@", "#", "")]
    return AudienceSnapshot(
        account.id, payload.received_at, size[0], precision=size[1],
        avatar=any(node.tag == "img" for node in page.get("tgme_page_photo_image", ())),
        bio=any(words(node) for node in described),
        link=any((anchor.get("href") or "").startswith(("http://", "https://")) for anchor in named)
        or bool(names_address(*(words(node) for node in described))),
    )  # fmt: skip


def _by_invitation(page: Classes) -> bool:
    buttons = page.get("tgme_action_button_new", ())
    return any((button.get("href") or "").startswith("tg://join") for button in buttons)


def refusal(account: Account, payload: Payload, page: Classes) -> PlatformError:
    """Why a page shows no channel. Where no posts can be shown, Telegram leads to the plain page.

    Denied: it is there, and closed to the public. Not found: nothing that has posts is there, which a
    group, a user and a bot share with a name that nobody has.
    """
    extra = words_in(page, "tgme_page_extra")
    said = _EXTRA.fullmatch(extra)
    kind: type[PlatformError] = NotFound
    if "tgme_page" not in page:
        kind, reason = ParseError, f"not a {payload.step} page of Telegram's"
    elif _by_invitation(page):
        kind, reason = AccessDenied, "private, open by invitation only"
    elif said and said[2].startswith("subscriber"):
        kind, reason = AccessDenied, "the channel shows no preview on the web"
    elif said and said[2].startswith("member"):
        reason = "a group, not a channel"
    elif extra.startswith("@") or said:
        reason = "a user or a bot, not a channel"
    else:
        reason = "unknown, deleted or blocked: Telegram does not tell which"
    return kind(f"{account.id}: {reason}", platform=NAME, path=payload.step)


def title(page: Classes, name: str) -> str | None:
    """The name on show, without the labels beside it."""
    for node in page.get(name, ())[:1]:
        return words(next(node.iter("span"), node))[:200] or None
    return None


def labels(page: Classes) -> dict[str, str]:
    """What Telegram warns of (scam, fake) or vouches for (verified)."""
    beside = [by_class(node) for name in _TITLES for node in page.get(name, ())[:2]]
    said = " ".join(words(label) for inner in beside for label in inner.get("label", ())).casefold()
    hints = {name: "true" for name in ("scam", "fake") if name in said}
    return hints | ({"verified": "true"} if any("verified-icon" in inner for inner in beside) else {})
