"""The ids and public addresses that each platform gives to accounts and posts of the practice world."""

from __future__ import annotations

import random
from base64 import b32encode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from functools import cache
from hashlib import blake2b

from monitor.sandbox.cast import Member, weibo_number

_TID = "234567abcdefghijklmnopqrstuvwxyz"
"""The alphabet of AT Protocol's timestamp ids (atproto.com/specs/tid)."""
_WEIBO_EPOCH = 515_483_463
"""What Weibo counts seconds from, in the upper bits of its numbers (read off recorded posts)."""


def account_id(member: Member) -> str:
    """The id that the platform gives the account."""
    return _account_id(member.id, member.platform)


@cache
def _account_id(name: str, platform: str) -> str:
    return _ACCOUNTS[platform](name)


def post_id(member: Member, at: int, number: int, rng: random.Random) -> str:
    """The native id of the account's `number`-th post (from 0), published at `at` milliseconds."""
    return _POSTS[member.platform](member, at, number, rng)


def post_url(member: Member, native_id: str, base_url: str) -> str:
    """Where people read the post."""
    return _ADDRESSES[member.platform](member, native_id, base_url)


def repost_id(native_id: str) -> str:
    """The same post's id when it is a repost; on Bluesky that is another collection."""
    return native_id.replace("/app.bsky.feed.post/", "/app.bsky.feed.repost/")


def _digits(name: str, count: int) -> int:
    number: int = int.from_bytes(blake2b(name.encode(), digest_size=8).digest()) % 10**count
    return number


def _letters(name: str, count: int) -> str:
    return urlsafe_b64encode(blake2b(name.encode(), digest_size=32).digest()).decode()[:count]


def _mastodon_account(name: str) -> str:
    return str(109_000_000_000_000_000 + int.from_bytes(blake2b(name.encode(), digest_size=6).digest()))


def _bluesky_account(name: str) -> str:
    return "did:plc:" + b32encode(blake2b(name.encode(), digest_size=15).digest()).decode().lower()


def _tid(at: int, clock: int) -> str:
    """53 bits of microseconds and 10 bits of clock id, in 13 letters that sort as they rise."""
    number = (at * 1000 << 10) | clock
    return "".join(_TID[number >> 5 * place & 31] for place in range(12, -1, -1))


_ACCOUNTS: Mapping[str, Callable[[str], str]] = {
    "mastodon": _mastodon_account,
    "telegram": lambda name: f"-1{_digits(name, 9):09d}",
    "bluesky": _bluesky_account,
    "youtube": lambda name: "UC" + _letters(name, 22),
    "vk": lambda name: f"-{10**8 + _digits(name, 8)}",
    "weibo": weibo_number,
}
_POSTS: Mapping[str, Callable[[Member, int, int, random.Random], str]] = {
    "mastodon": lambda member, at, number, rng: str(at << 16 | rng.randrange(1 << 16)),
    "telegram": lambda member, at, number, rng: str(3 * number + 5),
    "bluesky": lambda member, at, number, rng: (
        f"at://{account_id(member)}/app.bsky.feed.post/{_tid(at, rng.randrange(1 << 10))}"
    ),
    "youtube": lambda member, at, number, rng: _letters(f"{member.id}:{at}", 11),
    "vk": lambda member, at, number, rng: f"{account_id(member)}_{number + 7}",
    "weibo": lambda member, at, number, rng: str((at // 1000 - _WEIBO_EPOCH << 22) + rng.randrange(1 << 22)),
    "wordpress": lambda member, at, number, rng: str(2 * number + 11),
}
_ADDRESSES: Mapping[str, Callable[[Member, str, str], str]] = {
    "mastodon": lambda member, native_id, base: f"{base}/@{member.handle}/{native_id}",
    "telegram": lambda member, native_id, base: f"https://t.me/{member.handle}/{native_id}",
    "bluesky": lambda member, native_id, base: (
        f"https://bsky.app/profile/{account_id(member)}/post/{native_id.rpartition('/')[2]}"
    ),
    "youtube": lambda member, native_id, base: f"https://www.youtube.com/watch?v={native_id}",
    "vk": lambda member, native_id, base: f"https://vk.com/wall{native_id}",
    "weibo": lambda member, native_id, base: f"https://m.weibo.cn/status/{native_id}",
    "wordpress": lambda member, native_id, base: f"{base}/sites/{member.id}/news-{native_id}/",
}
