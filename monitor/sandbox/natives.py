"""The ids and public addresses that each platform gives to accounts and posts of the practice world."""

from __future__ import annotations

import random
from base64 import b32encode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from functools import cache
from hashlib import blake2b

from monitor.sandbox.cast import Member, mymir_uid, weibo_number

_TID = "234567abcdefghijklmnopqrstuvwxyz"
"""The alphabet of AT Protocol's timestamp ids (atproto.com/specs/tid)."""
_WEIBO_EPOCH = 515_483_463
"""What Weibo counts seconds from, in the upper bits of its numbers (read off recorded posts)."""


X_EPOCH_MS = 1_288_834_974_657
"""Where the milliseconds in X's ids begin (November 2010)."""


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


def short_code(native_id: str) -> str:
    """The name of a Threads post in its address."""
    return _letters(native_id, 11)


def _mastodon_account(name: str) -> str:
    return str(109_000_000_000_000_000 + int.from_bytes(blake2b(name.encode(), digest_size=6).digest()))


def _bluesky_account(name: str) -> str:
    return "did:plc:" + b32encode(blake2b(name.encode(), digest_size=15).digest()).decode().lower()


def _tid(at: int, clock: int) -> str:
    """53 bits of microseconds and 10 bits of clock id, in 13 letters that sort as they rise."""
    number = (at * 1000 << 10) | clock
    return "".join(_TID[number >> 5 * place & 31] for place in range(12, -1, -1))


def _made_ms(at: int, rng: random.Random) -> int:
    """When a video got its id: a little while before it is published."""
    return at - rng.randrange(18_000, 48_000)


_ACCOUNTS: Mapping[str, Callable[[str], str]] = {
    "mastodon": _mastodon_account,
    "telegram": lambda name: f"-1{_digits(name, 9):09d}",
    "bluesky": _bluesky_account,
    "youtube": lambda name: "UC" + _letters(name, 22),
    "vk": lambda name: f"-{10**8 + _digits(name, 8)}",
    "facebook": lambda name: str(10**14 + _digits(name, 14)),
    "instagram": lambda name: str(17_841_500_000_000_000 + _digits(name, 10)),
    "ok": lambda name: str(5 * 10**13 + _digits(name, 13)),
    "mymir": mymir_uid,
    "x": lambda name: str(10**9 + _digits(name, 9)),
    "threads": lambda name: f"2{_digits(name, 16):016d}",
    "tiktok": lambda name: f"68{_digits(name, 17):017d}",
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
    "facebook": lambda member, at, number, rng: f"{account_id(member)}_{122_000_000_000_000 + 2 * number}",
    "instagram": lambda member, at, number, rng: str(
        17_900_000_000_000_000 + _digits(f"{member.id}:{at}", 14)
    ),
    "ok": lambda member, at, number, rng: str(15 * 10**13 + _digits(member.id, 8) * 10**5 + number),
    "mymir": lambda member, at, number, rng: f"{_digits(member.id, 8):08x}{number + 1:08x}",
    "threads": lambda member, at, number, rng: str(16_000_000_000_000_000 + at * 1000 + rng.randrange(1000)),
    "tiktok": lambda member, at, number, rng: str(_made_ms(at, rng) // 1000 << 32 | rng.randrange(1 << 32)),
    "weibo": lambda member, at, number, rng: str((at // 1000 - _WEIBO_EPOCH << 22) + rng.randrange(1 << 22)),
    "wordpress": lambda member, at, number, rng: str(2 * number + 11),
    "x": lambda member, at, number, rng: str((at - X_EPOCH_MS) << 22 | rng.randrange(1 << 22)),
}
_ADDRESSES: Mapping[str, Callable[[Member, str, str], str]] = {
    "mastodon": lambda member, native_id, base: f"{base}/@{member.handle}/{native_id}",
    "telegram": lambda member, native_id, base: f"https://t.me/{member.handle}/{native_id}",
    "bluesky": lambda member, native_id, base: (
        f"https://bsky.app/profile/{account_id(member)}/post/{native_id.rpartition('/')[2]}"
    ),
    "youtube": lambda member, native_id, base: f"https://www.youtube.com/watch?v={native_id}",
    "vk": lambda member, native_id, base: f"https://vk.com/wall{native_id}",
    "facebook": lambda member, native_id, base: (
        f"https://www.facebook.com/{native_id.replace('_', '/posts/')}/"
    ),
    "instagram": lambda member, native_id, base: f"https://www.instagram.com/p/{_letters(native_id, 11)}/",
    "ok": lambda member, native_id, base: f"https://ok.ru/group/{account_id(member)}/topic/{native_id}",
    "mymir": lambda member, native_id, base: (
        f"https://my.mail.ru/community/{member.handle}/?post_id={native_id}"
    ),
    "threads": lambda member, native_id, base: (
        f"https://www.threads.com/@{member.handle}/post/{short_code(native_id)}"
    ),
    "tiktok": lambda member, native_id, base: f"https://www.tiktok.com/@{member.handle}/video/{native_id}",
    "weibo": lambda member, native_id, base: f"https://m.weibo.cn/status/{native_id}",
    "wordpress": lambda member, native_id, base: f"{base}/sites/{member.id}/news-{native_id}/",
    "x": lambda member, native_id, base: f"https://x.com/{member.handle}/status/{native_id}",
}
