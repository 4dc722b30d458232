"""Posts of a Weibo account: a page of its timeline, one post by its id, a page of the official API."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from monitor.errors import NotFound
from monitor.model import Account, EngagementSnapshot, Post
from monitor.platforms.limits import BAD_INPUT, ITEMS_PER_PAGE, TEXT_CHARACTERS
from monitor.platforms.statuses import shown
from monitor.platforms.weibo_answer import data_of, id_in, message_of, object_of, refusal, unreadable
from monitor.platforms.weibo_ask import (
    ask_timeline,
    ask_whole,
    asked_post,
    asked_uid,
    container_uid,
    goes_back,
)
from monitor.platforms.weibo_dates import of_number
from monitor.platforms.weibo_post import address_of, counts_of, is_cut, is_pinned, post_of, writer_of
from monitor.platforms.weibo_text import read_text
from monitor.wire import Identity, Page, Payload, Request, Skipped

_POST, _GROUP = 9, 11
_UNKNOWN_POST = 20101
_NO_POST = re.compile(r"不存在|已被(?:作者)?删除|not exist", re.IGNORECASE)
_MAY_BE_CLOSED = re.compile("权限|權限|permission", re.IGNORECASE)


@dataclass
class _Listed:
    """What the items of a page turned out to be."""

    found: dict[str, tuple[str, Post, EngagementSnapshot | None]] = field(default_factory=dict)
    pinned: list[str] = field(default_factory=list)
    cut: list[Request] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    ignored: list[Skipped] = field(default_factory=list)


def timeline_page(account: Account, payload: Payload) -> Page:
    """A page of posts. One that the listing cuts is not taken from it: `more` asks for the whole.

    An answer with nothing in it proves nothing: it is told of unknown, closed and hidden accounts, and where
    the site does not want to show more. The first page is refused then, and an older one is no end. What ends
    a listing is a page that names no older one.
    """
    body = object_of(account, payload)
    data = body.get("data")
    if goes_back(payload) and isinstance(data, dict) and data.get("cards") == []:
        return Page(hints={"said": shown(message_of(body))})
    data = data_of(account, payload)
    cards, info = data.get("cards"), data.get("cardlistInfo")
    if not isinstance(cards, list) or not isinstance(info, dict):
        raise unreadable(account, payload, "no list of cards")
    if not cards:
        raise refusal(account, payload, {"ok": 0, "msg": message_of(body) or "no cards"})
    uid, told = asked_uid(payload), container_uid(info.get("containerid"))
    if uid and told and uid != told:
        raise unreadable(account, payload, f"asked for {uid}, got {told}")
    owner = uid or told
    listed = _read(account, payload, list(_items(cards)), owner)
    older = _older(info, owner)
    return _page(listed, owner, older, end=older is None and owner is not None)


def _items(cards: list[Any]) -> Iterator[tuple[str, Any]]:
    """The cards, and in the place of a group its cards."""
    for place, card in enumerate(cards):
        group = card.get("card_group") if isinstance(card, dict) else None
        if isinstance(group, list) and card.get("card_type") == _GROUP:
            yield from ((f"cards[{place}].card_group[{inner}]", one) for inner, one in enumerate(group))
        else:
            yield f"cards[{place}]", card


def _read(account: Account, payload: Payload, items: list[tuple[str, Any]], owner: str | None) -> _Listed:
    if len(items) > ITEMS_PER_PAGE:
        raise unreadable(account, payload, f"more than {ITEMS_PER_PAGE} cards")
    listed = _Listed()
    for path, card in items:
        try:
            _sort(account, payload, path, card, owner, listed)
        except BAD_INPUT as fault:
            listed.skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
    if listed.skipped and not listed.found and not listed.ignored:
        reason = f"none of the {len(listed.skipped)} cards could be read ({listed.skipped[0].reason})"
        raise unreadable(account, payload, reason)
    return listed


def _sort(
    account: Account, payload: Payload, path: str, card: Any, owner: str | None, listed: _Listed
) -> None:
    """Put a card where it belongs. Raises the kinds of BAD_INPUT for one that cannot be read."""
    mblog = card.get("mblog")
    if card.get("card_type") != _POST or mblog is None:
        listed.ignored.append(Skipped(path, f"no post (card type {shown(str(card.get('card_type')))})"))
        return
    number, writer = id_in(mblog), writer_of(mblog)
    if writer is None:
        raise ValueError("a post without its writer")
    if owner and writer != owner:  # what the account liked is listed too
        listed.ignored.append(Skipped(path, f"written by another account ({writer})"))
        return
    pinned = is_pinned(mblog)
    if pinned:
        listed.pinned.append(number)
    if is_cut(mblog):
        listed.cut.append(ask_whole(number, pinned=pinned))
        listed.ignored.append(Skipped(path, "cut in the listing; the whole is asked for by its id"))
        return
    post, seen = post_of(account, payload, mblog)
    if before := listed.found.pop(number, None):
        listed.ignored.append(Skipped(before[0], f"id {number} stands twice; the last one counts"))
    listed.found[number] = (path, post, seen)


def _older(info: Mapping[str, Any], owner: str | None) -> Request | None:
    """The next page: from an id on, or in older answers by its number."""
    if owner is None:
        return None
    since_id, page = info.get("since_id"), info.get("page")
    if since_id:
        return ask_timeline(owner, since_id=id_in(info, "since_id"))
    return ask_timeline(owner, page=id_in(info, "page")) if page else None


def _page(listed: _Listed, owner: str | None, older: Request | None, *, end: bool) -> Page:
    posts = tuple(post for _, post, _ in listed.found.values())
    pinned = tuple(dict.fromkeys(listed.pinned))
    dated = (p.published_at for p in posts if p.native_id not in pinned and "date_future" not in p.flags)
    return Page(
        posts=posts,
        engagement=tuple(seen for _, _, seen in listed.found.values() if seen),
        identity=Identity(native_id=owner) if owner else None,
        next=older,
        more=tuple(dict.fromkeys(listed.cut)),
        skipped=tuple(listed.skipped),
        ignored=tuple(listed.ignored),
        reached=min((at for at in dated if at), default=None),
        end=end,
        pinned=pinned,
    )


def one_post(account: Account, payload: Payload) -> Page:
    """One post by its id. Only the plain word that there is none proves it gone: the same answer may also
    stand for posts that not everybody may see, and then says so."""
    body, wanted = object_of(account, payload), asked_post(payload)[0]
    if body.get("ok") == 0 and wanted and _is_gone(body):
        return Page(gone=(wanted,), hints={"said": shown(message_of(body))})
    return _single(account, payload, data_of(account, payload))


def whole_post(account: Account, payload: Payload) -> Page:
    """A post that its listing cuts. One that cannot be shown is passed over, so that it does not hold up the
    account. Saved answers of statuses/extend tell the text alone; their time is that of the post's number."""
    try:
        data = data_of(account, payload)
    except NotFound as error:
        return Page(skipped=(Skipped("data", error.reason),))
    if "longTextContent" in data:
        return _extended(account, payload, data)
    return _single(account, payload, data)


