"""Which wire answers under which prefix, and what each shows of a post's counts: two explicit maps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from monitor.sandbox import (
    assets_wire,
    bluesky,
    facebook,
    graph,
    instagram,
    mastodon_wire,
    mymir,
    ok,
    telegram,
    threads,
    tiktok,
    vk,
    weibo,
    x,
    youtube,
)
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
    "api.ok.ru": "ok",
    "www.appsmail.ru": "mymir",
    "api.x.com": "x",
    "graph.threads.net": "threads",
    "open.tiktokapis.com": "tiktok",
    "m.weibo.cn": "weibo",
    "web.archive.org": "wayback",
    "itunes.apple.com": "appstore",
    "graph.facebook.com": "graph",
}
"""Public hosts that the practice world stands in for, and the wire that answers there; that of Meta's Graph
API answers for Facebook and Instagram."""


POSTED = frozenset(("open.tiktokapis.com",))
"""Prefixes under which questions may be sent by POST."""

KEYS: Mapping[str, str] = {
    "YOUTUBE_API_KEY": "practice-youtube-key",
    "VK_SERVICE_TOKEN": "practice-vk-token",
    "FB_ACCESS_TOKEN": graph.FB_TOKEN,
    "FB_APP_SECRET": graph.FB_SECRET,
    "IG_ACCESS_TOKEN": graph.IG_TOKEN,
    "IG_USER_ID": graph.IG_USER_ID,
    "OK_ACCESS_TOKEN": ok.TOKEN,
    "OK_APPLICATION_KEY": ok.KEY,
    "OK_APPLICATION_SECRET_KEY": ok.SECRET,
    "MYMIR_APP_ID": mymir.APP,
    "MYMIR_SECRET_KEY": mymir.SECRET,
    "MYMIR_SESSION_KEY": mymir.SESSION,
    "X_BEARER_TOKEN": "practice-x-token",
    "THREADS_ACCESS_TOKEN": "practice-threads-token",
    "TIKTOK_CLIENT_KEY": "practice-tiktok-key",
    "TIKTOK_CLIENT_SECRET": "practice-tiktok-secret",
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
    return "\n".join([*lines, "", "[platforms.mymir]", "enabled = true", ""])


def wires_of(world: World) -> dict[str, Wire]:
    """The wires, by the registry's word for their platform where they are of one alone."""
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
    "facebook": facebook.shown,
    "instagram": instagram.shown,
    "ok": ok.shown,
    "mymir": mymir.shown,
    "x": x.shown,
    "threads": _nothing,
    "tiktok": tiktok.shown,
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
    "graph": graph.Graph,
    "ok": ok.Ok,
    "mymir": mymir.MyMir,
    "x": x.X,
    "threads": threads.Threads,
    "tiktok": tiktok.TikTok,
    "weibo": weibo.Weibo,
    "wordpress": WordPress,
    "sitemap": Sitemap,
    "wayback": Wayback,
    "website": assets_wire.WebsiteWire,
    "newsletter": assets_wire.WebsiteWire,
    "appstore": assets_wire.AppstoreWire,
}
WITHOUT_AUDIENCE = SITES
LISTINGS = frozenset(("timeline", "pinned", "records", "uploads", "part", "feed", "search"))
"""Steps that list posts."""
