"""What an account's own posts are: talk or announcement, their formats, their languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from tests.metrics.reference.account import Account
from tests.metrics.reference.activity import drawn
from tests.metrics.reference.basics import Figure, common, evenness, figure

FORMATS = ("text", "link", "image", "video", "poll", "live")
NAMES = ("dialogue_share", "reply_share", "quote_share", "question_share",
         *(f"format_share_{form}" for form in FORMATS), "format_evenness", "language_count",
         "language_evenness", "host_language_share")  # fmt: skip
TALK = {
    "reply_share": lambda post: post["kind"] == "reply" and post["reply_to_own"] is False,
    "quote_share": lambda post: post["kind"] == "quote",
    "question_share": lambda post: bool(post["asks"]),
}


def content(account: Account) -> dict[str, Figure]:
    found = _talk(account)
    shaped = formatted(account)
    forms = Counter(post["format"] for post in shaped)
    for form in FORMATS:
        share = forms[form] / len(shaped) if shaped else None
        found[f"format_share_{form}"] = _settle(account, len(shaped), share, account.aged)
    found["format_evenness"] = _settle(account, len(shaped), evenness(forms), account.aged)
    written, domain = worded(account)
    tongues = Counter(post["detected_language"] for post in written)
    found["language_count"] = _settle(account, len(written), len(common(tongues)), domain)
    found["language_evenness"] = _settle(account, len(written), evenness(tongues), domain)
    found["host_language_share"] = _host(account, written, domain)
    return found


def described(account: Account) -> list[dict[str, Any]]:
    return [post for post in account.aged if post.get("described_by") is not None]


def formatted(account: Account) -> list[dict[str, Any]]:
    """Own described posts whose format is known."""
    return [post for post in described(account) if post["format"] is not None]


def worded(account: Account) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Own posts in a language that is known, and those of which it could be asked: not the short ones."""
    short = {post["id"] for post in described(account)
             if post["letters"] is not None and post["letters"] < 20}  # fmt: skip
    domain = [post for post in account.aged if post["id"] not in short]
    written = [post for post in described(account) if post["letters"] is not None
               and post["letters"] >= 20 and post["detected_language"] is not None]  # fmt: skip
    return written, domain


def _settle(account: Account, n: int, value: float | None, domain: Iterable[Any]) -> Figure:
    """`domain` are the posts that could have been known; what is not, is missing."""
    flags = {"undated"} if account.own_undated else set()
    flags |= {"date_future"} if account.own_future else set()
    counts = {"n": n, "n_missing": len(list(domain)) - n + account.own_undated + account.own_future}
    if not account.own:
        return figure(None, flags | {"no_posts" if (account.share or 0) >= 0.9 else "uncovered"}, **counts)
    flags |= account.partial
    if n < 3:
        return figure(None, flags | {"insufficient"}, **counts)
    return figure(value, flags, **counts)


def _talk(account: Account) -> dict[str, Figure]:
    posts = described(account)
    found = {}
    for name, test in TALK.items():
        share = sum(test(post) for post in posts) / len(posts) if posts else None
        found[name] = _settle(account, len(posts), share, account.aged)

    def dialogue(some: list[dict[str, Any]]) -> float | None:
        return sum(any(test(post) for test in TALK.values()) for post in some) / len(some) if some else None

    rows = {post["id"]: post for post in posts}
    share = _settle(account, len(posts), dialogue(posts), account.aged)
    found["dialogue_share"] = drawn(account, share, rows, dialogue)
    return found


def _host(account: Account, written: list[dict[str, Any]], domain: list[dict[str, Any]]) -> Figure:
    """Posts in an official language of the country where the mission sits."""
    host = account.row.get("host_country")
    if host is None:
        return figure(None, {"unsupported"})
    official = getattr(account.asked, "hosts", {}).get(host)
    share = None
    if written and official is not None:
        share = sum(post["detected_language"] in official for post in written) / len(written)
    found = _settle(account, len(written), share, domain)
    if official is None and account.own and len(written) >= 3:
        found["flags"] |= {"no_reference"}
    return found
