"""Made-up figures that use every part of the report: holes, refusals, intervals, unknowns, real zeros."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from random import Random
from typing import Any

from monitor.model import Account, AssetLook, Gap, MetricValue, Window
from monitor.report import Definition, FailingAccount, Figures, TopPost

WINDOW = Window(datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 31, tzinfo=UTC))
AS_OF = datetime(2026, 3, 31, 3, 0, tzinfo=UTC)
SETS = {
    "mastodon": ("likes", "comments", "shares"),
    "bluesky": ("likes", "comments", "shares", "quotes"),
    "telegram": ("reactions",),
    "youtube": ("likes", "comments"),
    "feed": (),
}
_WHO = (
    ("kz-mfa-mastodon", "Ministry of Foreign Affairs of the Republic of Kazakhstan", "KZ", "mastodon", None),
    ("kz-mfa-telegram", "Ministry of Foreign Affairs of the Republic of Kazakhstan", "KZ", "telegram", None),
    ("kz-mfa-feed", "Сыртқы істер министрлігі (Ministry, news)", "KZ", "feed", None),
    ("kz-embassy-gb-bluesky", "Embassy of Kazakhstan in London", "KZ", "bluesky", "GB"),
    ("kz-embassy-us-youtube", "Embassy of Kazakhstan in Washington", "KZ", "youtube", "US"),
    ("uz-mfa-telegram", "Ministry of Foreign Affairs of Uzbekistan", "UZ", "telegram", None),
    ("uz-mfa-mastodon", "Ministry of Foreign Affairs of Uzbekistan", "UZ", "mastodon", None),
    ("uz-embassy-be-bluesky", "Embassy of Uzbekistan in Brussels", "UZ", "bluesky", "BE"),
    ("kg-mfa-mastodon", "Ministry of Foreign Affairs of the Kyrgyz Republic", "KG", "mastodon", None),
    ("kg-mfa-feed", "Тышкы иштер министрлиги", "KG", "feed", None),
    ("kg-embassy-ru-telegram", "Embassy of the Kyrgyz Republic in Moscow", "KG", "telegram", "RU"),
)


_ASSETS = (
    ("kz-mfa-website", "Ministry of Foreign Affairs of the Republic of Kazakhstan", "KZ", "website", None),
    ("kz-mfa-appstore", "Ministry of Foreign Affairs of the Republic of Kazakhstan", "KZ", "appstore", None),
    ("uz-mfa-newsletter", "Ministry of Foreign Affairs of Uzbekistan", "UZ", "newsletter", None),
    ("kg-embassy-ru-website", "Embassy of the Kyrgyz Republic in Moscow", "KG", "website", "RU"),
    ("kg-mfa-website", "Тышкы иштер министрлиги", "KG", "website", None),
)


def account(id: str = "kz-mfa-mastodon", **fields: Any) -> Account:
    given = {"institution": "Ministry", "country": "KZ", "kind": "mfa", "platform": "mastodon", "handle": id}
    return Account(**({"id": id, "url": f"https://example.org/{id}"} | given | fields))


def value(subject: str, name: str, number: float | None, unit: str = "posts", **fields: Any) -> MetricValue:
    scope = fields.pop("scope_is", "country" if len(subject) == 2 else "account")
    given: dict[str, Any] = {"window": WINDOW, "as_of": AS_OF, "coverage": 1.0, "n": 30}
    return MetricValue(scope, subject, name, 1, number, unit, **(given | fields))


def small(**fields: Any) -> Figures:
    """One account, no figure: the least that can be reported."""
    given: dict[str, Any] = {
        "title": "Test", "on": date(2026, 3, 31), "window": WINDOW, "as_of": AS_OF, "age_hours": 168.0,
        "accounts": (account(),), "values": (),
    }  # fmt: skip
    return Figures(**(given | fields))


def _accounts(rows: tuple[tuple[str, str, str, str, str | None], ...] = _WHO) -> tuple[Account, ...]:
    return tuple(
        account(
            id, institution=name, country=home, platform=net, host_country=host,
            kind="embassy" if host else "mfa", handle=f"@{id.rsplit('-', 1)[0]}",
        )
        for id, name, home, net, host in rows
    )  # fmt: skip


def _values(a: Account, i: int, rng: Random) -> list[MetricValue]:
    share = (1.0, 0.997, 1.0, 0.83, 0.9999, 1.0, 0.42, 1.0, 1.0, 0.91, 1.0)[i]
    posts = (96, 210, 88, 41, 4, 301, 17, 0, 62, 33, 2)[i]
    flags = ("partial",) if share < 0.9 else ()
    common: dict[str, Any] = {"coverage": share, "flags": flags, "n": posts}
    made = [
        value(a.id, "posts_published", posts, **common),
        value(a.id, "posts_per_day", posts / (30 * share), "posts/day", **common),
        value(a.id, "days_since_last_post", None if posts == 0 else float(i % 4), "days", coverage=share,
              flags=("no_posts",) if posts == 0 else ()),
        value(a.id, "status", None, "label", label="dormant" if posts == 0 else "active", coverage=share),
    ]  # fmt: skip
    if a.platform == "feed":
        return made
    fans = 900 * (i + 1) ** 2
    made += [
        value(a.id, "followers", fans, "followers", coverage=share, flags=("rounded",) if i == 1 else ()),
        value(a.id, "growth_weekly", None if i == 1 else 0.0021 * (i - 3), "share/week", coverage=share,
              flags=("rounded",) if i == 1 else ()),
    ]  # fmt: skip
    engaged: dict[str, Any] = {
        "age_hours": 168.0,
        "coverage": share,
        "n": max(posts - 9, 0),
        "n_pending": min(9, posts),
    }
    if posts < 3:
        why = ("no_posts",) if posts == 0 else ("insufficient",)
        return made + [
            value(a.id, "interactions_median", None, "interactions", **engaged, flags=why),
            value(a.id, "er_post_followers_median", None, "share", **engaged, flags=why),
        ]
    middle = float(rng.randint(4, 160))
    ends = {"ci_low": float(int(middle * 0.7)), "ci_high": float(int(middle * 1.6))} if posts > 5 else {}
    return made + [
        value(a.id, "interactions_median", middle, "interactions", **engaged, **ends, n_missing=i),
        value(a.id, "er_post_followers_median", middle / fans, "share", **engaged,
              **{k: v / fans for k, v in ends.items()}),
    ]  # fmt: skip


def _country(code: str, posts: float, followers: float | None, median: float | None) -> list[MetricValue]:
    return [
        value(code, "posts_published", posts, coverage=0.93),
        value(code, "posts_per_day", posts / 30, "posts/day", coverage=0.93),
        value(code, "active_day_share", 0.9666666666666667, "share", coverage=0.93),
        value(code, "followers", followers, "followers", coverage=0.93),
        value(code, "interactions_median", median, "interactions/post", age_hours=168.0, coverage=0.93,
              flags=() if median else ("several_platforms",)),
    ]  # fmt: skip


START = WINDOW.start
DAYS = tuple(date(2026, 3, 1) + timedelta(days=i) for i in range(30))
HOLES = {"kz-embassy-gb-bluesky": DAYS[9:14], "uz-mfa-mastodon": DAYS[:17]} | {
    id: DAYS[20:22] for id, _, home, _, _ in _WHO if home == "KG"
}


def _at(days: float) -> datetime:
    return START + timedelta(days=days)


def _followers(i: int) -> tuple[tuple[datetime, int | None], ...]:
    hidden = range(11, 14) if i == 0 else ()
    return tuple(
        (_at(j + 0.25), None if j in hidden else 900 * (i + 1) ** 2 + j * (i - 2) * 4 + j * j % 7)
        for j in range(30)
    )


def _daily(rng: Random) -> dict[tuple[str, date], int | None]:
    return {
        (id, d): None if d in HOLES.get(id, ()) else max(0, int(rng.gauss(4 if d.weekday() < 5 else 1, 2)))
        for id, *_ in _WHO
        for d in DAYS
    }


def _spans() -> dict[str, tuple[Window, ...]]:
    whole = {id: (WINDOW,) for id, *_ in _WHO}
    return whole | {
        "kz-embassy-gb-bluesky": (Window(START, _at(9)), Window(_at(14), WINDOW.end)),
        "uz-mfa-mastodon": (Window(_at(17.4), WINDOW.end),),
        "kg-mfa-feed": (Window(START, _at(20)), Window(_at(22.7), WINDOW.end)),
    }


GAPS = (
    Gap("kz-embassy-gb-bluesky", _at(9), _at(14), "source failing", _at(9)),
    Gap("uz-mfa-mastodon", START, _at(17.4), "down", START),
    Gap("kg-mfa-feed", _at(20), _at(22.7), "window too short", _at(22.7)),
    Gap("kz-mfa-telegram", _at(4), _at(4.1), "interrupted", _at(4), _at(4.125)),
)
LOOKS = (
    AssetLook("kz-mfa-website", _at(29.5), True, _at(29.1)),
    AssetLook("kz-mfa-appstore", _at(29.4), True, _at(-60), "2.1.0"),
    AssetLook("kg-embassy-ru-website", _at(29.2), False),
    AssetLook("kg-mfa-website", _at(29.3), True),
)
"""The newsletter was never looked at."""
FAILURES = (
    FailingAccount(
        "kg-embassy-ru-telegram", _at(29.2), "failed", "rate-limited",
        "telegram: 429 Too Many Requests, asked to wait until 2026-03-31 05:00 UTC",
    ),
)  # fmt: skip
MEETING = (
    "Қазақстан мен Өзбекстан сыртқы істер министрлері Ташкентте кездесті. "
    "The ministers met in Tashkent to prepare the summit. #CentralAsia"
)
TOP = (
    TopPost("kz-mfa-mastodon", "https://example.org/@mfa/1", MEETING, _at(11.4), 1204),
    TopPost("uz-mfa-telegram", "https://example.org/uz/88", "Navro‘z muborak!", _at(20.2), 899),
    TopPost("kg-mfa-mastodon", None, "Консульская служба: приём граждан в праздничные дни.", None, None),
)
DEFINITIONS = (
    Definition("interactions_median", 1, "interactions", "median of the sum of the interaction set", "own"),
    Definition("er_post_followers_median", 1, "share", "median of I / followers at publication", "Emplifi"),
    Definition("posts_per_day", 1, "posts/day", "posts / covered days", "Twiplomacy 2013"),
    Definition("active_day_share", 1, "share", "days with a post that is not a repost / covered days"),
    Definition("growth_weekly", 1, "share/week", "(F1 / F0)^(7 / days) − 1", "Fanpage Karma"),
)


BY_NETWORK = {
    "mastodon": tuple(
        value(code, "interactions_median", number, "interactions/post", age_hours=168.0, n=n, flags=flags)
        for code, number, n, flags in (
            ("KZ", 61.0, 4, ("platform:mastodon",)),
            ("UZ", 47.5, 3, ("platform:mastodon", "partial")),
            ("KG", None, 1, ("platform:mastodon", "insufficient")),
        )
    ),
    "telegram": (value("UZ", "interactions_median", 0.0, "interactions/post", age_hours=168.0, n=3),),
}


@cache
def rich() -> Figures:
    """A month of three countries on five networks, with every kind of trouble."""
    rng, accounts = Random(7), _accounts()
    left_out = account("kz-president-x", institution="President of Kazakhstan", platform="x", handle="@p")
    values = [v for i, a in enumerate(accounts) for v in _values(a, i, rng)]
    values += _country("KZ", 439, 21600, None) + _country("UZ", 318, 81000, 47.5)
    return Figures(
        title="Digital diplomacy of Kazakhstan, Uzbekistan and Kyrgyzstan",
        on=date(2026, 3, 31),
        window=WINDOW,
        as_of=AS_OF,
        age_hours=168.0,
        practice=True,
        by_network=BY_NETWORK,
        accounts=(*accounts, left_out, *_accounts(_ASSETS)),
        looks={look.account_id: look for look in LOOKS},
        values=(*values, *_country("KG", 97, None, None)),
        gaps=GAPS,
        failures=FAILURES,
        daily=_daily(rng),
        coverage_spans=_spans(),
        followers={a.id: _followers(i) for i, a in enumerate(accounts) if a.platform != "feed"},
        top_posts=TOP,
        not_collected=((left_out, "no adapter: the network gives no public access without a paid key"),),
        interactions=SETS,
        definitions=DEFINITIONS,
        program_version="1.0.0",
        provenance="Database 5f2c. `mfa-monitor raw list ACCOUNT` lists the stored answers behind a figure.",
    )
