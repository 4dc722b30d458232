"""Pages of an Odnoklassniki group: its stream, topics by id, one topic, and the counts of a discussion."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from monitor.model import Account, EngagementSnapshot, Post, instant_ms
from monitor.platforms.field_values import count_in, dicts_of, list_of, number_id, said_in
from monitor.platforms.limits import BAD_INPUT, ITEMS_PER_PAGE
from monitor.platforms.ok_answer import unreadable
from monitor.platforms.ok_ask import (
    AT_ONCE,
    ask_stream,
    ask_topics,
    asked_before,
    asked_group,
    asked_of,
    asked_pinned,
)
from monitor.platforms.ok_media import Entities, entities_of, group_in, id_in
from monitor.platforms.ok_topic import dated, is_whole, post_of
from monitor.platforms.statuses import shown
from monitor.wire import Identity, Page, Payload, Request, Skipped

_GROUP_HANDLE = re.compile(r"(?:group/?)?([0-9]{5,20})")
_OLD_MESSAGE = re.compile(r"\{media_topic:([0-9]{1,20})\}")


@dataclass
class _Listed:
    """What a page held. `short`: ids of topics that it does not tell whole."""

    found: dict[str, tuple[str, Post, EngagementSnapshot | None]] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    ignored: list[Skipped] = field(default_factory=list)
    pinned: list[str] = field(default_factory=list)
    short: list[str] = field(default_factory=list)


def told_group(account: Account) -> str | None:
    """The group's id where the account list says it: as id, as number, or as group/123."""
    found = _GROUP_HANDLE.fullmatch(account.handle.lstrip("@"))
    return account.native_id or (found[1] if found else None)


def stream_page(account: Account, payload: Payload, response: Any) -> Page:
    """A page of the stream with the topics that came along; those that did not are asked for by id.

    Each item of `feeds` refers to a topic among the entities; mediatopic.getTopics lists bare topics.
    """
    body = _object(account, payload, response)
    entities, group = entities_of(body), asked_group(payload) or told_group(account)
    bare = "feeds" not in body
    entries = _list(account, payload, body, "media_topics" if bare else "feeds")
    listed = _Listed()
    for place, entry in enumerate(entries[:ITEMS_PER_PAGE]):
        path = f"[{place}]"
        try:
            native_id, topic = (number_id(entry["id"]), entry) if bare else _referred(entry, entities)
            if native_id is None:
                listed.ignored.append(Skipped(path, f"no topic ({shown(said_in(entry, 'pattern'))})"))
                continue
            if entry.get("pinned") is True or (topic or {}).get("is_sticky") is True:
                listed.pinned.append(native_id)
            if topic is None or not is_whole(topic):
                listed.short.append(native_id)
                listed.ignored.append(Skipped(path, "looked up by mediatopic.getByIds"))
                continue
            _take(account, payload, topic, entities, group, path, listed)
        except BAD_INPUT as fault:
            listed.skipped.append(_skipped(path, fault))
    _check(account, payload, entries, listed)
    next_one = _onward(account, payload, body, group, listed) if entries else None
    page = _filled(listed, group)
    lookups = _lookups(listed, group)
    return replace(page, next=next_one, more=lookups, end=next_one is None and group is not None)


def topics_page(account: Account, payload: Payload, response: Any) -> Page:
    """Several topics by id. One that is missing here is told in the hints; it has to be asked for alone."""
    body = _object(account, payload, response)
    entities, topics = entities_of(body), _list(account, payload, body, "media_topics")
    group = asked_group(payload) or told_group(account) or _only_group(topics)
    listed = _Listed()
    for place, topic in enumerate(topics[:ITEMS_PER_PAGE]):
        try:
            _take(account, payload, topic, entities, group, f"[{place}]", listed)
        except BAD_INPUT as fault:
            listed.skipped.append(_skipped(f"[{place}]", fault))
    _check(account, payload, topics, listed)
    if asked_pinned(payload):
        listed.pinned.extend(listed.found)
    wanted = asked_of(payload).get("topic_ids", "").split(",")
    told = {str(topic.get("id")) for topic in topics if isinstance(topic, dict)}
    silent = " ".join(one for one in wanted if one and one not in told)
    return replace(_filled(listed, group), hints={"unanswered": silent} if silent else {})


def one_topic(account: Account, payload: Payload, response: Any) -> Page:
    """One topic by id. Nothing for the asked id proves it gone."""
    topics = _list(account, payload, _object(account, payload, response), "media_topics")
    wanted = payload.request.item
    if len(topics) > 1 or (not topics and not wanted):
        raise unreadable(account, payload, "not one topic, nor the lack of it")
    if not topics:
        return Page(gone=(wanted,) if wanted else ())
    if wanted and number_id(topics[0]["id"]) != wanted:
        raise unreadable(account, payload, f"asked for {shown(wanted)}, got another topic")
    return replace(topics_page(account, payload, response), reached=None, hints={})


def discussion(account: Account, payload: Payload, response: Any) -> Page:
    """discussions.get: the counts of one topic. Its title is cut, so the post comes without words, which
    never counts as an edit; who began and who joined the discussion is not kept."""
    told = _object(account, payload, response).get("discussion")
    if not isinstance(told, dict):
        raise unreadable(account, payload, "no discussion")
    native_id, wanted = number_id(told["object_id"]), payload.request.item
    if wanted and native_id != wanted:
        raise unreadable(account, payload, f"asked for {shown(wanted)}, got another topic")
    groups = [ref for ref in dicts_of(told.get("ref_objects")) if ref.get("type") == "GROUP"]
    group = number_id(groups[0]["id"]) if groups else None
    identity = Identity(group) if group else None
    if group is None or str(told.get("owner_uid")) != group:
        reason = "written by another author" if group else "in no group"
        return Page(identity=identity, ignored=(Skipped("discussion", reason),))
    published, raw, flags = dated(told, payload.received_at)
    post = Post(
        account.id, native_id, "original", "", published, raw,
        url=f"https://ok.ru/group/{group}/topic/{native_id}", flags=flags,
    )  # fmt: skip
    reshared = told.get("reshare_summary")
    seen = EngagementSnapshot(
        account.id, native_id, payload.received_at, likes=count_in(told, "like_count"),
        comments=count_in(told, "total_comments_count"),
        shares=count_in(reshared, "count") if isinstance(reshared, dict) else None,
    )  # fmt: skip
    return Page(posts=(post,), engagement=(seen,), identity=identity)


