"""What the practice X shows: users and posts in the shape of its API v2, each edit under an id of its own."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC
from hashlib import blake2b
from typing import Any
from zlib import crc32

from monitor.model import from_ms
from monitor.sandbox.assets import about, furniture_of
from monitor.sandbox.cast import HISTORY_DAYS, Member
from monitor.sandbox.natives import X_EPOCH_MS, account_id
from monitor.sandbox.truth import TruePost
from monitor.sandbox.words import Words
from monitor.sandbox.world import World

LONGEST = 280
"""Characters of a post; what is longer is a note, and stands cut in the place of the text."""
_RETWEET = 140
_DAY = 86_400_000
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ALWAYS = frozenset(("id", "text", "edit_history_tweet_ids"))
Object = dict[str, Any]


class Bodies:
    """Everything that the API shows, as it stands at an instant."""

    def __init__(self, world: World) -> None:
        self._world = world

    def user(self, member: Member, ms: int, fields: Collection[str]) -> Object:
        """The account with the fields that are asked for."""
        world, has = self._world, furniture_of(member)
        url = _short(f"{member.id}/site")
        whole: Object = {
            "created_at": iso((world.start_ms // _DAY - HISTORY_DAYS - 400) * _DAY),
            "description": about(member, f"{world.base_url}/") if has.bio else "", "protected": False,
            "url": url if has.link else "",
            "profile_image_url": f"{world.base_url}/media/accounts/{member.id}_normal.png" if has.avatar
            else f"{world.base_url}/sticky/default_profile_images/default_profile_normal.png",
            "public_metrics": {
                "followers_count": world.followers(member.id, ms), "following_count": 20 + len(member.handle),
                "tweet_count": world.standing(member.id, ms), "listed_count": 3, "like_count": 0,
            },
        }  # fmt: skip
        if has.link:
            whole["entities"] = {"url": {"urls": [_url(url, f"{world.base_url}/", 0)]}}
        shown = {name: value for name, value in whole.items() if name in fields}
        return {"id": account_id(member), "name": member.institution, "username": member.handle} | shown

    def post(self, post: TruePost, version: int, ms: int, fields: Collection[str]) -> Object:
        """One version of a post, with the fields that are asked for. The counts of a version that was edited
        are those of that instant."""
        ids = versions_of(post, ms)
        until = ms if version + 1 >= len(ids) else post.versions[version + 1].from_ms
        likes, comments, shares, quotes, views = post.counts(until)
        text, entities, note = self._words(post, version, ms)
        if post.kind == "repost" and post.about:
            likes, comments, shares, quotes, views = 0, 0, post.about.counts(ms).shares, 0, 0
        whole: Object = {
            "id": ids[version], "text": text, "edit_history_tweet_ids": list(ids),
            "author_id": account_id(self._world.members[post.account_id]),
            "created_at": iso(made_ms(ids[version]) // 1000 * 1000),
            "lang": post.shown.language,
            "public_metrics": {
                "retweet_count": shares, "reply_count": comments, "like_count": likes, "quote_count": quotes,
                "bookmark_count": 0, "impression_count": views,
            },
        }  # fmt: skip
        whole |= {"entities": entities} if entities else {}
        whole |= {"note_tweet": note} if note else {}
        if refers := self._references(post, ms):
            whole["referenced_tweets"] = refers
        if post.in_reply_to:
            whole["in_reply_to_user_id"] = post.in_reply_to_account
        attached = {"media_keys": media_keys(post), "poll_ids": [poll_id(post)] if post.poll else []}
        if any(attached.values()):
            whole["attachments"] = {name: some for name, some in attached.items() if some}
        return {name: value for name, value in whole.items() if name in _ALWAYS or name in fields}

    def _references(self, post: TruePost, ms: int) -> list[Object]:
        if post.about is not None:
            kind = "retweeted" if post.kind == "repost" else "quoted"
            return [{"type": kind, "id": versions_of(post.about, ms)[-1]}]
        return [{"type": "replied_to", "id": post.in_reply_to}] if post.in_reply_to else []

    def _words(self, post: TruePost, version: int, ms: int) -> tuple[str, Object, Object]:
        """Text, entities and note. A retweet's text is the beginning of the original's."""
        if post.kind == "repost" and post.about:
            author = self._world.members[post.about.account_id]
            whole, _ = _written(post.about.version(ms).words)
            text = f"RT @{author.handle}: {whole}"
            mention = {
                "start": 3, "end": 4 + len(author.handle), "username": author.handle,
                "id": account_id(author),
            }  # fmt: skip
            text = text if len(text) <= _RETWEET else text[: _RETWEET - 1] + "…"
            return text, {"mentions": [mention]}, {}
        text, entities = _written(post.versions[version].words)
        note: Object = {}
        if len(text) > LONGEST:
            note = {"text": text, **({"entities": entities} if entities else {})}
            far = f"https://x.com/i/web/status/{post.native_id}"
            text, entities = _linked(f"{text[: LONGEST - 26]}…", {}, _short(far), far)
        for place, (key, picture) in enumerate(zip(media_keys(post), post.pictures, strict=True), 1):
            far = f"https://x.com/{self._handle(post)}/status/{post.native_id}/photo/{place}"
            text, entities = _linked(text, entities, _short(picture.url), far, media_key=key)
        if post.kind == "quote" and post.about:
            far = f"https://x.com/{self._handle(post.about)}/status/{versions_of(post.about, ms)[-1]}"
            text, entities = _linked(text, entities, _short(far), far)
        return text, entities, note

    def _handle(self, post: TruePost) -> str:
        return self._world.members[post.account_id].handle


def media(post: TruePost) -> list[Object]:
    """The media objects of a post."""
    return [
        {"media_key": key, "type": "photo", "url": picture.url, "alt_text": picture.description}
        for key, picture in zip(media_keys(post), post.pictures, strict=True)
    ]


def poll(post: TruePost, ms: int) -> Object:
    """The poll of a post that has one."""
    assert post.poll is not None
    pairs = zip(post.poll.options, post.votes(ms), strict=True)
    options = [
        {"position": place, "label": label, "votes": votes} for place, (label, votes) in enumerate(pairs, 1)
    ]
    return {"id": poll_id(post), "options": options}


def versions_of(post: TruePost, ms: int) -> tuple[str, ...]:
    """The ids of the versions that stood by then: the post's own, then one of each edit's instant."""
    low = int(post.native_id) & (1 << 22) - 1
    later = [
        str((version.from_ms - X_EPOCH_MS) << 22 | low)
        for version in post.versions[1 : post.version_index(ms) + 1]
    ]
    return (post.native_id, *later)


def made_ms(native_id: str) -> int:
    """The millisecond of an id."""
    return (int(native_id) >> 22) + X_EPOCH_MS


def media_keys(post: TruePost) -> list[str]:
    """The keys of a post's pictures."""
    return [f"3_{int(post.native_id) + place + 1}" for place in range(len(post.pictures))]


