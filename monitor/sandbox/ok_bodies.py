"""The objects of Odnoklassniki's API in the practice world: items of a stream, topics, their entities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from monitor.sandbox.truth import TruePost


def feed(post: TruePost) -> dict[str, Any]:
    """An item of a group's stream: it only refers to its topic."""
    item: dict[str, Any] = {
        "pattern": "CONTENT", "type": "FEED", "date_ms": post.published_ms, "active": True,
        "hot_news": False, "has_similar": False, "target_refs": [f"media_topic:{post.native_id}"],
    }  # fmt: skip
    if post.pinned:
        item["pinned"] = True
    return item


def topic(post: TruePost, ms: int, group: str) -> dict[str, Any]:
    """A topic of the group with this id, with its counts of that instant."""
    likes, comments, shares, _, _ = post.counts(ms)
    reference, owner = f"media_topic:{post.native_id}", f"group:{group}"
    return {
        "id": post.native_id, "ref": reference, "created_ms": post.published_ms, "author_ref": owner,
        "owner_ref": owner, "media": _blocks(post, ms), "has_more": False, "is_product": False,
        "on_moderation": False, "is_feeling": False,
        "like_summary": {
            "count": likes, "self": False, "like_id": f"practice-{post.native_id}", "like_possible": True,
            "unlike_possible": False,
        },
        "reshare_summary": {
            "count": shares, "self": False, "reshare_possible": True, "reshare_object_ref": reference,
        },
        "discussion_summary": {
            "discussion_id": post.native_id, "discussion_type": "GROUP_TOPIC", "comments_count": comments,
        },
    }  # fmt: skip


def entities_of(posts: Sequence[TruePost], ms: int, group: str) -> dict[str, list[dict[str, Any]]]:
    """What the items and topics refer to: topics (shared ones too), photographs, polls."""
    shared = [post.about for post in posts if post.about is not None]
    every = [*posts, *shared]
    topics = [topic(post, ms, group) for post in posts]
    topics += [topic(post, ms, _group_of(post)) for post in shared]
    return {
        "media_topics": topics,
        "group_photos": [_photo(post, place) for post in every for place in range(len(post.pictures))],
        "polls": [_poll(post, ms) for post in every if post.poll is not None],
    }


def _group_of(post: TruePost) -> str:
    """The group in the address of a topic."""
    return post.url.split("/group/")[1].partition("/")[0]


def _blocks(post: TruePost, ms: int) -> list[Mapping[str, Any]]:
    """Words first, then pictures and polls, then what is shared on."""
    words, blocks = post.version(ms).words.text, list[Mapping[str, Any]]()
    if words:
        blocks.append({"type": "text", "text": words, "text_tokens": [{"text": words}]})
    if post.pictures:
        refs = [f"group_photo:{post.native_id}{place}" for place in range(len(post.pictures))]
        blocks.append({"type": "photo", "photo_refs": refs})
    if post.poll is not None:
        blocks.append({"type": "poll", "poll_refs": [f"poll:{post.native_id}"]})
    if post.about is not None:
        blocks.append({
            "type": "topic", "reshare": True, "media_topic_refs": [f"media_topic:{post.about.native_id}"],
            "reshare_owner_refs": [f"group:{_group_of(post.about)}"],
        })  # fmt: skip
    return blocks


def _photo(post: TruePost, place: int) -> dict[str, Any]:
    """A small copy and the largest one."""
    picture = post.pictures[place]
    return {
        "id": f"{post.native_id}{place}", "ref": f"group_photo:{post.native_id}{place}",
        "pic128x128": f"{picture.url}?small", "pic_max": picture.url, "text": picture.description,
        "standard_width": 1200, "standard_height": 800, "created_ms": post.published_ms,
    }  # fmt: skip


def _poll(post: TruePost, ms: int) -> dict[str, Any]:
    assert post.poll is not None
    options = zip(post.poll.options, post.votes(ms), strict=True)
    answers = [
        {"id": str(place), "text": text, "vote_summary": {"count": votes, "self": False}}
        for place, (text, votes) in enumerate(options)
    ]
    reference = f"poll:{post.native_id}"
    return {"id": post.native_id, "ref": reference, "question": "?", "answers": answers, "options": []}