def _object(account: Account, payload: Payload, response: Any) -> Mapping[str, Any]:
    if not isinstance(response, dict):
        raise unreadable(account, payload, f"{type(response).__name__} in place of an object")
    return response


def _list(account: Account, payload: Payload, body: Mapping[str, Any], key: str) -> list[Any]:
    entries = body.get(key)
    if not isinstance(entries, list):
        raise unreadable(account, payload, f"no list of {key}")
    return entries


def _referred(feed: Mapping[str, Any], entities: Entities) -> tuple[str | None, Mapping[str, Any] | None]:
    """The topic that an item of the stream is about: its id, and the topic itself where it came along."""
    named = (id_in(ref, "media_topic") for ref in list_of(feed.get("target_refs")))
    native_id = next(filter(None, named), None)
    if native_id is None and (told := _OLD_MESSAGE.search(said_in(feed, "message"))):
        native_id = told[1]
    return native_id, entities.get(f"media_topic:{native_id}")


def _take(
    account: Account, payload: Payload, topic: Mapping[str, Any], entities: Entities, group: str | None,
    path: str, listed: _Listed,
) -> None:  # fmt: skip
    """Put one topic where it belongs: read, or ignored with the reason. Raises BAD_INPUT kinds."""
    native_id = number_id(topic["id"])
    if reason := _not_ours(topic, group):
        listed.ignored.append(Skipped(path, reason))
        return
    post, seen = post_of(account, payload, topic, entities)
    if before := listed.found.pop(native_id, None):
        listed.ignored.append(Skipped(before[0], f"id {native_id} stands twice; the last one counts"))
    listed.found[native_id] = (path, post, seen)


def _not_ours(topic: Mapping[str, Any], group: str | None) -> str:
    """Why a topic is no post of this group for everybody to read; nothing where it is one."""
    if group is None:
        return "of one of several groups, and none of them was asked for"
    if group_in(topic["author_ref"]) != group:
        return "written by another author"
    if topic.get("owner_ref") is not None and group_in(topic["owner_ref"]) != group:
        return "on another page"
    if topic.get("is_unpublished_post") is True or topic.get("on_moderation") is True:
        return "not published"
    return ""


def _only_group(topics: Sequence[Any]) -> str | None:
    """Whose topics they are in a saved body, where all groups among their authors are one."""
    groups = {group_in(topic.get("author_ref")) for topic in topics if isinstance(topic, dict)} - {None}
    return groups.pop() if len(groups) == 1 else None


def _onward(
    account: Account, payload: Payload, body: Mapping[str, Any], group: str | None, listed: _Listed
) -> Request | None:
    """The next page by anchor. Raises ParseError where this one did not lead to older topics: the word for
    the direction would be wrong, and the walk would end without the past."""
    ordered = [post for _, post, _ in listed.found.values() if post.native_id not in listed.pinned]
    dates = [instant_ms(post.published_at) for post in ordered if post.published_at]
    before = asked_before(payload)
    if before is not None and dates and min(dates) > before:
        raise unreadable(account, payload, "the stream went on to newer topics")
    anchor = body.get("anchor")
    if not isinstance(anchor, str) or not anchor or body.get("has_more") is False or group is None:
        return None
    return ask_stream(group, anchor, min(dates, default=before))


def _lookups(listed: _Listed, group: str | None) -> tuple[Request, ...]:
    """Questions for the topics that the page does not tell whole; pinned ones apart."""
    short = [one for one in dict.fromkeys(listed.short) if one not in listed.found]
    pinned = [one for one in short if one in listed.pinned]
    ordered = [one for one in short if one not in listed.pinned]
    asked = [ask_topics(ordered[at : at + AT_ONCE], group) for at in range(0, len(ordered), AT_ONCE)]
    return (*asked, *([ask_topics(pinned, group, pinned=True)] if pinned else []))


def _check(account: Account, payload: Payload, entries: Sequence[Any], listed: _Listed) -> None:
    """Raises ParseError where nothing could be read; notes what passes the limit of a page."""
    over = range(ITEMS_PER_PAGE, len(entries))
    listed.skipped.extend(Skipped(f"[{place}]", "over the limit of a page") for place in over)
    if entries and len(listed.skipped) == len(entries):
        first = listed.skipped[0].reason
        raise unreadable(account, payload, f"none of the {len(entries)} topics could be read ({first})")


def _skipped(path: str, fault: BaseException) -> Skipped:
    return Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}")


def _filled(listed: _Listed, group: str | None) -> Page:
    posts = tuple(post for _, post, _ in listed.found.values())
    dates = (post.published_at for post in posts if post.native_id not in listed.pinned)
    return Page(
        posts=posts,
        engagement=tuple(seen for _, _, seen in listed.found.values() if seen),
        identity=Identity(group) if group and posts else None,
        skipped=tuple(listed.skipped),
        ignored=tuple(listed.ignored),
        reached=min((at for at in dates if at), default=None),
        pinned=tuple(dict.fromkeys(listed.pinned)),
    )