def _is_gone(body: Mapping[str, Any]) -> bool:
    said = message_of(body)
    if _MAY_BE_CLOSED.search(said):
        return False
    return body.get("error_code") == _UNKNOWN_POST or bool(_NO_POST.search(said))


def _single(account: Account, payload: Payload, mblog: Mapping[str, Any]) -> Page:
    wanted, pinned = asked_post(payload)
    number, writer = id_in(mblog), writer_of(mblog)
    if wanted and wanted not in (number, mblog.get("bid")):
        raise unreadable(account, payload, f"asked for {shown(wanted)}, got another post")
    post, seen = post_of(account, payload, mblog)
    pinned = pinned or is_pinned(mblog)
    return Page(
        posts=(post,),
        engagement=(seen,) if seen else (),
        identity=Identity(native_id=writer) if writer else None,
        reached=None if pinned or payload.step == "post" else post.published_at,
        pinned=(number,) if pinned else (),
    )


def _extended(account: Account, payload: Payload, data: Mapping[str, Any]) -> Page:
    asked, _ = asked_post(payload)
    if not asked:  # a saved answer of this kind does not say whose words it holds
        return Page(ignored=(Skipped("data", "the words of a post whose number was not asked for"),))
    number = id_in({"id": asked})
    words = read_text(str(data["longTextContent"]))
    post = Post(
        account.id, number, "original", words.text[:TEXT_CHARACTERS], of_number(number),
        url=address_of(number), links=words.links, hashtags=words.hashtags, mentions=words.mentions,
        flags=("date_fallback",),
    )  # fmt: skip
    seen = counts_of(account, payload, number, data)
    return Page(posts=(post,), engagement=(seen,) if seen else ())


def official_page(account: Account, payload: Payload) -> Page:
    """2/statuses/user_timeline of the official API, which serves its own users or by contract: saved answers
    are read, none is asked for. It tells no likes."""
    body = object_of(account, payload)
    statuses = body.get("statuses")
    if not isinstance(statuses, list):
        raise unreadable(account, payload, f"no list of statuses ({shown(str(body.get('error', '')))})")
    items = [(f"statuses[{place}]", {"card_type": _POST, "mblog": one}) for place, one in enumerate(statuses)]
    writers = {
        writer_of(one) for one in statuses if isinstance(one, dict) and isinstance(one.get("user"), dict)
    }
    listed = _read(account, payload, items, None)
    owner = writers.pop() if len(writers) == 1 else None
    return _page(listed, owner, None, end=body.get("next_cursor") == 0)
