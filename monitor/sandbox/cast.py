"""Who lives in the practice world: accounts of three countries on sixteen networks, assets beside
them, each with its habits."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Literal

Network = Literal[
    "feed", "mastodon", "telegram", "bluesky", "youtube", "vk", "wordpress", "sitemap",
    "facebook", "instagram", "threads", "tiktok", "ok", "mymir", "weibo", "x",
    "website", "newsletter", "appstore",
]  # fmt: skip
FeedFormat = Literal["rss20", "rss10", "atom", "json"]
Dates = Literal["exact", "missing", "no zone"]
Telling = Literal["header", "meta", "time", "linked data", "nothing"]
Furnishing = Literal["avatar", "bio", "link"]
HISTORY_DAYS = 45
"""How far back posts exist before the world's start."""
ASSETS = frozenset(("website", "newsletter", "appstore"))
"""Places that are looked at: they have no posts."""
SITES = frozenset(("feed", "wordpress", "sitemap")) | ASSETS
"""Networks of one's own: an address, no handle, no audience and no counts."""
_NATIONS = {"KZ": "Kazakhstan", "UZ": "Uzbekistan", "KG": "Kyrgyzstan"}
_HOSTS = {
    "AE": "the United Arab Emirates", "BE": "Belgium", "CN": "China", "DE": "Germany", "FR": "France",
    "GB": "the United Kingdom", "IN": "India", "JP": "Japan", "KR": "Korea", "RU": "Russia", "TR": "Türkiye",
    "US": "the United States",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Member:
    """One account and its habits.

    `per_day` is the mean number of posts on a weekday; `reach` the median of likes a post ends with;
    `window` the number of items a feed shows; `first_day` and `last_day` bound its posts, in days from
    the world's start. `dates` says what a feed tells about time, `ids` whether its items carry an id.
    `paged` feeds link to their older pages (RFC 5005); a `closed` WordPress refuses its REST API. `lacks` is
    what a profile is not furnished with. An asset changed on its `changed_days` and `tells` where its page
    says so; on `vanishes_day` it is there no more. All days are counted from the world's start.
    """

    id: str
    kind: str
    platform: Network
    languages: tuple[str, ...]
    per_day: float
    host: str | None = None
    format: FeedFormat = "rss20"
    window: int = 20
    dates: Dates = "exact"
    ids: bool = True
    reach: float = 12.0
    half_life_hours: float = 3.0
    followers: int = 4000
    followers_per_day: float = 6.0
    first_day: float = -HISTORY_DAYS
    last_day: float = 10_000.0
    moves_to: str | None = None
    moves_day: float | None = None
    pins: bool = False
    paged: bool = False
    closed: bool = False
    lacks: tuple[Furnishing, ...] = ()
    changed_days: tuple[float, ...] = ()
    tells: Telling = "nothing"
    vanishes_day: float | None = None

    @property
    def country(self) -> str:
        return self.id[:2].upper()

    @property
    def handle(self) -> str:
        """The name in the account's address, as its platform writes names."""
        name = self.id.removesuffix(f"-{self.platform}")
        if self.platform == "appstore":
            return str(1_400_000_000 + zlib.crc32(self.id.encode()) % 100_000_000)
        if self.platform == "mymir":
            return mymir_uid(self.id)
        if self.platform in SITES:
            return self.id if self.platform == "feed" else ""
        if self.platform == "weibo":  # names lead nowhere there
            return weibo_number(self.id)
        if self.platform == "bluesky":
            return f"{name}.practice.example"
        if self.platform == "facebook":
            return name.replace("-", ".")
        return ("@" if self.platform == "youtube" else "") + name.replace("-", "_")

    @property
    def institution(self) -> str:
        nation = _NATIONS[self.country]
        if self.host:
            return f"Embassy of {nation} in {_HOSTS[self.host]} (practice)"
        who = {"mfa": "", "minister": "Minister, ", "spokesperson": "Spokesperson, "}[self.kind]
        return f"{who}Ministry of Foreign Affairs of {nation} (practice)"

    @property
    def extension(self) -> str:
        return "json" if self.format == "json" else "xml"


def mymir_uid(name: str) -> str:
    """The number by which Moy Mir knows an account: its handle and its id are one."""
    return str(10**18 + zlib.crc32(name.encode()) * 10**6)


def weibo_number(name: str) -> str:
    """The number under which Weibo knows the account of that id."""
    return str(5_000_000_000 + zlib.crc32(name.encode()))


CAST: tuple[Member, ...] = (
    # the busy feed: on a weekday more posts than its window shows
    Member("kz-mfa-feed", "mfa", "feed", ("ru", "kk"), 12.0, window=10),
    Member("kz-mfa-mastodon", "mfa", "mastodon", ("kk", "ru", "en"), 4.5, reach=40, followers=21_000),
    Member("kz-spokesperson-mastodon", "spokesperson", "mastodon", ("kk",), 2.5, reach=25, half_life_hours=2),
    Member("kz-embassy-de-feed", "embassy", "feed", ("ru", "en"), 1.2, "DE", "atom", 15),
    Member("kz-embassy-gb-mastodon", "embassy", "mastodon", ("en",), 1.8, "GB", followers=1800),
    Member("kz-embassy-tr-feed", "embassy", "feed", ("kk",), 0.8, "TR", ids=False),
    Member("kz-embassy-us-feed", "embassy", "feed", ("en",), 1.0, "US", "json", 25),
    # the dormant one
    Member("kz-embassy-fr-mastodon", "embassy", "mastodon", ("ru",), 0.04, "FR", reach=4, followers=300,
           lacks=("avatar",)),
    Member("kz-mfa-telegram", "mfa", "telegram", ("kk", "ru"), 3.0, reach=60, followers=38_400),
    Member("kz-mfa-youtube", "mfa", "youtube", ("kk", "ru"), 0.4, reach=35, half_life_hours=30,
           followers=12_300),
    Member("kz-mfa-vk", "mfa", "vk", ("ru",), 1.2, reach=20, followers=9_100, pins=True),
    Member("kz-mfa-instagram", "mfa", "instagram", ("kk", "ru"), 0.9, reach=210, followers=52_300),
    Member("kz-mfa-x", "mfa", "x", ("kk", "en", "ru"), 2.2, reach=70, followers=46_000),
    Member("kz-mfa-threads", "mfa", "threads", ("kk", "en"), 0.6, reach=30, followers=8_800),
    Member("kz-embassy-cn-weibo", "embassy", "weibo", ("en", "ru"), 0.7, "CN", reach=40, followers=12_600,
           pins=True),
    Member("uz-mfa-feed", "mfa", "feed", ("uz",), 5.0, format="atom", window=30),
    Member("uz-mfa-mastodon", "mfa", "mastodon", ("uz", "ru", "en"), 5.5, reach=30, followers=15_500),
    Member("uz-minister-mastodon", "minister", "mastodon", ("uz", "en"), 1.5, reach=90, followers=33_000,
           lacks=("bio",)),
    Member("uz-embassy-us-feed", "embassy", "feed", ("en",), 0.7, "US", dates="missing"),
    Member("uz-embassy-kr-mastodon", "embassy", "mastodon", ("en", "uz"), 1.0, "KR", half_life_hours=6),
    Member("uz-embassy-ru-feed", "embassy", "feed", ("ru",), 1.6, "RU", "rss10"),
    Member("uz-embassy-de-mastodon", "embassy", "mastodon", ("ru",), 0.6, "DE", followers=950,
           lacks=("link",)),
    # abandoned well before the world starts
    Member("uz-embassy-in-feed", "embassy", "feed", ("en",), 1.0, "IN", "json", 25, last_day=-34),
    Member("uz-mfa-telegram", "mfa", "telegram", ("uz", "ru"), 2.2, reach=80, followers=54_000),
    Member("uz-mfa-bluesky", "mfa", "bluesky", ("en", "uz"), 1.0, reach=14, followers=2_400),
    Member("uz-embassy-tr-wordpress", "embassy", "wordpress", ("uz",), 0.8, "TR", closed=True),
    Member("uz-mfa-facebook", "mfa", "facebook", ("uz", "ru"), 1.6, reach=120, followers=64_000),
    Member("uz-mfa-x", "mfa", "x", ("uz", "en"), 1.6, reach=45, followers=21_500),
    Member("uz-mfa-tiktok", "mfa", "tiktok", ("uz",), 0.4, reach=300, half_life_hours=20, followers=15_100),
    Member("kg-mfa-feed", "mfa", "feed", ("ky", "ru"), 4.0, format="rss10", window=40),
    Member("kg-mfa-mastodon", "mfa", "mastodon", ("ky", "ru"), 3.5, reach=18, followers=8200),
    Member(
        "kg-spokesperson-mastodon", "spokesperson", "mastodon", ("ru",), 2.0,
        last_day=12, moves_to="kg_spokesperson_new", moves_day=12,
    ),
    Member("kg-spokesperson-new-mastodon", "spokesperson", "mastodon", ("ru", "ky"), 2.2, first_day=12),
    Member("kg-embassy-cn-feed", "embassy", "feed", ("ru",), 0.9, "CN", dates="no zone"),
    Member("kg-embassy-be-mastodon", "embassy", "mastodon", ("en",), 0.9, "BE", pins=True),
    Member("kg-mfa-bluesky", "mfa", "bluesky", ("en", "ky"), 0.8, reach=9, followers=800, lacks=("link",)),
    Member("kg-mfa-telegram", "mfa", "telegram", ("ky",), 1.5, reach=30, followers=11_800,
           lacks=("avatar", "bio")),
    Member("kg-embassy-de-wordpress", "embassy", "wordpress", ("ru", "en"), 1.1, "DE"),
    Member("kg-embassy-us-sitemap", "embassy", "sitemap", ("en",), 0.7, "US"),
    # this one's feed answers 410 from a day on
    Member("kg-embassy-ae-feed", "embassy", "feed", ("en",), 0.5, "AE", last_day=16),
    Member("kg-embassy-jp-mastodon", "embassy", "mastodon", ("en",), 0.2, "JP", reach=6, followers=420,
           lacks=("avatar", "bio", "link")),
    Member("kg-mfa-facebook", "mfa", "facebook", ("ky", "ru"), 1.1, reach=35, followers=18_700),
    Member("kg-mfa-instagram", "mfa", "instagram", ("ky",), 0.5, reach=60, followers=9_900),
    Member("kg-mfa-ok", "mfa", "ok", ("ru", "ky"), 0.8, reach=22, followers=6_400),
    # the smallest audience, on the network that is hardly alive
    Member("kg-mfa-mymir", "mfa", "mymir", ("ru",), 0.15, reach=5, followers=310),
    Member("kg-mfa-x", "mfa", "x", ("ru", "ky"), 0.9, reach=16, followers=7_300),
    Member("kz-mfa-website", "mfa", "website", ("kk", "ru"), 0.0, tells="header",
           changed_days=tuple(day + 0.35 for day in range(-9, 365))),
    Member("uz-mfa-website", "mfa", "website", ("uz",), 0.0, tells="meta",
           changed_days=(-90.0, -4.5, 6.25, 20.75)),
    Member("kg-mfa-website", "mfa", "website", ("ky",), 0.0, changed_days=(-12.0,)),
    # the one that is taken down
    Member("kg-embassy-in-website", "embassy", "website", ("en",), 0.0, "IN", tells="linked data",
           changed_days=(-200.0,), vanishes_day=14.0),
    Member("uz-mfa-newsletter", "mfa", "newsletter", ("uz", "en"), 0.0, tells="time",
           changed_days=(-58.0, -28.0, 2.4, 30.4)),
    # one app gets a new version, the other one has been left alone for long
    Member("kz-mfa-appstore", "mfa", "appstore", ("kk",), 0.0, changed_days=(-300.0, -60.0, 11.5)),
    Member("kg-mfa-appstore", "mfa", "appstore", ("ky",), 0.0, changed_days=(-620.0,)),
)  # fmt: skip
