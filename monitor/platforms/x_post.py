"""One post object of X's API v2 to one Post and its counts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from monitor.model import Account, EngagementSnapshot, Media, Post, PostKind
from monitor.platforms.dates import instant
from monitor.platforms.limits import MEDIA, TEXT_CHARACTERS
from monitor.platforms.x_answer import Object, count, either, object_in, objects_in, said_in
from monitor.platforms.x_ids import checked, made_at, published_of
from monitor.platforms.x_media import media_of, media_of_key, poll_of
from monitor.platforms.x_text import HOME, Words, read_text
from monitor.text import folded

FUTURE = timedelta(hours=24)
_NO_LANGUAGE = frozenset(("und", "art", "qam", "qct", "qht", "qme", "qst", "zxx"))
"""Words of X's own for texts of tags, links or media alone, and for those it cannot tell."""
_OLD_CODES = {"in": "id", "iw": "he"}
_RETWEET = re.compile(r"RT @(\w{1,15}): ")


@dataclass(frozen=True, slots=True)
class Beside:
    """What an answer includes beside its posts, by id or key."""

    posts: Mapping[str, Object] = field(default_factory=dict)
    media: Mapping[str, Object] = field(default_factory=dict)
    polls: Mapping[str, Object] = field(default_factory=dict)


def beside(includes: Object) -> Beside:
    """The included objects of an answer. Raises TypeError where they are no lists of objects."""
    posts = [*objects_in(includes, "tweets"), *objects_in(includes, "posts")]
    return Beside(
        {str(one.get("id")): one for one in posts},
        {str(one.get("media_key")): one for one in objects_in(includes, "media")},
        {str(one.get("id")): one for one in objects_in(includes, "polls")},
    )


def versions_of(item: Object) -> tuple[str, ...]:
    """The ids of a post's versions, the first one first. An edit gives a new id; posts of before September
    2022 tell no history. Raises ValueError."""
    told = either(item, "edit_history_tweet_ids", "edit_history_post_ids")
    history = told if isinstance(told, list) and told else [item["id"]]
    own = checked(item["id"])
    ids = tuple(sorted((checked(one) for one in history), key=int))
    if own not in ids:
        raise ValueError(f"{own} is not in its own history")
    return ids


def post_of(
    account: Account, seen_at: datetime, item: Object, included: Beside
) -> tuple[Post, EngagementSnapshot | None]:
    """The newest version of a post under the id of its first one, and its counts.

    A retweet carries the original's words out of the included posts (its own are cut) and no counts: they are
    not its own. Whom a retweet or quote is about is told by id, for names change hands. Raises KeyError,
    TypeError or ValueError when a field is not as documented.
    """
    ids, refers = versions_of(item), _references(item)
    kind: PostKind = next((kind for word, kind in _REFERENCES if word in refers), "original")
    original = included.posts.get(refers.get("retweeted", "")) if kind == "repost" else None
    shown, native_id = original or item, ids[0]
    words = _words(shown, _references(shown).get("quoted"))
    cut = kind == "repost" and original is None
    published, flags = _published(item, native_id, seen_at, edited=len(ids) > 1)
    parent = refers.get("replied_to")
    post = Post(
        account_id=account.id,
        native_id=native_id,
        kind=kind,
        text=(_RETWEET.sub("", words.text, count=1) if cut else words.text)[:TEXT_CHARACTERS],
        published_at=published,
        published_raw=said_in(item, "created_at")[:200] or None,
        edited_at=made_at(ids[-1]) if len(ids) > 1 else None,
        language=language_of(shown),
        url=address_of(account, native_id),
        media=_media((item, shown) if original else (item,), included),
        links=words.links,
        hashtags=words.hashtags,
        mentions=words.mentions,
        in_reply_to=_first_version(included, parent) if kind == "reply" else None,
        reply_to_own=_to_own(item) if kind == "reply" else None,
        about_account=_about(refers, included, item if cut else None),
        flags=(
            *flags,
            *(("truncated",) if len(words.text) > TEXT_CHARACTERS or (cut and _ends(words)) else ()),
        ),
    )
    return post, None if kind == "repost" else _counts(account, seen_at, native_id, item)


