"""What is true of the practice world's assets at any time, and how its profiles are furnished."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from monitor.model import from_ms
from monitor.sandbox.cast import Member

_DAY = 86_400_000


class TrueLook(NamedTuple):
    """What an honest reader learns of an asset: equal to the fields of `AssetLook`. Only a page that changed
    in the last two minutes looks like one that is stamped with the time of asking."""

    answers: bool
    changed_at: datetime | None = None
    version: str | None = None


class Furniture(NamedTuple):
    """What an honest reader learns of a profile: equal to the fields of `AudienceSnapshot`."""

    avatar: bool | None = None
    bio: bool | None = None
    link: bool | None = None


def changed_at(member: Member, start_ms: int, ms: int) -> datetime:
    """When the asset last changed before that instant, to the second, whether or not it tells."""
    days = [day for day in member.changed_days if start_ms + int(day * _DAY) <= ms] or member.changed_days[:1]
    return from_ms((start_ms + int(days[-1] * _DAY)) // 1000 * 1000)


def version(member: Member, start_ms: int, ms: int) -> str:
    """An app's version: 2.0.0 with its first change, 2.1.0 with the next."""
    changes = sum(start_ms + int(day * _DAY) <= ms for day in member.changed_days)
    return f"2.{max(0, changes - 1)}.0"


def look_of(member: Member, start_ms: int, ms: int) -> TrueLook:
    """What a look at that instant tells."""
    if member.vanishes_day is not None and ms >= start_ms + int(member.vanishes_day * _DAY):
        return TrueLook(answers=False)
    if member.platform == "appstore":
        return TrueLook(True, changed_at(member, start_ms, ms), version(member, start_ms, ms))
    return TrueLook(True, None if member.tells == "nothing" else changed_at(member, start_ms, ms))


def furniture_of(member: Member) -> Furniture:
    """What its network's profile shows. Where the address stands among the words, there is none without them;
    YouTube and TikTok tell of the words alone."""
    kind = _FURNISHED.get(member.platform)
    if kind is None:
        return Furniture()
    avatar, bio, link = (part not in member.lacks for part in ("avatar", "bio", "link"))
    if kind == "words":
        return Furniture(bio=bio)
    return Furniture(avatar, bio, link and (bio or kind == "beside"))


_FURNISHED: Mapping[str, str] = {
    "mastodon": "beside", "vk": "beside", "telegram": "among", "bluesky": "among", "youtube": "words",
    "facebook": "beside", "instagram": "beside",
    "ok": "among", "mymir": "among",
    "x": "beside",
    "threads": "among", "tiktok": "words", "weibo": "among",
}  # fmt: skip


def about(member: Member, address: str) -> str:
    """The words with which a profile describes itself, its address among them."""
    shown = furniture_of(member)
    if not shown.bio:
        return ""
    return f"{member.institution}. A practice account." + (f" {address}" if shown.link else "")
