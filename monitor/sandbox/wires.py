"""Which wire answers under which prefix, and what each shows of a post's counts: two explicit maps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from monitor.sandbox import assets_wire, bluesky, mastodon_wire, telegram, vk, weibo, youtube
from monitor.sandbox.cast import SITES
from monitor.sandbox.feeds_wire import FeedsWire
from monitor.sandbox.mastodon_wire import MastodonWire
from monitor.sandbox.served import Shown
from monitor.sandbox.sitemap import Sitemap
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wayback import Wayback
from monitor.sandbox.wire import Wire
from monitor.sandbox.wordpress import WordPress
from monitor.sandbox.world import World

HOSTS: Mapping[str, str] = {
    "t.me": "telegram",
    "public.api.bsky.app": "bluesky",
    "plc.directory": "bluesky",
    "pds": "bluesky",
    "www.youtube.com": "youtube",
    "www.googleapis.com": "youtube",
    "api.vk.com": "vk",
    "m.weibo.cn": "weibo",
    "web.archive.org": "wayback",
    "itunes.apple.com": "appstore",
}
"""Public hosts that the practice world stands in for, and the platform whose wire answers there."""


POSTED = frozenset(("open.tiktokapis.com",))
"""Prefixes under which questions may be sent by POST."""

KEYS: Mapping[str, str] = {
    "YOUTUBE_API_KEY": "practice-youtube-key",
    "VK_SERVICE_TOKEN": "practice-vk-token",
    "WEIBO_COOKIE": weibo.COOKIE,
}
"""The right keys of the practice world, by variable."""


def stand_ins(base_url: str) -> dict[str, str]:
    """What `[fetch.base_urls]` has to say for the practice world to be asked in place of the public hosts."""
    return {host: f"{base_url}/{host}" for host in HOSTS}


def settings_toml(base_url: str) -> str:
    """A monitor.toml with which this practice world can be followed."""
    lines = ["[fetch]", 'contact = "practice"', f'allow_hosts = ["{urlsplit(base_url).netloc}"]', ""]
    lines += ["[fetch.base_urls]", *(f'"{host}" = "{base}"' for host, base in stand_ins(base_url).items())]
    for name in ("telegram", "weibo"):
        lines += ["", f"[platforms.{name}]", "accept_terms = true"]
    return "\n".join([*lines, ""])


def wires_of(world: World) -> dict[str, Wire]:
    """One wire per platform, by the registry's word."""
    return {name: make(world) for name, make in _WIRES.items()}


def _nothing(post: TruePost, ms: int) -> Shown | None:
    return None


SHOWN: Mapping[str, Callable[[TruePost, int], Shown | None]] = {
    "feed": _nothing,
    "mastodon": mastodon_wire.shown,
    "telegram": telegram.shown,
    "bluesky": bluesky.shown,
    "youtube": youtube.shown,
    "vk": vk.shown,
    "weibo": weibo.shown,
    "wordpress": _nothing,
    "sitemap": _nothing,
    "website": _nothing,
    "newsletter": _nothing,
    "appstore": _nothing,
}
_WIRES: Mapping[str, Callable[[World], Wire]] = {
    "feed": FeedsWire,
    "mastodon": MastodonWire,
    "telegram": telegram.Telegram,
    "bluesky": bluesky.Bluesky,
    "youtube": youtube.YouTube,
    "vk": vk.Vk,
    "weibo": weibo.Weibo,
    "wordpress": WordPress,
    "sitemap": Sitemap,
    "wayback": Wayback,
    "website": assets_wire.WebsiteWire,
    "newsletter": assets_wire.WebsiteWire,
    "appstore": assets_wire.AppstoreWire,
}
WITHOUT_AUDIENCE = SITES
LISTINGS = frozenset(("timeline", "pinned", "records", "uploads", "part", "feed"))
"""Steps that list posts."""