_REFERENCES: tuple[tuple[str, PostKind], ...] = (
    ("retweeted", "repost"), ("reposted", "repost"), ("replied_to", "reply"), ("quoted", "quote"),
)  # fmt: skip


def address_of(account: Account, native_id: str) -> str:
    """Where people read the post; it is found under any name."""
    return f"{HOME}{account.handle.removeprefix('@') or 'i'}/status/{native_id}"


def language_of(item: Object) -> str | None:
    """The language that X tells, in BCP 47; None for its words for none."""
    told = said_in(item, "lang")[:35]
    return None if told in _NO_LANGUAGE else _OLD_CODES.get(told, told) or None


def _references(item: Object) -> dict[str, str]:
    """What a post refers to, by the kind of reference."""
    key = "referenced_tweets" if item.get("referenced_tweets") is not None else "referenced_posts"
    found = {said_in(one, "type"): checked(one["id"]) for one in objects_in(item, key)}
    if "reposted" in found:
        found["retweeted"] = found["reposted"]
    return found


def _words(shown: Object, quoted: str | None) -> Words:
    """The whole text: of a long post the first 280 characters stand in its place otherwise."""
    note = object_in(shown, "note_tweet", "note_post")
    if said_in(note, "text"):
        return read_text(said_in(note, "text"), object_in(note, "entities"), quoted)
    return read_text(said_in(shown, "text"), object_in(shown, "entities"), quoted)


def _ends(words: Words) -> bool:
    return words.text.endswith("…")


def _published(
    item: Object, native_id: str, seen_at: datetime, *, edited: bool
) -> tuple[datetime | None, tuple[str, ...]]:
    """The date of the first version: an edited one bears the date of its edit."""
    written = instant(item.get("created_at"))
    at = made_at(native_id) if edited else published_of(native_id, written)
    if at is None:
        return None, ("date_missing" if item.get("created_at") is None else "date_unparsable",)
    return at, ("date_future",) if at > seen_at + FUTURE else ()


def _media(holders: Sequence[Object], included: Beside) -> tuple[Media, ...]:
    """The media and polls that a post names; a retweet's are named in it, in the original, or in both."""
    attached = [object_in(holder, "attachments") for holder in holders]
    keys = [key for one in attached for key in one.get("media_keys") or ()]
    found = [
        media_of(included.media[key]) if key in included.media else media_of_key(key)
        for key in dict.fromkeys(keys)
    ]
    polls = dict.fromkeys(key for one in attached for key in one.get("poll_ids") or ())
    found += [poll_of(included.polls.get(key, {})) for key in polls]
    return tuple(one for one in found if one)[:MEDIA]


def _first_version(included: Beside, native_id: str | None) -> str | None:
    """The id that a post goes by here; what is not included is known by the id that was told."""
    item = included.posts.get(native_id or "")
    return versions_of(item)[0] if item else native_id


def _to_own(item: Object) -> bool | None:
    whom, own = item.get("in_reply_to_user_id"), item.get("author_id")
    return None if whom is None or own is None else whom == own


def _about(refers: Mapping[str, str], included: Beside, cut: Object | None) -> str | None:
    """Whose post is retweeted or quoted; of a retweet that came without it the name in its first words."""
    whose = refers.get("retweeted") or refers.get("quoted")
    if whose is None:
        return None
    author = included.posts.get(whose, {}).get("author_id")
    if isinstance(author, str) and author:
        return author
    named = _RETWEET.match(said_in(cut, "text")) if cut else None
    return folded(named[1]) if named else None


def _counts(account: Account, seen_at: datetime, native_id: str, item: Object) -> EngagementSnapshot | None:
    """The counts; no views where somebody reacted and nobody saw it: X counts them since December 2022."""
    told: Mapping[str, Any] = object_in(item, "public_metrics")
    if not told:
        return None
    seen = EngagementSnapshot(
        account.id,
        native_id,
        seen_at,
        likes=count(told, "like_count"),
        comments=count(told, "reply_count"),
        shares=count(told, "retweet_count", "repost_count"),
        quotes=count(told, "quote_count"),
        views=count(told, "impression_count"),
    )
    uncounted = seen.views == 0 and any((seen.likes, seen.comments, seen.shares, seen.quotes))
    return replace(seen, views=None) if uncounted else seen
