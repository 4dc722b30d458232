"""The page: one HTML file that needs nothing else, runs nothing and asks nobody.

Every text goes through the autoescaping template and through `visible`; None reaching the page is an error,
so a missing figure can never be printed as a word or as 0.
"""

from __future__ import annotations

import base64
import hashlib
from types import SimpleNamespace

from jinja2 import Environment, PackageLoader, StrictUndefined

from monitor.model import Account
from monitor.report import behind, charts, listings, say, tables
from monitor.report.figures import Figures, TopPost

_POST_LENGTH = 400
DIGITS = 12
"""How much of a stored answer's digest is printed: enough to name it to `mfa-monitor raw show`."""
_SECTIONS = (
    ("by-country", "Countries"),
    ("by-account", "Accounts"),
    ("by-interactions", "Interactions"),
    ("by-followers", "Followers"),
    ("unobserved", "What was not observed"),
    ("top", "Top posts"),
    ("reading", "How to read this"),
    ("source", "Sources"),
)


def page(figures: Figures) -> bytes:
    """The report as UTF-8 HTML."""
    html = _ENVIRONMENT.get_template("report.html").render(
        figures=figures,
        style_hash=_STYLE_HASH,
        sections=_SECTIONS,
        lead=_lead(figures),
        facts=_facts(figures),
        at_age=_at_age(figures),
        as_of=say.when(figures.as_of),
        tables=_tables(figures),
        charted=_charts(figures),
        top=_top(figures),
        interactions=[(name, _set(kinds)) for name, kinds in sorted(figures.interactions.items())],
    )
    return html.encode("utf-8")


def _shown(value: object) -> object:
    """What a template may print: markup of its own macros, numbers, and text made visible."""
    if value is None:
        raise ValueError("a missing value reached the page without a reason")
    if isinstance(value, str) and not hasattr(value, "__html__"):
        return say.visible(value)
    return value


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("monitor.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        keep_trailing_newline=False,
    )


def _hash_of_style(environment: Environment) -> str:
    style = environment.get_template("style.css").render()
    return "sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


_ENVIRONMENT = _environment()
_STYLE_HASH = _hash_of_style(_ENVIRONMENT)


def _at_age(figures: Figures) -> str:
    return "at the last look" if figures.age_hours is None else f"at an age of {say.age(figures.age_hours)}"


def _lead(figures: Figures) -> str:
    followed = figures.followed
    institutions = len({a.institution for a in followed})
    places = [say.country(code) for code in figures.followed_countries]
    return (
        f"What {_many(institutions, 'institution')} of {_listed(places)} published on "
        f"{_many(len(followed), 'public account')}, what came of it, and how much of it was really seen."
    )


def _many(count: int, noun: str) -> str:
    return f"{say.number(count)} {noun}{'' if count == 1 else 's'}"


def _listed(words: list[str]) -> str:
    if len(words) < 2:
        return "".join(words) or "no country"
    return ", ".join(words[:-1]) + " and " + words[-1]


def _facts(figures: Figures) -> list[tuple[str, str]]:
    window = figures.window
    return [
        ("Window (end not included)", f"{say.when(window.start)} to {say.when(window.end)}"),
        ("Data as of", say.when(figures.as_of)),
        ("Post age compared", say.age(figures.age_hours)),
        ("Observed", _coverage_line(figures)),
        ("Not collected", _many(len(figures.not_collected), "registered account")),
    ]


def _coverage_line(figures: Figures) -> str:
    shares = [tables.coverage_of(figures, "account", a.id) for a in figures.followed]
    known = [share for share in shares if share is not None]
    if not known:
        return "nothing of the window"
    full = sum(share >= 0.9 for share in known)
    mean = sum(known) / len(shares)
    return f"{say.percent(mean)} of the accounts’ time; {full} of {len(shares)} accounts for at least 90 %"


def _tables(figures: Figures) -> SimpleNamespace:
    return SimpleNamespace(
        countries=tables.countries(figures),
        networks=tables.networks(figures),
        accounts=tables.accounts(figures),
        gaps=listings.gaps(figures),
        filled=listings.filled(figures),
        unobserved_ages=listings.unobserved_ages(figures),
        failures=listings.failures(figures),
        not_collected=listings.not_collected(figures),
        assets=listings.assets(figures),
        definitions=listings.definitions(figures),
        everything=listings.everything(figures),
        daily=behind.daily_table(figures),
        medians=behind.median_table(figures),
        followers=behind.follower_table(figures),
        strips=behind.strip_table(figures),
    )


def _charts(figures: Figures) -> SimpleNamespace:
    return SimpleNamespace(
        bars=charts.bars(figures),
        dots=charts.dots(figures),
        curves=charts.curves(figures),
        strips=charts.strips(figures),
    )


def _top(figures: Figures) -> list[tuple[str, str, list[dict[str, object]]]]:
    """Network, what counts there, and its posts, in the order in which they came."""
    known = {a.id: a for a in figures.accounts}
    found: dict[str, list[dict[str, object]]] = {}
    for post in figures.top_posts:
        account = known.get(post.account_id)
        found.setdefault(account.platform if account else "", []).append(_post(account, post))
    return [(name, _set(figures.interactions.get(name, ())), posts) for name, posts in found.items()]


def _post(account: Account | None, post: TopPost) -> dict[str, object]:
    count = post.interactions
    return {
        "who": account.institution if account else post.account_id,
        "at": say.when(post.published_at) if post.published_at else "",
        "iso": say.instant(post.published_at) if post.published_at else "",
        "count": say.MISSING if count is None else say.number(round(count)),
        "between": count is not None and count != round(count),
        "exact": "" if count is None else say.exact(count),
        "text": say.shorten(post.text, _POST_LENGTH) or "(no text)",
        "url": say.web(post.url) or "",
        "answers": [digest[:DIGITS] for digest in post.answers],
    }


def _set(kinds: tuple[str, ...]) -> str:
    return " + ".join(kinds) if kinds else "no counts are shown; only activity is measured"