def poll_id(post: TruePost) -> str:
    """The id of a post's poll."""
    return str(int(post.native_id) - 1)


def iso(ms: int) -> str:
    """Times as X writes them: three decimals and Z."""
    at = from_ms(ms).astimezone(UTC)
    return f"{at:%Y-%m-%dT%H:%M:%S}.{ms % 1000:03d}Z"


def _written(words: Words) -> tuple[str, Object]:
    """The words with their link shortened and three signs escaped, and the entities of the last line."""
    link = _short(words.link) if words.link else ""
    text = words.text.replace(words.link, link) if words.link else words.text
    text = text.translate(_ESCAPES)
    entities: Object = {}
    if words.link:
        entities["urls"] = [_url(link, words.link, text.rfind(link))]
    tags = [
        {"start": (at := text.rfind(f"#{tag}")), "end": at + 1 + len(tag), "tag": tag}
        for tag in words.hashtags
    ]
    names = [name.split("@")[0] for name in words.mentions]
    whom = [
        {"start": (at := text.rfind(f"@{name}")), "end": at + 1 + len(name), "username": name,
         "id": str(crc32(name.encode()))}
        for name in names
    ]  # fmt: skip
    entities |= {"hashtags": tags} if tags else {}
    entities |= {"mentions": whom} if whom else {}
    return text, entities


def _linked(text: str, entities: Object, short: str, far: str, **more: str) -> tuple[str, Object]:
    """The text with one more address at its end, and the entities with it."""
    urls = [*entities.get("urls", []), _url(short, far, len(text) + 1) | more]
    return f"{text} {short}", {**entities, "urls": urls}


def _url(short: str, far: str, start: int) -> Object:
    display = far.partition("://")[2][:30]
    return {
        "start": start, "end": start + len(short), "url": short, "expanded_url": far, "display_url": display,
    }  # fmt: skip


def _short(name: str) -> str:
    """Ten signs stand for an address."""
    return f"https://t.co/{blake2b(name.encode(), digest_size=5).hexdigest()}"
